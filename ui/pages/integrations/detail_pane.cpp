// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/detail_pane.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/server_tools.h"
#include "ui/pages/fields/config_field.h"
#include "ui/pages/integrations/activity_pane.h"
#include "ui/pages/integrations/activity_tab.h"
#include "ui/pages/integrations/capabilities_tab.h"
#include "ui/pages/integrations/configuration_tab.h"
#include "ui/pages/integrations/connection_card.h"
#include "ui/pages/integrations/detail_head.h"
#include "ui/pages/integrations/integration_actions.h"
#include "ui/pages/integrations/integration_book.h"
#include "ui/pages/integrations/permissions_tab.h"
#include "ui/pages/integrations/sync_activity.h"
#include "ui/pages/integrations/tool_day.h"
#include "ui/pages/integrations/wire_pane.h"
#include "ui/shell/page_parts.h"

#include <QScrollArea>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

using values::Integration;

namespace {

constexpr int HistoryLines = 200;

} // namespace

DetailPane::DetailPane(Workspace &workspace, IntegrationBook &book, IntegrationActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_actions(actions)
    , m_day(new ToolDay(workspace.api, workspace.clock, this))
    , m_detail(new IntegrationDetail(workspace, *m_day))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pageScroller(m_detail));
    m_wireSoon.setSingleShot(true);
    m_wireSoon.setInterval(1s);
    connect(&m_wireSoon, &QTimer::timeout, this, &DetailPane::reloadActivity);
    connectParts();
    addShortcuts();
}

const Integration *DetailPane::shown() const
{
    return m_book.find(id());
}

void DetailPane::connectParts()
{
    const auto with = [this](auto action) {
        return [this, action] {
            if (const Integration *integration = shown())
                action(*integration);
        };
    };
    const DetailHead *head = m_detail->head();
    connect(head, &DetailHead::actionChosen, this, &DetailPane::actionChosen);
    connect(head, &DetailHead::openRequested, this,
            with([this](const Integration &integration) { m_workspace.desktop.openUrl(QUrl(integration.openUrl)); }));
    connect(head, &DetailHead::disconnectRequested, this,
            with([this](const Integration &integration) { m_actions.disconnect(integration); }));
    connect(head, &DetailHead::pauseChosen, this, [this](bool paused) {
        if (const Integration *integration = shown())
            m_actions.setPaused(*integration, paused);
    });
    connect(m_detail->capabilities(), &CapabilitiesTab::toolSwitched, this, [this](const QString &tool, bool enabled) {
        if (const Integration *integration = shown())
            m_actions.setTool(*integration, tool, enabled);
    });
    connect(m_detail->capabilities(), &CapabilitiesTab::tryRequested, this, &DetailPane::tryRequested);
    connect(&m_workspace.stream, &client::EventStream::messageReceived, m_day, &ToolDay::applyMessage);
    connect(m_detail->permissions(), &PermissionsTab::reconnectRequested, this,
            with([this](const Integration &integration) { m_actions.openDialog(integration); }));
    const ActivityPane *activity = m_detail->activity();
    connect(activity->connection(), &ActivityTab::retryRequested, this, &DetailPane::loadHistory);
    connect(activity->deliveries(), &SyncActivity::navigate, this, &DetailPane::navigate);

    ConnectionCard *connection = m_detail->connection();
    connect(connection, &ConnectionCard::testRequested, this, with([this, connection](const Integration &integration) {
                connection->setTesting(true);
                m_actions.test(integration);
            }));
    connect(&m_actions, &IntegrationActions::testFinished, this,
            [this, connection](const QString &tested, const values::ConnectionCheck &check) {
                if (tested == id())
                    connection->showCheck(check);
            });
    connect(&m_actions, &IntegrationActions::testFailed, this,
            [this, connection](const QString &tested, const core::ApiError &error) {
                if (tested == id())
                    connection->showError(error);
            });

    ConfigurationTab *form = m_detail->configuration();
    connect(form, &ConfigurationTab::saveRequested, this, [this](const QJsonObject &changes) {
        if (const Integration *integration = shown())
            m_actions.save(*integration, changes);
    });
    connect(form, &ConfigurationTab::optionsWanted, this, &DetailPane::loadOptions);
    connect(form, &ConfigurationTab::createWanted, this, &DetailPane::createOption);
    connect(&m_actions, &IntegrationActions::saved, this, [this, form](const QString &saved) {
        if (saved == id())
            form->onSaved();
    });
    connect(&m_actions, &IntegrationActions::refused, this,
            [this, form](const QString &saved, const QList<core::FieldError> &fields) {
                if (saved == id())
                    form->onRefused(fields);
            });
    connect(&m_actions, &IntegrationActions::saveFailed, this, [this, form](const QString &saved) {
        if (saved == id())
            form->onSaveFailed();
    });
    connect(m_detail, &IntegrationDetail::tabShown, this, &DetailPane::onTab);
    connect(m_detail->wire(), &WirePane::reloadRequested, this, &DetailPane::loadWire);
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this,
            [this](const client::StreamMessage &message) {
                if (message.type == "tool.called"_L1 && isVisible() && m_detail->currentTab() == DetailTab::Wire
                    && !m_wireSoon.isActive())
                    m_wireSoon.start();
            });
}

