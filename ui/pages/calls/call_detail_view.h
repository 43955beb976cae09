// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/call.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;
class QTimer;

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class AnalysisCard;
class Banner;
class CallDeliveriesCard;
class CallHead;
class CallRibbon;
class Card;
class EmptyState;
class TimelineCard;

/// One call: head, ribbon and timeline, and beside them what was found and what was sent. In a window narrower than
/// 1120 px the side column stands under the timeline. Says so when the agent claimed a booking that nobody wrote.
class CallDetailView : public QWidget
{
    Q_OBJECT

public:
    explicit CallDetailView(const core::Clock &clock, QWidget *parent = nullptr);

    /// Another call was asked for; what is shown goes when that takes over 150 ms.
    void showLoading();
    void setDetail(const values::CallDetail &detail);
    void showFailure(const core::ApiError &error);
    /// Nothing until it was loaded.
    [[nodiscard]] const std::optional<values::CallDetail> &detail() const { return m_detail; }

    [[nodiscard]] CallHead *head() const { return m_head; }
    [[nodiscard]] CallRibbon *ribbon() const { return m_ribbon; }
    [[nodiscard]] TimelineCard *timeline() const { return m_timeline; }
    [[nodiscard]] CallDeliveriesCard *deliveries() const { return m_deliveries; }

Q_SIGNALS:
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *content();
    void setStacked(bool stacked);
    void showClaim(const values::CallDetail &detail);
    [[nodiscard]] double secondsOf(const values::Call &call) const;

    const core::Clock &m_clock;
    CallHead *m_head;
    Banner *m_claim;
    Card *m_ribbonCard;
    CallRibbon *m_ribbon;
    TimelineCard *m_timeline;
    AnalysisCard *m_analysis;
    CallDeliveriesCard *m_deliveries;
    QBoxLayout *m_whole = nullptr;
    QBoxLayout *m_top = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    QScrollArea *m_sideScroll = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_waiting;
    EmptyState *m_failed;
    QStackedLayout *m_layers;
    QTimer *m_delay;
    std::optional<bool> m_stacked;
    std::optional<values::CallDetail> m_detail;
    double m_claimedAt = 0; ///< the turn that m_claim is about
};

} // namespace callttone::ui
