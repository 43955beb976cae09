// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filter_text.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace callttone::ui {

/// One offered value with an optional explanation on the right.
struct FilterSuggestion
{
    QString value;
    QString hint;
};

/// A key the page understands. `check` returns why a token is unusable, or nothing.
struct FilterKey
{
    QString key;
    QString hint; ///< shown beside the key in the suggestions: "over 1 s, under 200 ms"
    std::function<QString(const FilterToken &)> check;
    std::function<QList<FilterSuggestion>()> values; ///< asked when suggestions open; may be empty
};

/// The keys of one page, in the order they are suggested. Qt Core only.
class FilterSchema
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::FilterSchema)

public:
    FilterSchema() = default;
    explicit FilterSchema(QList<FilterKey> keys);

    [[nodiscard]] const QList<FilterKey> &keys() const { return m_keys; }
    [[nodiscard]] const FilterKey *find(const QString &key) const;
    /// The token with its error filled in or cleared.
    [[nodiscard]] FilterToken checked(FilterToken token) const;
    [[nodiscard]] QList<FilterToken> parse(const QString &text) const;

private:
    QList<FilterKey> m_keys;
};

/// Ready-made checks for FilterKey::check.
namespace filter_check {

/// Any of these words; a trailing `*` in a value matches a prefix of one.
[[nodiscard]] std::function<QString(const FilterToken &)> oneOf(const QStringList &words);
/// `318ms`, `1.5s`, `2m`, with an optional comparison.
[[nodiscard]] std::function<QString(const FilterToken &)> duration();
/// A whole number with an optional comparison or range.
[[nodiscard]] std::function<QString(const FilterToken &)> number();
/// `09:00..10:42`, `2026-02-17T09:00..`, one side may be open.
[[nodiscard]] std::function<QString(const FilterToken &)> timeRange();
/// Any text, but no comparison.
[[nodiscard]] std::function<QString(const FilterToken &)> words();

} // namespace filter_check

/// Milliseconds of `318ms`, `1.5s`, `2m`, `1h`; a bare number is milliseconds.
[[nodiscard]] std::optional<qint64> parseFilterDuration(const QString &text);
/// True for a time of day `09:00`, `09:00:30` or an ISO date-time.
[[nodiscard]] bool isFilterTime(const QString &text);

} // namespace callttone::ui