void DetailPane::addShortcuts()
{
    const auto bind = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        if (m_detail->currentTab() == DetailTab::Configuration)
            m_detail->configuration()->save();
    });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { m_detail->nextTab(1); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { m_detail->nextTab(-1); });
}

void DetailPane::show(const QString &id, const CardContext &context)
{
    const Integration *integration = m_book.find(id);
    if (!integration)
        return;
    const bool another = this->id() != id;
    m_detail->setIntegration(*integration, context);
    if (integration->auth == values::AuthKind::ServerUrl) {
        m_detail->wire()->setSignIn(m_book.signInSteps(id));
        loadToolNames();
    }
    if (another)
        onTab(m_detail->currentTab());
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_day->setWatched(true);
}

void DetailPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_day->setWatched(false);
}

void DetailPane::onTab(DetailTab tab)
{
    if (id().isEmpty())
        return;
    if (tab == DetailTab::Activity || tab == DetailTab::Wire)
        reloadActivity();
    else if (tab == DetailTab::Configuration)
        m_detail->configuration()->enter();
}

void DetailPane::reloadActivity()
{
    if (m_detail->currentTab() == DetailTab::Wire)
        loadWire();
    if (m_detail->currentTab() != DetailTab::Activity)
        return;
    m_detail->activity()->enter();
    loadHistory();
}

void DetailPane::loadWire()
{
    client::onResult(m_workspace.api.integrationWire(id()), this,
                     [this, asked = id()](core::Result<QList<values::WireExchange>> exchanges) {
                         if (asked != id())
                             return;
                         if (exchanges)
                             m_detail->wire()->setExchanges(*exchanges);
                         else
                             m_detail->wire()->showFailure(exchanges.error());
                     });
}

void DetailPane::loadToolNames()
{
    const Integration *integration = shown();
    QStringList names;
    for (const values::Capability &tool : integration->tools)
        names.append(tool.name);
    if (!m_detail->capabilities()->wantsAgentsNames(names, integration->config.value("alias"_L1).toString()))
        return;
    client::onResult(m_workspace.api.tools(true), this,
                     [this, names, asked = id()](core::Result<QList<values::ToolInfo>> tools) {
                         // Without them the page says what the server calls its tools, and Try it waits.
                         if (asked == id() && tools)
                             m_detail->capabilities()->setAgentsNames(items::agentsToolNames(*tools, asked, names));
                     });
}

void DetailPane::loadHistory()
{
    client::onResult(m_workspace.api.integrationActivity(id(), HistoryLines), this,
                     [this, asked = id()](core::Result<QList<values::ConnectionActivity>> activity) {
                         if (asked != id())
                             return;
                         if (activity)
                             m_detail->activity()->connection()->setActivity(*activity);
                         else
                             m_detail->activity()->connection()->showFailure(activity.error());
                     });
}

void DetailPane::loadOptions(const QString &field)
{
    client::onResult(m_workspace.api.integrationOptions(id(), field), this,
                     [this, field, asked = id()](core::Result<QList<values::ConfigOption>> options) {
                         ConfigField *editor = m_detail->configuration()->field(field);
                         if (asked != id() || !editor)
                             return;
                         if (options)
                             editor->setOptions(*options);
                         else
                             editor->setOptionsFailed(options.error());
                     });
}

void DetailPane::createOption(const QString &field, const QString &label)
{
    client::onResult(m_workspace.api.createIntegrationOption(id(), field, label), this,
                     [this, field, asked = id()](core::Result<values::ConfigOption> option) {
                         ConfigField *editor = m_detail->configuration()->field(field);
                         if (asked != id() || !editor)
                             return;
                         if (option)
                             editor->setCreated(*option);
                         else
                             editor->setCreateFailed(option.error());
                     });
}

} // namespace callttone::ui
