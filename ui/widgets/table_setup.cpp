// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_setup.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>

namespace callttone::ui {

namespace {

constexpr char HoverProperty[] = "callttoneHoverRow";

/// Remembers the row under the pointer and repaints the two rows it moved between.
class RowHover : public QObject
{
public:
    explicit RowHover(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        table->viewport()->setMouseTracking(true);
        table->viewport()->installEventFilter(this);
        table->setProperty(HoverProperty, -1);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseMove:
            light(m_table->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
            break;
        case QEvent::Wheel: // the rows move under a resting pointer
        case QEvent::Leave:
            light(-1);
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void light(int row)
    {
        const int before = hoveredRow(m_table);
        if (before == row)
            return;
        m_table->setProperty(HoverProperty, row);
        repaintRow(before);
        repaintRow(row);
    }

    void repaintRow(int row)
    {
        if (row >= 0)
            m_table->viewport()->update(0, m_table->rowViewportPosition(row), m_table->viewport()->width(),
                                        m_table->rowHeight(row));
    }

    QTableView *m_table;
};

} // namespace

void configureTable(QTableView *table, const TableOptions &options)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false); // Tab leaves the table instead of walking every cell
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (options.inCard) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    table->setProperty("focusRing", false); // the current row shows it
    table->setProperty("rowBorders", options.rowBorders);

    QHeaderView *rows = table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    const QFontMetrics fm(themeOf(table).font(TextRole::Body));
    const int height = metrics::rowHeight(fm, options.rowHeight);
    rows->setMinimumSectionSize(qMin(height, rows->minimumSectionSize()));
    rows->setDefaultSectionSize(height);

    QHeaderView *columns = table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsMovable(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setFixedHeight(metrics::rowHeight(fm));
    columns->setMinimumSectionSize(24);

    table->setItemDelegate(new RowDelegate(table));
    new RowHover(table);
}

int hoveredRow(const QTableView *table)
{
    const QVariant row = table->property(HoverProperty);
    return row.isValid() ? row.toInt() : -1;
}

} // namespace callttone::ui
