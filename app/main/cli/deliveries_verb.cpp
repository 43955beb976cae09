// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/await.h"
#include "app/main/cli/service_connection.h"
#include "app/main/cli/shown_time.h"
#include "app/main/cli/text_table.h"
#include "app/main/cli/verb.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

using values::Delivery;

constexpr int rowsPerRequest = 500;

/// The filters of GET /deliveries as flags: callId becomes --call-id.
struct FilterFlag
{
    QLatin1StringView flag;
    QLatin1StringView parameter;
    QLatin1StringView valueName;
    const char *help;
};
constexpr std::array filterFlags{
    FilterFlag{"status"_L1, "status"_L1, "A,B"_L1, "pending, sending, retrying, delivered, failed, cancelled, skipped"},
    FilterFlag{"event"_L1, "event"_L1, "A,B"_L1, "Event names; call.* is a prefix"},
    FilterFlag{"destination"_L1, "destination"_L1, "D"_L1, "Endpoint id, or part of its address"},
    FilterFlag{"code"_L1, "code"_L1, "A,B"_L1, "HTTP status, 4xx, 5xx, or an error such as timeout"},
    FilterFlag{"agent"_L1, "agent"_L1, "A"_L1, "Agent id or name"},
    FilterFlag{"call-id"_L1, "callId"_L1, "ID"_L1, "Only of this call"},
    FilterFlag{"from"_L1, "from"_L1, "TIME"_L1, "Created at or after, such as 2026-02-17T12:00:00Z"},
    FilterFlag{"to"_L1, "to"_L1, "TIME"_L1, "Created before"},
    FilterFlag{"latency-min"_L1, "latencyMin"_L1, "MS"_L1, "At least this long"},
    FilterFlag{"latency-max"_L1, "latencyMax"_L1, "MS"_L1, "At most this long"},
    FilterFlag{"tries-min"_L1, "triesMin"_L1, "N"_L1, "At least this many attempts"},
    FilterFlag{"tries-max"_L1, "triesMax"_L1, "N"_L1, "At most this many attempts"},
    FilterFlag{"test"_L1, "test"_L1, "true|false"_L1, "Only test sends, or none"},
    FilterFlag{"query"_L1, "q"_L1, "TEXT"_L1, "In ids, call, destination and payload"},
};

void addFilters(CommandLine &line)
{
    for (const FilterFlag &flag : filterFlags)
        line.addOption(flag.flag, flag.valueName, QString::fromUtf8(flag.help));
}

bool hasFilter(const CommandLine &line)
{
    return std::any_of(filterFlags.begin(), filterFlags.end(),
                       [&line](const FilterFlag &flag) { return line.has(flag.flag); });
}

core::Result<values::DeliveryFilter> filterOf(const CommandLine &line)
{
    QUrlQuery query;
    for (const FilterFlag &flag : filterFlags) {
        if (line.has(flag.flag))
            query.addQueryItem(flag.parameter, QString::fromLatin1(QUrl::toPercentEncoding(line.value(flag.flag))));
    }
    return values::DeliveryFilter::fromQuery(query);
}

Tone toneOf(values::DeliveryStatus status)
{
    const QLatin1StringView tone(values::infoOf(status).tone);
    if (tone == "success"_L1)
        return Tone::Good;
    if (tone == "warn"_L1)
        return Tone::Warn;
    return tone == "error"_L1 ? Tone::Bad : Tone::Muted;
}

void printTable(Console &console, const QList<Delivery> &rows)
{
    using Align = TextTable::Align;
    TextTable table({{u"CREATED"_s},
                     {u"STATUS"_s},
                     {u"EVENT"_s},
                     {u"CODE"_s},
                     {u"TRIES"_s, Align::Right},
                     {u"LATENCY"_s, Align::Right},
                     {u"CALL"_s},
                     {u"DESTINATION"_s},
                     {u"ID"_s}});
    for (const Delivery &row : rows) {
        table.addRow({{shownTime(row.createdAt), Tone::Muted},
                      {values::wireName(row.status), toneOf(row.status)},
                      {values::wireName(row.event)},
                      {row.codeWord()},
                      {QString::number(row.tries)},
                      {row.latencyMs ? u"%1 ms"_s.arg(*row.latencyMs) : QString()},
                      {row.callId},
                      {row.destination.label},
                      {row.id, Tone::Muted}});
    }
    table.print(console);
}

