// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"

#include <QTimer>
#include <QWidget>

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class Button;
class IconLabel;
class Label;
class StatusPill;

/// The title of an open call: what it is, when, between whom. Its running time counts while it is live.
class CallHead : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives the widget.
    explicit CallHead(const core::Clock &clock, QWidget *parent = nullptr);

    void setCall(const values::Call &call);
    [[nodiscard]] Button *exportButton() const { return m_export; }

Q_SIGNALS:
    void copyRequested();
    void exportRequested();

private:
    void refresh();
    [[nodiscard]] QString facts() const;

    const core::Clock &m_clock;
    values::Call m_call;
    IconLabel *m_direction;
    Label *m_title;
    StatusPill *m_pill;
    Label *m_facts;
    Button *m_copy;
    Button *m_export;
    QTimer m_second;
};

/// "Inbound call with Sales Agent".
[[nodiscard]] QString callTitle(const values::Call &call);

} // namespace callttone::ui
