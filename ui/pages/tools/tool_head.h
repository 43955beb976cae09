// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool.h"

#include <QWidget>

class QBoxLayout;

namespace callttone::ui {

class Button;
class ElidedLabel;
class Label;
class StatusPill;
class VendorTile;

/// Top of the page: which tool this is and how fast it answers, or the latency of all; and the way to the simulator.
class ToolHead : public QWidget
{
    Q_OBJECT

public:
    explicit ToolHead(QWidget *parent = nullptr);

    void setTool(const values::ToolInfo &tool);
    void setLatency(int tools);
    void setStats(const values::ToolStats &stats);
    /// The simulator's button is its icon alone.
    void setCompact(bool compact);
    /// A control between the words and the simulator's button.
    void addControl(QWidget *control);
    /// Hidden while the simulator is on screen.
    [[nodiscard]] Button *simulatorButton() const { return m_simulator; }

private:
    VendorTile *m_tile;
    Label *m_title;
    Label *m_description;
    QWidget *m_facts;
    ElidedLabel *m_name;
    StatusPill *m_kind;
    StatusPill *m_off;
    ElidedLabel *m_speed;
    QBoxLayout *m_row;
    Button *m_simulator;
};

/// "24 h: p50 318 ms, p95 742 ms, 96 calls, 2 errors"; that it was not called, where it was not.
[[nodiscard]] QString statsText(const values::ToolStats &stats);

} // namespace callttone::ui
