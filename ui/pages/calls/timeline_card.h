// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"
#include "ui/widgets/card.h"

class QStackedLayout;

namespace callttone::items {
class TimelineModel;
}

namespace callttone::ui {

class Label;
class Segmented;
class TimelineView;

/// What happened in a call, in order, with a switch for parts of it.
class TimelineCard : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    void setCall(const values::CallDetail &detail);
    void showEverything();
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] items::TimelineModel *model() const { return m_model; }
    [[nodiscard]] Segmented *shown() const { return m_shown; }

private:
    void refresh();

    items::TimelineModel *m_model;
    TimelineView *m_view;
    Segmented *m_shown;
    Label *m_nothing;
    bool m_isLive = false;
};

} // namespace callttone::ui
