// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/integration_book.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "ui/dialogs/connect/flow_watcher.h"
#include "ui/pages/integrations/integration_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Integration;

IntegrationBook::IntegrationBook(client::ApiClient &api, client::EventStream &stream, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    connect(&stream, &client::EventStream::messageReceived, this, &IntegrationBook::onMessage);
    connect(&stream, &client::EventStream::resetRequired, this, [this] {
        if (m_loaded)
            load();
    });
}

void IntegrationBook::load()
{
    client::onResult(m_api.integrations(), this, [this](core::Result<QList<Integration>> all) {
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        m_all = std::move(*all);
        m_loaded = true;
        for (const Integration &integration : std::as_const(m_all))
            noteFlow(integration);
        Q_EMIT loaded();
    });
}

void IntegrationBook::reload(const QString &id)
{
    if (m_asking.contains(id)) {
        m_again.insert(id);
        return;
    }
    m_asking.insert(id);
    client::onResult(m_api.integration(id), this, [this, id](core::Result<Integration> integration) {
        m_asking.remove(id);
        if (integration)
            put(*integration);
        // A failure is told by the window's banner, or by the next load(); what is shown stays.
        if (m_again.remove(id))
            reload(id);
    });
}

void IntegrationBook::put(const Integration &integration)
{
    // Further servers are listed only while they are connected; where they stand in the list is the service's to say.
    const bool isFurther = values::integrationKind(integration.id) != integration.id;
    const bool isListed = !isFurther || integration.state != values::IntegrationState::NotConnected;
    const auto known = std::find_if(m_all.begin(), m_all.end(),
                                    [&integration](const Integration &one) { return one.id == integration.id; });
    if ((known != m_all.end()) != isListed) {
        if (m_loaded)
            load();
        return;
    }
    if (known == m_all.end())
        return;
    *known = integration;
    noteFlow(integration);
    Q_EMIT changed(integration.id);
}

void IntegrationBook::noteFlow(const Integration &integration)
{
    const QString id = integration.id;
    if (integration.flow) {
        m_flows.insert(id, *integration.flow);
        return;
    }
    const auto flow = m_flows.constFind(id);
    if (flow == m_flows.constEnd() || hasEnded(flow->state))
        return;
    const QString flowId = flow->id;
    m_flows[id].state = values::FlowState::Cancelled; // asked once; when it is forgotten already, this is all there is
    client::onResult(m_api.connectFlow(id, flowId), this, [this, id](core::Result<values::ConnectFlow> ended) {
        if (!ended || m_flows.value(id).id != ended->id)
            return;
        m_flows.insert(id, *ended);
        Q_EMIT changed(id);
    });
}

const Integration *IntegrationBook::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(),
                                    [&id](const Integration &integration) { return integration.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

void IntegrationBook::onMessage(const client::StreamMessage &message)
{
    if (message.type != "integration.updated"_L1 || !m_loaded)
        return;
    const QString id = message.data.value("id"_L1).toString();
    if (find(id) || values::integrationKind(id) != id) // a further server may be new
        reload(id);
    // Those that share its sign-in may be one click away now, or no longer.
    const QStringList siblings = siblingsOf(id);
    for (const QString &sibling : siblings) {
        if (find(sibling))
            reload(sibling);
    }
}

} // namespace callttone::ui
