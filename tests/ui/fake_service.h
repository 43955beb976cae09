// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/account.h"
#include "models/values/call.h"
#include "models/values/delivery_attempt.h"
#include "models/values/stats.h"
#include "models/values/tool_call.h"
#include "models/values/webhook_endpoint.h"
#include "tests/ui/fake_agents.h"
#include "tests/ui/fake_appointments.h"
#include "tests/ui/fake_campaigns.h"
#include "tests/ui/fake_integrations.h"
#include "tests/ui/fake_tools.h"

#include <QHash>

namespace callttone::testing {

/// A small CalltTone service in memory, behind the seam the desktop asks through: it filters, pages, counts and replays
/// as the real one does, and remembers what it was asked. Answers at once, unless held back.
class FakeService final : public client::RestTransport
{
public:
    QList<values::Delivery> deliveries; ///< newest first
    QHash<QString, values::DeliveryDetail> details;
    QList<values::Call> calls; ///< newest first
    QHash<QString, values::CallDetail> callDetails;
    QList<values::WebhookEndpoint> endpoints;
    values::Stats stats;
    values::Account account;
    QList<values::ToolCall> toolCalls; ///< newest first
    FakeIntegrations integrations;     ///< and the diagnostics
    FakeTools tools;
    FakeAppointments appointments;
    FakeAgents agents;
    FakeCampaigns campaigns;

    QList<client::RestRequest> requests;
    std::optional<core::ApiError> failure; ///< every answer, until reset
    bool holdBack = false;

    [[nodiscard]] QFuture<client::RestAnswer> send(client::RestRequest request) override;

    /// Answers everything that was held back, oldest first.
    void answerAll();
    [[nodiscard]] int countOf(client::Method method, const QString &path) const;
    /// The newest request of this method and path.
    [[nodiscard]] std::optional<client::RestRequest> last(client::Method method, const QString &path) const;
    void forgetRequests() { requests.clear(); }

private:
    [[nodiscard]] client::RestAnswer answer(const client::RestRequest &request);
    [[nodiscard]] client::RestAnswer get(const client::RestRequest &request) const;
    [[nodiscard]] client::RestAnswer post(const client::RestRequest &request);

    QList<std::function<void()>> m_held;
};

} // namespace callttone::testing
