// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace callttone::ui {

/// How fast a tool, or all tools of an integration, answered in some span of time.
struct ToolLatency
{
    QString vendor; ///< the tile: an integration's id
    QString title;  ///< translated
    qint64 count = 0;
    qint64 errors = 0;
    std::optional<double> p50Ms; ///< none: not called
    std::optional<double> p95Ms;
};

/// The end of a scale that all these rows fit on, in ms: 2,000 or, where something took longer, a round number above.
[[nodiscard]] double latencyScaleMax(const QList<ToolLatency> &rows);

/// A row of the latency board: tile, title over "96 calls, 2 errors", and at the right p50 and p95 as a dumbbell on a
/// scale with lines at 500 ms and 1 s, over their numbers. 40 px high. Its left and right edges are the caller's.
/// With setActivatable() it is a button: hover, focus, clicked().
class ToolLatencyRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToolLatencyRow(QWidget *parent = nullptr);
    explicit ToolLatencyRow(const ToolLatency &latency, QWidget *parent = nullptr);

    void setLatency(const ToolLatency &latency);
    [[nodiscard]] const ToolLatency &latency() const { return m_latency; }
    /// The same for all rows below each other, so that they can be compared; latencyScaleMax() is one that fits.
    void setScaleMax(double ms);
    void setActivatable(bool activatable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScale(class QPainter *painter, const QRect &rect) const;

    ToolLatency m_latency;
    double m_scaleMax = 2000;
};

/// "500 ms" and "1 s" over the lines of the rows below it, which are as wide as it is.
class ToolLatencyAxis : public QWidget
{
    Q_OBJECT

public:
    explicit ToolLatencyAxis(QWidget *parent = nullptr);
    void setScaleMax(double ms);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_scaleMax = 2000;
};

} // namespace callttone::ui
