// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaigns_page.h"

#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/campaign_list_model.h"
#include "models/items/format.h"
#include "ui/pages/campaigns/campaign_actions.h"
#include "ui/pages/campaigns/campaign_head.h"
#include "ui/pages/campaigns/campaign_tables.h"
#include "ui/pages/campaigns/campaign_view.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/shell/page_catalog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr auto typingTime = 200ms;
constexpr auto changeTime = 400ms; ///< every call of a running campaign tells of it several times
const QList<Skeleton::Column> SkeletonColumns{{16, 160}, {330, 80, 16}, {460, 130}, {640, 40}, {740, 40}, {840, 110}};

} // namespace

CampaignsPage::CampaignsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_client(workspace.transport)
    , m_actions(new CampaignActions(workspace, this))
    , m_model(new items::CampaignListModel(m_client, workspace.clock, this))
    , m_search(new SearchField(tr("Search campaigns"), u"/"_s))
    , m_table(campaignTable(*m_model))
    , m_states(new ListStates(m_table, *m_model, SkeletonColumns))
    , m_footer(new ListFooter(*m_model))
    , m_list(new QWidget)
    , m_view(new CampaignView(m_client, workspace.clock))
    , m_layers(new QStackedLayout(this))
{
    layOut();
    connectView();
    connectActions();
    m_states->setEmptyMessage([this] { return emptyMessage(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeTime);
    connect(&m_typing, &QTimer::timeout, this, &CampaignsPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &CampaignsPage::refresh);
    connect(m_model, &items::WindowedModel::loaded, this, &CampaignsPage::showTexts);
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this, &CampaignsPage::onMessage);
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, [this] {
        m_stale = true;
        if (m_shown)
            m_soon.start();
    });
}

void CampaignsPage::layOut()
{
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    m_layers->addWidget(m_list);
    m_layers->addWidget(m_view);
}

QWidget *CampaignsPage::bar()
{
    m_search->setObjectName(u"campaignSearch"_s);
    auto *add = new Button(tr("New campaign"), ButtonKind::Primary);
    add->setIconName(u"plus"_s);
    add->setObjectName(u"newCampaign"_s);
    add->setToolTip(tr("Make a campaign (Ctrl+N)"));
    connect(add, &QPushButton::clicked, this, &CampaignsPage::createNew);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::RowPadding, 0, metrics::RowPadding, 1);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_search, 1);
    row->addWidget(add);
    bar->setMinimumHeight(metrics::FilterBar);
    return bar;
}

void CampaignsPage::connectView()
{
    connect(m_table, &OpeningTable::opened, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Campaigns, {{u"id"_s, id}}}); // by the shell, so that Back leads to the list
    });
    connect(m_view, &CampaignView::loaded, this, &Page::headerChanged);
    connect(m_view, &CampaignView::addRequested, this, [this] { m_actions->addContacts(*m_view->campaign()); });
    connect(m_view, &CampaignView::callRequested, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Calls, {{u"id"_s, id}}});
    });
    const CampaignHead *head = m_view->head();
    connect(head, &CampaignHead::statusRequested, this,
            [this](values::CampaignStatus status) { m_actions->setStatus(*m_view->campaign(), status); });
    connect(head, &CampaignHead::editRequested, this, [this] { m_actions->edit(*m_view->campaign()); });
    connect(head, &CampaignHead::addRequested, this, [this] { m_actions->addContacts(*m_view->campaign()); });
    connect(head, &CampaignHead::deleteRequested, this, [this] { m_actions->remove(*m_view->campaign()); });
    auto *back = new QShortcut(Qt::Key_Escape, m_view);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { Q_EMIT navigate({PageId::Campaigns, {}}); });
}

void CampaignsPage::connectActions()
{
    connect(m_actions, &CampaignActions::busyChanged, m_view->head(), &CampaignHead::setBusy);
    connect(m_actions, &CampaignActions::created, this, [this](const values::Campaign &campaign) {
        m_stale = true;
        Q_EMIT navigate({PageId::Campaigns, {{u"id"_s, campaign.id}}});
    });
    connect(m_actions, &CampaignActions::changed, this, [this](const values::Campaign &campaign) {
        m_view->applyUpdate(campaign);
        m_model->refresh();
    });
    connect(m_actions, &CampaignActions::removed, this, [this](const QString &id) {
        m_stale = true;
        if (isOpen() && m_view->id() == id)
            Q_EMIT navigate({PageId::Campaigns, {}});
    });
    connect(m_actions, &CampaignActions::stale, this, &CampaignsPage::refresh);
}

