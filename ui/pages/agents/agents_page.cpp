// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agents_page.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/agent_list_model.h"
#include "ui/pages/agents/agent_dialog.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/pages/lists/inset_header.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/pages/lists/opening_table.h"
#include "ui/pages/lists/pills.h"
#include "ui/pages/lists/standing_in_delegate.h"
#include "ui/shell/page_catalog.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/filter_text.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast_host.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

using items::AgentListModel;

constexpr auto typingTime = 200ms;
constexpr auto changeTime = 400ms;
const QList<Skeleton::Column> SkeletonColumns{{16, 140}, {330, 60, 16}, {460, 40}, {560, 40}, {640, 150}, {840, 80}};

OpeningTable *agentTable(AgentListModel &model, const QString &name)
{
    auto *table = new OpeningTable(model, name);
    table->setItemDelegateForColumn(AgentListModel::Name, new RowDelegate(table, TextRole::BodyMedium));
    table->setItemDelegateForColumn(AgentListModel::Status,
                                    new PillDelegate([](const QModelIndex &index) { return pillOf(index); }, table));
    for (const int number : {int(AgentListModel::CallsToday), int(AgentListModel::Tools)})
        table->setItemDelegateForColumn(number, new MonoDelegate(table));
    table->setItemDelegateForColumn(AgentListModel::Language, new StandingInDelegate(table));
    table->setItemDelegateForColumn(AgentListModel::LastSaved, new MonoDelegate(table, &Theme::muted));
    if (auto *header = qobject_cast<InsetHeader *>(table->horizontalHeader()))
        header->setInset(AgentListModel::Language, StandingInDelegate::Inset, 0);
    new ColumnPlan(table, {{AgentListModel::Name, 180, true},
                           {AgentListModel::Status, 84},
                           {AgentListModel::CallsToday, 88},
                           {AgentListModel::Tools, 56},
                           {AgentListModel::Language, 200, false, true},
                           {AgentListModel::LastSaved, 96}});
    return table;
}

} // namespace

AgentsPage::AgentsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_client(workspace.transport)
    , m_model(new AgentListModel(m_client, workspace.clock, this))
    , m_search(new SearchField(tr("Search agents"), u"/"_s))
    , m_table(agentTable(*m_model, tr("Agents")))
    , m_states(new ListStates(m_table, *m_model, SkeletonColumns))
    , m_footer(new ListFooter(*m_model))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    m_states->setEmptyMessage([this] { return emptyMessage(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeTime);
    connect(&m_typing, &QTimer::timeout, this, &AgentsPage::applySearch);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &AgentsPage::refresh);
    connect(m_table, &OpeningTable::opened, this, &AgentsPage::open);
    connect(m_model, &items::WindowedModel::loaded, this, &AgentsPage::showTexts);
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this, &AgentsPage::onMessage);
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, [this] {
        m_stale = true;
        if (m_shown)
            m_soon.start();
    });
}

QWidget *AgentsPage::bar()
{
    m_search->setObjectName(u"agentSearch"_s);
    auto *add = new Button(tr("New agent"), ButtonKind::Primary);
    add->setIconName(u"plus"_s);
    add->setObjectName(u"newAgent"_s);
    add->setToolTip(tr("Set up an agent (Ctrl+N)"));
    connect(add, &QPushButton::clicked, this, &AgentsPage::createNew);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::RowPadding, 0, metrics::RowPadding, 1);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_search, 1);
    row->addWidget(add);
    bar->setMinimumHeight(metrics::FilterBar);
    return bar;
}

QString AgentsPage::title() const
{
    return titleOf(PageId::Agents);
}

QString AgentsPage::subtitle() const
{
    return tr("Tools reach them live");
}

void AgentsPage::enter(const QVariantMap &parameters)
{
    m_shown = true;
    loadTools();
    if (parameters.contains(u"filter"_s))
        m_search->setText(parameters.value(u"filter"_s).toString());
    if (!std::exchange(m_loaded, true) || parameters.contains(u"filter"_s))
        applySearch();
    else if (std::exchange(m_stale, false))
        m_model->refresh();
    m_table->setFocus(Qt::OtherFocusReason);
    if (const QString id = parameters.value(u"id"_s).toString(); !id.isEmpty())
        open(id);
    if (parameters.value(u"action"_s).toString() == "add"_L1)
        createNew();
}

void AgentsPage::leave()
{
    m_shown = false;
    m_soon.stop();
}

void AgentsPage::refresh()
{
    m_stale = false;
    loadTools();
    m_model->refresh();
}

void AgentsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AgentsPage::createNew()
{
    auto *dialog = new AgentDialog(m_workspace.transport, std::nullopt, window());
    connect(dialog, &AgentDialog::saved, this, [this](const values::Agent &agent) { tell({}, agent); });
    show(dialog);
}

