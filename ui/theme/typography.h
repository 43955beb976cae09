// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace callttone::ui {

/// Text roles of the design sheet (section 3).
enum class TextRole {
    Metric,          ///< 26 / 600: KPI number
    MetricSmall,     ///< 20 / 600: KPI number in a strip
    DetailTitle,     ///< 20 / 600
    PaneTitle,       ///< 18 / 600: detail title in three-pane pages
    PageTitle,       ///< 16 / 600: header bar, dialog title
    CardTitle,       ///< 14 / 600
    Body,            ///< 13 / 400
    BodyMedium,      ///< 13 / 500: row titles, button text
    BodyStrong,      ///< 13 / 600: card headers
    Secondary,       ///< 12 / 400
    SecondaryMedium, ///< 12 / 500: pills, small buttons, column heads
    SecondaryStrong, ///< 12 / 600
    Caption,         ///< 11 / 400: axis labels
    CaptionStrong,   ///< 11 / 600: section heads, badges
    Badge,           ///< 10 / 600: APP badge
    Mono,            ///< 12 / 400 fixed pitch: ids, times, codes, JSON
    MonoStrong,      ///< 12 / 600 fixed pitch: token values
    MonoTitle,       ///< 14 / 600 fixed pitch: event name as a title
    MonoSmall,       ///< 11 / 400 fixed pitch: header lists, arguments
};

/// The two families the product uses and how much the user enlarged the text.
/// Sizes are pixels, so the layout is the same on every system; `scale` multiplies all of them.
class Typography
{
public:
    Typography(QFont general, QFont fixed, qreal scale = 1.0);
    [[nodiscard]] static Typography fromSystem(qreal scale = 1.0);

    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] qreal scale() const { return m_scale; }

private:
    QFont m_general;
    QFont m_fixed;
    qreal m_scale;
};

} // namespace callttone::ui
