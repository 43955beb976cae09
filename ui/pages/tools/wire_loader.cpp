// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/wire_loader.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"

#include <QTimer>

namespace callttone::ui {

namespace {

constexpr int FirstWaitMs = 100; ///< doubled each time
constexpr int LastWaitMs = 1600;

} // namespace

WireLoader::WireLoader(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

void WireLoader::load(const QString &callId)
{
    if (m_underWay.contains(callId))
        return;
    m_underWay.insert(callId);
    ask(callId, FirstWaitMs);
}

void WireLoader::ask(const QString &callId, int waitMs)
{
    client::onResult(m_api.toolCall(callId), this, [this, callId, waitMs](const core::Result<values::ToolCall> &call) {
        if (!call && call.error().kind == core::ErrorKind::NotFound && waitMs <= LastWaitMs) {
            QTimer::singleShot(waitMs, this, [this, callId, waitMs] { ask(callId, 2 * waitMs); });
            return;
        }
        m_underWay.remove(callId);
        if (call)
            Q_EMIT loaded(callId, call->requests);
        else
            Q_EMIT failed(callId, call.error());
    });
}

} // namespace callttone::ui
