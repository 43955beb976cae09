// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/spreadsheets.h"

#include "app/integrations/google/google_answer.h"
#include "app/integrations/google/sheets/sheet_rows.h"
#include "app/integrations/support/vendor_answer.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto pickerName = "spreadsheetId"_L1;
constexpr auto fields = "fields=spreadsheetId,spreadsheetUrl,properties.title,sheets.properties.title"_L1;
constexpr int longestTitle = 200;

struct Opened
{
    values::ConfigOption option;
    QStringList tabs;
    double latencyMs = 0;
};

core::ApiError noSuchField(const QString &field)
{
    return core::notFound(u"list of choices"_s, field);
}

Opened read(const QJsonObject &object)
{
    Opened opened;
    opened.option = {object.value("spreadsheetId"_L1).toString(),
                     object.value("properties"_L1).toObject().value("title"_L1).toString(),
                     object.value("spreadsheetUrl"_L1).toString()};
    for (const QJsonValue &sheet : object.value("sheets"_L1).toArray())
        opened.tabs.append(sheet["properties"_L1]["title"_L1].toString());
    return opened;
}

/// A tab with its headers, which stay where they are when rows are sorted.
QJsonObject newTab(const SheetTabInfo &info)
{
    QJsonArray headers;
    for (const QLatin1StringView column : info.columns)
        headers.append(QJsonObject{{u"userEnteredValue"_s, QJsonObject{{u"stringValue"_s, QString(column)}}}});
    const QJsonObject row{{u"values"_s, headers}};
    const QJsonObject data{{u"startRow"_s, 0}, {u"startColumn"_s, 0}, {u"rowData"_s, QJsonArray{row}}};
    const QJsonObject properties{{u"title"_s, QString(info.title)},
                                 {u"gridProperties"_s, QJsonObject{{u"frozenRowCount"_s, 1}}}};
    return {{u"properties"_s, properties}, {u"data"_s, QJsonArray{data}}};
}

core::Result<Opened> open(connect::VendorSession &session, const QString &api, const QString &id)
{
    const auto answer = session.send(getRequest(u"%1/spreadsheets/%2?%3"_s.arg(api, encoded(id), fields)));
    core::Result<QJsonObject> object = googleAnswer(u"this spreadsheet"_s, answer);
    if (!object)
        return core::fail(object.error());
    Opened opened = read(*object);
    opened.latencyMs = answer->totalMs;
    return opened;
}

} // namespace

QString spreadsheetIdIn(const QString &pasted)
{
    static const QRegularExpression address(
        u"^https://docs\\.google\\.com/spreadsheets/(?:u/\\d+/)?d/([A-Za-z0-9_-]{20,})"_s);
    static const QRegularExpression bare(u"^[A-Za-z0-9_-]{40,}$"_s); // Google's have 44 characters; titles have blanks
    const QString text = pasted.trimmed();
    if (const auto match = address.match(text); match.hasMatch())
        return match.captured(1);
    return bare.match(text).hasMatch() ? text : QString();
}

QString configuredSpreadsheet(const QJsonObject &config)
{
    const QString configured = config.value(pickerName).toString().trimmed();
    const QString inAddress = spreadsheetIdIn(configured);
    return inAddress.isEmpty() ? configured : inAddress;
}

core::Result<values::ConnectionCheck> spreadsheetCheck(connect::VendorSession &session, const QString &api)
{
    const QString configured = configuredSpreadsheet(session.config());
    if (configured.isEmpty()) {
        values::ConnectionCheck check;
        check.detail = u"No sheet is chosen, so nothing can be written. Create or pick one in Configuration."_s;
        return check;
    }
    const core::Result<Opened> opened = open(session, api, configured);
    if (!opened) {
        core::ApiError error = opened.error();
        if (error.code == "vendor_not_found"_L1 || error.code == "vendor_forbidden"_L1)
            error.detail += u" A sheet CalltTone did not create also needs the permission to edit your spreadsheets."_s;
        return failedCheck(error, 0);
    }
    return passed(u"\"%1\" can be read; it has the tabs %2."_s.arg(opened->option.label, opened->tabs.join(u", "_s)),
                  opened->latencyMs);
}

core::Result<QList<values::ConfigOption>> spreadsheetOptions(connect::VendorSession &session, const QString &api,
                                                             const QString &field)
{
    if (field != pickerName)
        return core::fail(noSuchField(field));
    const QString configured = configuredSpreadsheet(session.config());
    if (configured.isEmpty())
        return QList<values::ConfigOption>();
    return open(session, api, configured).map([](Opened &&opened) {
        return QList<values::ConfigOption>{std::move(opened.option)};
    });
}

core::Result<values::ConfigOption> createSpreadsheet(connect::VendorSession &session, const QString &api,
                                                     const QString &field, const QString &label)
{
    if (field != pickerName)
        return core::fail(noSuchField(field));
    if (const QString id = spreadsheetIdIn(label); !id.isEmpty())
        return open(session, api, id).map([](Opened &&opened) { return std::move(opened.option); });
    const QString title = label.trimmed();
    if (title.isEmpty() || title.size() > longestTitle)
        return core::fail(core::invalidField(
            u"/label"_s, u"Enter a title of at most %1 characters, or paste a sheet's address."_s.arg(longestTitle)));
    connect::HttpRequest request{.method = "POST", .url = u"%1/spreadsheets?%2"_s.arg(api, fields).toUtf8()};
    QJsonArray tabs;
    for (const SheetTab tab : allSheetTabs)
        tabs.append(newTab(infoOf(tab)));
    request.setJson({{u"properties"_s, QJsonObject{{u"title"_s, title}}}, {u"sheets"_s, tabs}});
    const core::Result<QJsonObject> object = googleAnswer(u"the new spreadsheet"_s, session.send(request));
    if (!object)
        return core::fail(object.error());
    return read(*object).option;
}

} // namespace callttone::integrations
