// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "ui/shell/connection_row.h"
#include "ui/shell/nav_delegate.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/nav_model.h"
#include "ui/shell/workspace_row.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QVBoxLayout>

namespace callttone::ui {

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_workspace(new WorkspaceRow)
    , m_model(new NavModel(this))
    , m_delegate(new NavDelegate(this))
    , m_list(new NavList(tr("Pages")))
    , m_connection(new ConnectionRow)
{
    m_list->setObjectName(QStringLiteral("navigation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setProperty("pane", true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // the line at the edge
    column->setSpacing(0);
    column->addWidget(m_workspace);
    column->addSpacing(metrics::Space8);
    column->addWidget(m_list, 1);
    column->addWidget(m_connection);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(metrics::Sidebar);

    connect(m_list, &NavList::chosen, this, [this](const QModelIndex &index) {
        if (const auto page = m_model->pageAt(index))
            Q_EMIT pageChosen(*page);
    });
}

void SideBar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    m_delegate->setRail(rail);
    m_model->setToolTips(rail);
    m_workspace->setRail(rail);
    m_connection->setRail(rail);
    setFixedWidth(rail ? metrics::SidebarRail : metrics::Sidebar);
    m_list->viewport()->update();
}

void SideBar::setCurrentPage(PageId page)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(page)));
}

void SideBar::setBadge(PageId page, const QString &text, Tone tone, const QString &spoken)
{
    m_model->setBadge(page, text, tone, spoken);
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.window);
    drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, height() - 1, theme.border);
}

} // namespace callttone::ui
