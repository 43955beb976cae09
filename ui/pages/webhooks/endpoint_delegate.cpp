// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/endpoint_delegate.h"

#include "models/items/endpoint_list_model.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

namespace callttone::ui {

using items::EndpointListModel;

namespace {

constexpr int Side = 16;
constexpr int Top = 12;
constexpr int LineGap = 6;
constexpr int Glyph = 14;

QFont addressFont(const Theme &theme)
{
    QFont font = theme.font(TextRole::Mono);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.accentSoft : theme.hover);
    drawHLine(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), theme.border);
    if (selected && (theme.highContrast || hasKeyboardFocus(option.widget)))
        drawRing(painter, option.rect.adjusted(2, 2, -2, -3), metrics::RadiusSmall, theme.focus);

    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QRect inner = option.rect.adjusted(Side, Top, -Side, -Top);
    const QFont mono = addressFont(theme);
    const int firstHeight = std::max(18, QFontMetrics(mono).height());
    const QRect first(inner.left(), inner.top(), inner.width(), firstHeight);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // an address never mirrors
    painter->setFont(mono);
    painter->setPen(index.data(EndpointListModel::EnabledRole).toBool() ? theme.text : theme.muted);
    painter->drawText(first, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      QFontMetrics(mono).elidedText(index.data().toString(), Qt::ElideMiddle, first.width()));
    painter->restore();

    const QRect second(inner.left(), first.bottom() + 1 + LineGap, inner.width(),
                       inner.bottom() - first.bottom() - LineGap);
    const QString facts = index.data(EndpointListModel::FactsRole).toString();
    const QFont small = theme.font(TextRole::Secondary);
    const int factsWidth = QFontMetrics(small).horizontalAdvance(facts);
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(mirrored({second.right() + 1 - factsWidth, second.top(), factsWidth, second.height()}),
                      Qt::AlignCenter, facts);

    const Tone tone = toneNamed(index.data(items::ToneRole).toString());
    const QColor color = tone == Tone::Neutral ? theme.muted : toneColors(theme, tone).text;
    Icons::paint(painter, mirrored({second.left(), second.top(), Glyph, second.height()}),
                 index.data(items::IconRole).toString(), Glyph, color);
    const QFont words = theme.font(TextRole::SecondaryMedium);
    const QRect health(second.left() + Glyph + 5, second.top(), second.width() - factsWidth - Glyph - 13,
                       second.height());
    painter->setFont(words);
    painter->setPen(color);
    painter->drawText(mirrored(health),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      QFontMetrics(words).elidedText(index.data(EndpointListModel::HealthTextRole).toString(),
                                                     Qt::ElideRight, health.width()));
}

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    const int first = std::max(18, QFontMetrics(addressFont(theme)).height());
    const int second = std::max(16, QFontMetrics(theme.font(TextRole::Secondary)).height());
    return {0, 2 * Top + first + LineGap + second + 1};
}

} // namespace callttone::ui
