// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace callttone::ui {

/// Rows of a call's timeline: events on one line, what was said wrapped, tools as boxes that unfold. Heights are kept
/// per width; call forget() when rows or fonts changed.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The column of the speakers' names, wide enough for the longest of this call.
    void setNameWidth(int px);
    void forget() { m_heights.clear(); }

    /// Where an unfolded tool in this row has its link to the Tools page; null for other rows.
    [[nodiscard]] QRect toolLinkAt(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index,
                                   const Theme &theme) const;

private:
    [[nodiscard]] int heightOf(const QModelIndex &index, int width, const Theme &theme) const;
    void paintEventRow(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme,
                       Qt::LayoutDirection direction) const;
    void paintTurn(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme,
                   Qt::LayoutDirection direction) const;
    void paintTool(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme,
                   Qt::LayoutDirection direction) const;

    int m_nameWidth = 76;
    mutable QHash<QString, int> m_heights; ///< by row id and state
    mutable int m_width = -1;              ///< the width m_heights are for
};

} // namespace callttone::ui
