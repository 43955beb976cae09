// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/standing_in_delegate.h"

#include <QStyle>
#include <QStyleOptionViewItem>

namespace callttone::ui {

StandingInDelegate::StandingInDelegate(QObject *parent)
    : RowDelegate(parent, TextRole::Secondary, &Theme::text2)
{}

void StandingInDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const Theme &theme) const
{
    RowDelegate::paintContent(painter, QStyle::visualRect(option.direction, rect, rect.adjusted(Inset, 0, 0, 0)),
                              option, index, theme);
}

} // namespace callttone::ui
