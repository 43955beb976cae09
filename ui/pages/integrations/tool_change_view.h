// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool_change.h"
#include "ui/widgets/status_pill.h"

#include <QWidget>

namespace callttone::ui {

class Button;
class DiffBlock;
class ElidedLabel;
class Label;

/// One tool of a server that differs from what was accepted: what it says of itself before and now, and what to do
/// about it.
class ToolChangeView : public QWidget
{
    Q_OBJECT

public:
    explicit ToolChangeView(QWidget *parent = nullptr);

    void setChange(const values::ToolChange &change, core::TimeMs now);
    /// While something is being done about it.
    void setBusy(bool busy);

Q_SIGNALS:
    void acceptRequested();
    void keepOffRequested();

private:
    ElidedLabel *m_name;
    StatusPill *m_kind;
    Label *m_seen;
    Label *m_meaning;
    Button *m_keepOff;
    Button *m_accept;
    Label *m_marksTitle;
    DiffBlock *m_marks;
    DiffBlock *m_description;
    DiffBlock *m_schema;
};

/// "New", "Changed", "Gone"; null for None.
[[nodiscard]] PillSpec pillOf(values::ToolReview review);

} // namespace callttone::ui
