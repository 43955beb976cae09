// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/detail_loader.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr auto settleTime = 60ms;  ///< a held arrow key repeats about every 30 ms
constexpr auto changeTime = 250ms; ///< an attempt sends several updates in a row

} // namespace

DetailLoader::DetailLoader(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DetailLoader::reload);
}

void DetailLoader::load(const QString &deliveryId)
{
    if (m_id == deliveryId)
        return;
    m_id = deliveryId;
    ++m_generation;
    m_soon.start(settleTime);
}

void DetailLoader::reload()
{
    m_soon.stop();
    if (m_id.isEmpty())
        return;
    client::onResult(m_api.delivery(m_id), this,
                     [this, generation = ++m_generation](const core::Result<values::DeliveryDetail> &detail) {
                         if (generation != m_generation)
                             return;
                         if (detail)
                             Q_EMIT loaded(*detail);
                         else
                             Q_EMIT failed(detail.error());
                     });
}

void DetailLoader::clear()
{
    m_id.clear();
    m_soon.stop();
    ++m_generation;
}

void DetailLoader::applyMessage(const client::StreamMessage &message)
{
    const bool concerns =
        !m_id.isEmpty() && message.type == "delivery.updated"_L1 && message.data.value("id"_L1).toString() == m_id;
    if (concerns && !m_soon.isActive())
        m_soon.start(changeTime);
}

} // namespace callttone::ui
