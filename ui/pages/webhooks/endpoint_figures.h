// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stats.h"
#include "models/values/webhook_endpoint.h"

#include <QWidget>

class QBoxLayout;

namespace callttone::ui {

class Label;
class LineChart;

/// The three small cards: failure rate over 24 h, latency, and how much was delivered.
class EndpointFigures : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointFigures(QWidget *parent = nullptr);

    void setHealth(const values::EndpointHealth &health);
    void setStats(const values::Stats &stats);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    Label *m_rate;
    LineChart *m_chart;
    Label *m_latency;
    Label *m_latencyUnit;
    Label *m_delivered;
    Label *m_deliveredOf;
    Label *m_remains;
};

} // namespace callttone::ui
