// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/activity_pane.h"

#include "models/items/sync_words.h"
#include "ui/pages/integrations/activity_tab.h"
#include "ui/pages/integrations/sync_activity.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/segmented.h"

#include <QVBoxLayout>

namespace callttone::ui {

ActivityPane::ActivityPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_parts(new Segmented(tr("What is shown")))
    , m_deliveries(new SyncActivity(workspace))
    , m_connection(new ActivityTab(workspace.clock))
{
    m_parts->addSegment(Deliveries, tr("Deliveries"));
    m_parts->addSegment(Connection, tr("Connection"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space12);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    column->addWidget(m_deliveries, 1);
    column->addWidget(m_connection, 1);
    connect(m_parts, &Segmented::changed, this, [this] {
        place();
        if (part() == Deliveries)
            m_deliveries->enter();
    });
    place();
}

void ActivityPane::setIntegration(const values::Integration &integration)
{
    const bool another = m_id != integration.id;
    m_id = integration.id;
    m_delivers = items::isToldAfterEvents(integration.id);
    if (m_delivers)
        m_deliveries->setIntegration(integration);
    if (another) {
        m_connection->clear();
        m_parts->setCurrent(Deliveries);
    }
    place();
}

void ActivityPane::enter()
{
    if (m_delivers)
        m_deliveries->enter();
}

void ActivityPane::showPart(Part part)
{
    m_parts->setCurrent(part);
    place();
}

ActivityPane::Part ActivityPane::part() const
{
    return m_delivers ? Part(m_parts->current()) : Connection;
}

void ActivityPane::place()
{
    m_parts->setVisible(m_delivers);
    m_deliveries->setVisible(part() == Deliveries);
    m_connection->setVisible(part() == Connection);
}

void ActivityPane::focusFilter()
{
    if (part() == Deliveries)
        m_deliveries->focusFilter();
    else
        m_connection->focusFilter();
}

} // namespace callttone::ui
