// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/time_histogram.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "app/core/logging.h"
#include "ui/pages/deliveries/histogram_span.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr auto changeDelay = 3s;
constexpr auto minuteDelay = 60s;
constexpr int barsInset = 3; ///< the histogram keeps this much room for its handles

/// Roll-ups are kept by status, event and destination only.
bool hasPartsBeyondRollups(const values::DeliveryFilter &filter)
{
    values::DeliveryFilter rest = filter;
    rest.status = rest.event = rest.destination = {};
    rest.from = rest.to = {};
    return !(rest == values::DeliveryFilter());
}

} // namespace

TimeHistogram::TimeHistogram(client::ApiClient &api, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_clock(clock)
    , m_histogram(new Histogram(tr("Deliveries over time")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16 - barsInset, 10, 16 - barsInset, 3);
    column->addWidget(m_histogram);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible()) // the page reloads when it is entered again
            reload();
    });
    connect(m_histogram, &Histogram::brushChanged, this, [this](const std::optional<TimeSpan> &brush) {
        Q_EMIT rangeChosen(brush ? TimeBounds{brush->fromMs, brush->toMs} : TimeBounds());
    });
}

void TimeHistogram::setFilter(const values::DeliveryFilter &filter)
{
    m_filter = filter;
    m_histogram->setToolTip(hasPartsBeyondRollups(filter)
                                ? tr("The bars count by status, event and endpoint only, so more than the list shows.")
                                : QString());
    showBrush();
    reload();
}

void TimeHistogram::reload()
{
    m_soon.stop();
    values::StatsQuery query;
    const TimeSpan span = histogramSpan(m_clock.now(), {m_filter.from, m_filter.to});
    query.from = span.fromMs;
    query.to = span.toMs;
    query.buckets = Histogram::BinCount;
    query.filter = m_filter;
    const quint64 generation = ++m_generation;
    client::onResult(m_api.stats(query), this, [this, generation](const core::Result<values::Stats> &stats) {
        if (generation != m_generation)
            return;
        if (stats)
            show(*stats);
        else // the list below says what is wrong with the service; old bars stay
            qCWarning(core::lcClient).noquote() << "histogram:" << stats.error().oneLine();
        m_soon.start(minuteDelay);
    });
}

void TimeHistogram::show(const values::Stats &stats)
{
    QList<HistogramBin> bins;
    bins.reserve(stats.buckets.size());
    for (const values::StatsBucket &bucket : stats.buckets)
        bins.append({int(bucket.deliveries), int(bucket.failed)});
    m_span = {stats.from, stats.to};
    m_histogram->setData(bins, m_span);
    showBrush();
}

void TimeHistogram::showBrush()
{
    if (!m_filter.from && !m_filter.to)
        m_histogram->setBrush(std::nullopt);
    else
        m_histogram->setBrush(TimeSpan{m_filter.from.value_or(m_span.fromMs), m_filter.to.value_or(m_span.toMs)});
}

void TimeHistogram::noteChange()
{
    if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > changeDelay)
        m_soon.start(changeDelay);
}

void TimeHistogram::setCompact(bool compact)
{
    m_histogram->setPlotHeight(compact ? 32 : 52);
}

void TimeHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, height() - 1, theme.border);
}

} // namespace callttone::ui
