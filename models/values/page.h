// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace callttone::values {

/// Where a list continues. `cursor` is opaque to everyone but the store that made it.
struct PageRequest
{
    int limit = 50; ///< 1–500
    QString cursor;
    bool withTotal = false; ///< count all matches too; costs a scan of the index
};

/// One page, newest first.
template<typename T> struct Page
{
    QList<T> data;
    QString nextCursor; ///< empty on the last page
    std::optional<qint64> total;

    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonArray rows;
        for (const T &row : data)
            rows.append(row.toJson());
        QJsonObject object{{QStringLiteral("data"), rows},
                           {QStringLiteral("nextCursor"),
                            nextCursor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(nextCursor)}};
        if (total)
            object.insert(QStringLiteral("total"), double(*total));
        return object;
    }

    [[nodiscard]] static Page fromJson(const QJsonObject &object)
    {
        Page page;
        const QJsonArray rows = object.value(QStringLiteral("data")).toArray();
        page.data.reserve(rows.size());
        for (const QJsonValue &row : rows)
            page.data.append(T::fromJson(row.toObject()));
        page.nextCursor = object.value(QStringLiteral("nextCursor")).toString();
        if (const QJsonValue total = object.value(QStringLiteral("total")); total.isDouble())
            page.total = qint64(total.toDouble());
        return page;
    }
};

} // namespace callttone::values
