// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_names.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

constexpr int callsToAsk = 200;

} // namespace

CallNames::CallNames(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

void CallNames::load()
{
    // Without an answer calls are shown by their ids, which is no reason to complain.
    client::onResult(m_api.calls({}, {callsToAsk, {}, false}), this,
                     [this](const core::Result<values::Page<values::Call>> &calls) {
                         if (!calls)
                             return;
                         for (const values::Call &call : calls->data)
                             m_names.insert(call.id, callName(call));
                         Q_EMIT changed();
                     });
}

void CallNames::applyMessage(const client::StreamMessage &message)
{
    if (!message.type.startsWith("call."_L1))
        return;
    const values::Call call = values::Call::fromJson(message.data); // an event's payload names these members alike
    const QString id = message.data.value("callId"_L1).toString();
    const QString name = callName(call);
    if (id.isEmpty() || name.isEmpty() || m_names.value(id) == name)
        return;
    m_names.insert(id, name);
    Q_EMIT changed();
}

QString callName(const values::Call &call)
{
    QStringList parts{call.agentName, phoneText(call.counterpart())};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace callttone::items
