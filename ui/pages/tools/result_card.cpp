// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/result_card.h"

#include "models/items/format.h"
#include "models/items/tool_call_models.h"
#include "models/items/tool_words.h"
#include "ui/pages/lists/wire_view.h"
#include "ui/pages/tools/history_view.h"
#include "ui/pages/tools/result_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lined_row.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toast_host.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ResultCard::ResultCard(ToastHost &toasts, const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_toasts(toasts)
    , m_clock(clock)
    , m_wire(new WireView(WireView::Of::ToolCall, toasts))
    , m_history(new HistoryView(clock))
{
    setObjectName(u"toolResult"_s);
    setFlush(true);
    body()->setSpacing(0);
    body()->addWidget(makeHead());
    auto *line = new LinedRow(false, 1);
    line->setFixedHeight(1);
    body()->addWidget(line);
    body()->addWidget(m_pastRow = makePast());
    body()->addWidget(m_result = makeResult(), 1);
    body()->addWidget(m_wire, 1);
    body()->addWidget(m_history, 1);
    body()->addWidget(m_foot = makeFoot());
    connect(m_wire, &WireView::retryRequested, this, &ResultCard::askForWire);
    clear();
}

void ResultCard::clear()
{
    m_call = {};
    m_past = false;
    m_requestsKnown = false;
    m_wire->clear();
    setState(State::Nothing);
    showView(View::Result);
}

void ResultCard::setRunning()
{
    m_past = false;
    setState(State::Running);
    showView(m_view == View::History ? View::Result : m_view);
}

void ResultCard::setCall(const values::ToolCall &call)
{
    showCall(call, false);
}

void ResultCard::setPastCall(const values::ToolCall &call)
{
    showCall(call, true);
}

