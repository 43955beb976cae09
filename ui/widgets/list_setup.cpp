// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_setup.h"

#include <QListView>

namespace callttone::ui {

void configureList(QListView *list, const QString &accessibleName, const ListOptions &options)
{
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setProperty("focusRing", false); // the current row shows it
    if (options.pane)
        list->setProperty("pane", true);
    if (options.selects)
        return;
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setAutoFillBackground(false);
}

} // namespace callttone::ui
