// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace callttone::store {

/// The conditions of a list's query, all of which hold. Values are always bound, never pasted.
struct Where
{
    QString sql = QStringLiteral("1 = 1");
    QList<QVariant> values; ///< as many as `sql` has question marks

    void add(const QString &condition, const QList<QVariant> &bound);
};

/// For `LIKE ? ESCAPE '\'`: `%` and `_` in what a person typed mean themselves.
[[nodiscard]] QString escapedLike(const QString &text);

/// The same, found anywhere in the column.
[[nodiscard]] QString likeAnywhere(const QString &text);

} // namespace callttone::store
