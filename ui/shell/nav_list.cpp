// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_list.h"

#include <QKeyEvent>

namespace callttone::ui {

NavList::NavList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setProperty("focusRing", false); // the delegate draws it inside the row
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &NavList::chosen);
}

void NavList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (currentIndex().isValid() && (currentIndex() != before || enter))
        Q_EMIT chosen(currentIndex());
}

} // namespace callttone::ui
