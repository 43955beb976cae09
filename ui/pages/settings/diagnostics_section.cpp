// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/diagnostics_section.h"

#include "app/client/answer_reading.h"
#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/format.h"
#include "ui/dialogs/connect/connect_integration.h"
#include "ui/dialogs/connect/copying.h"
#include "ui/pages/settings/diagnostics_env_card.h"
#include "ui/pages/settings/diagnostics_report.h"
#include "ui/pages/settings/diagnostics_rows.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

DiagnosticsSection::DiagnosticsSection(Workspace &workspace, ConnectionMonitor &connection, QWidget *parent)
    : SettingsSection(tr("Diagnostics"), tr("Looking…"), parent)
    , m_workspace(workspace)
    , m_connection(connection)
    , m_run(new Button(tr("Run again"), ButtonKind::Primary))
    , m_failure(new Banner(Tone::Error, {}, {}))
    , m_rows(new DiagnosticsRows)
    , m_environment(new DiagnosticsEnvCard)
    , m_note(new Label(tr("Values are never shown or included in the report; only whether each name is set."),
                       TextRole::Secondary, TextTone::Muted))
{
    auto *copy = new Button(tr("Copy report"));
    copy->setObjectName(u"copyReport"_s);
    makeCopying(copy, [this] { return report(); });
    m_run->setObjectName(u"runDiagnostics"_s);
    m_run->setIconName(u"sync"_s);
    m_run->setToolTip(tr("Run again (%1)").arg(u"F5"_s));
    addHeadAction(copy);
    addHeadAction(m_run);
    for (QWidget *widget : {static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_rows),
                            static_cast<QWidget *>(m_environment), m_note}) {
        widget->hide();
        body()->addWidget(widget);
    }
    connect(m_run, &QPushButton::clicked, this, &DiagnosticsSection::enter);
    connect(m_rows, &DiagnosticsRows::checkAgainRequested, this, &DiagnosticsSection::enter);
    connect(m_rows, &DiagnosticsRows::integrationRequested, this, &DiagnosticsSection::integrationRequested);
    connect(m_rows, &DiagnosticsRows::envRequested, this, &DiagnosticsSection::openEnvFolder);
    connect(m_environment, &DiagnosticsEnvCard::folderRequested, this, &DiagnosticsSection::openEnvFolder);
    connect(m_environment, &DiagnosticsEnvCard::fixRequested, this, &DiagnosticsSection::fix);
}

void DiagnosticsSection::enter()
{
    loadIntegrations();
    if (m_run->isBusy())
        return;
    m_run->setBusy(true);
    client::onResult(m_workspace.api.diagnostics(), this,
                     [this](const core::Result<QList<values::DiagnosticCheck>> &checks) {
                         m_run->setBusy(false);
                         m_failure->setVisible(!checks && !client::isCancelled(checks.error()));
                         if (checks) {
                             show(*checks);
                         } else {
                             m_failure->setMessage(Tone::Error, checks.error().title, checks.error().detail);
                             if (m_checks.isEmpty())
                                 setSentence(tr("The engine could not be asked."));
                         }
                     });
}

void DiagnosticsSection::loadIntegrations()
{
    client::onResult(m_workspace.api.integrations(), this,
                     [this](const core::Result<QList<values::Integration>> &integrations) {
                         if (!integrations)
                             return; // the checks beside it tell what is wrong with the engine
                         m_integrations = *integrations;
                         const QList<EnvGroup> groups = envGroups(m_integrations);
                         m_environment->setGroups(groups, m_workspace.desktop.engine().envFile);
                         m_environment->setVisible(!groups.isEmpty());
                         m_note->setVisible(!groups.isEmpty());
                     });
}

void DiagnosticsSection::show(const QList<values::DiagnosticCheck> &checks)
{
    m_checks = pressingFirst(checks);
    const DiagnosticCounts counts = countsOf(m_checks);
    setSentence(countsText(counts) + u' ' + tr("Checked %1.").arg(items::clockText(m_workspace.clock.now())));
    m_rows->setChecks(m_checks, !m_workspace.desktop.engine().envFile.isEmpty());
    m_rows->setVisible(!m_checks.isEmpty());
    Q_EMIT pressingChanged(counts.pressing(), counts.problems);
}

void DiagnosticsSection::fix(const QString &integrationId)
{
    const auto found = std::ranges::find(m_integrations, integrationId, &values::Integration::id);
    if (found == m_integrations.end())
        return;
    QDialog *dialog = openConnectDialog(m_workspace, *found, window());
    connect(dialog, &QDialog::finished, this, &DiagnosticsSection::enter);
}

void DiagnosticsSection::openEnvFolder()
{
    const QString file = m_workspace.desktop.engine().envFile;
    if (!file.isEmpty())
        m_workspace.desktop.openUrl(QUrl::fromLocalFile(QFileInfo(file).path()));
}

QString DiagnosticsSection::report() const
{
    return reportText(m_connection.diagnostics(), m_checks, envGroups(m_integrations));
}

} // namespace callttone::ui
