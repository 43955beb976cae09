// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_loader.h"

#include "app/client/on_result.h"
#include "ui/pages/overview/overview_figures.h"
#include "ui/pages/overview/tool_attention.h"

#include <QDateTime>

#include <chrono>

using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr qint64 DayMs = 24 * 3'600'000LL;
constexpr int CallsToAsk = 20; ///< some of them may still be going on
constexpr int FailuresToAsk = 100;

} // namespace

OverviewLoader::OverviewLoader(client::ApiClient &api, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    m_minute.setInterval(1min);
    connect(&m_soon, &QTimer::timeout, this, &OverviewLoader::load);
    connect(&m_minute, &QTimer::timeout, this, &OverviewLoader::load);
}

void OverviewLoader::setWatched(bool watched)
{
    if (watched) {
        m_minute.start();
    } else {
        m_minute.stop();
        m_soon.stop();
    }
}

void OverviewLoader::loadSoon()
{
    if (m_minute.isActive() && !m_soon.isActive())
        m_soon.start();
}

void OverviewLoader::load()
{
    const core::TimeMs now = m_clock.now();
    const core::TimeMs midnight = QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch();
    const BarWindow window = barWindow(now);
    client::onResult(m_api.webhooks(), this, [this](core::Result<QList<values::WebhookEndpoint>> endpoints) {
        if (!endpoints) {
            if (!m_data.endpoints)
                Q_EMIT failed(endpoints.error());
            return;
        }
        m_data.endpoints = std::move(*endpoints);
        Q_EMIT changed();
    });
    values::PageRequest page;
    page.limit = CallsToAsk;
    client::onResult(m_api.calls({}, page), this, [this](core::Result<values::Page<values::Call>> calls) {
        if (!calls)
            return; // the same service has just told why, or will at the next turn
        m_data.calls = std::move(calls->data);
        Q_EMIT changed();
    });
    client::onResult(m_api.integrations(), this, [this](core::Result<QList<values::Integration>> integrations) {
        if (!integrations)
            return;
        m_data.integrations = std::move(*integrations);
        Q_EMIT changed();
    });
    values::ToolCallFilter failed;
    failed.ok = false;
    failed.from = now - toolFailuresWithinMs;
    page.limit = FailuresToAsk;
    client::onResult(m_api.toolCalls(failed, page), this, [this](core::Result<values::Page<values::ToolCall>> calls) {
        if (!calls)
            return;
        m_data.failedTools = std::move(calls->data);
        Q_EMIT changed();
    });
    loadStats(&OverviewData::bars, window.from, window.to, window.buckets);
    loadStats(&OverviewData::today, midnight, std::max(now, midnight + 1), 1);
    loadStats(&OverviewData::sameDayLastWeek, midnight - 7 * DayMs, now - 7 * DayMs, 1);
    loadStats(&OverviewData::day, now - DayMs, now, DayBuckets);
    loadStats(&OverviewData::dayBefore, now - 2 * DayMs, now - DayMs, 1);
}

void OverviewLoader::loadStats(std::optional<values::Stats> OverviewData::*member, core::TimeMs from, core::TimeMs to,
                               int buckets)
{
    values::StatsQuery query;
    query.from = from;
    query.to = to;
    query.buckets = buckets;
    client::onResult(m_api.stats(query), this, [this, member](core::Result<values::Stats> stats) {
        if (!stats)
            return;
        m_data.*member = std::move(*stats);
        Q_EMIT changed();
    });
}

} // namespace callttone::ui
