// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/core/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace callttone::ui {

/// What the overview shows, as far as it has been answered.
struct OverviewData
{
    std::optional<QList<values::WebhookEndpoint>> endpoints;
    std::optional<QList<values::Call>> calls; ///< newest first
    std::optional<QList<values::Integration>> integrations;
    QList<values::ToolCall> failedTools; ///< of the last hour, newest first
    std::optional<values::Stats> bars;   ///< the five hours of the bars
    std::optional<values::Stats> today;
    std::optional<values::Stats> sameDayLastWeek;
    std::optional<values::Stats> day;       ///< the last 24 h
    std::optional<values::Stats> dayBefore; ///< the 24 h before those
};

/// Asks for it: on demand, every minute while it is watched, and soon after something happened.
class OverviewLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int DayBuckets = 36;

    /// Both outlive the loader.
    OverviewLoader(client::ApiClient &api, const core::Clock &clock, QObject *parent = nullptr);

    void setWatched(bool watched);
    void load();
    /// Something happened; loads within a second, however often it is called.
    void loadSoon();
    [[nodiscard]] const OverviewData &data() const { return m_data; }

Q_SIGNALS:
    void changed();
    /// Nothing has been loaded so far and this is why.
    void failed(const callttone::core::ApiError &error);

private:
    void loadStats(std::optional<values::Stats> OverviewData::*member, core::TimeMs from, core::TimeMs to, int buckets);

    client::ApiClient &m_api;
    const core::Clock &m_clock;
    OverviewData m_data;
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace callttone::ui
