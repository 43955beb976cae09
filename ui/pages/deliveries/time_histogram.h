// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stats.h"
#include "ui/pages/deliveries/delivery_filter_tokens.h"
#include "ui/widgets/histogram.h"

#include <QTimer>
#include <QWidget>

namespace callttone::client {
class ApiClient;
}
namespace callttone::core {
class Clock;
}

namespace callttone::ui {

/// Deliveries over time above the list: asks GET /stats for the present filter and turns the brush into a time range
/// and back. Reloads by itself some seconds after deliveries changed, and as time goes on.
class TimeHistogram : public QWidget
{
    Q_OBJECT

public:
    /// `api` and `clock` outlive the widget.
    TimeHistogram(client::ApiClient &api, const core::Clock &clock, QWidget *parent = nullptr);

    /// The filter's own time range becomes the brush; the bars are counted without it.
    void setFilter(const values::DeliveryFilter &filter);
    void reload();
    /// A delivery was made or changed.
    void noteChange();
    /// 32 px instead of 52.
    void setCompact(bool compact);
    [[nodiscard]] Histogram *histogram() const { return m_histogram; }

Q_SIGNALS:
    /// By the person. Neither end: cleared.
    void rangeChosen(const callttone::ui::TimeBounds &range);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const values::Stats &stats);
    void showBrush();

    client::ApiClient &m_api;
    const core::Clock &m_clock;
    Histogram *m_histogram;
    values::DeliveryFilter m_filter;
    TimeSpan m_span;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace callttone::ui