void CampaignsPage::onMessage(const client::StreamMessage &message)
{
    if (message.type == "agent.updated"_L1 && m_loaded)
        loadAgents();
    if (message.type != "campaign.updated"_L1)
        return;
    m_stale = true;
    if (m_shown && !m_soon.isActive())
        m_soon.start();
}

bool CampaignsPage::isOpen() const
{
    return m_layers->currentWidget() == m_view;
}

QStringList CampaignsPage::crumbs() const
{
    return isOpen() ? QStringList{titleOf(PageId::Campaigns)} : QStringList();
}

QString CampaignsPage::title() const
{
    if (!isOpen())
        return titleOf(PageId::Campaigns);
    return m_view->campaign() ? m_view->campaign()->name : m_view->id();
}

QString CampaignsPage::subtitle() const
{
    return isOpen() && m_view->campaign() ? m_view->id() : QString();
}

void CampaignsPage::enter(const QVariantMap &parameters)
{
    m_shown = true;
    if (!std::exchange(m_loaded, true)) {
        loadAgents();
        applyFilter();
    }
    if (parameters.contains(u"filter"_s)) {
        m_search->setText(parameters.value(u"filter"_s).toString());
        applyFilter();
    }
    const QString id = parameters.value(u"id"_s).toString();
    if (id.isEmpty()) {
        m_layers->setCurrentWidget(m_list);
        if (std::exchange(m_stale, false))
            m_model->refresh();
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_view->open(id);
        m_layers->setCurrentWidget(m_view);
        m_view->table()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT headerChanged();
    if (parameters.value(u"action"_s).toString() == "add"_L1)
        createNew();
}

void CampaignsPage::leave()
{
    m_shown = false;
    m_soon.stop();
}

void CampaignsPage::refresh()
{
    m_stale = false;
    m_model->refresh();
    if (isOpen())
        m_view->reload();
}

void CampaignsPage::focusFilter()
{
    if (isOpen()) {
        m_view->focusFilter();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CampaignsPage::createNew()
{
    m_actions->create();
}

void CampaignsPage::applyFilter()
{
    m_typing.stop();
    client::CampaignQuery query;
    query.text = m_search->text().trimmed();
    m_table->scrollToTop();
    m_model->setQuery(query);
}

void CampaignsPage::loadAgents()
{
    // Without an answer agents are called by their ids, and the dialog says that there are none to choose.
    client::onResult(m_workspace.transport.get(u"/agents"_s, QUrlQuery(u"limit=500"_s)), this,
                     [this](const core::Result<QJsonObject> &answer) {
                         if (!answer)
                             return;
                         QList<CampaignAgent> agents;
                         QHash<QString, QString> names;
                         const QJsonArray rows = answer->value("data"_L1).toArray();
                         for (const QJsonValue &row : rows) {
                             agents.append({row["id"_L1].toString(), row["name"_L1].toString()});
                             names.insert(agents.last().id, agents.last().name);
                         }
                         m_actions->setAgents(agents);
                         m_view->setAgentNames(names);
                     });
}

void CampaignsPage::showTexts()
{
    m_footer->setTexts(tr("%n campaigns", nullptr, m_model->rowCount()), tr("Enter opens"));
}

EmptyMessage CampaignsPage::emptyMessage()
{
    if (!m_search->text().trimmed().isEmpty()) {
        return {u"filter"_s,
                tr("No campaign matches"),
                tr("Names and ids were searched for these words."),
                {{tr("Clear search"), ButtonKind::Default, [this] { m_search->clear(); }}}};
    }
    return {
        u"campaign"_s,
        tr("No campaigns yet"),
        tr("A campaign is a list of people that an agent calls: to remind them of appointments, to win them back, to "
           "ask how it went. Bring the list as a CSV file. Your voice platform calls, and who was reached and who "
           "booked shows here while it happens."),
        {{tr("New campaign"), ButtonKind::Default, [this] { createNew(); }}}};
}

void CampaignsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, m_table->y() - 1, theme.border);
}

} // namespace callttone::ui
