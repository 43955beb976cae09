// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_list_view.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "app/core/logging.h"
#include "models/items/call_list_model.h"
#include "models/items/format.h"
#include "ui/pages/calls/call_table.h"
#include "ui/pages/lists/export_strip.h"
#include "ui/pages/lists/follow_gate.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/token_chip.h"
#include "ui/widgets/token_filter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

const QList<Skeleton::Column> SkeletonColumns{{16, 56}, {94, 16, 16}, {124, 130}, {296, 110}, {560, 88, 16}};
constexpr int RecentCalls = 200; ///< enough to meet every agent that is in use

} // namespace

CallListView::CallListView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new items::CallListModel(workspace.api, workspace.clock, this))
    , m_schema(callFilterSchema([this] { return m_agents; }))
    , m_tokens(new TokenFilter(m_schema))
    , m_export(new Button(tr("Export")))
    , m_followSwitch(new Switch(tr("Follow")))
    , m_table(new CallTable(*m_model))
    , m_states(new ListStates(m_table, *m_model, SkeletonColumns))
    , m_follow(new FollowGate(m_table, *m_model, m_followSwitch))
    , m_exports(new ExportStrip(workspace.toasts))
    , m_footer(new ListFooter(*m_model))
{
    m_followSwitch->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_table, 1);
    column->addWidget(m_exports);
    column->addWidget(m_footer);
    m_table->setProperty("pane", true);
    m_states->setEmptyMessage([this] { return emptyMessage(); });
    connect(m_table, &CallTable::opened, this, &CallListView::opened);
    connect(m_tokens, &TokenFilter::changed, this, &CallListView::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &CallListView::exportMatching);
    connect(m_exports, &ExportStrip::runningChanged, m_export, &QWidget::setDisabled);
    connect(m_model, &items::WindowedModel::loaded, this, [this] {
        m_filteredMs = m_asked.isValid() ? m_asked.elapsed() : m_filteredMs;
        m_asked.invalidate();
        showTexts();
    });
    auto *follow = new QShortcut(Qt::Key_F, m_table);
    follow->setContext(Qt::WidgetWithChildrenShortcut);
    connect(follow, &QShortcut::activated, this, [this] { m_follow->toggle(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(3s);
    connect(&m_soon, &QTimer::timeout, this, &CallListView::loadTotals);
    m_recount.setSingleShot(true);
    m_recount.setInterval(5s);
    connect(&m_recount, &QTimer::timeout, m_model, &items::CallListModel::refresh);
}

QWidget *CallListView::bar()
{
    m_tokens->setPlaceholder(tr("Add a filter, or search numbers, agents and summaries"));
    m_export->setIconName(u"download"_s);
    m_export->setToolTip(tr("Save the matching calls as JSON lines"));
    m_followSwitch->setToolTip(tr("Show new calls as they come (F)"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::RowPadding, 0, metrics::RowPadding, 1);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_tokens, 1);
    row->addWidget(m_export);
    row->addSpacing(metrics::Space8);
    row->addWidget(m_followSwitch);
    bar->setMinimumHeight(metrics::FilterBar);
    return bar;
}

FilterClock CallListView::now() const
{
    return {m_workspace.clock.now(), QTimeZone::systemTimeZone()};
}

void CallListView::load()
{
    loadAgents();
    loadTotals();
    applyFilter();
}

void CallListView::refresh()
{
    m_asked.start();
    m_model->refresh();
    loadTotals();
}

void CallListView::setFilterText(const QString &text)
{
    m_tokens->setTokens(m_schema.parse(text));
}

void CallListView::focusFilter()
{
    m_tokens->setFocus(Qt::ShortcutFocusReason);
}

void CallListView::applyFilter()
{
    QList<FilterToken> tokens = m_tokens->tokens();
    for (FilterToken &token : tokens)
        token = m_schema.checked(token);
    tokens = checkedCallTokens(tokens);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        TokenChip *chip = m_tokens->chips().at(i);
        if (chip->token().error != tokens.at(i).error)
            chip->setToken(tokens.at(i));
    }
    m_asked.start();
    m_table->scrollToTop();
    m_model->setFilter(callFilterOf(tokens, now()));
}

void CallListView::loadTotals()
{
    m_soon.stop();
    const auto ask = [this](const values::CallFilter &filter, qint64 *into) {
        client::onResult(m_workspace.api.calls(filter, {1, {}, true}), this,
                         [this, into](const core::Result<values::Page<values::Call>> &page) {
                             if (!page) {
                                 qCWarning(core::lcClient).noquote() << "totals:" << page.error().oneLine();
                                 return;
                             }
                             *into = page->total.value_or(-1);
                             showTexts();
                             Q_EMIT todayChanged();
                         });
    };
    values::CallFilter today;
    today.from = QDateTime::fromMSecsSinceEpoch(now().now).date().startOfDay().toMSecsSinceEpoch();
    ask({}, &m_all);
    ask(today, &m_today);
}

void CallListView::loadAgents()
{
    // Without an answer there are fewer suggestions, which is no reason to complain.
    client::onResult(m_workspace.api.calls({}, {RecentCalls, {}, false}), this,
                     [this](const core::Result<values::Page<values::Call>> &calls) {
                         if (!calls)
                             return;
                         m_agents.clear();
                         for (const values::Call &call : calls->data) {
                             if (!call.agentName.isEmpty() && !m_agents.contains(call.agentName))
                                 m_agents.append(call.agentName);
                         }
                         m_agents.sort();
                     });
}

void CallListView::applyMessage(const client::StreamMessage &message)
{
    m_model->applyMessage(message);
    if (message.type == "call.started"_L1 && isVisible())
        m_soon.start();
    // How a call's deliveries fare is counted by the service: the message tells of one of them, not of the others.
    if (message.type == "delivery.updated"_L1 && isVisible() && !m_recount.isActive())
        m_recount.start();
}

void CallListView::exportMatching()
{
    const QString day = QDateTime::fromMSecsSinceEpoch(now().now).toString(u"yyyy-MM-dd"_s);
    m_exports->ask(u"calls-%1.jsonl"_s.arg(day),
                   [&api = m_workspace.api, filter = m_model->filter()](const values::PageRequest &page) {
                       return exportChunkOf(api.calls(filter, page));
                   });
}

void CallListView::showTexts()
{
    QStringList left;
    if (m_all >= 0)
        left.append(tr("%1 calls").arg(items::countText(m_all)));
    if (m_today >= 0)
        left.append(tr("%1 today").arg(items::countText(m_today)));
    if (m_filteredMs >= 0)
        left.append(tr("filtered in %L1 ms").arg(m_filteredMs));
    QStringList right;
    if (m_model->hasLoaded())
        right.append(tr("%1 shown").arg(items::countText(m_model->rowCount())));
    right.append(tr("Enter opens"));
    m_footer->setTexts(left.join(u" · "_s), right.join(u", "_s));
}

EmptyMessage CallListView::emptyMessage()
{
    if (m_model->filter() == values::CallFilter())
        return {u"phone"_s, tr("No calls yet"), tr("They appear here as soon as an agent takes or makes one."), {}};
    return {u"filter"_s,
            tr("Nothing matches these filters"),
            tr("Remove a filter to see more calls."),
            {{tr("Clear all"), ButtonKind::Default, [this] { m_tokens->clear(); }}}};
}

void CallListView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, m_table->y() - 1, theme.border);
}

} // namespace callttone::ui
