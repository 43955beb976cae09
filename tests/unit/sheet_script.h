// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/google/sheet_book.h"
#include "tests/unit/google_script.h"

#include <QUrlQuery>

namespace callttone::tests {

/// A spreadsheet behind Sheets v4's paths, and what may go wrong with it. People's hands on it are the functions at the
/// end.
class ScriptedSheet
{
public:
    inline static const QString id = QStringLiteral("1HarborDentalCallLog000000000000000000000000");

    explicit ScriptedSheet(const QStringList &tabs = {QStringLiteral("Sheet1")})
        : book(id, QStringLiteral("Call log"), tabs)
    {}

    [[nodiscard]] VendorScript script()
    {
        return [this](const connect::HttpRequest &request) { return answer(request); };
    }

    sandbox::SheetBook book;
    bool isDeleted = false;
    int loseAnswers = 0; ///< of so many writes: done, but nobody hears of it
    /// Answers in place of the sheet; nothing: the sheet does.
    std::function<std::optional<core::Result<connect::HttpResponse>>(const connect::HttpRequest &)> instead;

    [[nodiscard]] QList<QJsonArray> rows(const QString &tab) const
    {
        QList<QJsonArray> all;
        for (const QJsonValue &row : book.read(whole(tab)))
            all.append(row.toArray());
        return all;
    }
    void setRows(const QString &tab, const QList<QJsonArray> &rows)
    {
        const QList<QJsonArray> before = this->rows(tab);
        QJsonArray all;
        for (qsizetype row = 0; row < std::max(before.size(), rows.size()); ++row) {
            QJsonArray cells = rows.value(row);
            for (qsizetype i = cells.size(); i < 40; ++i)
                cells.append(QString());
            all.append(cells);
        }
        book.write(whole(tab), all);
    }
    /// What is in the column of that header, in the row that has `rowId` in it.
    [[nodiscard]] QJsonValue cell(const QString &tab, const QString &rowId, const QString &header) const
    {
        const QList<QJsonArray> all = rows(tab);
        const qsizetype column = columnOf(all.value(0), header);
        for (const QJsonArray &row : all) {
            if (row.contains(rowId))
                return column < 0 ? QJsonValue() : row.at(column);
        }
        return QJsonValue::Undefined;
    }
    void setCell(const QString &tab, const QString &rowId, const QString &header, const QJsonValue &value)
    {
        QList<QJsonArray> all = rows(tab);
        const qsizetype column = columnOf(all.value(0), header);
        for (QJsonArray &row : all) {
            while (row.contains(rowId) && row.size() <= column)
                row.append(QString());
            if (row.contains(rowId))
                row[column] = value;
        }
        setRows(tab, all);
    }
    [[nodiscard]] static qsizetype columnOf(const QJsonArray &headers, const QString &header)
    {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (headers[i].toString() == header)
                return i;
        }
        return -1;
    }

private:
    [[nodiscard]] static sandbox::SheetRange whole(const QString &tab)
    {
        sandbox::SheetRange range;
        range.tab = tab;
        return range;
    }
    [[nodiscard]] static connect::HttpResponse error(int code, const char *status, const QString &message)
    {
        const QJsonObject error{{QStringLiteral("code"), code},
                                {QStringLiteral("status"), QString::fromLatin1(status)},
                                {QStringLiteral("message"), message}};
        return vendorAnswer(code, json({{QStringLiteral("error"), error}}));
    }
    [[nodiscard]] static connect::HttpResponse noRange(const QString &text)
    {
        return error(400, "INVALID_ARGUMENT", QStringLiteral("Unable to parse range: ") + text);
    }

    core::Result<connect::HttpResponse> answer(const connect::HttpRequest &request)
    {
        if (auto other = instead ? instead(request) : std::nullopt)
            return *other;
        if (isDeleted)
            return error(404, "NOT_FOUND", QStringLiteral("Requested entity was not found."));
        const connect::HttpResponse done = perform(request);
        if (request.method != "GET" && loseAnswers > 0) {
            --loseAnswers;
            return core::fail({.kind = core::ErrorKind::Timeout,
                               .code = QStringLiteral("timeout"),
                               .title = QStringLiteral("Google did not answer in time")});
        }
        return done;
    }

