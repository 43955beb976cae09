// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart_base.h"

#include <QList>

namespace callttone::ui {

struct Bar
{
    double value = 0;
    QString label; ///< value and time as the tool tip says them
};

/// Bars of a day: past `accentLine`, the current one `chart`, the future a 1.5 px `border` line.
class BarChart : public ChartBase
{
    Q_OBJECT

public:
    explicit BarChart(const QString &accessibleName, QWidget *parent = nullptr);

    /// Bars after `current` are in the future, whatever their value.
    void setBars(const QList<Bar> &bars, int current);
    void setAxis(const QString &first, const QString &last);
    void setPlotHeight(int px);

    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_bars.size()); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int indexAt(const QPoint &pos) const override;
    [[nodiscard]] QPoint anchorOf(int index) const override;

private:
    [[nodiscard]] QRectF barRect(int index) const;

    QList<Bar> m_bars;
    QString m_first, m_last;
    double m_max = 0;
    int m_current = -1;
    int m_plotHeight = 44;
};

} // namespace callttone::ui
