// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic_check.h"
#include "models/values/integration.h"
#include "ui/pages/settings/settings_section.h"

namespace callttone::ui {

class Banner;
class Button;
class ConnectionMonitor;
class DiagnosticsEnvCard;
class DiagnosticsRows;
struct Workspace;

/// What the doctor finds when it looks at the engine, its credentials and its connections. Looks whenever it is shown
/// and on F5.
class DiagnosticsSection : public SettingsSection
{
    Q_OBJECT

public:
    /// Both outlive the section.
    DiagnosticsSection(Workspace &workspace, ConnectionMonitor &connection, QWidget *parent = nullptr);

    void enter() override;

Q_SIGNALS:
    void pressingChanged(int count, int problems);
    void integrationRequested(const QString &id);

private:
    void loadIntegrations();
    void show(const QList<values::DiagnosticCheck> &checks);
    void fix(const QString &integrationId);
    void openEnvFolder();
    [[nodiscard]] QString report() const;

    Workspace &m_workspace;
    ConnectionMonitor &m_connection;
    Button *m_run;
    Banner *m_failure;
    DiagnosticsRows *m_rows;
    DiagnosticsEnvCard *m_environment;
    QWidget *m_note;
    QList<values::DiagnosticCheck> m_checks;
    QList<values::Integration> m_integrations;
};

} // namespace callttone::ui
