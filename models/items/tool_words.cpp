// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_words.h"

#include "models/values/integration.h"
#include "models/values/json_read.h"
#include "models/values/tool.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using values::ToolErrorClass;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::items::ToolWords)
};

struct Vendor
{
    QLatin1StringView id;
    QLatin1StringView prefix; ///< of its tools' names
    QLatin1StringView name;
};

constexpr Vendor vendors[] = {
    {"gohighlevel"_L1, "ghl"_L1, "GoHighLevel"_L1},
    {"google_calendar"_L1, "google"_L1, "Google Calendar"_L1},
    {"make"_L1, "make"_L1, "Make"_L1},
    {"mcp"_L1, "mcp"_L1, "MCP Server"_L1},
    {"hubspot"_L1, "hubspot"_L1, "HubSpot"_L1},
    {"salesforce"_L1, "salesforce"_L1, "Salesforce"_L1},
    {"slack"_L1, "slack"_L1, "Slack"_L1},
    {"zapier"_L1, "zapier"_L1, "Zapier"_L1},
    {"google_sheets"_L1, "sheets"_L1, "Google Sheets"_L1},
    {"gohighlevel"_L1, "gohighlevel"_L1, "GoHighLevel"_L1}, // as some platforms name what they report
    {"google_calendar"_L1, "gcal"_L1, "Google Calendar"_L1},
    {"callttone"_L1, "callttone"_L1, "CalltTone"_L1},
    {"appointments"_L1, "appointments"_L1, "CalltTone"_L1},
};

/// Between the short name of an MCP server and its tool's own name.
constexpr auto serverMark = "__"_L1;

const Vendor *vendorOf(const QString &toolName)
{
    const QString first = toolName.section(u'_', 0, 0).toLower();
    for (const Vendor &vendor : vendors) {
        if (first == vendor.prefix)
            return &vendor;
    }
    return nullptr;
}

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

ShownWord good(const QString &text)
{
    return {text, u"check"_s, u"success"_s};
}

ShownWord nothing(const QString &text)
{
    return {text, u"minus"_s, u"neutral"_s};
}

ShownWord failed(const QJsonObject &call)
{
    const QJsonValue error = call.value("error"_L1);
    if (!error.isObject())
        return {Words::tr("Failed"), u"x"_s, u"error"_s};
    const ToolErrorClass errorClass = values::toolErrorClassFromWire(values::text(error.toObject(), "class"_L1));
    switch (errorClass) {
    case ToolErrorClass::InvalidArguments: // the agent goes on by itself after these
    case ToolErrorClass::NotFound:
    case ToolErrorClass::SlotTaken:
    case ToolErrorClass::OutcomeUnknown:
        return {values::describe(errorClass), u"alert"_s, u"warn"_s};
    default:
        return {values::describe(errorClass), u"x"_s, u"error"_s};
    }
}

/// By what the result holds: this reads well for any tool that answers like ours, whoever made it.
std::optional<ShownWord> outcomeOfResult(const QJsonObject &result)
{
    if (const QJsonValue open = result.value("slots"_L1); open.isArray()) {
        const int shown = int(open.toArray().size());
        const int count = std::max(shown + result.value("more"_L1).toInt(), result.value("total"_L1).toInt());
        return count == 0 ? nothing(Words::tr("No open times"))
                          : good(count == 1 ? Words::tr("1 slot") : Words::tr("%n slots", nullptr, count));
    }
    if (const QJsonValue contacts = result.value("contacts"_L1); contacts.isArray()) {
        const int count = int(contacts.toArray().size());
        return count == 0 ? nothing(Words::tr("No match"))
                          : good(count == 1 ? Words::tr("1 match") : Words::tr("%n matches", nullptr, count));
    }
    if (const int candidates = int(result.value("candidates"_L1).toArray().size()); candidates > 0)
        return nothing(candidates == 1 ? Words::tr("1 candidate") : Words::tr("%n candidates", nullptr, candidates));
    if (const QJsonValue found = result.value("found"_L1); found.isBool())
        return found.toBool() ? good(Words::tr("1 match")) : nothing(Words::tr("No match"));
    if (const QJsonValue contact = result.value("contact"_L1); contact.isNull())
        return nothing(Words::tr("No match"));
    if (const QJsonValue created = result.value("created"_L1); created.isBool())
        return created.toBool() ? good(Words::tr("Created")) : nothing(Words::tr("Known already"));
    const QString status = values::text(result, "status"_L1).toLower();
    if (status == "booked"_L1 || status == "confirmed"_L1)
        return good(Words::tr("Booked"));
    if (status == "cancelled"_L1 || status == "canceled"_L1)
        return good(Words::tr("Cancelled"));
    if (status == "started"_L1 || status == "accepted"_L1)
        return good(Words::tr("Started"));
    return std::nullopt;
}

