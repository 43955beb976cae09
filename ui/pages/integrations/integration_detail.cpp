// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/integration_detail.h"

#include "ui/pages/integrations/activity_pane.h"
#include "ui/pages/integrations/capabilities_tab.h"
#include "ui/pages/integrations/configuration_tab.h"
#include "ui/pages/integrations/connection_card.h"
#include "ui/pages/integrations/detail_head.h"
#include "ui/pages/integrations/permissions_tab.h"
#include "ui/pages/integrations/wire_pane.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>

#include <algorithm>

namespace callttone::ui {

using values::Integration;
using values::IntegrationState;

namespace {

constexpr DetailTab allTabs[] = {DetailTab::Capabilities, DetailTab::Configuration, DetailTab::Activity,
                                 DetailTab::Permissions, DetailTab::Wire};
constexpr int SideWidth = 288;
constexpr int SideFrom = 760; ///< narrower, the side card comes below

QString titleOf(DetailTab tab)
{
    switch (tab) {
    case DetailTab::Capabilities:
        return IntegrationDetail::tr("Capabilities");
    case DetailTab::Configuration:
        return IntegrationDetail::tr("Configuration");
    case DetailTab::Activity:
        return IntegrationDetail::tr("Activity");
    case DetailTab::Permissions:
        return IntegrationDetail::tr("Permissions");
    case DetailTab::Wire:
        return IntegrationDetail::tr("Wire");
    }
    Q_UNREACHABLE();
}

QList<DetailTab> tabsOf(const Integration &integration)
{
    const bool up = integration.state == IntegrationState::Connected || integration.state == IntegrationState::Error;
    QList<DetailTab> tabs{DetailTab::Capabilities};
    if (up && !configNames(integration.configSchema).isEmpty())
        tabs.append(DetailTab::Configuration);
    tabs.append(DetailTab::Activity);
    if (!integration.scopes.isEmpty())
        tabs.append(DetailTab::Permissions);
    if (integration.auth == values::AuthKind::ServerUrl) // also before it is connected: why it could not be
        tabs.append(DetailTab::Wire);
    return tabs;
}

} // namespace

IntegrationDetail::IntegrationDetail(Workspace &workspace, const ToolDay &day, QWidget *parent)
    : QWidget(parent)
    , m_head(new DetailHead)
    , m_bar(new TabBar)
    , m_pages(new QWidget)
    , m_middle(new QHBoxLayout)
    , m_side(new QWidget)
    , m_capabilities(new CapabilitiesTab(day))
    , m_configuration(new ConfigurationTab)
    , m_activity(new ActivityPane(workspace))
    , m_permissions(new PermissionsTab)
    , m_wire(new WirePane(workspace.clock, workspace.toasts))
    , m_connection(new ConnectionCard)
{
    // Not a QStackedWidget: its hidden pages would make the visible one as high as the highest.
    auto *pages = new QVBoxLayout(m_pages);
    pages->setContentsMargins(0, 0, 0, 0);
    for (DetailTab tab : allTabs)
        pages->addWidget(pageOf(tab));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_connection);
    side->addStretch(1);
    m_middle->setSpacing(metrics::Space24);
    m_middle->addWidget(m_pages, 1);
    m_middle->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space16);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addLayout(m_middle, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &IntegrationDetail::onTab);
    setTabs({DetailTab::Capabilities});
}

void IntegrationDetail::setIntegration(const Integration &integration, const CardContext &context)
{
    const bool another = m_id != integration.id;
    m_id = integration.id;
    m_head->setIntegration(integration, context);
    m_capabilities->setIntegration(integration);
    m_configuration->setIntegration(integration);
    m_activity->setIntegration(integration);
    m_permissions->setIntegration(integration);
    m_connection->setIntegration(integration, context.now);
    setTabs(tabsOf(integration));
    const auto tools = std::count_if(integration.tools.begin(), integration.tools.end(),
                                     [](const values::Capability &tool) { return !tool.name.isEmpty(); });
    m_bar->setBadge(0, int(tools));
    if (another) {
        m_connection->clearResult();
        m_wire->clear();
        showTab(DetailTab::Capabilities);
    }
    place();
}

void IntegrationDetail::setTabs(const QList<DetailTab> &tabs)
{
    if (m_tabs == tabs)
        return;
    const DetailTab before = m_tabs.isEmpty() ? DetailTab::Capabilities : currentTab();
    {
        const QSignalBlocker quiet(m_bar);
        while (m_bar->count() > 0)
            m_bar->removeTab(0);
        m_tabs = tabs;
        for (DetailTab tab : tabs)
            m_bar->addTab(titleOf(tab));
    }
    const qsizetype at = tabs.indexOf(before);
    m_bar->setCurrentIndex(at < 0 ? 0 : int(at));
    onTab(m_bar->currentIndex());
}

QWidget *IntegrationDetail::pageOf(DetailTab tab) const
{
    switch (tab) {
    case DetailTab::Capabilities:
        return m_capabilities;
    case DetailTab::Configuration:
        return m_configuration;
    case DetailTab::Activity:
        return m_activity;
    case DetailTab::Permissions:
        return m_permissions;
    case DetailTab::Wire:
        return m_wire;
    }
    Q_UNREACHABLE();
}

DetailTab IntegrationDetail::currentTab() const
{
    return m_tabs.value(m_bar->currentIndex(), DetailTab::Capabilities);
}

void IntegrationDetail::showTab(DetailTab tab)
{
    if (const qsizetype at = m_tabs.indexOf(tab); at >= 0)
        m_bar->setCurrentIndex(int(at));
}

void IntegrationDetail::nextTab(int by)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void IntegrationDetail::focusTabs()
{
    m_bar->setFocus(Qt::OtherFocusReason);
}

void IntegrationDetail::onTab(int index)
{
    if (index < 0)
        return;
    const DetailTab tab = currentTab();
    for (DetailTab other : allTabs)
        pageOf(other)->setVisible(other == tab);
    m_side->setVisible(tab != DetailTab::Activity && tab != DetailTab::Wire); // tables take the whole width
    Q_EMIT tabShown(tab);
}

void IntegrationDetail::place()
{
    const bool below = width() < SideFrom;
    stackBelow(m_middle, width(), SideFrom);
    m_side->setMinimumWidth(below ? 0 : SideWidth);
    m_side->setMaximumWidth(below ? QWIDGETSIZE_MAX : SideWidth);
}

void IntegrationDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace callttone::ui
