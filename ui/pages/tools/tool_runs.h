// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/tool_call.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

class QWidget;

namespace callttone::ui {

/// Runs tools for a person. What writes asks first, once for each tool while the window is open.
class ToolRuns : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over the window of `page`.
    ToolRuns(Workspace &workspace, QWidget *page);

    /// Ignored while the tool runs: outside of a call the service takes a second booking for what it is.
    void run(const values::ToolInfo &tool, const QJsonObject &arguments, bool dryRun);
    /// Whether it is a dry run; nothing while the tool does not run.
    [[nodiscard]] std::optional<bool> running(const QString &tool) const;

Q_SIGNALS:
    void started(const QString &tool, bool dryRun);
    void finished(const QString &tool, const callttone::values::ToolCall &call);
    void failed(const QString &tool, const callttone::core::ApiError &error);

private:
    void send(const QString &tool, const QJsonObject &arguments, bool dryRun);

    Workspace &m_workspace;
    QWidget *m_page;
    QSet<QString> m_confirmed;
    QHash<QString, bool> m_running; ///< by tool: dry run
};

} // namespace callttone::ui
