// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_badges.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/format.h"
#include "models/items/live_calls.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/live_panel.h"
#include "ui/shell/live_toggle.h"
#include "ui/shell/main_window.h"
#include "ui/shell/side_bar.h"

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr qint64 MinuteMs = 60'000;

} // namespace

NavBadges::NavBadges(MainWindow &window, client::ApiClient &api, client::EventStream &stream, items::LiveCalls &calls,
                     const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_api(api)
    , m_stream(stream)
    , m_calls(calls)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &NavBadges::count);
    m_errorsSoon.setSingleShot(true);
    m_errorsSoon.setInterval(500ms);
    connect(&m_errorsSoon, &QTimer::timeout, this, &NavBadges::countErrors);
    connect(&m_calls, &items::LiveCalls::countChanged, this, &NavBadges::showLive);
    connect(&m_stream, &client::EventStream::messageReceived, this, &NavBadges::onMessage);
    connect(&m_stream, &client::EventStream::stateChanged, this, [this](client::EventStream::State state) {
        if (state == client::EventStream::State::Live) {
            count();
            countErrors();
        }
    });
    connect(&m_stream, &client::EventStream::resetRequired, this, &NavBadges::count);
    connect(&m_stream, &client::EventStream::resetRequired, this, &NavBadges::countErrors);
    showLive();
}

void NavBadges::showLive()
{
    const int count = m_calls.count();
    m_window.headerBar()->liveToggle()->setCount(count);
    m_window.livePanel()->setLiveCount(count);
    m_window.sideBar()->setBadge(PageId::Calls, count > 0 ? tr("%1 live").arg(count) : QString(), Tone::Success,
                                 count == 1  ? tr("1 call in progress")
                                 : count > 1 ? tr("%n calls in progress", nullptr, count)
                                             : QString());
}

void NavBadges::onMessage(const client::StreamMessage &message)
{
    if (message.type == "delivery.updated"_L1 && !m_soon.isActive())
        m_soon.start();
    if (message.type == "integration.updated"_L1 && !m_errorsSoon.isActive())
        m_errorsSoon.start();
}

void NavBadges::count()
{
    values::StatsQuery query; // only the figures of this moment are wanted; the range is the smallest there is
    query.to = m_clock.now();
    query.from = query.to - MinuteMs;
    query.buckets = 1;
    client::onResult(m_api.stats(query), this, [this](core::Result<values::Stats> stats) {
        if (stats)
            showRetrying(stats->retrying);
    });
}

void NavBadges::countErrors()
{
    client::onResult(m_api.integrations(), this, [this](core::Result<QList<values::Integration>> all) {
        if (!all)
            return; // the page tells why
        const auto errors = int(std::count_if(all->begin(), all->end(), [](const values::Integration &integration) {
            return integration.state == values::IntegrationState::Error;
        }));
        const QString spoken = errors == 1 ? tr("1 in error") : tr("%n in error", nullptr, errors);
        m_window.sideBar()->setBadge(PageId::Integrations, errors > 0 ? items::countText(errors) : QString(),
                                     Tone::Error, errors > 0 ? spoken : QString());
    });
}

void NavBadges::showRetrying(qint64 count)
{
    const QString spoken = count == 1 ? tr("1 delivery retrying") : tr("%n deliveries retrying", nullptr, int(count));
    m_window.sideBar()->setBadge(PageId::Deliveries, count > 0 ? items::countText(count) : QString(), Tone::Neutral,
                                 count > 0 ? spoken : QString());
}

} // namespace callttone::ui
