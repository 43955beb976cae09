// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_table.h"

#include "models/items/call_list_model.h"
#include "ui/pages/calls/call_cells.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/pages/lists/inset_header.h"
#include "ui/pages/lists/pills.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/table_setup.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace callttone::ui {

namespace {

using items::CallListModel;

} // namespace

CallTable::CallTable(CallListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    auto *header = new InsetHeader(this);
    header->setInset(CallListModel::Sentiment, SentimentDelegate::Inset, 0);
    header->setInset(CallListModel::Deliveries, TonedTextDelegate::Inset, 0);
    setHorizontalHeader(header);
    configureTable(this);
    setModel(&model);
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("Calls"));
    header->setSortIndicator(CallListModel::Started, Qt::DescendingOrder);
    header->setSortIndicatorShown(true);
    setDelegates();
    new ColumnPlan(this, {{CallListModel::Started, 66},
                          {CallListModel::Direction, 18},
                          {CallListModel::Number, 160},
                          {CallListModel::Agent, 120, true},
                          {CallListModel::Status, 112},
                          {CallListModel::Duration, 76},
                          {CallListModel::Sentiment, 116, false, true},
                          {CallListModel::LeadScore, 120, false, true},
                          {CallListModel::Tools, 44, false, true},
                          {CallListModel::Deliveries, 112, false, true}});
}

void CallTable::setDelegates()
{
    setItemDelegateForColumn(CallListModel::Started, new MonoDelegate(this, &Theme::muted));
    setItemDelegateForColumn(CallListModel::Direction,
                             new IconDelegate(
                                 [](const QModelIndex &index) {
                                     return IconDelegate::Icon{index.data(items::IconRole).toString(), &Theme::muted};
                                 },
                                 this));
    setItemDelegateForColumn(CallListModel::Number, new MonoDelegate(this));
    setItemDelegateForColumn(CallListModel::Status,
                             new PillDelegate([](const QModelIndex &index) { return pillOf(index); }, this));
    setItemDelegateForColumn(CallListModel::Duration, new MonoDelegate(this));
    setItemDelegateForColumn(CallListModel::Sentiment, new SentimentDelegate(this));
    setItemDelegateForColumn(CallListModel::LeadScore, new LeadScoreDelegate(this));
    setItemDelegateForColumn(CallListModel::Tools, new MonoDelegate(this));
    setItemDelegateForColumn(CallListModel::Deliveries, new TonedTextDelegate(this));
}

void CallTable::goToRow(int row)
{
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        setCurrentIndex(m_model.index(qBound(0, row, last), 0));
}

void CallTable::openCurrent()
{
    if (const values::Call *call = currentIndex().isValid() ? m_model.callAt(currentIndex().row()) : nullptr)
        Q_EMIT opened(call->id);
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openCurrent();
        return;
    case Qt::Key_Home:
        goToRow(0);
        return;
    case Qt::Key_End:
        goToRow(m_model.rowCount() - 1);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void CallTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const bool plain = event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton;
    if (plain && indexAt(event->position().toPoint()).isValid())
        openCurrent();
}

} // namespace callttone::ui
