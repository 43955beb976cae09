// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/timeline_view.h"

#include "models/items/timeline_model.h"
#include "ui/pages/calls/timeline_delegate.h"
#include "ui/theme/theme_access.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

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
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &TimelineView::onClicked);
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

bool TimelineView::isOnLink(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid()
           && m_delegate->toolLinkAt(visualRect(index), layoutDirection(), index, themeOf(this)).contains(at);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QListView::mousePressEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnLink(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::onClicked(const QModelIndex &index)
{
    if (isOnLink(m_pressedAt))
        openTool(index);
    else
        m_model.toggleExpanded(index.row());
}

void TimelineView::openTool(const QModelIndex &index)
{
    const auto entry = index.data(items::ValueRole).value<values::TimelineEntry>();
    Q_EMIT toolRequested(entry.title, entry.detail.value("arguments"_L1).toObject());
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex(); // or by its key
    if (index.data(items::TimelineModel::KindRole).toString() != "tool"_L1)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    menu->addAction(tr("Open in Tools"), this, [this, row] { openTool(row); });
    menu->addAction(index.data(items::TimelineModel::ExpandedRole).toBool() ? tr("Fold") : tr("Unfold"), this,
                    [this, row] { m_model.toggleExpanded(row.row()); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(index).center()));
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT secondsChanged(current.isValid() ? current.data(items::TimelineModel::SecondsRole).toDouble() : -1);
}

} // namespace callttone::ui
