// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyleOptionViewItem>

class QListView;
class QPainter;

namespace callttone::ui {

/// Draws the background, hover and line of a two-line row in a card, and mirrors rectangles for right-to-left.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, bool lastRow);

    /// One line of text, elided. `rect` is relative to the row's top left corner in left-to-right terms.
    void text(const QRect &rect, const QFont &font, const QColor &color, const QString &words,
              Qt::Alignment alignment = Qt::AlignLeading, Qt::TextElideMode elide = Qt::ElideRight);
    void icon(const QRect &rect, const QString &name, int px, const QColor &color);
    [[nodiscard]] QRect mirrored(const QRect &rect) const;

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
};

/// A list inside a card: no frame, no scroll bars, as high as its rows. Call fitRows() when their number changed.
void configureCardList(QListView *list, const QString &accessibleName);
void fitRows(QListView *list, int rowHeight);

} // namespace callttone::ui
