// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

#include <tl/expected.hpp>

namespace callttone::sandbox {

/// SELECT fields FROM one object [WHERE …AND/OR/NOT/( )…] [ORDER BY field [ASC|DESC]] [LIMIT n]. Comparisons: = != < >
/// <= >= LIKE IN. No functions, relations or GROUP BY.
struct SoqlQuery
{
    QStringList fields;
    QString object;
    std::function<bool(const QJsonObject &)> where; ///< empty: all
    QStringList conditionFields;
    QString orderBy;
    bool descending = false;
    int limit = 2'000;

    /// The error is the text of MALFORMED_QUERY.
    [[nodiscard]] static tl::expected<SoqlQuery, QString> parse(const QString &text);
};

} // namespace callttone::sandbox
