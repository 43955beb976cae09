// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tool_call_models.h"

#include <QWidget>

class QTableView;

namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class Label;
class LinkButton;

/// The last calls of the tool, newest first; one opens when it is chosen.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives the view.
    explicit HistoryView(const core::Clock &clock, QWidget *parent = nullptr);

    void setCalls(const QList<values::ToolCall> &calls);
    void setFailure(const core::ApiError &error);
    void setLoading();
    void focusList();

Q_SIGNALS:
    void chosen(const QString &toolCallId);
    void retryRequested();

private:
    void say(const QString &text, bool wrong);

    items::ToolHistoryModel *m_model;
    QTableView *m_table;
    Label *m_note;
    LinkButton *m_again;
};

} // namespace callttone::ui
