// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/google/google.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString sheets = u"/google/v4/spreadsheets"_s;

constexpr qsizetype longestCell = 50'000;

/// Sheets' error body; it has `status` and no `errors`.
Response sheetError(int code, const QString &status, const QString &message)
{
    return jsonReply({{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"status"_s, status}}}},
                     code);
}

Response unknownRange(const QString &range)
{
    return sheetError(400, u"INVALID_ARGUMENT"_s, u"Unable to parse range: %1"_s.arg(range));
}

QString a1(const SheetRange &range, int row, int rows, int columns)
{
    return u"'%1'!%2%3:%4%5"_s.arg(range.tab, SheetRange::columnName(range.firstColumn))
        .arg(row + 1)
        .arg(SheetRange::columnName(range.firstColumn + std::max(columns, 1) - 1))
        .arg(row + rows);
}

/// The texts in a GridData.
QJsonArray enteredIn(const QJsonObject &grid)
{
    QJsonArray rows;
    for (const QJsonValue &row : grid.value("rowData"_L1).toArray()) {
        QJsonArray cells;
        for (const QJsonValue &cell : row["values"_L1].toArray())
            cells.append(cell["userEnteredValue"_L1]["stringValue"_L1]);
        rows.append(cells);
    }
    return rows;
}

struct Values
{
    QJsonArray rows;
    int cells = 0;
    int columns = 0;
};

std::optional<Values> valuesOf(const Request &request, bool typed)
{
    const auto body = jsonBody(request);
    if (!body || !body->value("values"_L1).isArray())
        return std::nullopt;
    Values values;
    for (const QJsonValue &row : body->value("values"_L1).toArray()) {
        if (!row.isArray())
            return std::nullopt;
        const QJsonArray cells = row.toArray();
        for (const QJsonValue &cell : cells) {
            if (cell.toString().size() > longestCell || cell.isArray() || cell.isObject())
                return std::nullopt;
        }
        values.rows.append(typed ? asIfTyped(cells) : cells);
        values.cells += int(cells.size());
        values.columns = std::max(values.columns, int(cells.size()));
    }
    return values;
}

} // namespace

Routes Google::sheetRoutes()
{
    return {on("POST", sheets, [this](const Request &request) { return createSheet(request); }),
            on("GET", sheets + u"/{sheet}"_s, [this](const Request &request) { return getSheet(request); }),
            on("GET", sheets + u"/{sheet}/values:batchGet"_s,
               [this](const Request &request) { return readRanges(request); }),
            on("POST", sheets + u"/{sheet}"_s, [this](const Request &request) { return changeSheet(request); }),
            on("GET", sheets + u"/{sheet}/values/{range}"_s,
               [this](const Request &request) { return readValues(request); }),
            on("POST", sheets + u"/{sheet}/values/{range}"_s,
               [this](const Request &request) { return appendValues(request); }),
            on("PUT", sheets + u"/{sheet}/values/{range}"_s,
               [this](const Request &request) { return updateValues(request); })};
}

tl::expected<SheetBook *, Response> Google::openBook(const Request &request, const QString &id, bool write)
{
    QStringList scopes{u"spreadsheets"_s, u"drive.file"_s, u"drive"_s};
    if (!write)
        scopes.append(u"spreadsheets.readonly"_s);
    const auto grant = admit(request, scopes);
    if (!grant)
        return tl::unexpected(grant.error());
    if (m_world.options.rateLimits && !(write ? m_writes : m_reads).take((*grant)->id, m_world.clock.now()))
        return tl::unexpected(rateLimited(request, 10));
    const QStringList &held = (*grant)->scopes;
    const bool onlyOwn = std::none_of(held.begin(), held.end(), [](const QString &scope) {
        return scope.endsWith("/spreadsheets"_L1) || scope.endsWith("/spreadsheets.readonly"_L1)
               || scope.endsWith("/drive"_L1);
    });
    for (SheetBook &book : m_books) {
        if (book.id() == id && (book.appOwned || !onlyOwn))
            return &book;
    }
    return tl::unexpected(sheetError(404, u"NOT_FOUND"_s, u"Requested entity was not found."_s));
}

