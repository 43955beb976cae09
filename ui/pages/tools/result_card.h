// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/tool_call.h"
#include "ui/shell/page.h"
#include "ui/shell/tool_fix.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class Banner;
class Button;
class CodeBlock;
class ElidedLabel;
class HistoryView;
class KeyValueList;
class LinedRow;
class LinkButton;
class Segmented;
class Spinner;
class StatusPill;
class ToastHost;
class WireView;

/// What came of a run, or of a call from the history: status and where the time went, the result, the requests to the
/// vendor, what the agent says. In its place the history itself.
class ResultCard : public Card
{
    Q_OBJECT

public:
    enum class View { Result, Wire, History };

    /// Both outlive the card.
    ResultCard(ToastHost &toasts, const core::Clock &clock, QWidget *parent = nullptr);

    /// Nothing was run yet.
    void clear();
    void setRunning();
    void setCall(const values::ToolCall &call);
    /// From the history: says when it was, and offers its arguments.
    void setPastCall(const values::ToolCall &call);
    /// No call came of it: the service could not be asked, or refused.
    void setFailure(const core::ApiError &error, const QStringList &more);
    /// The requests of the call shown, once they are known.
    void setRequests(const QString &callId, const QList<values::VendorRequest> &requests);
    void setRequestsFailed(const QString &callId, const core::ApiError &error);
    /// Less in the head: there is little room.
    void setCompact(bool compact);
    void setHistoryCount(std::optional<qint64> count);

    [[nodiscard]] const values::ToolCall &call() const { return m_call; }
    [[nodiscard]] HistoryView *history() const { return m_history; }
    [[nodiscard]] View view() const { return m_view; }
    void showView(View view);

Q_SIGNALS:
    void historyWanted();
    /// The requests of this call are looked at and not known.
    void wireWanted(const QString &callId);
    void argumentsWanted(const QJsonObject &arguments);
    void fixRequested(const callttone::ui::Destination &where);

private:
    enum class State { Nothing, Running, Call, Failure };

    [[nodiscard]] LinedRow *makeHead();
    [[nodiscard]] QWidget *makeResult();
    [[nodiscard]] LinedRow *makePast();
    [[nodiscard]] LinedRow *makeFoot();
    void setState(State state);
    void showProblem(const values::ToolProblem &problem);
    void showCall(const values::ToolCall &call, bool past);
    void showHistoryLink();
    void askForWire();
    void copyResult();

    ToastHost &m_toasts;
    const core::Clock &m_clock;
    values::ToolCall m_call;
    std::optional<ToolFix> m_fix;
    State m_state = State::Nothing;
    View m_view = View::Result;
    std::optional<qint64> m_historyCount;
    bool m_compact = false;
    bool m_past = false;
    bool m_requestsKnown = false;

    Label *m_title;
    StatusPill *m_pill;
    QWidget *m_noteBox;
    StatusPill *m_note;
    Label *m_noteText;
    Label *m_took;
    ElidedLabel *m_split;
    Segmented *m_switch;
    Button *m_copy;
    LinedRow *m_pastRow;
    Label *m_pastText;
    QWidget *m_result;
    Banner *m_problem;
    Label *m_empty;
    QWidget *m_working;
    QWidget *m_timesBox;
    KeyValueList *m_times;
    CodeBlock *m_code;
    WireView *m_wire;
    HistoryView *m_history;
    LinedRow *m_foot;
    Label *m_spoken;
    LinkButton *m_historyLink;
};

} // namespace callttone::ui