ShownWord outcomeOfName(const QString &name, bool empty)
{
    const QString all = name.toLower();
    if (all.contains("reschedule"_L1))
        return good(Words::tr("Moved"));
    if (all.contains("cancel"_L1))
        return good(Words::tr("Cancelled"));
    if (all.contains("book"_L1) || all.contains("create_event"_L1) || all.contains("create_appointment"_L1))
        return good(Words::tr("Booked"));
    if (all.contains("create_"_L1))
        return good(Words::tr("Created"));
    if (empty && (all.contains("get_"_L1) || all.contains("find_"_L1) || all.contains("search_"_L1)))
        return nothing(Words::tr("No match"));
    return good(Words::tr("Done"));
}

} // namespace

QString toolTitle(const QString &name)
{
    const qsizetype mark = name.indexOf(serverMark);
    const Vendor *vendor = mark > 0 ? nullptr : vendorOf(name); // a server's "make_call" is nothing of Make's
    QString words = mark > 0 ? name.sliced(mark + serverMark.size()) : vendor ? name.section(u'_', 1) : name;
    words.replace(u'_', u' ').replace(u'-', u' ');
    if (words.trimmed().isEmpty())
        return name;
    if (!vendor || vendor->id == "mcp"_L1)
        return capitalised(words);
    QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = capitalised(part);
    // The titles are marked for translation where the tools are written down.
    return QCoreApplication::translate("Integration", parts.join(u' ').toUtf8().constData());
}

QString briefText(const QString &text, int most)
{
    const QString line = text.left(4 * most).simplified(); // simplifying all of it would take long, too
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

QString integrationOfTool(const QString &name)
{
    if (name.indexOf(serverMark) > 0)
        return u"mcp"_s;
    const Vendor *vendor = vendorOf(name);
    return vendor ? QString(vendor->id) : u"custom"_s;
}

QString integrationName(const QString &id)
{
    const QString kind = values::integrationKind(id);
    for (const Vendor &vendor : vendors) {
        if (kind == vendor.id) // "MCP Server 2" of mcp-2
            return kind == id ? QString(vendor.name) : u"%1 %2"_s.arg(vendor.name, id.sliced(kind.size() + 1));
    }
    return id;
}

QString toolOf(const QJsonObject &call)
{
    const QString tool = values::text(call, "tool"_L1);
    return tool.isEmpty() ? values::text(call, "name"_L1) : tool;
}

QString integrationOf(const QJsonObject &call)
{
    const QString integration = values::text(call, "integration"_L1);
    return integration.isEmpty() ? integrationOfTool(toolOf(call)) : integration;
}

ShownWord shownToolOutcome(const QJsonObject &call)
{
    if (!call.value("ok"_L1).toBool(true))
        return failed(call);
    if (call.value("dryRun"_L1).toBool())
        return nothing(Words::tr("Dry run"));
    if (call.value("replayed"_L1).toBool())
        return {Words::tr("Replayed"), u"retry"_s, u"neutral"_s}; // done before; what it did then stands above
    const QJsonValue result = call.value("result"_L1);
    const bool empty = result.isNull() || result.isUndefined() || (result.isObject() && result.toObject().isEmpty());
    if (const auto told = outcomeOfResult(result.toObject()))
        return *told;
    return outcomeOfName(toolOf(call), empty);
}

QString wallClockText(const QString &iso)
{
    // The clock on the wall there is what stands in the text: converting it would show it in another zone.
    if (iso.size() < 16 || iso[10].toUpper() != u'T')
        return iso;
    const QDateTime moment = QDateTime::fromString(iso.left(16), u"yyyy-MM-dd'T'HH:mm"_s);
    return moment.isValid() ? QLocale().toString(moment, u"ddd d MMM HH:mm"_s) : iso;
}

QList<ToolTimeRow> toolTimeRows(const QJsonObject &times)
{
    const auto zoned = [&times](QLatin1StringView time, QLatin1StringView zone) {
        const QString at = wallClockText(values::text(times, time));
        const QString place = values::text(times, zone);
        return at.isEmpty() || place.isEmpty() ? at : u"%1, %2"_s.arg(at, place);
    };
    const ToolTimeRow rows[] = {
        {Words::tr("Business"), zoned("business"_L1, "businessZone"_L1)},
        {Words::tr("Caller"), zoned("caller"_L1, "callerZone"_L1)},
        {Words::tr("UTC"), wallClockText(values::text(times, "utc"_L1))},
        {Words::tr("Stored"), values::text(times, "stored"_L1)},
        {Words::tr("Note"), values::text(times, "note"_L1)},
    };
    QList<ToolTimeRow> known;
    for (const ToolTimeRow &row : rows) {
        if (!row.value.isEmpty())
            known.append(row);
    }
    return known;
}

} // namespace callttone::items
