// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/agents_client.h"
#include "models/values/tool.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace callttone::ui {

class AgentTools;
class Banner;
class FormField;
class Switch;
class TimezoneField;

/// Makes an agent, or changes one. What the service does not take is said at its field. Deletes itself when closed.
class AgentDialog : public Dialog
{
    Q_OBJECT

public:
    /// With an agent it changes that one. `transport` outlives the dialog, which may outlive the page.
    AgentDialog(client::RestTransport &transport, const std::optional<values::Agent> &agent, QWidget *parent);

    void setTools(const QList<values::ToolInfo> &tools);

Q_SIGNALS:
    void saved(const callttone::values::Agent &agent);
    void deleteRequested(const callttone::values::Agent &agent);
    void callsRequested(const callttone::values::Agent &agent);
    void integrationsRequested();

private:
    void layOut();
    void addFooter();
    void fill();
    void submit();
    void showError(const core::ApiError &error);
    [[nodiscard]] QString language() const;
    [[nodiscard]] QJsonObject body() const;

    client::AgentsClient m_client;
    std::optional<values::Agent> m_agent;
    Banner *m_banner;
    QLineEdit *m_name;
    QComboBox *m_language;
    QLineEdit *m_voice;
    QLineEdit *m_number;
    TimezoneField *m_zone;
    Switch *m_enabled;
    QPlainTextEdit *m_greeting;
    QPlainTextEdit *m_prompt;
    AgentTools *m_tools;
    QHash<QString, FormField *> m_fields; ///< by the pointer the service names them with
};

} // namespace callttone::ui
