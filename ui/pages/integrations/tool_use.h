// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stats.h"

#include <QWidget>

namespace callttone::ui {

class Label;
class ToolSpark;

/// How a tool was used today: hourly p50 as a sparkline over "214 / 480 ms", and "61 calls today" beside it.
class ToolUse : public QWidget
{
    Q_OBJECT

public:
    explicit ToolUse(const QString &title, QWidget *parent = nullptr);

    /// `day` began at `from`, an hour a bucket; what was not called today is an empty series.
    void setDay(const values::ToolSeries &day, core::TimeMs from);
    /// Without the sparkline, which narrow rows have no room for.
    void setCompact(bool compact);

private:
    ToolSpark *m_spark;
    Label *m_figures;
    Label *m_count;
    Label *m_calls;
    bool m_compact = false;
    bool m_used = false;
};

} // namespace callttone::ui
