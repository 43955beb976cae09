// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_detail_view.h"

#include "app/core/clock.h"
#include "models/items/booking_claim.h"
#include "models/items/format.h"
#include "models/items/timeline_model.h"
#include "ui/pages/calls/analysis_card.h"
#include "ui/pages/calls/call_deliveries_card.h"
#include "ui/pages/calls/call_head.h"
#include "ui/pages/calls/call_ribbon.h"
#include "ui/pages/calls/timeline_card.h"
#include "ui/pages/calls/timeline_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr int StackBelow = 1120;
constexpr int SideWidth = 372;
constexpr int BarRoom = 14;

QVBoxLayout *plainColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::CardGap);
    return column;
}

} // namespace

CallDetailView::CallDetailView(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_head(new CallHead(clock))
    , m_claim(new Banner(Tone::Warn, {}, {}))
    , m_ribbonCard(new Card)
    , m_ribbon(new CallRibbon)
    , m_timeline(new TimelineCard)
    , m_analysis(new AnalysisCard)
    , m_deliveries(new CallDeliveriesCard(clock))
    , m_waiting(new Skeleton({{24, 44}, {88, 16, 16}, {124, 420}}, 32))
    , m_failed(new EmptyState({}, {}, {}))
    , m_layers(new QStackedLayout(this))
    , m_delay(new QTimer(this))
{
    m_claim->setObjectName(u"bookingClaim"_s);
    m_claim->setAction(tr("Show"))->setAccessibleName(tr("Show what the agent said"));
    m_claim->hide();
    m_ribbonCard->setBodyMargins(15, 11, 15, 9);
    m_ribbonCard->body()->addWidget(m_ribbon);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content());
    m_layers->addWidget(m_scroll);
    m_layers->addWidget(m_waiting);
    m_layers->addWidget(m_failed);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150ms);
    connect(m_delay, &QTimer::timeout, this, [this] { m_layers->setCurrentWidget(m_waiting); });
    connect(m_claim, &Banner::triggered, this, [this] {
        m_timeline->showEverything();
        m_timeline->view()->seek(m_claimedAt);
    });
    connect(m_ribbon, &CallRibbon::seekRequested, m_timeline->view(), &TimelineView::seek);
    connect(m_timeline->view(), &TimelineView::secondsChanged, m_ribbon, &CallRibbon::setPlayhead);
    m_timeline->setProperty("pane", true);
    setStacked(false);
}

QWidget *CallDetailView::content()
{
    auto *main = new QWidget;
    auto *mainColumn = plainColumn(main);
    mainColumn->addWidget(m_ribbonCard);
    mainColumn->addWidget(m_timeline, 1);
    m_side = new QWidget;
    m_side->setProperty("pane", true);
    auto *sideColumn = plainColumn(m_side);
    sideColumn->addWidget(m_analysis);
    sideColumn->addWidget(m_deliveries);
    sideColumn->addStretch(1);
    m_sideScroll = new QScrollArea;
    m_sideScroll->setWidgetResizable(true);
    m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideScroll->setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    m_whole = plainColumn(content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(metrics::CardGap);
    m_columns->addWidget(main, 1);
    m_top = new QVBoxLayout;
    m_top->setSpacing(metrics::CardGap);
    m_top->addWidget(m_head);
    m_top->addWidget(m_claim);
    m_whole->addLayout(m_top);
    m_whole->addLayout(m_columns, 1);
    return content;
}

void CallDetailView::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    // One scroller per direction: either the page scrolls, or timeline and side column do.
    if (stacked) {
        m_sideScroll->takeWidget();
        m_columns->removeWidget(m_sideScroll);
        m_sideScroll->hide();
        m_columns->addWidget(m_side);
        m_side->show();
    } else {
        m_columns->removeWidget(m_side);
        m_sideScroll->setWidget(m_side);
        m_columns->addWidget(m_sideScroll);
        m_sideScroll->show();
    }
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The bar lies in the page's padding, so nothing is covered or moves when it appears.
    m_side->setMinimumWidth(stacked ? 0 : SideWidth);
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : SideWidth);
    m_sideScroll->setFixedWidth(SideWidth + BarRoom);
    const int inPadding = stacked ? 0 : BarRoom;
    m_whole->setContentsMargins(metrics::PagePaddingH, metrics::PagePaddingV, metrics::PagePaddingH - inPadding,
                                metrics::PagePaddingV);
    m_top->setContentsMargins(0, 0, inPadding, 0);
    m_timeline->view()->setFitsContent(stacked);
    m_scroll->setVerticalScrollBarPolicy(stacked ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void CallDetailView::showLoading()
{
    m_detail.reset();
    m_delay->start();
}

double CallDetailView::secondsOf(const values::Call &call) const
{
    if (call.isLive())
        return double(m_clock.now() - call.startedAt) / 1000.0;
    if (call.durationSeconds)
        return *call.durationSeconds;
    return call.endedAt ? double(*call.endedAt - call.startedAt) / 1000.0 : 0;
}

void CallDetailView::setDetail(const values::CallDetail &detail)
{
    m_delay->stop();
    const bool another = !m_detail || m_detail->call.id != detail.call.id;
    m_detail = detail;
    const double seconds = secondsOf(detail.call);
    const QList<RibbonPart> parts = ribbonParts(detail, seconds);
    m_head->setCall(detail.call);
    m_ribbon->setParts(parts, seconds);
    m_ribbonCard->setVisible(!parts.isEmpty());
    m_timeline->setCall(detail);
    showClaim(detail);
    m_analysis->setCall(detail);
    m_deliveries->setCall(detail);
    if (another) {
        m_timeline->view()->setCurrentIndex({});
        m_timeline->view()->scrollToTop();
        m_ribbon->setPlayhead(-1);
    }
    m_layers->setCurrentWidget(m_scroll);
}

void CallDetailView::showClaim(const values::CallDetail &detail)
{
    const auto turn = items::unwrittenBooking(detail);
    m_claim->setVisible(turn.has_value());
    if (!turn)
        return;
    m_claimedAt = turn->atSeconds;
    m_claim->setMessage(
        Tone::Warn, tr("The agent said it booked, but nothing was written."),
        tr("At %1: “%2” Call back, or book it by hand.").arg(items::offsetText(turn->atSeconds), turn->text.trimmed()));
}

void CallDetailView::showFailure(const core::ApiError &error)
{
    m_delay->stop();
    m_detail.reset();
    m_failed->setMessage(u"alert"_s, error.title, error.detail);
    m_failed->clearButtons();
    connect(m_failed->addButton(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this,
            &CallDetailView::retryRequested);
    m_layers->setCurrentWidget(m_failed);
}

void CallDetailView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setStacked(window()->width() < StackBelow);
}

} // namespace callttone::ui
