// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bin_brush.h"
#include "ui/widgets/chart_base.h"

#include <QList>

namespace callttone::ui {

struct HistogramBin
{
    int total = 0;
    int failed = 0;
};

/// A stretch of time in ms since the epoch; `toMs` is not included.
struct TimeSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Deliveries over time with a brush. Drag makes one, drag an edge resizes, drag the middle moves, double click clears.
/// Keys: Left and Right move the guide, or the brush when there is one; Shift moves its end, Ctrl its start; Space or
/// Enter starts one at the guide; Delete or Escape clears.
class Histogram : public ChartBase
{
    Q_OBJECT

public:
    static constexpr int BinCount = 80;

    explicit Histogram(const QString &accessibleName, QWidget *parent = nullptr);

    /// Bins of equal length covering `span`. The brush keeps its time; what falls outside is cut.
    void setData(const QList<HistogramBin> &bins, const TimeSpan &span);
    /// Set by the page from its time filter; emits nothing.
    void setBrush(const std::optional<TimeSpan> &brush);
    [[nodiscard]] std::optional<TimeSpan> brush() const;
    [[nodiscard]] std::optional<BinRange> brushBins() const { return m_brush; }
    void setPlotHeight(int px);

    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_bins.size()); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The bin's rectangle over the full plot height.
    [[nodiscard]] QRectF binRect(int index) const;

Q_SIGNALS:
    /// By the user, at the end of a drag or on a key. No value: cleared.
    void brushChanged(const std::optional<callttone::ui::TimeSpan> &brush);
    /// While dragging, for a label that follows.
    void brushMoved(const std::optional<callttone::ui::TimeSpan> &brush);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] int indexAt(const QPoint &pos) const override;
    [[nodiscard]] QPoint anchorOf(int index) const override;

private:
    enum class Drag { None, Make, Move, First, Last };

    [[nodiscard]] Drag dragAt(const QPoint &pos) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal edgeX(int bin) const;
    void changeBrush(const std::optional<BinRange> &brush, bool finished);
    void paintBins(QPainter *painter) const;
    void paintBrush(QPainter *painter) const;
    void paintHours(QPainter *painter) const;

    QList<HistogramBin> m_bins;
    TimeSpan m_span;
    std::optional<BinRange> m_brush;
    std::optional<BinRange> m_dragStart;
    std::optional<BinRange> m_brushBeforeDrag;
    int m_max = 0;
    int m_pressBin = -1;
    Drag m_drag = Drag::None;
    int m_plotHeight = 52;
};

} // namespace callttone::ui
