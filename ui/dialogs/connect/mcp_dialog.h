// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/dialogs/connect/mcp_input.h"
#include "ui/dialogs/connect/sign_in_frame.h"

#include <QPointer>

namespace callttone::ui {

class McpAddressStep;
class McpToolsStep;

/// Connects an MCP server: its address, looking which tools it has, and which of them agents get. A server that signs
/// its users in leads through the browser instead; its tools are listed afterwards.
class McpDialog : public SignInFrame
{
    Q_OBJECT

public:
    McpDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

protected:
    void tryAgain() override;
    [[nodiscard]] QString askedName(const values::ConnectFlow &flow) const override;

private:
    void showFirst();
    void showAddress();
    void showAgain();
    void showTools(const values::ConnectionCheck &check);
    void showSignIn(const values::ConnectionCheck &check);
    void showSelection();
    void discover();
    void connectWith(const QJsonObject &input);
    void onDiscovered(const core::Result<client::ConnectAnswer> &answer);
    void onConnected(const core::Result<client::ConnectAnswer> &answer);
    void onRefused(const core::ApiError &error);
    void addBack();
    [[nodiscard]] bool isChange() const;
    [[nodiscard]] QString title() const;

    McpInput m_input;    ///< forgotten with the dialog
    QJsonObject m_asked; ///< what the sign-in under way was begun with
    QPointer<McpAddressStep> m_address;
    QPointer<McpToolsStep> m_tools;
    quint64 m_turn = 0; ///< which address an answer is about
};

} // namespace callttone::ui
