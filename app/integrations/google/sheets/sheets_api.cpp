// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/sheets_api.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qint64 shortAnswer = 2LL * 1024 * 1024;
constexpr qint64 longAnswer = 64LL * 1024 * 1024; // a column of a million ids

QJsonObject oneRow(const QJsonArray &cells)
{
    return {{u"majorDimension"_s, u"ROWS"_s}, {u"values"_s, QJsonArray{QJsonValue(cells)}}};
}

QString tabIn(const QString &range)
{
    return u"the tab %1"_s.arg(range.section(u'!', 0, 0).remove(u'\''));
}

} // namespace

QString SheetPages::urlOf(QLatin1StringView tab, const QString &cell) const
{
    const QString page = url.section(u'#', 0, 0);
    if (url.contains(u'#') || !ids.contains(QString(tab).toLower()))
        return url;
    const QString place = cell.isEmpty() ? QString() : u"&range="_s + cell;
    return u"%1#gid=%2%3"_s.arg(page).arg(ids.value(QString(tab).toLower())).arg(place);
}

SheetsApi::SheetsApi(connect::VendorSession &session, QString api, const QString &spreadsheetId)
    : m_session(session)
    , m_base(u"%1/spreadsheets/%2"_s.arg(std::move(api), encoded(spreadsheetId)))
{}

SyncResult<QJsonObject> SheetsApi::get(const QString &what, const QString &rest, qint64 maxBytes)
{
    connect::HttpRequest request = getRequest(m_base + rest);
    request.maxBodyBytes = maxBytes;
    return sheetsAnswer(what, m_session.send(request), SyncEffect::Reads);
}

SyncResult<QJsonObject> SheetsApi::put(const QString &what, const QByteArray &method, const QString &rest,
                                       const QJsonObject &body)
{
    connect::HttpRequest request{.method = method, .url = (m_base + rest).toUtf8()};
    request.setJson(body);
    return sheetsAnswer(what, m_session.send(request), SyncEffect::Writes);
}

SyncResult<SheetPages> SheetsApi::pages()
{
    return get(u"the spreadsheet"_s, u"?fields=spreadsheetId,spreadsheetUrl,sheets.properties(sheetId,title)"_s,
               shortAnswer)
        .map([](const QJsonObject &object) {
            SheetPages pages{object.value("spreadsheetUrl"_L1).toString(), {}};
            for (const QJsonValue &sheet : object.value("sheets"_L1).toArray()) {
                const QJsonObject properties = sheet["properties"_L1].toObject();
                pages.ids.insert(properties.value("title"_L1).toString().toLower(),
                                 properties.value("sheetId"_L1).toInteger());
            }
            return pages;
        });
}

SyncResult<QList<QJsonArray>> SheetsApi::read(const QStringList &ranges)
{
    // UNFORMATTED_VALUE: as it was written, whatever the column's format makes of it on screen.
    QString query = u"/values:batchGet?valueRenderOption=UNFORMATTED_VALUE"_s;
    for (const QString &range : ranges)
        query += u"&ranges="_s + encoded(range);
    return get(tabIn(ranges.value(0)), query, longAnswer).map([&ranges](const QJsonObject &object) {
        const QJsonArray answered = object.value("valueRanges"_L1).toArray();
        QList<QJsonArray> all;
        for (qsizetype i = 0; i < ranges.size(); ++i)
            all.append(answered[i]["values"_L1].toArray());
        return all;
    });
}

SyncResult<std::optional<SheetPlace>> SheetsApi::append(const QString &headerRange, const QJsonArray &cells)
{
    // INSERT_ROWS: what people keep below the table moves down and is not overwritten.
    const QString rest =
        u"/values/%1:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS"_s.arg(encoded(headerRange));
    return put(tabIn(headerRange), "POST"_ba, rest, oneRow(cells)).map([](const QJsonObject &object) {
        return placeIn(object.value("updates"_L1)["updatedRange"_L1].toString());
    });
}

SyncResult<void> SheetsApi::write(const QString &range, const QJsonArray &cells)
{
    const QString rest = u"/values/%1?valueInputOption=RAW"_s.arg(encoded(range));
    return put(tabIn(range), "PUT"_ba, rest, oneRow(cells)).map([](const QJsonObject &) {});
}

SyncResult<qint64> SheetsApi::addTab(const QString &title)
{
    const QJsonObject properties{{u"title"_s, title}, {u"gridProperties"_s, QJsonObject{{u"frozenRowCount"_s, 1}}}};
    const QJsonObject add{{u"addSheet"_s, QJsonObject{{u"properties"_s, properties}}}};
    return put(u"the tab %1"_s.arg(title), "POST"_ba, u":batchUpdate"_s, {{u"requests"_s, QJsonArray{add}}})
        .map([](const QJsonObject &object) {
            const QJsonValue reply = object.value("replies"_L1).toArray().first();
            return reply["addSheet"_L1]["properties"_L1]["sheetId"_L1].toInteger();
        });
}

} // namespace callttone::integrations
