// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/google/sheet_book.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

int columnOf(const QString &letters)
{
    int column = 0;
    for (const QChar letter : letters.toUpper())
        column = column * 26 + (letter.unicode() - u'A' + 1);
    return column - 1;
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool isEmptyRow(const QJsonArray &row)
{
    return std::all_of(row.begin(), row.end(), [](const QJsonValue &value) { return isEmpty(value); });
}

} // namespace

std::optional<SheetRange> SheetRange::parse(const QString &text)
{
    SheetRange range;
    QString cells = text;
    static const QRegularExpression quoted(u"^'((?:[^']|'')*)'(?:!(.*))?$"_s);
    static const QRegularExpression plain(u"^([^'!]+)(?:!(.*))?$"_s);
    static const QRegularExpression cellRange(
        u"^([A-Za-z]{1,3})([1-9][0-9]{0,4})?(?::([A-Za-z]{1,3})([1-9][0-9]{0,4})?)?$"_s);
    static const QRegularExpression rowRange(u"^([1-9][0-9]{0,6}):([1-9][0-9]{0,6})$"_s);
    const QRegularExpressionMatch withQuotes = quoted.match(text);
    if (withQuotes.hasMatch()) {
        range.tab = withQuotes.captured(1).replace("''"_L1, "'"_L1);
        cells = withQuotes.captured(2);
    } else if (const QRegularExpressionMatch bare = plain.match(text); bare.hasMatch()) {
        // Without "!", "Calls" is a tab and "A1:K1" are cells of the first one.
        const bool isRange = cellRange.match(text).hasMatch() || rowRange.match(text).hasMatch();
        const bool onlyCells = !text.contains(u'!') && isRange && text.contains(u':');
        range.tab = onlyCells ? QString() : bare.captured(1);
        cells = onlyCells ? text : bare.captured(2);
    } else {
        return std::nullopt;
    }
    if (cells.isEmpty())
        return range;
    if (const QRegularExpressionMatch rows = rowRange.match(cells); rows.hasMatch()) {
        range.firstRow = rows.captured(1).toInt() - 1;
        range.lastRow = rows.captured(2).toInt() - 1;
        return range;
    }
    const QRegularExpressionMatch match = cellRange.match(cells);
    if (!match.hasMatch())
        return std::nullopt;
    range.firstColumn = columnOf(match.captured(1));
    range.firstRow = match.captured(2).isEmpty() ? 0 : match.captured(2).toInt() - 1;
    if (match.captured(3).isEmpty()) { // one cell, or "A" alone
        range.lastColumn = range.firstColumn;
        range.lastRow = match.captured(2).isEmpty() ? -1 : range.firstRow;
    } else {
        range.lastColumn = columnOf(match.captured(3));
        range.lastRow = match.captured(4).isEmpty() ? -1 : match.captured(4).toInt() - 1;
    }
    return range;
}

QString SheetRange::columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

SheetBook::SheetBook(QString id, QString title, const QStringList &tabs)
    : m_id(std::move(id))
    , m_title(std::move(title))
{
    for (const QString &name : tabs)
        std::ignore = addTab(name);
}

