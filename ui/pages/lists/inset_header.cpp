// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/inset_header.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

namespace callttone::ui {

InsetHeader::InsetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{}

void InsetHeader::setInset(int column, int leading, int trailing)
{
    m_insets.insert(column, {leading, trailing});
}

void InsetHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const auto inset = m_insets.value(column, {0, 0});
    const Theme &theme = themeOf(this);
    painter->fillRect(rect, theme.surface);
    drawHLine(painter, rect.left(), rect.right(), rect.bottom(), theme.border);
    const QRect words = rect.adjusted(inset.first, 0, -inset.second, 0);
    QHeaderView::paintSection(painter, QStyle::visualRect(layoutDirection(), rect, words), column);
}

} // namespace callttone::ui
