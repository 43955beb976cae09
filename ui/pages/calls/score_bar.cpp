// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/score_bar.h"

#include "ui/pages/calls/call_cells.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

namespace callttone::ui {

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::setScore(int score)
{
    m_score = score;
    setAccessibleName(tr("%1 of 100").arg(score));
    update();
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScoreBar(&painter, rect(), themeOf(this), m_score, &Theme::chart, layoutDirection());
}

} // namespace callttone::ui
