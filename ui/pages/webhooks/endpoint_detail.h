// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/core/clock.h"

#include <QWidget>

#include <map>

class QBoxLayout;

namespace callttone::ui {

class Card;
class EndpointFigures;
class EndpointHead;
class EventPicker;
class Label;
class RecentDeliveriesCard;
class TestCard;

/// Everything about one endpoint. Shows and asks; what happens is EndpointActions' business.
class EndpointDetail : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointDetail(const core::Clock &clock, QWidget *parent = nullptr);

    void setEndpoint(const values::WebhookEndpoint &endpoint);
    [[nodiscard]] const values::WebhookEndpoint &endpoint() const { return m_endpoint; }
    void setTesting(const QString &id, bool testing);
    void setTestResult(const QString &id, const client::TestResult &result);

    [[nodiscard]] EndpointHead *head() const { return m_head; }
    [[nodiscard]] EndpointFigures *figures() const { return m_figures; }
    [[nodiscard]] RecentDeliveriesCard *recent() const { return m_recent; }

Q_SIGNALS:
    void eventsChosen(const QList<callttone::values::EventType> &events);
    void rotateRequested();
    void testRequested();
    void deliveryRequested(const QString &deliveryId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Card *makeSecretCard();
    void refreshSecret();

    const core::Clock &m_clock;
    values::WebhookEndpoint m_endpoint;
    std::map<QString, client::TestResult> m_tests; ///< by endpoint, since the page was made
    EndpointHead *m_head;
    EndpointFigures *m_figures;
    QBoxLayout *m_middle;
    Card *m_eventsCard;
    EventPicker *m_events;
    Label *m_secret;
    Label *m_secretNote;
    TestCard *m_test;
    RecentDeliveriesCard *m_recent;
};

} // namespace callttone::ui
