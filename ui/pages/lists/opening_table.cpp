// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/opening_table.h"

#include "models/items/roles.h"
#include "ui/pages/lists/inset_header.h"
#include "ui/widgets/table_setup.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace callttone::ui {

OpeningTable::OpeningTable(QAbstractItemModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new InsetHeader(this));
    configureTable(this);
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleName(name);
    setProperty("pane", true);
}

void OpeningTable::openCurrent()
{
    if (const QString id = currentIndex().data(items::IdRole).toString(); !id.isEmpty())
        Q_EMIT opened(id);
}

void OpeningTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openCurrent();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void OpeningTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const bool plain = event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton;
    if (plain && indexAt(event->position().toPoint()).isValid())
        openCurrent();
}

} // namespace callttone::ui
