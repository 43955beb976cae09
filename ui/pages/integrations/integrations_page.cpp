// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/integrations_page.h"

#include "models/values/delivery_status.h"
#include "ui/pages/integrations/activity_pane.h"
#include "ui/pages/integrations/check_run.h"
#include "ui/pages/integrations/configuration_tab.h"
#include "ui/pages/integrations/dashboard.h"
#include "ui/pages/integrations/detail_pane.h"
#include "ui/pages/integrations/integration_actions.h"
#include "ui/pages/integrations/integration_book.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/sync_activity.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/page_parts.h"
#include "ui/shell/tools_place.h"
#include "ui/widgets/toast_host.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

using values::Integration;
using values::IntegrationState;

namespace {

constexpr int RetellSeconds = 30; ///< "used 2 min ago" need not be right to the second

std::optional<DetailTab> tabNamed(const QString &name)
{
    return name == "capabilities"_L1    ? std::optional(DetailTab::Capabilities)
           : name == "configuration"_L1 ? std::optional(DetailTab::Configuration)
           : name == "activity"_L1      ? std::optional(DetailTab::Activity)
           : name == "permissions"_L1   ? std::optional(DetailTab::Permissions)
           : name == "wire"_L1          ? std::optional(DetailTab::Wire)
                                        : std::nullopt;
}

/// Where it stands what went wrong: what was given up, or what happened at all.
QVariantMap reviewPlace(const Integration *integration)
{
    QVariantMap place{{u"tab"_s, u"activity"_s}};
    if (integration && integration->deliveries && integration->deliveries->failed > 0)
        place.insert(u"status"_s, QString(values::infoOf(values::DeliveryStatus::Failed).wire));
    return place;
}

} // namespace

IntegrationsPage::IntegrationsPage(Workspace &workspace, ConnectionMonitor &connection, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_connection(connection)
    , m_book(new IntegrationBook(workspace.api, workspace.stream, this))
    , m_actions(new IntegrationActions(workspace, *m_book, this))
    , m_checks(new CheckRun(*m_actions, *m_book, this))
    , m_layers(new QStackedWidget)
    , m_dashboard(new Dashboard)
    , m_detail(new DetailPane(workspace, *m_book, *m_actions))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layers);
    m_layers->addWidget(pageScroller(m_dashboard));
    m_layers->addWidget(m_detail);

    connect(m_book, &IntegrationBook::loaded, this, &IntegrationsPage::onLoaded);
    connect(m_book, &IntegrationBook::changed, this, &IntegrationsPage::onChanged);
    connect(m_book, &IntegrationBook::failed, this, &IntegrationsPage::onFailed);
    connect(&m_connection, &ConnectionMonitor::changed, this, &IntegrationsPage::showContext);
    connect(m_dashboard, &Dashboard::opened, this, [this](const QString &id) { open(id); });
    connect(m_dashboard, &Dashboard::actionChosen, this, &IntegrationsPage::run);
    connect(m_dashboard, &Dashboard::retryRequested, this, &IntegrationsPage::refresh);
    connect(m_dashboard, &Dashboard::checkAllRequested, m_checks, qOverload<>(&CheckRun::start));
    connect(m_detail, &DetailPane::actionChosen, this,
            [this](IntegrationAction action) { run(m_detail->id(), action); });
    connect(m_detail, &DetailPane::tryRequested, this,
            [this](const QString &tool) { Q_EMIT navigate(placeOfTool(tool)); });
    connect(m_detail, &DetailPane::navigate, this, &Page::navigate);
    connect(m_checks, &CheckRun::movedOn, this, [this](const QString &, const QString &now) {
        m_dashboard->setChecking(now);
        m_dashboard->setCheckRunning(!now.isEmpty());
    });
    connect(m_checks, &CheckRun::finished, this, [this](const CheckRun::Outcome &outcome) {
        ToastSpec toast;
        toast.tone = outcome.tried == 0 ? Tone::Info : outcome.failed.isEmpty() ? Tone::Success : Tone::Warn;
        toast.text = outcomeText(outcome);
        m_workspace.toasts.show(toast);
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &IntegrationsPage::tick);
}

QStringList IntegrationsPage::crumbs() const
{
    return isDetail() ? QStringList{tr("Integrations")} : QStringList();
}

QString IntegrationsPage::title() const
{
    const Integration *integration = isDetail() ? m_book->find(m_detail->id()) : nullptr;
    return integration ? integration->name : tr("Integrations");
}

QString IntegrationsPage::subtitle() const
{
    return isDetail() || !m_book->isLoaded() ? QString() : summaryText(m_book->all());
}

bool IntegrationsPage::isDetail() const
{
    return m_layers->currentWidget() == m_detail;
}

CardContext IntegrationsPage::context() const
{
    return {m_workspace.clock.now(), m_connection.account(), m_connection.lostSince()};
}

void IntegrationsPage::enter(const QVariantMap &parameters)
{
    m_second.start();
    m_wanted = parameters;
    if (m_book->isLoaded())
        carryOut();
    else
        m_dashboard->showLoading();
    m_book->load();
}

void IntegrationsPage::leave()
{
    m_second.stop();
}

void IntegrationsPage::refresh()
{
    m_book->load();
    m_detail->reloadActivity();
}

void IntegrationsPage::focusFilter()
{
    if (!isDetail())
        m_dashboard->focusSearch();
    else if (m_detail->detail()->currentTab() == DetailTab::Activity)
        m_detail->detail()->activity()->focusFilter();
}

