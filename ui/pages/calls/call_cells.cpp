// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_cells.h"

#include "models/items/roles.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"

#include <QPainter>

namespace callttone::ui {

namespace {

constexpr int FaceGap = 4;
constexpr int NumberWidth = 20;
constexpr int BarGap = 8;
constexpr int BarWidth = 64;
constexpr int BarHeight = 6;

} // namespace

SentimentDelegate::SentimentDelegate(QObject *parent)
    : RowDelegate(parent, TextRole::Secondary)
{}

void SentimentDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Theme &theme) const
{
    const QString word = index.data().toString();
    if (word.isEmpty())
        return;
    const QColor color = theme.*tokenOf(toneNamed(index.data(items::ToneRole).toString()));
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, rect, r); };
    Icons::paint(painter, mirrored(QRect(rect.left() + Inset, rect.top(), metrics::IconSmall, rect.height())),
                 index.data(items::IconRole).toString(), metrics::IconSmall, color);
    const QRect text = rect.adjusted(Inset + metrics::IconSmall + FaceGap, 0, 0, 0);
    painter->setFont(theme.font(role()));
    painter->setPen(color);
    painter->drawText(mirrored(text),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                          | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
}

LeadScoreDelegate::LeadScoreDelegate(QObject *parent)
    : RowDelegate(parent, TextRole::Mono)
{}

void LeadScoreDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Theme &theme) const
{
    const QVariant score = index.data(items::RawRole);
    if (!score.isValid())
        return;
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, rect, r); };
    const int number = qRound(NumberWidth * theme.type.scale());
    painter->setFont(theme.font(role()));
    painter->setPen(theme.text);
    painter->drawText(mirrored(QRect(rect.left(), rect.top(), number, rect.height())),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                      index.data().toString());
    paintScoreBar(painter, mirrored(QRect(rect.left() + number + BarGap, rect.top(), BarWidth, rect.height())), theme,
                  score.toInt(), &Theme::accentLine, option.direction);
}

TonedTextDelegate::TonedTextDelegate(QObject *parent)
    : RowDelegate(parent, TextRole::Secondary)
{}

void TonedTextDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Theme &theme) const
{
    const Tone tone = toneNamed(index.data(items::ToneRole).toString());
    const QRect text = QStyle::visualRect(option.direction, rect, rect.adjusted(Inset, 0, 0, 0));
    painter->setFont(theme.font(role()));
    painter->setPen(tone == Tone::Neutral ? theme.muted : theme.*tokenOf(tone));
    painter->drawText(
        text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void TrailingPillDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const Theme &theme) const
{
    const PillSpec pill = pillOf(index);
    QRect box = rect;
    box.setLeft(qMax(rect.left(), rect.right() + 1 - pillSize(theme, pill).width()));
    paintPill(painter, QStyle::visualRect(option.direction, rect, box), theme, pill, option.direction);
}

void paintScoreBar(QPainter *painter, const QRect &rect, const Theme &theme, int score, ColorToken fill,
                   Qt::LayoutDirection direction)
{
    const QRectF track(rect.left(), rect.top() + (rect.height() - BarHeight) / 2.0, rect.width(), BarHeight);
    drawBox(painter, track, BarHeight / 2.0, theme.neutralBg, theme.highContrast ? theme.text : QColor());
    QRectF part = track;
    part.setWidth(track.width() * qBound(0, score, 100) / 100.0);
    if (direction == Qt::RightToLeft)
        part.moveRight(track.right());
    if (part.width() > 0)
        drawBox(painter, part, BarHeight / 2.0, theme.*fill);
}

} // namespace callttone::ui
