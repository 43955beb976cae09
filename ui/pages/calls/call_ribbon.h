// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calls/ribbon_lanes.h"
#include "ui/widgets/chart_base.h"

namespace callttone::ui {

/// A call from left to right: who spoke when, and when tools ran. A click, or Enter on the guide, seeks.
class CallRibbon : public ChartBase
{
    Q_OBJECT

public:
    explicit CallRibbon(QWidget *parent = nullptr);

    void setParts(const QList<RibbonPart> &parts, double callSeconds);
    /// Where the timeline stands; below 0 for nowhere.
    void setPlayhead(double seconds);
    [[nodiscard]] double playhead() const { return m_playhead; }

    [[nodiscard]] int pointCount() const override { return int(m_parts.size()); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] int indexAt(const QPoint &pos) const override;
    [[nodiscard]] QPoint anchorOf(int index) const override;

private:
    [[nodiscard]] int laneNames() const;
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] QRectF rectOf(const RibbonPart &part) const;
    void paintAxis(QPainter *painter) const;

    QList<RibbonPart> m_parts;
    double m_seconds = 0;
    double m_playhead = -1;
};

} // namespace callttone::ui
