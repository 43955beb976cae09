// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/secret_string.h"
#include "app/delivery/webhook_request.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <optional>

namespace callttone::cli {

/// Posts events to one URL as the engine would: the same headers, both signatures, no redirects, a 10 s budget. Unlike
/// the engine it tries once and keeps nothing.
class Forwarder final : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        QString eventName;
        QString eventId;
        QString callId;
        std::optional<int> status; ///< of the answer; empty when there was none
        QString problem;           ///< why there was none, in words
        qint64 milliseconds = 0;   ///< from sending to the end of the answer
        [[nodiscard]] bool succeeded() const { return status && *status >= 200 && *status < 300; }
    };

    /// `clock` outlives the forwarder.
    Forwarder(delivery::WebhookTarget target, core::SecretString secret, const core::Clock &clock,
              QObject *parent = nullptr);
    ~Forwarder() override;

    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    /// `payload` is signed and sent as it is.
    void forward(const QString &eventName, const QJsonObject &fields, const QByteArray &payload);
    [[nodiscard]] int underWay() const { return m_underWay; }

Q_SIGNALS:
    void forwarded(const callttone::cli::Forwarder::Outcome &outcome);

private:
    delivery::WebhookTarget m_target;
    core::SecretString m_secret;
    const core::Clock &m_clock;
    std::chrono::milliseconds m_deadline{10'000};
    QNetworkAccessManager m_network;
    int m_underWay = 0;
};

} // namespace callttone::cli
