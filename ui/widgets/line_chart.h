// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart_base.h"

#include <QList>

namespace callttone::ui {

struct LinePoint
{
    double value = 0;
    QString label; ///< value and time as the tool tip says them
};

/// 1.5 px line with an end dot. From `breakAt` on it turns `errorSolid`.
class LineChart : public ChartBase
{
    Q_OBJECT

public:
    explicit LineChart(const QString &accessibleName, QWidget *parent = nullptr);

    void setPoints(const QList<LinePoint> &points, int breakAt = -1);
    /// Texts under the first and the last point; both empty makes a sparkline without an axis.
    void setAxis(const QString &first, const QString &last);
    /// Fixed scale; without it the chart uses the range of its values.
    void setRange(double low, double high);
    void setPlotHeight(int px);

    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int indexAt(const QPoint &pos) const override;
    [[nodiscard]] QPoint anchorOf(int index) const override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF pointAt(int index) const;

    QList<LinePoint> m_points;
    QString m_first, m_last;
    double m_low = 0, m_high = 1;
    bool m_fixedRange = false;
    int m_breakAt = -1;
    int m_plotHeight = 44;
};

} // namespace callttone::ui
