// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/connect_integration.h"

#include "ui/dialogs/connect/mcp_dialog.h"
#include "ui/dialogs/connect/oauth_dialog.h"
#include "ui/dialogs/connect/webhook_dialog.h"

namespace callttone::ui {

QDialog *openConnectDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent)
{
    // Plan and setup come before any way of connecting; OAuthDialog explains both for every kind.
    const bool explains = integration.state == values::IntegrationState::PlanRequired
                          || integration.state == values::IntegrationState::NotConfigured;
    QDialog *dialog = nullptr;
    if (integration.auth == values::AuthKind::WebhookUrl && !explains)
        dialog = new WebhookDialog(workspace, integration, parent);
    else if (integration.auth == values::AuthKind::ServerUrl && !explains)
        dialog = new McpDialog(workspace, integration, parent);
    else
        dialog = new OAuthDialog(workspace, integration, parent);
    dialog->open();
    return dialog;
}

} // namespace callttone::ui
