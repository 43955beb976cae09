// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/time_format.h"
#include "app/main/cli/await.h"
#include "app/main/cli/event_import.h"
#include "app/main/cli/json_spelling.h"
#include "app/main/cli/page_spool.h"
#include "app/main/cli/service_connection.h"
#include "app/main/cli/verb.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr int eventsPerRequest = 200;

/// The payload as it was accepted; on one line, which changes only whitespace, in case it was posted on several.
QByteArray exportLine(const QJsonObject &event)
{
    const QByteArray payload = event.value("raw"_L1).toString().toUtf8();
    return payload.contains('\n') || payload.contains('\r') ? minified(payload) : payload;
}

core::Result<void> readEvents(client::RestTransport &service, QUrlQuery query, PageSpool &spool)
{
    query.addQueryItem(u"limit"_s, QString::number(eventsPerRequest));
    query.addQueryItem(u"raw"_s, u"true"_s); // "payload" is parsed JSON: no longer the bytes that were signed
    QString cursor;
    do {
        QUrlQuery pageQuery = query;
        if (!cursor.isEmpty())
            pageQuery.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        const auto page = await(service.get(u"/events"_s, pageQuery));
        if (!page)
            return core::fail(page.error());
        QByteArrayList lines;
        const QJsonArray events = page->value("data"_L1).toArray();
        for (const QJsonValue &event : events)
            lines.append(exportLine(event.toObject()));
        if (const auto kept = spool.add(lines); !kept)
            return core::fail(kept.error());
        cursor = page->value("nextCursor"_L1).toString();
    } while (!cursor.isEmpty());
    return {};
}

core::Result<void> writeFile(PageSpool &spool, const QString &path)
{
    QSaveFile file(path); // an export that fails halfway leaves the old file
    if (!file.open(QIODevice::WriteOnly) || !spool.writeTo(file) || !file.commit()) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"not_written"_s,
                           .title = u"%1 cannot be written"_s.arg(path),
                           .detail = file.errorString()});
    }
    return {};
}

int exportEvents(Context &context, const QStringList &arguments)
{
    CommandLine line(u"events export"_s,
                     u"Writes stored events as JSON lines, oldest first, each payload as it was accepted."_s);
    line.addServiceOptions();
    line.addOption(u"from"_s, u"TIME"_s, u"At or after, such as 2026-02-17T12:00:00Z"_s);
    line.addOption(u"to"_s, u"TIME"_s, u"Before"_s);
    line.addOption(u"out"_s, u"FILE"_s, u"Default standard output"_s);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    QUrlQuery query;
    for (const auto &name : {u"from"_s, u"to"_s}) {
        if (!line.has(name))
            continue;
        const auto time = core::parseTime(line.value(name));
        if (!time)
            return line.misused(context.console, u"--%1 is \"%2\""_s.arg(name, line.value(name)),
                                u"It must be a time with a zone, such as 2026-02-17T12:00:00Z."_s);
        query.addQueryItem(name, core::toRfc3339(*time));
    }
    const auto service = connectToService(line);
    if (!service)
        return context.console.fail(service.error());
    PageSpool spool;
    if (const auto read = readEvents((*service)->rest, query, spool); !read)
        return context.console.fail(read.error());

    const bool toFile = line.has(u"out"_s) && line.value(u"out"_s) != "-"_L1;
    const auto written = toFile ? writeFile(spool, line.value(u"out"_s)) : spool.writeTo(context.console.out());
    if (!written)
        return context.console.fail(written.error());
    if (toFile && context.console.json())
        context.console.print(QJsonObject{{u"events"_s, double(spool.lineCount())}, {u"file"_s, line.value(u"out"_s)}});
    context.console.note(u"%1 events exported"_s.arg(spool.lineCount()));
    return ExitOk;
}

int importFile(Context &context, const QStringList &arguments)
{
    CommandLine line(u"events import"_s,
                     u"Posts events from JSON lines. An id that is known already is not taken twice."_s);
    line.addServiceOptions();
    line.setArguments(u"FILE|-"_s, u"As \"events export\" writes it"_s, 1, 1);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const QString path = line.arguments().first();
    QFile file(path);
    if (path != "-"_L1 && !file.open(QIODevice::ReadOnly)) {
        return context.console.fail({.kind = core::ErrorKind::NotFound,
                                     .code = u"unreadable"_s,
                                     .title = u"%1 cannot be read"_s.arg(path),
                                     .detail = file.errorString()});
    }
    const auto service = connectToService(line);
    if (!service)
        return context.console.fail(service.error());
    QIODevice &lines = path == "-"_L1 ? context.console.in() : static_cast<QIODevice &>(file);
    const auto count = importEvents(lines, (*service)->api);
    if (!count)
        return context.console.fail(count.error());
    if (context.console.json()) {
        context.console.print(QJsonObject{{u"events"_s, double(count->events)},
                                          {u"duplicates"_s, double(count->duplicates)},
                                          {u"deliveries"_s, double(count->deliveries)}});
    } else {
        context.console.print(u"%1 events imported, %2 of them were known already, %3 deliveries"_s.arg(count->events)
                                  .arg(count->duplicates)
                                  .arg(count->deliveries));
    }
    return ExitOk;
}

constexpr std::array verbs{
    Verb{"export"_L1, "Write stored events as JSON lines"_L1, exportEvents},
    Verb{"import"_L1, "Post events from JSON lines"_L1, importFile},
};

} // namespace

int runEvents(Context &context, const QStringList &arguments)
{
    return runOneOf(verbs, u"events"_s, context, arguments);
}

} // namespace callttone::cli
