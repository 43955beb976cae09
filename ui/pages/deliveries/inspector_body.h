// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QScrollArea>

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class AttemptsView;
class Banner;
class ConnectorSection;
class HeaderBlock;
class Label;
class PayloadBlock;
class Segmented;
class SignatureBox;
class StatusPill;
class TimingsView;
class ToastHost;

/// The scrolling part of the inspector: the tries, and of the chosen one what was sent, what came back, why it failed
/// and where its time went. Of a connector what it did and all it asked the vendor.
class InspectorBody : public QScrollArea
{
    Q_OBJECT

public:
    /// Both outlive the body.
    InspectorBody(const core::Clock &clock, ToastHost &toasts, QWidget *parent = nullptr);

    void setDetail(const values::DeliveryDetail &detail);
    void setChecking(bool checking);
    /// Null while there was no try.
    [[nodiscard]] const values::DeliveryAttempt *attempt() const;
    [[nodiscard]] AttemptsView *attempts() const { return m_attempts; }
    [[nodiscard]] ConnectorSection *connector() const { return m_connector; }

Q_SIGNALS:
    void attemptChanged();
    void recheckRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *requestSection();
    QWidget *responseSection();
    void showAttempt();
    void showProblem(const values::DeliveryAttempt &attempt);
    void showRequest(const values::DeliveryAttempt &attempt);
    void showPayload();
    void showResponse(const values::DeliveryAttempt &attempt);

    values::DeliveryDetail m_detail;
    AttemptsView *m_attempts;
    Label *m_waiting;
    Banner *m_problem;
    QWidget *m_ofAttempt; ///< of webhooks
    ConnectorSection *m_connector;
    Label *m_requestFacts;
    Segmented *m_form;
    HeaderBlock *m_requestHeaders;
    PayloadBlock *m_payload;
    SignatureBox *m_signature;
    StatusPill *m_code;
    Label *m_took;
    Label *m_noAnswer;
    PayloadBlock *m_response;
    HeaderBlock *m_responseHeaders;
    Label *m_network;
    TimingsView *m_timings;
};

} // namespace callttone::ui
