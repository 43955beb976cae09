// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegates.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/vendor_tile.h"

#include <QPainter>

namespace callttone::ui {

namespace {

constexpr int LatencyNumber = 60;
constexpr int LatencyGap = 8;
constexpr int LatencyBar = 36;
constexpr int TileSize = 18;
constexpr int TileGap = 8;

} // namespace

MonoDelegate::MonoDelegate(QObject *parent, ColorToken token)
    : RowDelegate(parent, TextRole::Mono, token)
{}

void MonoDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Theme &theme) const
{
    painter->setLayoutDirection(Qt::LeftToRight);
    RowDelegate::paintContent(painter, rect, option, index, theme);
}

PillDelegate::PillDelegate(PillFor pillFor, QObject *parent)
    : RowDelegate(parent)
    , m_pillFor(std::move(pillFor))
{}

void PillDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Theme &theme) const
{
    paintPill(painter, rect, theme, m_pillFor(index), option.direction);
}

LatencyDelegate::LatencyDelegate(LatencyFor latencyFor, QObject *parent)
    : RowDelegate(parent, TextRole::Mono, &Theme::text2)
    , m_latencyFor(std::move(latencyFor))
{}

void LatencyDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Theme &theme) const
{
    const Latency latency = m_latencyFor(index);
    constexpr int Whole = LatencyNumber + LatencyGap + LatencyBar;
    const QRect both(rect.right() + 1 - Whole, rect.top(), Whole, rect.height());
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, rect, r); };
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(theme.font(role()));
    painter->setPen(textColor(index, theme));
    // Wider than its place when it must be: "1,480 ms" grows to the left.
    painter->drawText(mirrored(both.adjusted(-LatencyNumber, 0, -LatencyGap - LatencyBar, 0)),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                      latencyText(latency));
    paintLatencyBar(painter, mirrored(QRect(both.right() + 1 - LatencyBar, both.top(), LatencyBar, both.height())),
                    theme, latency);
}

TileDelegate::TileDelegate(VendorFor vendorFor, QObject *parent)
    : RowDelegate(parent)
    , m_vendorFor(std::move(vendorFor))
{}

void TileDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Theme &theme) const
{
    const QRect tile(rect.left(), rect.top() + (rect.height() - TileSize) / 2, TileSize, TileSize);
    paintTile(painter, QStyle::visualRect(option.direction, rect, tile), theme, m_vendorFor(index));
    const QRect text = rect.adjusted(TileSize + TileGap, 0, 0, 0);
    RowDelegate::paintContent(painter, QStyle::visualRect(option.direction, rect, text), option, index, theme);
}

IconDelegate::IconDelegate(IconFor iconFor, QObject *parent)
    : RowDelegate(parent)
    , m_iconFor(std::move(iconFor))
{}

void IconDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Theme &theme) const
{
    const Icon icon = m_iconFor(index);
    const QRect box(rect.left(), rect.top(), metrics::Icon, rect.height());
    Icons::paint(painter, QStyle::visualRect(option.direction, rect, box), icon.name, metrics::Icon, theme.*icon.token);
    const QRect text = rect.adjusted(metrics::Icon + TileGap, 0, 0, 0);
    RowDelegate::paintContent(painter, QStyle::visualRect(option.direction, rect, text), option, index, theme);
}

} // namespace callttone::ui
