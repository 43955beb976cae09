// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart_base.h"

#include <QList>

#include <optional>

namespace callttone::ui {

struct SparkBar
{
    std::optional<double> ms; ///< none: nothing was measured
    QString label;            ///< as the tool tip says it
};

/// How fast a tool answered hour by hour, as 24 small bars: `accentLine`, `warnSolid` from 1 s.
class ToolSpark : public ChartBase
{
    Q_OBJECT

public:
    explicit ToolSpark(const QString &accessibleName, QWidget *parent = nullptr);

    void setBars(const QList<SparkBar> &bars);

    [[nodiscard]] int pointCount() const override { return int(m_bars.size()); }
    [[nodiscard]] QString pointText(int index) const override { return m_bars.value(index).label; }
    [[nodiscard]] QSize sizeHint() const override { return {96, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int indexAt(const QPoint &pos) const override;
    [[nodiscard]] QPoint anchorOf(int index) const override;

private:
    [[nodiscard]] QRectF barRect(int index) const;

    QList<SparkBar> m_bars;
    double m_most = 0;
};

} // namespace callttone::ui
