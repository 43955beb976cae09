// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_loader.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr auto changeTime = 250ms; ///< one event brings several messages: itself and its deliveries

} // namespace

CallLoader::CallLoader(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeTime);
    connect(&m_soon, &QTimer::timeout, this, &CallLoader::reload);
}

void CallLoader::load(const QString &callId)
{
    m_id = callId;
    reload();
}

void CallLoader::reload()
{
    m_soon.stop();
    if (m_id.isEmpty())
        return;
    client::onResult(m_api.call(m_id), this,
                     [this, generation = ++m_generation](const core::Result<values::CallDetail> &detail) {
                         if (generation != m_generation)
                             return;
                         if (detail)
                             Q_EMIT loaded(*detail);
                         else
                             Q_EMIT failed(detail.error());
                     });
}

void CallLoader::clear()
{
    m_id.clear();
    m_soon.stop();
    ++m_generation;
}

void CallLoader::applyMessage(const client::StreamMessage &message)
{
    if (!m_id.isEmpty() && message.data.value("callId"_L1).toString() == m_id && !m_soon.isActive())
        m_soon.start();
}

} // namespace callttone::ui
