// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/wrapped_text.h"

#include <QPainter>
#include <QTextLayout>

namespace callttone::ui {

int wrappedHeight(const QString &text, const QFont &font, int width, int lineHeight, QPainter *painter, QPoint at)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    int height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(20, width));
        line.setPosition(QPointF(0, height + (lineHeight - line.height()) / 2));
        height += lineHeight;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return qMax(height, lineHeight);
}

} // namespace callttone::ui
