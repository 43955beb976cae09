// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/follow_gate.h"

#include "models/items/windowed_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"

#include <QEvent>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

FollowGate::FollowGate(QTableView *table, items::WindowedModel &model, Switch *wish)
    : QObject(table)
    , m_table(table)
    , m_model(model)
    , m_wish(wish)
    , m_chip(new Button({}, ButtonKind::Default, table))
{
    m_chip->setSmall(true);
    m_chip->setIconName(u"arrowUp"_s);
    m_chip->hide();
    connect(m_chip, &QPushButton::clicked, this, [this] {
        m_model.showPendingRows();
        m_table->scrollToTop();
        m_table->setFocus();
    });
    connect(wish, &QCheckBox::toggled, this, &FollowGate::decide);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &FollowGate::decide);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FollowGate::decide);
    connect(&model, &items::WindowedModel::loaded, this, &FollowGate::decide);
    connect(&model, &items::WindowedModel::pendingNewRowsChanged, this, &FollowGate::showChip);
    table->viewport()->installEventFilter(this);
    decide();
}

void FollowGate::toggle()
{
    m_wish->toggle();
}

void FollowGate::decide()
{
    m_model.setFollowing(m_wish->isChecked() && m_table->verticalScrollBar()->value() == 0
                         && !m_table->selectionModel()->hasSelection());
}

void FollowGate::showChip(int count)
{
    m_chip->setText(tr("%n new", "rows that came in", count));
    m_chip->setVisible(count > 0);
    place();
}

void FollowGate::place()
{
    const QRect area = m_table->viewport()->geometry();
    m_chip->adjustSize();
    m_chip->move(area.left() + (area.width() - m_chip->width()) / 2, area.top() + metrics::Space8);
    m_chip->raise();
}

bool FollowGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace callttone::ui
