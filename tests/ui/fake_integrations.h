// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/diagnostic_check.h"
#include "models/values/integration.h"
#include "models/values/tool_change.h"
#include "models/values/wire_exchange.h"

#include <QHash>

namespace callttone::testing {

/// The integrations of a FakeService: they connect, break and disconnect as the real ones do, at a person's pace: a
/// sign-in waits until the test ends it.
class FakeIntegrations
{
public:
    QList<values::Integration> list; ///< in dashboard order; further servers are listed while they are connected
    QHash<QString, QList<values::ConnectionActivity>> activity;
    QHash<QString, QList<values::ConfigOption>> options;   ///< by "slack/channel"
    QHash<QString, values::ConnectionCheck> checks;        ///< what trying it shows, by id; without one: it works
    QHash<QString, QList<values::ToolChange>> toolChanges; ///< what waits, by id
    QHash<QString, QList<values::WireExchange>> wires;     ///< newest first, by id
    QList<values::DiagnosticCheck> diagnostics;
    core::TimeMs now = 0; ///< sign-ins last ten minutes from here

    [[nodiscard]] values::Integration *find(const QString &id);
    /// The newest sign-in of an integration; null before there is one.
    [[nodiscard]] values::ConnectFlow *flowOf(const QString &id);
    /// The person allowed it.
    void finishFlow(const QString &id, const QString &account = QStringLiteral("Harbor Dental, Austin"));
    /// Denied, mismatched, expired, …
    void failFlow(const QString &id, const values::ConnectFailure &failure);

    /// For paths below /integrations and /diagnostics.
    [[nodiscard]] static bool concerns(const QString &path);
    [[nodiscard]] client::RestAnswer answer(const client::RestRequest &request);

private:
    [[nodiscard]] client::RestAnswer answerOne(values::Integration &integration, const client::RestRequest &request);
    [[nodiscard]] client::RestAnswer connect(values::Integration &integration, const QJsonObject &input);
    [[nodiscard]] client::RestAnswer startFlow(values::Integration &integration);
    [[nodiscard]] client::RestAnswer answerFlow(values::Integration &integration, const client::RestRequest &request);
    [[nodiscard]] client::RestAnswer change(values::Integration &integration, const QJsonObject &patch);
    [[nodiscard]] client::RestAnswer listAll() const;
    [[nodiscard]] client::RestAnswer answerChanges(values::Integration &integration,
                                                   const client::RestRequest &request);
    [[nodiscard]] client::RestAnswer disconnect(values::Integration &integration);
    [[nodiscard]] values::ConnectionCheck check(values::Integration &integration);
    [[nodiscard]] client::RestAnswer answerOptions(const QString &key, const client::RestRequest &request);
    void connected(values::Integration &integration, const QString &account);

    QHash<QString, values::ConnectFlow> m_flows; ///< by integration
    int m_made = 0;
};

} // namespace callttone::testing