    connect::HttpResponse perform(const connect::HttpRequest &request)
    {
        const QUrl url = QUrl::fromEncoded(request.url);
        const QString rest = url.path(QUrl::FullyEncoded).section(u'/', 3); // behind /v4/spreadsheets
        const QUrlQuery query(url);
        if (rest == id)
            return vendorAnswer(200, json(book.propertiesJson(QStringLiteral("https://docs.google.com/spreadsheets/d/")
                                                              + id + QStringLiteral("/edit"))));
        if (rest.endsWith(QLatin1StringView(":batchUpdate")))
            return addTab(bodyOf(request));
        if (rest.endsWith(QLatin1StringView("values:batchGet")))
            return readAll(query.allQueryItemValues(QStringLiteral("ranges"), QUrl::FullyDecoded));
        const bool appends = rest.endsWith(QLatin1StringView(":append"));
        const QByteArray part = rest.section(u'/', 2).toLatin1();
        const QString text = QUrl::fromPercentEncoding(appends ? part.chopped(7) : part);
        const auto range = sandbox::SheetRange::parse(text);
        if (!range || !book.hasTab(range->tab))
            return noRange(text);
        if (query.queryItemValue(QStringLiteral("valueInputOption")) != QLatin1StringView("RAW"))
            return error(400, "INVALID_ARGUMENT", QStringLiteral("This test takes RAW values only"));
        return put(*range, bodyOf(request).value(QLatin1StringView("values")).toArray(), appends,
                   query.queryItemValue(QStringLiteral("insertDataOption")));
    }

    connect::HttpResponse put(const sandbox::SheetRange &range, const QJsonArray &rows, bool appends,
                              const QString &option)
    {
        for (const QJsonValue &cell : rows.at(0).toArray()) {
            if (cell.toString().size() > 50'000)
                return error(400, "INVALID_ARGUMENT",
                             QStringLiteral("Your input contains more than the maximum of "
                                            "50000 characters in a single cell."));
        }
        if (!appends) {
            book.write(range, rows);
            return vendorAnswer(200, R"({"updatedRows":1})");
        }
        const auto at = book.append(range, rows, option == QLatin1StringView("INSERT_ROWS"));
        const auto cell = [&](int column) {
            return sandbox::SheetRange::columnName(column) + QString::number(at.row + 1);
        };
        const QString last = cell(at.column + int(rows[0].toArray().size()) - 1);
        const QString updated = QStringLiteral("%1!%2:%3").arg(range.tab, cell(at.column), last);
        return vendorAnswer(
            200, json({{QStringLiteral("updates"), QJsonObject{{QStringLiteral("updatedRange"), updated}}}}));
    }

    connect::HttpResponse readAll(const QStringList &ranges) const
    {
        QJsonArray answered;
        for (const QString &text : ranges) {
            const auto range = sandbox::SheetRange::parse(text);
            if (!range || !book.hasTab(range->tab))
                return noRange(text);
            answered.append(QJsonObject{{QStringLiteral("values"), book.read(*range)}});
        }
        return vendorAnswer(200, json({{QStringLiteral("valueRanges"), answered}}));
    }

    connect::HttpResponse addTab(const QJsonObject &body)
    {
        const QJsonObject properties = body.value(QLatin1StringView("requests"))
                                           .toArray()
                                           .at(0)[QLatin1StringView("addSheet")][QLatin1StringView("properties")]
                                           .toObject();
        const QString title = properties.value(QLatin1StringView("title")).toString();
        if (book.hasTab(title))
            return error(400, "INVALID_ARGUMENT",
                         QStringLiteral("A sheet with the name \"%1\" already exists.").arg(title));
        QJsonObject made = properties;
        made.insert(QStringLiteral("sheetId"), book.addTab(title));
        const QJsonObject reply{{QStringLiteral("addSheet"), QJsonObject{{QStringLiteral("properties"), made}}}};
        return vendorAnswer(200, json({{QStringLiteral("replies"), QJsonArray{reply}}}));
    }
};

} // namespace callttone::tests
