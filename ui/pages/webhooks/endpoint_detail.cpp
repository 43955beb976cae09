// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/endpoint_detail.h"

#include "models/items/format.h"
#include "ui/dialogs/event_picker.h"
#include "ui/pages/webhooks/endpoint_figures.h"
#include "ui/pages/webhooks/endpoint_head.h"
#include "ui/pages/webhooks/recent_deliveries.h"
#include "ui/pages/webhooks/test_card.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int StackBelow = 640;

} // namespace

EndpointDetail::EndpointDetail(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_head(new EndpointHead(clock))
    , m_figures(new EndpointFigures)
    , m_middle(new QHBoxLayout)
    , m_eventsCard(new Card)
    , m_events(new EventPicker(metrics::Space16 - 1, 7))
    , m_secret(new Label({}, TextRole::Mono))
    , m_secretNote(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_test(new TestCard)
    , m_recent(new RecentDeliveriesCard(clock))
{
    m_eventsCard->setHeader(tr("Events"));
    m_eventsCard->setFlush(true);
    m_eventsCard->body()->addWidget(m_events);
    m_eventsCard->body()->addStretch(1);

    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::CardGap);
    side->addWidget(makeSecretCard());
    side->addWidget(m_test, 1);
    m_middle->setSpacing(metrics::CardGap);
    m_middle->addWidget(m_eventsCard, 1);
    m_middle->addLayout(side, 1);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::CardGap);
    column->addWidget(m_head);
    column->addWidget(m_figures);
    column->addLayout(m_middle);
    column->addWidget(m_recent);
    column->addStretch(1);

    connect(m_events, &EventPicker::changed, this, [this] { Q_EMIT eventsChosen(m_events->events()); });
    connect(m_test, &TestCard::testRequested, this, &EndpointDetail::testRequested);
    connect(m_head, &EndpointHead::testRequested, this, &EndpointDetail::testRequested);
    connect(m_head, &EndpointHead::rotateRequested, this, &EndpointDetail::rotateRequested);
    connect(m_test, &TestCard::openRequested, this, &EndpointDetail::deliveryRequested);
    connect(m_recent, &RecentDeliveriesCard::openRequested, this, &EndpointDetail::deliveryRequested);
}

Card *EndpointDetail::makeSecretCard()
{
    auto *card = new Card;
    card->setHeader(tr("Signing secret"));
    auto *rotate = new Button(tr("Rotate…"));
    rotate->setObjectName(u"rotateEndpoint"_s);
    rotate->setSmall(true);
    rotate->setIconName(u"sync"_s);
    card->addAction(rotate);
    connect(rotate, &QPushButton::clicked, this, &EndpointDetail::rotateRequested);
    card->setBodyMargins(metrics::Space16 - 1, metrics::Space12, metrics::Space16 - 1, metrics::Space12);
    card->body()->setSpacing(metrics::Space4);
    m_secretNote->setWordWrap(true);
    card->body()->addWidget(m_secret);
    card->body()->addWidget(m_secretNote);
    return card;
}

void EndpointDetail::setEndpoint(const values::WebhookEndpoint &endpoint)
{
    const bool another = m_endpoint.id != endpoint.id;
    m_endpoint = endpoint;
    m_head->setEndpoint(endpoint);
    m_figures->setHealth(endpoint.health);
    m_events->setEvents(endpoint.events);
    m_eventsCard->setCount(tr("%1 of %2").arg(endpoint.events.size()).arg(values::allEventTypes().size()));
    refreshSecret();
    if (!another)
        return;
    m_recent->setDeliveries({});
    m_figures->setStats({});
    m_head->setTesting(false);
    m_test->setTesting(false);
    if (const auto test = m_tests.find(endpoint.id); test != m_tests.end())
        m_test->setResult(QUrl(endpoint.url).host(), test->second);
    else
        m_test->clearResult();
}

void EndpointDetail::refreshSecret()
{
    m_secret->setText(u"whsec_••••••••••••••••••••%1"_s.arg(m_endpoint.secretHint));
    QString note =
        tr("Shown in full only once. Each delivery carries an HMAC-SHA256 hex digest in X-Webhook-Signature.");
    if (m_endpoint.previousSecretUntil && *m_endpoint.previousSecretUntil > m_clock.now())
        note += u' '
                + tr("The secret before it also signs webhook-signature until %1.")
                      .arg(items::fullTimeText(*m_endpoint.previousSecretUntil));
    m_secretNote->setText(note);
}

void EndpointDetail::setTesting(const QString &id, bool testing)
{
    if (id != m_endpoint.id)
        return;
    m_head->setTesting(testing);
    m_test->setTesting(testing);
}

void EndpointDetail::setTestResult(const QString &id, const client::TestResult &result)
{
    m_tests.insert_or_assign(id, result);
    if (id == m_endpoint.id)
        m_test->setResult(QUrl(m_endpoint.url).host(), result);
}

void EndpointDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    stackBelow(m_middle, width(), StackBelow);
}

} // namespace callttone::ui
