// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/dialogs/connect/connect_frame.h"

#include <QPointer>

namespace callttone::ui {

class McpAddressStep;
class ToolList;

/// Connects an MCP server: its address, looking which tools it has, and which of them agents get.
class McpDialog : public ConnectFrame
{
    Q_OBJECT

public:
    McpDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

private:
    void showAddress();
    void showTools(const values::ConnectionCheck &check);
    void showSelection();
    void discover();
    void connectNow();
    void onDiscovered(const core::Result<client::ConnectAnswer> &answer);
    void onRefused(const core::ApiError &error);
    [[nodiscard]] QJsonObject input() const;

    QString m_url;
    QString m_authorization; ///< as typed; forgotten with the dialog
    std::function<void()> m_submit;
    QPointer<McpAddressStep> m_address;
    QPointer<ToolList> m_tools;
    QPointer<class Label> m_count;
    quint64 m_turn = 0; ///< which address an answer is about
};

} // namespace callttone::ui
