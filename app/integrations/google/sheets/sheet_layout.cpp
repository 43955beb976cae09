// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/sheet_layout.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

int placeOf(QLatin1StringView header, const QStringList &headers)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (header.compare(headers[i], Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

QStringList textsOf(const QJsonArray &row)
{
    QStringList texts;
    for (const QJsonValue &cell : row)
        texts.append(cell.toVariant().toString().simplified());
    return texts;
}

SheetLayout layoutOf(const SheetTabInfo &info, const QStringList &headers, int row)
{
    SheetLayout layout{.headerRow = row};
    layout.lastColumn = int(headers.size()) - 1;
    while (layout.firstColumn < layout.lastColumn && headers[layout.firstColumn].isEmpty())
        ++layout.firstColumn;
    while (layout.lastColumn > layout.firstColumn && headers[layout.lastColumn].isEmpty())
        --layout.lastColumn;
    for (const QLatin1StringView column : info.columns) {
        layout.places.append(placeOf(column, headers));
        if (layout.places.last() < 0)
            layout.missing.append(column);
    }
    return layout;
}

} // namespace

QJsonArray SheetLayout::spread(const QList<QJsonValue> &cells) const
{
    QJsonArray row;
    for (int column = firstColumn; column <= lastColumn; ++column) {
        const qsizetype ours = places.indexOf(column);
        row.append(ours < 0 || ours >= cells.size() ? QJsonValue(QJsonValue::Null) : cells[ours]);
    }
    return row;
}

std::optional<SheetLayout> layoutIn(const SheetTabInfo &info, const QJsonArray &topRows)
{
    for (qsizetype i = 0; i < topRows.size(); ++i) {
        const QStringList headers = textsOf(topRows[i].toArray());
        if (placeOf(info.columns.front(), headers) >= 0)
            return layoutOf(info, headers, int(i) + 1);
    }
    return std::nullopt;
}

SheetLayout freshLayout(const SheetTabInfo &info)
{
    return layoutOf(info, textsOf(headersOf(info)), 1);
}

QJsonArray headersOf(const SheetTabInfo &info)
{
    QJsonArray headers;
    for (const QLatin1StringView column : info.columns)
        headers.append(QString(column));
    return headers;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString rangeOf(QLatin1StringView tab, const QString &cells)
{
    return u"'%1'!%2"_s.arg(tab, cells);
}

QString cellsOf(int firstColumn, int lastColumn, int row)
{
    return u"%1%3:%2%3"_s.arg(columnName(firstColumn), columnName(lastColumn)).arg(row);
}

std::optional<SheetPlace> placeIn(const QString &range)
{
    static const QRegularExpression firstCell(u"(?:^|!)([A-Z]{1,3})([1-9][0-9]*)(?::[A-Z]{1,3}[1-9][0-9]*)?$"_s);
    const QRegularExpressionMatch match = firstCell.match(range);
    if (!match.hasMatch())
        return std::nullopt;
    int column = 0;
    for (const QChar letter : match.captured(1))
        column = column * 26 + (letter.unicode() - u'A' + 1);
    return SheetPlace{column - 1, match.captured(2).toInt()};
}

} // namespace callttone::integrations
