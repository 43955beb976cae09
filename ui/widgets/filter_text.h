// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The text form of a filter, section 6 of the design sheet. Qt Core only, so pages, saved views and tests share it.
///
///     status:failed            -status:failed        status:failed,retrying      event:call.*
///     latency:>1s              tries:>=3             time:09:00..10:42           any other words
///
/// A value with spaces, quotes or a comma of its own is written in double quotes; inside them \" and \\ are escapes.
namespace callttone::ui {

struct FilterToken
{
    enum class Op { AnyOf, Less, LessOrEqual, Greater, GreaterOrEqual, Range };

    QString key; ///< lower case; empty for free text
    Op op = Op::AnyOf;
    QStringList values; ///< AnyOf: one or more; comparisons: one; Range: from and to, either may be empty but not both
    bool negated = false;
    QString error; ///< why the token cannot be used, for the tool tip; empty when it can. Not part of equality

    [[nodiscard]] bool isFreeText() const { return key.isEmpty(); }
    [[nodiscard]] bool isValid() const { return error.isEmpty(); }
    [[nodiscard]] QString value() const { return values.value(0); }

    friend bool operator==(const FilterToken &a, const FilterToken &b)
    {
        return a.key == b.key && a.op == b.op && a.values == b.values && a.negated == b.negated;
    }
};

/// Never fails: what cannot be read becomes a token with an error. Does not know which keys exist.
[[nodiscard]] QList<FilterToken> parseFilter(const QString &text);
/// One token; an empty or blank text gives nothing.
[[nodiscard]] std::optional<FilterToken> parseFilterToken(const QString &text);

/// `printFilterValue` is the part after the colon, as the token shows it.
[[nodiscard]] QString printFilterValue(const FilterToken &token);
[[nodiscard]] QString printFilterToken(const FilterToken &token);
[[nodiscard]] QString printFilter(const QList<FilterToken> &tokens);

} // namespace callttone::ui
