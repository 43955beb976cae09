// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/delivery_filter_bar.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/sync_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/token_chip.h"
#include "ui/widgets/token_filter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int recentCalls = 200; ///< enough to meet every agent that is in use

} // namespace

DeliveryFilterBar::DeliveryFilterBar(client::ApiClient &api, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_clock(clock)
    , m_schema(deliveryFilterSchema([this] { return m_hints; }))
    , m_tokens(new TokenFilter(m_schema))
    , m_export(new Button(tr("Export")))
    , m_follow(new Switch(tr("Follow")))
{
    m_export->setIconName(u"download"_s);
    m_export->setToolTip(tr("Save the matching deliveries as JSON lines"));
    m_follow->setToolTip(tr("Show new deliveries as they come (F)"));
    m_follow->setChecked(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::RowPadding, 0, metrics::RowPadding, 1);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_tokens, 1);
    row->addWidget(m_export);
    row->addSpacing(metrics::Space8);
    row->addWidget(m_follow);
    setMinimumHeight(metrics::FilterBar);
    connect(m_tokens, &TokenFilter::changed, this, &DeliveryFilterBar::takeTokens);
    connect(m_export, &QPushButton::clicked, this, &DeliveryFilterBar::exportRequested);
}

FilterClock DeliveryFilterBar::now() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone()};
}

values::DeliveryFilter DeliveryFilterBar::filter() const
{
    return m_filter;
}

QString DeliveryFilterBar::text() const
{
    return printFilter(m_tokens->tokens());
}

void DeliveryFilterBar::takeTokens()
{
    QList<FilterToken> tokens = m_tokens->tokens();
    for (FilterToken &token : tokens)
        token = m_schema.checked(token); // one that stood in the way of another may be gone
    tokens = checkedTogether(tokens);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        TokenChip *chip = m_tokens->chips().at(i);
        if (chip->token().error != tokens.at(i).error)
            chip->setToken(tokens.at(i));
    }
    m_filter = deliveryFilterOf(tokens, now());
    Q_EMIT filterChanged(m_filter);
}

void DeliveryFilterBar::setText(const QString &text)
{
    m_tokens->setTokens(m_schema.parse(text));
    takeTokens();
}

void DeliveryFilterBar::setTimeRange(const TimeBounds &range)
{
    m_tokens->setTokenFor(u"time"_s, timeTokenOf(range.from, range.to, now()));
    takeTokens();
}

bool DeliveryFilterBar::isFiltering() const
{
    return !(m_filter == values::DeliveryFilter());
}

QString DeliveryFilterBar::timeText() const
{
    const QList<FilterToken> tokens = m_tokens->tokens();
    for (const FilterToken &token : tokens) {
        if (token.key == "time"_L1 && token.isValid())
            return printFilterValue(token);
    }
    return {};
}

void DeliveryFilterBar::clear()
{
    m_tokens->clear();
}

void DeliveryFilterBar::loadHints()
{
    // Without an answer there are fewer suggestions, which is no reason to complain.
    client::onResult(m_api.webhooks(), this, [this](const core::Result<QList<values::WebhookEndpoint>> &endpoints) {
        if (!endpoints)
            return;
        m_hints.endpoints.clear();
        m_endpointIds.clear();
        for (const values::WebhookEndpoint &endpoint : *endpoints) {
            m_hints.endpoints.append(endpoint.label());
            if (endpoint.enabled)
                m_endpointIds.append(endpoint.id);
        }
        Q_EMIT hintsLoaded();
    });
    client::onResult(m_api.integrations(), this, [this](const core::Result<QList<values::Integration>> &integrations) {
        if (!integrations)
            return;
        m_hints.integrations.clear();
        for (const values::Integration &integration : *integrations) {
            if (items::isToldAfterEvents(integration.id) && (integration.deliveries || !integration.account.isEmpty()))
                m_hints.integrations.append({integration.id, integration.name});
        }
    });
    client::onResult(m_api.calls({}, {recentCalls, {}, false}), this,
                     [this](const core::Result<values::Page<values::Call>> &calls) {
                         if (!calls)
                             return;
                         m_hints.agents.clear();
                         for (const values::Call &call : calls->data) {
                             if (!call.agentName.isEmpty() && !m_hints.agents.contains(call.agentName))
                                 m_hints.agents.append(call.agentName);
                         }
                         m_hints.agents.sort();
                     });
}

void DeliveryFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, height() - 1, theme.border);
}

void DeliveryFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_tokens->isAncestorOf(focusWidget()))
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace callttone::ui