int list(Context &context, const QStringList &arguments)
{
    CommandLine line(u"deliveries list"_s, u"Lists deliveries, newest first. Filters combine."_s);
    line.addServiceOptions();
    addFilters(line);
    line.addOption(u"limit"_s, u"N"_s, u"How many at most; default 50"_s);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const auto filter = filterOf(line);
    if (!filter)
        return line.misused(context.console, filter.error());
    const auto limit = line.number(u"limit"_s, 50, 1, 1'000'000);
    if (!limit)
        return line.misused(context.console, limit.error());
    const auto service = connectToService(line);
    if (!service)
        return context.console.fail(service.error());

    values::Page<Delivery> all;
    do {
        const int wanted = std::min(rowsPerRequest, int(*limit) - int(all.data.size()));
        const auto page = await((*service)->api.deliveries(*filter, {wanted, all.nextCursor, false}));
        if (!page)
            return context.console.fail(page.error());
        all.data += page->data;
        all.nextCursor = page->nextCursor;
    } while (!all.nextCursor.isEmpty() && all.data.size() < qsizetype(*limit));

    if (context.console.json()) {
        context.console.print(all.toJson());
    } else if (all.data.isEmpty()) {
        context.console.note(u"No delivery matches."_s);
    } else {
        printTable(context.console, all.data);
        if (!all.nextCursor.isEmpty())
            context.console.note(u"There are more; --limit shows them."_s);
    }
    return ExitOk;
}

int replayMatching(Context &context, const CommandLine &line, client::ApiClient &api)
{
    const auto filter = filterOf(line);
    if (!filter)
        return line.misused(context.console, filter.error());
    const bool dryRun = line.has(u"dry-run"_s);
    const auto replayed = await(api.replayMany(*filter, dryRun));
    if (!replayed)
        return context.console.fail(replayed.error());
    if (context.console.json())
        context.console.print(QJsonObject{{u"count"_s, double(replayed->count)}, {u"dryRun"_s, dryRun}});
    else
        context.console.print(
            (dryRun ? u"%1 would be sent again"_s : u"%1 are being sent again"_s).arg(replayed->count));
    return ExitOk;
}

int replayEach(Context &context, const QStringList &ids, client::ApiClient &api)
{
    int exitCode = ExitOk;
    for (const QString &id : ids) {
        const auto replayed = await(api.replay(id));
        if (!replayed)
            exitCode = context.console.fail(replayed.error()); // the others may still go
        else if (context.console.json())
            context.console.print(replayed->toJson());
        else
            context.console.print(
                u"%1 is being sent again to %2"_s.arg(printable(replayed->id), printable(replayed->destination.label)));
    }
    return exitCode;
}

int replay(Context &context, const QStringList &arguments)
{
    CommandLine line(u"deliveries replay"_s,
                     u"Sends deliveries again, with the same event id: these, or all that match."_s);
    line.addServiceOptions();
    addFilters(line);
    line.addFlag(u"dry-run"_s, u"Only count what matches"_s);
    line.setArguments(u"[ID…]"_s, u"As \"deliveries list\" shows them: dlv_…"_s, 0, 10'000);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const QStringList ids = line.arguments();
    if (ids.isEmpty() && !hasFilter(line))
        return line.misused(context.console, u"There is nothing to replay"_s,
                            u"Give ids, or filters such as --status failed."_s);
    if (!ids.isEmpty() && (hasFilter(line) || line.has(u"dry-run"_s)))
        return line.misused(context.console, u"Ids and filters do not combine"_s, u"Give one or the other."_s);
    const auto service = connectToService(line);
    if (!service)
        return context.console.fail(service.error());
    return ids.isEmpty() ? replayMatching(context, line, (*service)->api) : replayEach(context, ids, (*service)->api);
}

constexpr std::array verbs{
    Verb{"list"_L1, "List deliveries"_L1, list},
    Verb{"replay"_L1, "Send deliveries again"_L1, replay},
};

} // namespace

int runDeliveries(Context &context, const QStringList &arguments)
{
    return runOneOf(verbs, u"deliveries"_s, context, arguments);
}

} // namespace callttone::cli
