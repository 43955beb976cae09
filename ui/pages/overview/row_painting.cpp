// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/row_painting.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/list_setup.h"

#include <QListView>
#include <QPainter>

namespace callttone::ui {

RowPainter::RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, bool lastRow)
    : m_painter(painter)
    , m_option(option)
{
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hover);
    if (!lastRow)
        drawHLine(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), theme.border);
    if (option.state.testFlag(QStyle::State_HasFocus) && hasKeyboardFocus(option.widget))
        drawRing(painter, option.rect.adjusted(2, 2, -2, -3), metrics::RadiusSmall, theme.focus);
}

QRect RowPainter::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, rect.translated(m_option.rect.topLeft()));
}

void RowPainter::text(const QRect &rect, const QFont &font, const QColor &color, const QString &words,
                      Qt::Alignment alignment, Qt::TextElideMode elide)
{
    m_painter->setFont(font);
    m_painter->setPen(color);
    m_painter->drawText(mirrored(rect),
                        int(QStyle::visualAlignment(m_option.direction, alignment | Qt::AlignVCenter))
                            | Qt::TextSingleLine,
                        QFontMetrics(font).elidedText(words, elide, rect.width()));
}

void RowPainter::icon(const QRect &rect, const QString &name, int px, const QColor &color)
{
    Icons::paint(m_painter, mirrored(rect), name, px, color);
}

void configureCardList(QListView *list, const QString &accessibleName)
{
    configureList(list, accessibleName, {.selects = false, .pane = false});
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void fitRows(QListView *list, int rowHeight)
{
    list->setFixedHeight(list->model()->rowCount() * rowHeight);
    list->setVisible(list->model()->rowCount() > 0);
}

} // namespace callttone::ui
