// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stats.h"
#include "ui/widgets/card.h"

namespace callttone::ui {

class EmptyState;
class ToolLatencyAxis;
class ToolLatencyRow;

/// How long each tool took in the last 24 hours, one below the other on one scale. A row opens its tool.
class LatencyBoard : public Card
{
    Q_OBJECT

public:
    explicit LatencyBoard(QWidget *parent = nullptr);

    /// `tools` gives titles and the order; a tool that is gone by now stands at the end under its name.
    void setStats(const QList<values::ToolSeries> &series, const QList<values::ToolInfo> &tools);

Q_SIGNALS:
    void toolChosen(const QString &name);

private:
    ToolLatencyAxis *m_axis;
    QVBoxLayout *m_rows;
    EmptyState *m_nothing;
    QList<ToolLatencyRow *> m_shown;
    QStringList m_names; ///< of the rows; empty for a tool that is gone
};

} // namespace callttone::ui