void AgentsPage::open(const QString &id)
{
    // As it is now: the list may be a moment old, and what is saved is the whole form.
    client::onResult(m_client.find(id), this, [this](const core::Result<values::Agent> &agent) {
        if (!agent) {
            showFailure(m_workspace.toasts, agent.error());
            return;
        }
        auto *dialog = new AgentDialog(m_workspace.transport, *agent, window());
        connect(dialog, &AgentDialog::saved, this,
                [this, before = *agent](const values::Agent &after) { tell(before, after); });
        connect(dialog, &AgentDialog::deleteRequested, this, &AgentsPage::confirmDelete);
        connect(dialog, &AgentDialog::callsRequested, this, [this](const values::Agent &of) {
            FilterToken token;
            token.key = u"agent"_s;
            token.values = {of.id};
            Q_EMIT navigate({PageId::Calls, {{u"filter"_s, printFilterToken(token)}}});
        });
        show(dialog);
    });
}

void AgentsPage::show(AgentDialog *dialog)
{
    dialog->setTools(m_tools);
    connect(dialog, &AgentDialog::integrationsRequested, this, [this] { Q_EMIT navigate({PageId::Integrations, {}}); });
    dialog->open();
}

void AgentsPage::loadTools()
{
    client::onResult(m_workspace.api.tools(), this, [this](const core::Result<QList<values::ToolInfo>> &tools) {
        if (tools) // otherwise those known before; the list of agents says what is wrong
            m_tools = *tools;
    });
}

void AgentsPage::tell(const std::optional<values::Agent> &before, const values::Agent &after)
{
    m_model->refresh();
    ToastSpec toast;
    toast.text = before ? tr("%1 is saved.").arg(after.name) : tr("%1 is set up.").arg(after.name);
    if (before && before->enabled != after.enabled) {
        toast.text = after.enabled ? tr("%1 is on.").arg(after.name) : tr("%1 is off.").arg(after.name);
        toast.actionText = tr("Undo");
        toast.undo = true;
        toast.mergeKey = u"agent-"_s + after.id;
        toast.action = [guard = QPointer(this), after] {
            if (guard)
                guard->setEnabled(after, !after.enabled);
        };
    }
    m_workspace.toasts.show(toast);
}

void AgentsPage::setEnabled(const values::Agent &agent, bool enabled)
{
    client::onResult(m_client.change(agent.id, {{u"enabled"_s, enabled}}), this,
                     [this, agent](const core::Result<values::Agent> &after) {
                         if (after)
                             tell(agent, *after);
                         else
                             showFailure(m_workspace.toasts, after.error());
                     });
}

void AgentsPage::confirmDelete(const values::Agent &agent)
{
    auto *dialog = new ConfirmDialog(tr("Delete this agent?"),
                                     tr("Voice platforms no longer find it here. Its calls stay in the log."),
                                     tr("Delete agent"), true, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"deleteAgentDialog"_s);
    dialog->setSubtitle(agent.name);
    connect(dialog, &QDialog::accepted, this, [this, agent] {
        client::onResult(m_client.remove(agent.id), this, [this, agent](const core::Result<std::monostate> &done) {
            m_model->refresh();
            if (done)
                m_workspace.toasts.show({Tone::Success, tr("%1 is deleted.").arg(agent.name)});
            else
                showFailure(m_workspace.toasts, done.error());
        });
    });
    dialog->open();
}

void AgentsPage::applySearch()
{
    m_typing.stop();
    m_table->scrollToTop();
    m_model->search(m_search->text().trimmed());
}

void AgentsPage::showTexts()
{
    m_footer->setTexts(tr("%n agents", nullptr, m_model->rowCount()), tr("Enter opens"));
}

EmptyMessage AgentsPage::emptyMessage()
{
    if (!m_search->text().trimmed().isEmpty()) {
        return {u"filter"_s,
                tr("No agent matches"),
                tr("Names, ids and numbers were searched for these words."),
                {{tr("Clear search"), ButtonKind::Default, [this] { m_search->clear(); }}}};
    }
    return {
        u"agents"_s,
        tr("No agents yet"),
        tr("An agent is who your voice platform speaks as: its name, language, greeting and instructions. The tools "
           "of all connected integrations are its own at once. Calls of agents that are not listed here are shown "
           "all the same."),
        {{tr("New agent"), ButtonKind::Default, [this] { createNew(); }}}};
}

void AgentsPage::onMessage(const client::StreamMessage &message)
{
    const bool tools = message.type == "integration.updated"_L1;
    if (message.type != "agent.updated"_L1 && !tools)
        return;
    m_stale = true;
    if (m_shown && !m_soon.isActive())
        m_soon.start();
}

void AgentsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, m_table->y() - 1, theme.border);
}

} // namespace callttone::ui
