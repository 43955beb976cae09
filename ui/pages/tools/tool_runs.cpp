// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/tool_runs.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/tool_list_model.h"
#include "models/items/tool_words.h"
#include "ui/widgets/confirm_dialog.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ToolRuns::ToolRuns(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{}

std::optional<bool> ToolRuns::running(const QString &tool) const
{
    const auto found = m_running.constFind(tool);
    return found == m_running.constEnd() ? std::nullopt : std::optional(*found);
}

void ToolRuns::run(const values::ToolInfo &tool, const QJsonObject &arguments, bool dryRun)
{
    if (m_running.contains(tool.name))
        return;
    if (tool.readOnly || dryRun || m_confirmed.contains(tool.name)) {
        send(tool.name, arguments, dryRun);
        return;
    }
    const QString vendor = items::integrationName(tool.integration);
    const QString consequence =
        tr("It writes to %1, as it would during a call. Dry run looks everything up and changes "
           "nothing. You are asked once for each tool while the window is open.")
            .arg(vendor);
    auto *dialog = new ConfirmDialog(tr("Run %1 for real?").arg(items::titleOf(tool)), consequence, tr("Run for real"),
                                     tool.destructive, m_page->window());
    dialog->setObjectName(u"runToolDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::submitted, this, [this, dialog, name = tool.name, arguments] {
        m_confirmed.insert(name);
        dialog->accept();
        send(name, arguments, false);
    });
    dialog->open();
}

void ToolRuns::send(const QString &tool, const QJsonObject &arguments, bool dryRun)
{
    m_running.insert(tool, dryRun);
    Q_EMIT started(tool, dryRun);
    client::ToolInvocation invocation;
    invocation.arguments = arguments;
    invocation.dryRun = dryRun;
    client::onResult(m_workspace.api.invokeTool(tool, invocation), this,
                     [this, tool](core::Result<values::ToolCall> call) {
                         m_running.remove(tool);
                         if (call)
                             Q_EMIT finished(tool, *call);
                         else
                             Q_EMIT failed(tool, call.error());
                     });
}

} // namespace callttone::ui