const SheetBook::Tab *SheetBook::tab(const QString &title) const
{
    for (const Tab &one : m_tabs) {
        if (title.isEmpty() || one.title.compare(title, Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

SheetBook::Tab *SheetBook::tab(const QString &title)
{
    return const_cast<Tab *>(std::as_const(*this).tab(title));
}

bool SheetBook::hasTab(const QString &title) const
{
    return tab(title) != nullptr;
}

int SheetBook::addTab(const QString &title)
{
    const int id = m_nextTabId;
    m_nextTabId += m_nextTabId == 0 ? 1'804'289 : 1;
    m_tabs.append({id, title});
    return id;
}

bool SheetBook::removeTab(int sheetId)
{
    return m_tabs.removeIf([&](const Tab &one) { return one.id == sheetId; }) > 0;
}

bool SheetBook::renameTab(int sheetId, const QString &title)
{
    for (Tab &one : m_tabs) {
        if (one.id == sheetId) {
            one.title = title;
            return true;
        }
    }
    return false;
}

void SheetBook::put(QList<QJsonArray> &rows, int row, int column, const QJsonValue &value)
{
    if (value.isNull())
        return;
    while (rows.size() <= row)
        rows.append(QJsonArray());
    while (rows[row].size() <= column)
        rows[row].append(QString());
    rows[row][column] = value;
}

QJsonArray SheetBook::read(const SheetRange &range) const
{
    QJsonArray found;
    const Tab *from = tab(range.tab);
    for (int row = range.firstRow; from && row < from->rows.size() && (range.lastRow < 0 || row <= range.lastRow);
         ++row) {
        QJsonArray cells;
        const QJsonArray &whole = from->rows[row];
        for (int column = range.firstColumn;
             column < whole.size() && (range.lastColumn < 0 || column <= range.lastColumn); ++column)
            cells.append(whole[column]);
        while (!cells.isEmpty() && isEmpty(cells.last()))
            cells.removeLast();
        found.append(cells);
    }
    while (!found.isEmpty() && found.last().toArray().isEmpty())
        found.removeLast();
    return found;
}

void SheetBook::write(const SheetRange &range, const QJsonArray &rows)
{
    Tab *into = tab(range.tab);
    for (int row = 0; into && row < rows.size(); ++row) {
        const QJsonArray cells = rows[row].toArray();
        for (int column = 0; column < cells.size(); ++column)
            put(into->rows, range.firstRow + row, range.firstColumn + column, cells[column]);
    }
}

int SheetBook::tableColumn(const Tab &tab, const SheetRange &range, int end)
{
    const auto isFilled = [&](int column) {
        for (int row = range.firstRow; row < end; ++row) {
            if (!isEmpty(tab.rows[row].at(column)))
                return true;
        }
        return false;
    };
    int column = range.lastColumn < 0 ? range.firstColumn : range.lastColumn;
    while (column > range.firstColumn && !isFilled(column))
        --column;
    if (!isFilled(column))
        return range.firstColumn;
    while (column > 0 && isFilled(column - 1))
        --column;
    return column;
}

SheetBook::Place SheetBook::append(const SheetRange &range, const QJsonArray &rows, bool insertRows)
{
    Tab *into = tab(range.tab);
    // The table ends before the first empty row; an empty header row is no table at all.
    int target = range.firstRow;
    while (target < into->rows.size() && !isEmptyRow(into->rows[target]))
        ++target;
    const int column = tableColumn(*into, range, target);
    for (int row = 0; insertRows && row < rows.size() && target < into->rows.size(); ++row)
        into->rows.insert(target, QJsonArray());
    SheetRange place = range;
    place.firstRow = target;
    place.firstColumn = column;
    write(place, rows);
    return {target, column};
}

QJsonObject SheetBook::propertiesJson(const QString &address) const
{
    QJsonArray sheets;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        sheets.append(QJsonObject{{u"properties"_s, QJsonObject{{u"sheetId"_s, m_tabs[i].id},
                                                                {u"title"_s, m_tabs[i].title},
                                                                {u"index"_s, i},
                                                                {u"sheetType"_s, u"GRID"_s}}}});
    }
    return {{u"spreadsheetId"_s, m_id},
            {u"spreadsheetUrl"_s, address},
            {u"properties"_s, QJsonObject{{u"title"_s, m_title}, {u"locale"_s, u"en_US"_s}}},
            {u"sheets"_s, sheets}};
}

QJsonObject SheetBook::contentsJson() const
{
    QJsonObject tabs;
    for (const Tab &one : m_tabs) {
        QJsonArray rows;
        for (const QJsonArray &row : one.rows)
            rows.append(row);
        tabs.insert(one.title, rows);
    }
    return {{u"id"_s, m_id}, {u"title"_s, m_title}, {u"tabs"_s, tabs}};
}

QJsonArray asIfTyped(const QJsonArray &row)
{
    QJsonArray typed;
    for (const QJsonValue &cell : row) {
        const QString text = cell.toString();
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (text.startsWith(u'='))
            typed.append(u"#FORMULA "_s + text);
        else if (cell.isString() && isNumber)
            typed.append(number);
        else
            typed.append(cell);
    }
    return typed;
}

} // namespace callttone::sandbox
