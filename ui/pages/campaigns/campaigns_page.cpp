// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaigns_page.h"

#include "ui/shell/page_catalog.h"

namespace callttone::ui {

CampaignsPage::CampaignsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
{}

QString CampaignsPage::title() const
{
    return titleOf(PageId::Campaigns);
}

void CampaignsPage::enter(const QVariantMap & /*parameters*/) {}

} // namespace callttone::ui