Response Google::createSheet(const Request &request)
{
    const auto grant = admit(request, {u"spreadsheets"_s, u"drive.file"_s, u"drive"_s});
    if (!grant)
        return grant.error();
    const auto body = jsonBody(request);
    if (!body)
        return sheetError(400, u"INVALID_ARGUMENT"_s, u"Invalid JSON payload received."_s);
    QStringList tabs;
    const QJsonArray wished = body->value("sheets"_L1).toArray();
    for (const QJsonValue &sheet : wished)
        tabs.append(sheet["properties"_L1]["title"_L1].toString());
    if (tabs.isEmpty())
        tabs.append(u"Sheet1"_s);
    const QString title = body->value("properties"_L1).toObject().value("title"_L1).toString(u"Untitled spreadsheet"_s);
    m_books.append(SheetBook(u"1"_s + randomText(43), title, tabs));
    for (const QJsonValue &sheet : wished) {
        SheetRange whole;
        whole.tab = sheet["properties"_L1]["title"_L1].toString();
        m_books.last().write(whole, enteredIn(sheet["data"_L1].toArray().at(0).toObject()));
    }
    m_world.journal.received(name(), u"spreadsheet"_s, u"Spreadsheet \"%1\" was created"_s.arg(title),
                             {{u"id"_s, m_books.last().id()}});
    return jsonReply(m_books.last().propertiesJson(m_world.base + u"/__sandbox#sheet-"_s + m_books.last().id()));
}

Response Google::getSheet(const Request &request)
{
    const auto book = openBook(request, request.param(u"sheet"_s), false);
    return book ? jsonReply((*book)->propertiesJson(m_world.base + u"/__sandbox#sheet-"_s + (*book)->id()))
                : book.error();
}

Response Google::changeSheet(const Request &request)
{
    const QString param = request.param(u"sheet"_s);
    if (!param.endsWith(":batchUpdate"_L1))
        return notFound(request);
    const auto book = openBook(request, param.chopped(12), true);
    if (!book)
        return book.error();
    QJsonArray replies;
    for (const QJsonValue &change : jsonBody(request).value_or(QJsonObject()).value("requests"_L1).toArray()) {
        const QJsonObject object = change.toObject();
        if (object.contains("addSheet"_L1)) {
            QJsonObject properties = object.value("addSheet"_L1).toObject().value("properties"_L1).toObject();
            const QString title = properties.value("title"_L1).toString();
            if ((*book)->hasTab(title) || title.isEmpty())
                return sheetError(400, u"INVALID_ARGUMENT"_s,
                                  u"Invalid requests[0].addSheet: A sheet with the name \"%1\" already exists. Please "
                                  "enter another name."_s.arg(title));
            properties.insert(u"sheetId"_s, (*book)->addTab(title));
            replies.append(QJsonObject{{u"addSheet"_s, QJsonObject{{u"properties"_s, properties}}}});
        } else if (object.contains("deleteSheet"_L1)) {
            if (!(*book)->removeTab(object.value("deleteSheet"_L1).toObject().value("sheetId"_L1).toInt()))
                return sheetError(400, u"INVALID_ARGUMENT"_s, u"Invalid requests[0].deleteSheet: No sheet with id"_s);
            replies.append(QJsonObject());
        } else if (object.contains("updateSheetProperties"_L1)) {
            const QJsonObject to =
                object.value("updateSheetProperties"_L1).toObject().value("properties"_L1).toObject();
            std::ignore = (*book)->renameTab(to.value("sheetId"_L1).toInt(), to.value("title"_L1).toString());
            replies.append(QJsonObject());
        } else {
            return sheetError(400, u"INVALID_ARGUMENT"_s, u"Invalid requests[0]: unknown request."_s);
        }
    }
    return jsonReply({{u"spreadsheetId"_s, (*book)->id()}, {u"replies"_s, replies}});
}

Response Google::readValues(const Request &request)
{
    const auto book = openBook(request, request.param(u"sheet"_s), false);
    if (!book)
        return book.error();
    const QString text = request.param(u"range"_s);
    const auto range = SheetRange::parse(text);
    if (!range || !(*book)->hasTab(range->tab))
        return unknownRange(text);
    QJsonObject reply{{u"range"_s, text}, {u"majorDimension"_s, u"ROWS"_s}};
    if (const QJsonArray rows = (*book)->read(*range); !rows.isEmpty())
        reply.insert(u"values"_s, rows); // absent when there are none
    return jsonReply(reply);
}