void IntegrationsPage::carryOut()
{
    const QVariantMap wanted = std::exchange(m_wanted, std::nullopt).value_or(QVariantMap());
    const QString id = wanted.value(u"id"_s).toString();
    const Integration *integration = m_book->find(id);
    if (!integration || isOwnSurface(*integration)) {
        const QString before = isDetail() ? m_detail->id() : QString();
        m_layers->setCurrentIndex(0);
        if (before.isEmpty())
            m_dashboard->focusCards();
        else
            m_dashboard->focusCard(before); // back where one came from
        Q_EMIT headerChanged();
        return;
    }
    m_detail->show(id, context());
    if (const auto tab = tabNamed(wanted.value(u"tab"_s).toString()))
        m_detail->detail()->showTab(*tab);
    if (const QString status = wanted.value(u"status"_s).toString(); !status.isEmpty())
        m_detail->detail()->activity()->deliveries()->showStatus(status);
    m_layers->setCurrentWidget(m_detail);
    m_detail->detail()->focusTabs();
    Q_EMIT headerChanged();
    const QString action = wanted.value(u"action"_s).toString();
    if (action == "connect"_L1)
        m_actions->openDialog(*integration);
    else if (action == "review"_L1)
        m_actions->reviewTools(*integration);
}

void IntegrationsPage::onLoaded()
{
    m_dashboard->setContext(context());
    m_dashboard->setIntegrations(m_book->all());
    if (isDetail() && !m_book->find(m_detail->id())) { // a further server that was disconnected
        m_layers->setCurrentIndex(0);
        m_dashboard->focusCards();
    } else if (isDetail()) {
        m_detail->show(m_detail->id(), context());
    }
    if (m_wanted)
        carryOut();
    Q_EMIT headerChanged();
}

void IntegrationsPage::onChanged(const QString &id)
{
    const Integration *integration = m_book->find(id);
    if (!integration)
        return;
    m_dashboard->setIntegration(*integration);
    if (m_detail->id() == id) {
        m_detail->show(id, context());
        m_detail->reloadActivity();
    }
    Q_EMIT headerChanged();
}

void IntegrationsPage::onFailed(const core::ApiError &error)
{
    if (m_book->isLoaded())
        showFailure(m_workspace.toasts, error); // what is on screen stays readable
    else
        m_dashboard->showFailure(error);
}

void IntegrationsPage::showContext()
{
    m_dashboard->setContext(context());
    if (isDetail())
        m_detail->show(m_detail->id(), context());
}

void IntegrationsPage::tick()
{
    const bool waiting = std::any_of(m_book->all().begin(), m_book->all().end(), [](const Integration &integration) {
        return integration.state == IntegrationState::Connecting;
    });
    if (!waiting && ++m_seconds % RetellSeconds != 0)
        return;
    m_dashboard->retell(m_workspace.clock.now());
    if (isDetail())
        m_detail->show(m_detail->id(), context());
}

void IntegrationsPage::open(const QString &id, const QVariantMap &more)
{
    if (id == CustomConnectorId) {
        m_actions->explainPlans(m_connection.account());
        return;
    }
    const Integration *integration = m_book->find(id);
    if (!integration)
        return;
    if (isOwnSurface(*integration)) {
        run(id, IntegrationAction::Review);
        return;
    }
    QVariantMap parameters = more;
    parameters.insert(u"id"_s, id);
    Q_EMIT navigate({PageId::Integrations, parameters}); // so that Back leads to the cards
}

void IntegrationsPage::run(const QString &id, IntegrationAction action)
{
    const Integration *integration = m_book->find(id);
    switch (action) {
    case IntegrationAction::None:
        return;
    case IntegrationAction::Connect:
    case IntegrationAction::ShowSignIn:
    case IntegrationAction::Reconnect:
    case IntegrationAction::EditUrl:
        if (integration)
            m_actions->openDialog(*integration);
        return;
    case IntegrationAction::Manage:
        open(id);
        return;
    case IntegrationAction::Choose:
        if (isDetail()) {
            m_detail->detail()->showTab(DetailTab::Configuration);
            m_detail->detail()->configuration()->focusForm();
        } else {
            open(id, {{u"tab"_s, u"configuration"_s}});
        }
        return;
    case IntegrationAction::Resume:
        if (integration)
            m_actions->setPaused(*integration, false);
        return;
    case IntegrationAction::Retry:
        if (integration && !m_checks->isRunning())
            m_checks->start(id);
        return;
    case IntegrationAction::Diagnostics:
        Q_EMIT navigate({PageId::Settings, {{u"section"_s, u"diagnostics"_s}}});
        return;
    case IntegrationAction::Plans:
        m_actions->explainPlans(m_connection.account());
        return;
    case IntegrationAction::Review:
        if (integration && integration->auth == values::AuthKind::Signed)
            Q_EMIT navigate({PageId::Webhooks, {}});
        else if (integration && integration->auth == values::AuthKind::ApiKey)
            Q_EMIT navigate({PageId::Settings, {{u"section"_s, u"api-keys"_s}}});
        else
            open(id, reviewPlace(integration));
        return;
    case IntegrationAction::ReviewTools:
        if (integration)
            m_actions->reviewTools(*integration);
        return;
    case IntegrationAction::AddServer:
        m_actions->addAnother(values::integrationKind(id));
        return;
    case IntegrationAction::AddEndpoint:
        Q_EMIT navigate({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
        return;
    case IntegrationAction::ApiKeys:
        Q_EMIT navigate({PageId::Settings, {{u"section"_s, u"api-keys"_s}}});
        return;
    case IntegrationAction::CreateKey:
        Q_EMIT navigate({PageId::Settings, {{u"section"_s, u"api-keys"_s}, {u"action"_s, u"add"_s}}});
        return;
    }
}

} // namespace callttone::ui
