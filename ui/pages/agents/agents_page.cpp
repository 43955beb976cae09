// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agents_page.h"

#include "ui/shell/page_catalog.h"

namespace callttone::ui {

AgentsPage::AgentsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
{}

QString AgentsPage::title() const
{
    return titleOf(PageId::Agents);
}

void AgentsPage::enter(const QVariantMap & /*parameters*/) {}

} // namespace callttone::ui