Response Google::readRanges(const Request &request)
{
    const auto book = openBook(request, request.param(u"sheet"_s), false);
    if (!book)
        return book.error();
    QJsonArray answered;
    for (const QString &text : Fields::ofQuery(request).all(u"ranges"_s)) {
        const auto range = SheetRange::parse(text);
        if (!range || !(*book)->hasTab(range->tab))
            return unknownRange(text);
        QJsonObject one{{u"range"_s, text}, {u"majorDimension"_s, u"ROWS"_s}};
        if (const QJsonArray rows = (*book)->read(*range); !rows.isEmpty())
            one.insert(u"values"_s, rows);
        answered.append(one);
    }
    return jsonReply({{u"spreadsheetId"_s, (*book)->id()}, {u"valueRanges"_s, answered}});
}

Response Google::appendValues(const Request &request)
{
    const QString param = request.param(u"range"_s);
    if (!param.endsWith(":append"_L1))
        return notFound(request);
    const auto book = openBook(request, request.param(u"sheet"_s), true);
    if (!book)
        return book.error();
    const Fields query = Fields::ofQuery(request);
    const QString input = query.value(u"valueInputOption"_s);
    if (input != "RAW"_L1 && input != "USER_ENTERED"_L1)
        return sheetError(400, u"INVALID_ARGUMENT"_s, u"'valueInputOption' is required but not specified"_s);
    const auto range = SheetRange::parse(param.chopped(7));
    if (!range || !(*book)->hasTab(range->tab))
        return unknownRange(param.chopped(7));
    const auto values = valuesOf(request, input == "USER_ENTERED"_L1);
    if (!values)
        return sheetError(400, u"INVALID_ARGUMENT"_s, u"Invalid value at 'data.values'"_s);
    const bool insert = query.value(u"insertDataOption"_s) == "INSERT_ROWS"_L1;
    const SheetBook::Place at = (*book)->append(*range, values->rows, insert);
    SheetRange place = *range;
    place.firstColumn = at.column;
    m_world.journal.received(name(), u"row"_s, u"%1 row(s) into %2"_s.arg(values->rows.size()).arg(range->tab),
                             {{u"spreadsheet"_s, (*book)->id()}, {u"tab"_s, range->tab}, {u"values"_s, values->rows}});
    return jsonReply(
        {{u"spreadsheetId"_s, (*book)->id()},
         {u"tableRange"_s, a1(place, range->firstRow, std::max(at.row - range->firstRow, 1), values->columns)},
         {u"updates"_s, QJsonObject{{u"spreadsheetId"_s, (*book)->id()},
                                    {u"updatedRange"_s, a1(place, at.row, int(values->rows.size()), values->columns)},
                                    {u"updatedRows"_s, values->rows.size()},
                                    {u"updatedColumns"_s, values->columns},
                                    {u"updatedCells"_s, values->cells}}}});
}

Response Google::updateValues(const Request &request)
{
    const auto book = openBook(request, request.param(u"sheet"_s), true);
    if (!book)
        return book.error();
    const QString text = request.param(u"range"_s);
    const QString input = Fields::ofQuery(request).value(u"valueInputOption"_s);
    if (input != "RAW"_L1 && input != "USER_ENTERED"_L1)
        return sheetError(400, u"INVALID_ARGUMENT"_s, u"'valueInputOption' is required but not specified"_s);
    const auto range = SheetRange::parse(text);
    if (!range || !(*book)->hasTab(range->tab))
        return unknownRange(text);
    const auto values = valuesOf(request, input == "USER_ENTERED"_L1);
    if (!values)
        return sheetError(400, u"INVALID_ARGUMENT"_s, u"Invalid value at 'data.values'"_s);
    (*book)->write(*range, values->rows);
    m_world.journal.received(name(), u"cells"_s, u"Cells of %1 were written"_s.arg(range->tab),
                             {{u"spreadsheet"_s, (*book)->id()}, {u"tab"_s, range->tab}, {u"values"_s, values->rows}});
    return jsonReply({{u"spreadsheetId"_s, (*book)->id()},
                      {u"updatedRange"_s, a1(*range, range->firstRow, int(values->rows.size()), values->columns)},
                      {u"updatedRows"_s, values->rows.size()},
                      {u"updatedCells"_s, values->cells}});
}

} // namespace callttone::sandbox
