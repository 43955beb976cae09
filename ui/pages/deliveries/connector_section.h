// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QWidget>

namespace callttone::ui {

class Label;
class PayloadBlock;
class ToastHost;
class WireView;

/// The part of the inspector that a connector's delivery has in place of request, signature and response: what was
/// done, what was said to the vendor and back, and the event that caused it.
class ConnectorSection : public QWidget
{
    Q_OBJECT

public:
    /// `toasts` outlives the section.
    explicit ConnectorSection(ToastHost &toasts, QWidget *parent = nullptr);

    void setEvent(const values::DeliveryDetail &detail);
    /// Null before the first try.
    void setAttempt(const values::DeliveryAttempt *attempt);
    [[nodiscard]] WireView *wire() const { return m_wire; }

private:
    QWidget *m_done;
    Label *m_summary;
    QWidget *m_asked;
    Label *m_askedTitle;
    WireView *m_wire;
    Label *m_eventFacts;
    PayloadBlock *m_event;
};

} // namespace callttone::ui
