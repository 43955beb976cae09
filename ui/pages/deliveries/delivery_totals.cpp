// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/delivery_totals.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "app/core/logging.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

DeliveryTotals::DeliveryTotals(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(5s);
    connect(&m_soon, &QTimer::timeout, this, &DeliveryTotals::reload);
}

void DeliveryTotals::reload()
{
    m_soon.stop();
    count({}, this, [this](qint64 all) {
        m_all = all;
        Q_EMIT changed();
    });
    values::DeliveryFilter failures;
    failures.status.words = {u"failed"_s};
    count(failures, this, [this](qint64 failed) {
        m_failed = failed;
        Q_EMIT changed();
    });
}

void DeliveryTotals::noteChange()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DeliveryTotals::count(const values::DeliveryFilter &filter, QObject *context, std::function<void(qint64)> then)
{
    client::onResult(m_api.deliveries(filter, {1, {}, true}), context,
                     [then = std::move(then)](const core::Result<values::Page<values::Delivery>> &page) {
                         if (!page)
                             qCWarning(core::lcClient).noquote() << "totals:" << page.error().oneLine();
                         else if (page->total)
                             then(*page->total);
                     });
}

} // namespace callttone::ui