void ResultCard::showCall(const values::ToolCall &call, bool past)
{
    m_call = call;
    m_past = past;
    m_requestsKnown = past || !call.requests.isEmpty(); // the history asks for the detail, which has them all
    if (m_requestsKnown)
        m_wire->setRequests(call.requests);
    else
        m_wire->setLoading();
    m_pill->setPill(pillOf(call));
    m_note->setPill(call.dryRun     ? PillSpec{u"eye"_s, tr("Dry run"), Tone::Info}
                    : call.replayed ? PillSpec{u"retry"_s, tr("Replayed"), Tone::Info}
                                    : PillSpec{});
    m_noteText->setText(call.dryRun ? tr("Everything was looked up, and nothing was changed at the vendor.")
                                    : tr("The same call had done this before, so it was not done a second time."));
    m_took->setText(items::latencyText(qRound64(call.timings.totalMs)));
    m_split->setText(items::timingsText(call.timings));
    m_problem->setVisible(!call.ok);
    m_fix.reset();
    if (!call.ok)
        showProblem(call.problem.value_or(values::ToolProblem{values::ToolErrorClass::Internal, {}, {}, {}}));
    QList<QPair<QString, QString>> times;
    const QList<items::ToolTimeRow> rows = items::toolTimeRows(call.times);
    for (const items::ToolTimeRow &row : rows)
        times.append({row.name, row.value});
    m_times->setRows(times);
    m_timesBox->setVisible(!times.isEmpty());
    m_code->setCode(resultText(call.result), CodeBlock::Language::Json);
    m_code->setVisible(call.ok || !call.result.isEmpty());
    const QString spoken = spokenOf(call);
    m_spoken->setText(spoken.isEmpty() ? tr("The agent says nothing of its own.")
                                       : tr("What the agent says: \"%1\"").arg(spoken));
    m_spoken->setToolTip(spoken);
    m_pastText->setText(call.callId.isEmpty()
                            ? tr("Called %1, outside of a call").arg(items::fullTimeText(call.at))
                            : tr("Called %1 in call %2").arg(items::fullTimeText(call.at), call.callId));
    setState(State::Call);
    showView(m_view == View::History ? View::Result : m_view);
    setAccessibleName(tr("Result: %1, %2").arg(m_pill->pill().text, m_took->text()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ResultCard::showProblem(const values::ToolProblem &problem)
{
    const bool warns = pillOf(m_call).tone == Tone::Warn;
    QString rest = problem.message;
    if (problem.retryAfterSeconds)
        rest = tr("%1 Try again in %2.").arg(rest, items::waitText(*problem.retryAfterSeconds * 1000LL)).trimmed();
    m_problem->setMessage(warns ? Tone::Warn : Tone::Error, values::describe(problem.errorClass) + u'.', rest);
    m_fix = toolFix(m_call);
    m_problem->setAction(m_fix ? m_fix->text : QString());
}

void ResultCard::setFailure(const core::ApiError &error, const QStringList &more)
{
    m_call = {};
    m_past = false;
    m_requestsKnown = true; // nothing got as far as a vendor
    m_wire->setRequests({});
    m_fix.reset();
    const QString title = error.title.endsWith(u'.') ? error.title : error.title + u'.';
    m_problem->setMessage(Tone::Error, title, more.isEmpty() ? error.detail : more.join(u' '));
    m_problem->setAction({});
    m_pill->setPill({u"x"_s,
                     error.kind == core::ErrorKind::Network ? tr("No answer") : QString::number(error.httpStatus()),
                     Tone::Error});
    setState(State::Failure);
    showView(m_view == View::History ? View::Result : m_view);
}

void ResultCard::setRequests(const QString &callId, const QList<values::VendorRequest> &requests)
{
    if (callId != m_call.id)
        return; // another call is shown by now
    m_call.requests = requests;
    m_requestsKnown = true;
    m_wire->setRequests(requests);
    m_switch->setSegmentText(int(View::Wire), requests.isEmpty() ? tr("Wire") : tr("Wire %1").arg(requests.size()));
}

void ResultCard::setRequestsFailed(const QString &callId, const core::ApiError &error)
{
    if (callId == m_call.id && !m_requestsKnown)
        m_wire->setFailure(error);
}

void ResultCard::setHistoryCount(std::optional<qint64> count)
{
    m_historyCount = count;
    showHistoryLink();
}

void ResultCard::setState(State state)
{
    m_state = state;
    const bool call = state == State::Call;
    m_pill->setVisible(call || state == State::Failure);
    m_noteBox->setVisible(call && !m_note->pill().isNull());
    m_took->setVisible(call);
    m_copy->setEnabled(call && !m_code->isHidden());
    m_empty->setVisible(state == State::Nothing);
    m_working->setVisible(state == State::Running);
    if (state != State::Failure && !(call && !m_call.ok))
        m_problem->hide();
    if (state == State::Failure)
        m_problem->show();
    if (!call) {
        m_timesBox->hide();
        m_code->hide();
    }
    m_spoken->setVisible(call);
    m_switch->setSegmentText(
        int(View::Wire), call && !m_call.requests.isEmpty() ? tr("Wire %1").arg(m_call.requests.size()) : tr("Wire"));
}

void ResultCard::showView(View view)
{
    m_view = view;
    const bool history = view == View::History;
    m_title->setText(history ? tr("History") : tr("Result"));
    m_result->setVisible(view == View::Result);
    m_wire->setVisible(view == View::Wire);
    m_history->setVisible(history);
    m_pastRow->setVisible(m_past && !history);
    m_switch->setVisible(!history);
    m_switch->setCurrent(int(view));
    m_copy->setVisible(view == View::Result);
    const bool call = m_state == State::Call && !history;
    m_pill->setVisible(call || (m_state == State::Failure && !history));
    m_took->setVisible(call);
    m_split->setVisible(call && !m_compact);
    m_title->setVisible(!m_compact || !m_pill->isVisibleTo(this));
    m_spoken->setVisible(call);
    showHistoryLink();
    if (history) {
        Q_EMIT historyWanted();
    } else if (view == View::Wire) {
        askForWire();
    }
}

void ResultCard::askForWire()
{
    if (m_requestsKnown || m_call.id.isEmpty())
        return;
    m_wire->setLoading();
    Q_EMIT wireWanted(m_call.id);
}

void ResultCard::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        showView(m_view);
}

void ResultCard::showHistoryLink()
{
    if (m_view == View::History)
        m_historyLink->setText(m_state == State::Nothing ? tr("Close history") : tr("Back to the result"));
    else
        m_historyLink->setText(m_historyCount.value_or(0) > 0 ? tr("History %1").arg(items::countText(*m_historyCount))
                                                              : tr("History"));
}

void ResultCard::copyResult()
{
    QGuiApplication::clipboard()->setText(resultText(m_call.result));
    ToastSpec toast;
    toast.text = tr("Result copied.");
    m_toasts.show(toast);
}

} // namespace callttone::ui
