// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/table_strip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

namespace callttone::ui {

TableStrip::TableStrip(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    if (side == Side::Above)
        setMinimumHeight(metrics::FilterBar);
}

void TableStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_side == Side::Below)
        painter.fillRect(rect(), theme.window);
    drawHLine(&painter, 0, width() - 1, m_side == Side::Above ? height() - 1 : 0, theme.border);
}

} // namespace callttone::ui
