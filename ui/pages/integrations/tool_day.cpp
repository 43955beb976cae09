// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/tool_day.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr core::TimeMs HourMs = 3'600'000;

} // namespace

ToolDay::ToolDay(client::ApiClient &api, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(PauseMs);
    connect(&m_soon, &QTimer::timeout, this, &ToolDay::load);
}

void ToolDay::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    m_soon.stop();
    if (watched)
        load();
}

void ToolDay::applyMessage(const client::StreamMessage &message)
{
    if (m_watched && message.type == "tool.called"_L1 && !m_soon.isActive())
        m_soon.start();
}

void ToolDay::load()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
    values::StatsQuery query;
    query.from = today.startOfDay().toMSecsSinceEpoch();
    query.to = today.addDays(1).startOfDay().toMSecsSinceEpoch();
    query.buckets = int((query.to - query.from) / HourMs); // 23 or 25 when the clocks change
    client::onResult(m_api.stats(query), this,
                     [this, from = query.from, generation = ++m_generation](core::Result<values::Stats> stats) {
                         if (!stats || generation != m_generation)
                             return;
                         m_tools = std::move(stats->tools);
                         m_from = from;
                         Q_EMIT changed();
                     });
}

values::ToolSeries ToolDay::of(const QString &tool) const
{
    for (const values::ToolSeries &series : m_tools) {
        if (series.tool == tool)
            return series;
    }
    return {};
}

} // namespace callttone::ui
