// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaign_view.h"

#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "models/items/contact_list_model.h"
#include "models/items/format.h"
#include "ui/pages/campaigns/campaign_head.h"
#include "ui/pages/campaigns/campaign_tables.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr int All = 100; ///< beyond the states; a button group takes no negative ids
constexpr int LeastSearch = 180;
constexpr auto typingTime = 200ms;
const QList<Skeleton::Column> SkeletonColumns{{16, 120}, {300, 110}, {520, 130}, {760, 70, 16}};

int countOf(const values::CampaignStats &stats, values::ContactStatus status)
{
    switch (status) {
    case values::ContactStatus::Pending:
        return stats.pending;
    case values::ContactStatus::Calling:
        return stats.calling;
    case values::ContactStatus::Reached:
        return stats.reached;
    case values::ContactStatus::Failed:
        return stats.failed;
    case values::ContactStatus::Booked:
        return stats.booked;
    }
    return 0;
}

} // namespace

CampaignView::CampaignView(client::CampaignsClient &client, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(new items::ContactListModel(client, clock, this))
    , m_head(new CampaignHead(clock))
    , m_which(new Segmented(tr("Which contacts")))
    , m_search(new SearchField(tr("Search names, numbers and addresses"), u"/"_s))
    , m_table(contactTable(*m_model))
    , m_states(new ListStates(m_table, *m_model, SkeletonColumns))
    , m_footer(new ListFooter(*m_model))
    , m_stack(new QStackedWidget)
    , m_content(new QWidget)
    , m_failure(new EmptyState(u"error"_s, {}, {}))
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(bar());
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    m_stack->addWidget(new QWidget); // until something is known
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_failure);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_states->setEmptyMessage([this] { return emptyMessage(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    connect(&m_typing, &QTimer::timeout, this, &CampaignView::showContacts);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_which, &Segmented::changed, this, &CampaignView::showContacts);
    connect(m_model, &items::WindowedModel::loaded, this, &CampaignView::showTexts);
    connect(m_table, &OpeningTable::opened, this, [this](const QString &phone) {
        const auto row = m_model->rowOf(phone);
        const items::ContactRow *contact = row ? m_model->contactAt(*row) : nullptr;
        if (contact && !contact->callId.isEmpty())
            Q_EMIT callRequested(contact->callId);
    });
}

QWidget *CampaignView::bar()
{
    m_which->addSegment(All, tr("All"));
    for (const values::ContactStatusInfo &info : values::allContactStatuses())
        m_which->addSegment(int(info.status), values::describe(info.status));
    m_which->setObjectName(u"whichContacts"_s);
    m_search->setObjectName(u"contactSearch"_s);
    m_search->setMinimumWidth(120);
    auto *bar = new QWidget;
    m_barRow = new QHBoxLayout(bar);
    m_barRow->setContentsMargins(metrics::RowPadding, metrics::Space4, metrics::RowPadding, metrics::Space8);
    m_barRow->setSpacing(metrics::Space8);
    m_barRow->addWidget(m_which, 0, Qt::AlignLeading);
    m_barRow->addWidget(m_search, 1);
    return bar;
}

void CampaignView::open(const QString &id)
{
    if (id != m_id) {
        m_id = id;
        m_campaign.reset();
        m_stack->setCurrentIndex(0);
        m_which->setCurrent(All);
        m_search->clear();
        m_typing.stop();
        showContacts();
    }
    reload();
}

void CampaignView::reload()
{
    if (m_id.isEmpty())
        return;
    if (m_campaign)
        m_model->refresh();
    client::onResult(m_client.find(m_id), this,
                     [this, turn = ++m_turn](const core::Result<values::Campaign> &campaign) {
                         if (turn != m_turn)
                             return; // another was opened meanwhile
                         if (campaign)
                             showCampaign(*campaign);
                         else if (!m_campaign) // what is on screen stays readable
                             showFailure(campaign.error());
                     });
}

void CampaignView::applyUpdate(const values::Campaign &campaign)
{
    if (campaign.id == m_id && (!m_campaign || campaign.updatedAt >= m_campaign->updatedAt))
        showCampaign(campaign);
}

void CampaignView::setAgentNames(const QHash<QString, QString> &names)
{
    m_agents = names;
    if (m_campaign)
        showCampaign(*m_campaign);
}

void CampaignView::showCampaign(const values::Campaign &campaign)
{
    m_campaign = campaign;
    m_head->setCampaign(campaign, m_agents.value(campaign.agentId, campaign.agentId));
    m_which->setSegmentText(All, tr("All %1").arg(items::countText(campaign.stats.contacts)));
    for (const values::ContactStatusInfo &info : values::allContactStatuses())
        m_which->setSegmentText(
            int(info.status),
            u"%1 %2"_s.arg(values::describe(info.status), items::countText(countOf(campaign.stats, info.status))));
    placeSearch();
    m_stack->setCurrentWidget(m_content);
    m_states->refresh();
    Q_EMIT loaded();
}

void CampaignView::showFailure(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    m_failure->setMessage(u"error"_s, error.title, error.detail);
    m_failure->clearButtons();
    connect(m_failure->addButton(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this,
            &CampaignView::reload);
    m_stack->setCurrentWidget(m_failure);
}

void CampaignView::showContacts()
{
    client::ContactQuery query;
    query.text = m_search->text().trimmed();
    if (m_which->current() != All)
        query.status = values::ContactStatus(m_which->current());
    m_table->scrollToTop();
    m_model->showContacts(m_id, query);
}

void CampaignView::showTexts()
{
    m_footer->setTexts(tr("%n contacts shown", nullptr, m_model->rowCount()), tr("Enter opens the last call"));
}

void CampaignView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

EmptyMessage CampaignView::emptyMessage()
{
    const bool filtered = m_which->current() != All || !m_search->text().trimmed().isEmpty();
    if (filtered) {
        return {u"filter"_s,
                tr("Nobody matches"),
                tr("No contact of this campaign stands like that."),
                {{tr("Show all"), ButtonKind::Default, [this] {
                      m_which->setCurrent(All);
                      m_search->clear();
                      showContacts();
                  }}}};
    }
    return {u"user"_s,
            tr("No contacts yet"),
            tr("Add the people to call from a CSV file with their names and phone numbers."),
            {{tr("Add contacts…"), ButtonKind::Default, [this] { Q_EMIT addRequested(); }}}};
}

void CampaignView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSearch();
}

/// Beside the states, or below them where their words and numbers leave it too little room.
void CampaignView::placeSearch()
{
    stackBelow(m_barRow, width(), m_which->sizeHint().width() + LeastSearch + 3 * metrics::RowPadding);
}

void CampaignView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).surface);
}

} // namespace callttone::ui
