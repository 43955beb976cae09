// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tool_latency_row.h"

namespace callttone::ui {

class EmptyState;

/// An integration on the board. Percentiles cannot be added up over tools, so the figures are those of its slowest
/// tool, which is the one a caller waits for; the calls are those of all.
struct IntegrationLatency
{
    QString integration;
    QString slowest; ///< the tool's name
    ToolLatency figures = {};
    QString details; ///< tool tip: whose figures these are, and every tool's own
};

/// In the order of the series. Integrations whose tools were not called are left out. Pure.
[[nodiscard]] QList<IntegrationLatency> integrationLatencies(const QList<values::ToolSeries> &series);

/// How fast the tools of each integration answered today.
class ToolLatencyCard : public Card
{
    Q_OBJECT

public:
    explicit ToolLatencyCard(QWidget *parent = nullptr);

    void setTools(const QList<values::ToolSeries> &series);

Q_SIGNALS:
    void toolRequested(const QString &tool);

private:
    ToolLatencyAxis *m_axis;
    QVBoxLayout *m_rows;
    QList<ToolLatencyRow *> m_shown;
    QWidget *m_board;
    Label *m_whose;
    EmptyState *m_empty;
};

} // namespace callttone::ui
