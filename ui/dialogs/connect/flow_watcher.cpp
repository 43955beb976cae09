// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/flow_watcher.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "ui/shell/workspace.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

bool hasEnded(values::FlowState state)
{
    return state == values::FlowState::Connected || state == values::FlowState::Failed
           || state == values::FlowState::Cancelled;
}

FlowWatcher::FlowWatcher(Workspace &workspace, const values::ConnectFlow &flow, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_flow(flow)
{
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &FlowWatcher::ask);
    connect(&workspace.stream, &client::EventStream::messageReceived, this,
            [this](const client::StreamMessage &message) {
                if (message.type == "integration.updated"_L1
                    && message.data.value("id"_L1).toString() == m_flow.integration)
                    ask();
            });
    m_again.start();
}

void FlowWatcher::ask()
{
    if (hasEnded(m_flow.state))
        return;
    if (m_asking) {
        m_stale = true; // the answer under way may be older than what was just told
        return;
    }
    m_asking = true;
    m_stale = false;
    client::onResult(m_workspace.api.connectFlow(m_flow.integration, m_flow.id), this,
                     [this](core::Result<values::ConnectFlow> flow) {
                         m_asking = false;
                         if (flow)
                             take(*flow);
                         else if (flow.error().kind == core::ErrorKind::NotFound) {
                             m_again.stop();
                             Q_EMIT lost(flow.error());
                         }
                         // Otherwise the service is away for now; the next turn asks again.
                         if (m_stale)
                             ask();
                     });
}

void FlowWatcher::take(const values::ConnectFlow &flow)
{
    if (hasEnded(m_flow.state))
        return;
    m_flow = flow;
    if (hasEnded(flow.state))
        m_again.stop();
    Q_EMIT changed(m_flow);
}

} // namespace callttone::ui
