// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/appointment_table.h"

#include "models/items/appointment_list_model.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/pages/lists/inset_header.h"
#include "ui/pages/lists/pills.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/vendor_tile.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace callttone::ui {

namespace {

using items::AppointmentListModel;

constexpr int TileSize = 18;
constexpr int TileGap = 4;

} // namespace

void CalendarTilesDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                         const QModelIndex &index, const Theme &theme) const
{
    QRect tile(rect.left(), rect.top() + (rect.height() - TileSize) / 2, TileSize, TileSize);
    const QStringList providers = index.data(AppointmentListModel::ProvidersRole).toStringList();
    for (const QString &provider : providers) {
        if (tile.right() > rect.right())
            return;
        paintTile(painter, QStyle::visualRect(option.direction, rect, tile), theme, provider);
        tile.translate(TileSize + TileGap, 0);
    }
}

AppointmentTable::AppointmentTable(AppointmentListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new InsetHeader(this));
    configureTable(this);
    setModel(&model);
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("Appointments"));
    setDelegates();
    new ColumnPlan(this, {{AppointmentListModel::Start, 148},
                          {AppointmentListModel::Length, 72, false, true},
                          {AppointmentListModel::Who, 150},
                          {AppointmentListModel::Title, 140, true},
                          {AppointmentListModel::Calendar, 62},
                          {AppointmentListModel::Agent, 130, false, true},
                          {AppointmentListModel::Call, 130, false, true},
                          {AppointmentListModel::Status, 140}});
}

void AppointmentTable::setDelegates()
{
    setItemDelegateForColumn(AppointmentListModel::Start, new MonoDelegate(this));
    setItemDelegateForColumn(AppointmentListModel::Length, new RowDelegate(this, TextRole::Secondary, &Theme::muted));
    setItemDelegateForColumn(AppointmentListModel::Who, new RowDelegate(this, TextRole::BodyMedium));
    setItemDelegateForColumn(AppointmentListModel::Title, new RowDelegate(this));
    setItemDelegateForColumn(AppointmentListModel::Calendar, new CalendarTilesDelegate(this));
    setItemDelegateForColumn(AppointmentListModel::Agent, new RowDelegate(this, TextRole::Body, &Theme::text2));
    auto *call = new MonoDelegate(this, &Theme::muted);
    call->setElideMode(Qt::ElideMiddle);
    setItemDelegateForColumn(AppointmentListModel::Call, call);
    setItemDelegateForColumn(AppointmentListModel::Status,
                             new PillDelegate([](const QModelIndex &index) { return pillOf(index); }, this));
}

QString AppointmentTable::currentId() const
{
    return currentIndex().data(items::IdRole).toString();
}

void AppointmentTable::select(const QString &id)
{
    const auto row = m_model.rowOf(id);
    if (row)
        setCurrentIndex(m_model.index(*row, 0));
    else
        clearSelection();
}

void AppointmentTable::keyPressEvent(QKeyEvent *event)
{
    const QString id = currentId();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!id.isEmpty())
            Q_EMIT opened(id);
        return;
    case Qt::Key_Delete:
        if (!id.isEmpty())
            Q_EMIT cancelRequested(id);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void AppointmentTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const bool plain = event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton;
    if (plain && indexAt(event->position().toPoint()).isValid() && !currentId().isEmpty())
        Q_EMIT opened(currentId());
}

void AppointmentTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const QString id = current.data(items::IdRole).toString(); !id.isEmpty())
        Q_EMIT chosen(id);
}

} // namespace callttone::ui
