// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/timeline_view.h"

#include "models/items/timeline_model.h"
#include "ui/pages/calls/timeline_delegate.h"
#include "ui/theme/theme_access.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int LeastName = 76;
constexpr int MostName = 140;
constexpr int LeastHeight = 160;

} // namespace

TimelineView::TimelineView(items::TimelineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TimelineDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setProperty("focusRing", false); // the current row shows it
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineView::rowsChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::rowsChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineView::rowsChanged);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { m_model.toggleExpanded(index.row()); });
}

void TimelineView::rowsChanged()
{
    int name = qRound(LeastName * themeOf(this).type.scale());
    const QFontMetrics fm(themeOf(this).font(TextRole::SecondaryStrong));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(items::TimelineModel::KindRole).toString() == "turn"_L1)
            name =
                qMax(name, qMin(fm.horizontalAdvance(index.data(items::TimelineModel::LeadRole).toString()), MostName));
    }
    m_delegate->setNameWidth(name);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void TimelineView::setFitsContent(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void TimelineView::seek(double seconds)
{
    const int row = m_model.rowAtSeconds(seconds);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex(), PositionAtCenter);
}

int TimelineView::contentHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 2 * frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_delegate->sizeHint(option, m_model.index(row, 0)).height();
    return height;
}

QSize TimelineView::sizeHint() const
{
    return {480, m_fits ? qMax(LeastHeight, contentHeight()) : LeastHeight};
}

QSize TimelineView::minimumSizeHint() const
{
    return {240, m_fits ? sizeHint().height() : LeastHeight};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // other widths wrap at other words
        updateGeometry();
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        rowsChanged();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && currentIndex().isValid())
        m_model.toggleExpanded(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT secondsChanged(current.isValid() ? current.data(items::TimelineModel::SecondsRole).toDouble() : -1);
}

} // namespace callttone::ui
