// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/agent.h"
#include "models/values/page.h"

#include <variant>

namespace callttone::client {

/// Agents over REST. Each call answers by a future that always finishes; attach with onResult().
/// `transport` outlives the client.
class AgentsClient
{
public:
    template<typename T> using Answer = QFuture<core::Result<T>>;

    explicit AgentsClient(RestTransport &transport)
        : m_transport(transport)
    {}
    Q_DISABLE_COPY_MOVE(AgentsClient)

    /// Newest first; `text` is looked for in names, ids and numbers.
    [[nodiscard]] Answer<values::Page<values::Agent>> list(const QString &text, const values::PageRequest &page);
    [[nodiscard]] Answer<values::Agent> find(const QString &id);
    /// name, language, voice, greeting, systemPrompt, phoneNumber, timezone, enabled.
    [[nodiscard]] Answer<values::Agent> create(const QJsonObject &body);
    /// What is named changes.
    [[nodiscard]] Answer<values::Agent> change(const QString &id, const QJsonObject &patch);
    /// Conflict `agent_in_use` while a campaign that is not completed calls with it.
    [[nodiscard]] Answer<std::monostate> remove(const QString &id);

private:
    RestTransport &m_transport;
};

} // namespace callttone::client
