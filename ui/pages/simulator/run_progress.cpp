// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/run_progress.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

namespace callttone::ui {

namespace {

constexpr int Height = 4;

} // namespace

RunProgress::RunProgress(QWidget *parent)
    : QProgressBar(parent)
{
    setFixedHeight(Height);
    setTextVisible(false);
    setRange(0, 1);
    setValue(0);
    setAccessibleName(tr("Progress of the call"));
}

void RunProgress::setSeconds(double position, double length)
{
    setRange(0, qMax(1, qRound(length * 10)));
    setValue(qBound(0, qRound(position * 10), maximum()));
}

void RunProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), Height / 2.0, theme.neutralBg);
    const int filled = width() * value() / maximum();
    if (filled > 0)
        drawBox(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, qMax(Height, filled), height())),
                Height / 2.0, theme.chart);
}

} // namespace callttone::ui
