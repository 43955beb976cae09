// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/latency_bar.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/status_pill.h"

namespace callttone::ui {

/// Fixed pitch: ids, times, codes, durations. Always left to right, also in a mirrored layout.
class MonoDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit MonoDelegate(QObject *parent = nullptr, ColorToken token = &Theme::text);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// A status pill per row. The function maps an index to its pill; a null pill paints nothing.
class PillDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using PillFor = std::function<PillSpec(const QModelIndex &)>;
    explicit PillDelegate(PillFor pillFor, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;

private:
    PillFor m_pillFor;
};

/// Number right aligned in 60 px, 8 px gap, bar of 36 x 6.
class LatencyDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using LatencyFor = std::function<Latency(const QModelIndex &)>;
    explicit LatencyDelegate(LatencyFor latencyFor, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;

private:
    LatencyFor m_latencyFor;
};

/// A vendor tile of 18 px, and the text beside it.
class TileDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using VendorFor = std::function<QString(const QModelIndex &)>;
    explicit TileDelegate(VendorFor vendorFor, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;

private:
    VendorFor m_vendorFor;
};

/// An icon of 16 px, with an optional text beside it: call direction, row glyphs.
class IconDelegate : public RowDelegate
{
    Q_OBJECT

public:
    struct Icon
    {
        QString name;
        ColorToken token = &Theme::muted;
    };
    using IconFor = std::function<Icon(const QModelIndex &)>;
    explicit IconDelegate(IconFor iconFor, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;

private:
    IconFor m_iconFor;
};

} // namespace callttone::ui
