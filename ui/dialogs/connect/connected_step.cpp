// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/connected_step.h"

#include "models/items/format.h"
#include "ui/dialogs/connect/config_picker.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/fact_row.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QStringList titlesOf(const QList<values::Capability> &tools)
{
    QStringList titles;
    for (const values::Capability &tool : tools) {
        if (tool.enabled)
            titles.append(integrationText(tool.title));
    }
    return titles;
}

QString readyText(const QList<values::Capability> &tools)
{
    const auto count = std::ranges::count_if(
        tools, [](const values::Capability &tool) { return tool.enabled && !tool.name.isEmpty(); });
    if (count == 0) // what happens around calls is no tool of an agent's
        return ConnectedStep::tr("Ready for your calls");
    return count == 1 ? ConnectedStep::tr("1 tool ready for your agents")
                      : ConnectedStep::tr("%n tools ready for your agents", nullptr, int(count));
}

/// "Read free slots (needed by Check Availability)".
QString limitText(const values::ScopeGrant &scope)
{
    const QString title = integrationText(scope.title);
    QString reason = integrationText(scope.reason);
    if (reason.isEmpty())
        return title;
    if (reason.size() > 1 && reason.at(1).isLower())
        reason[0] = reason.at(0).toLower();
    return u"%1 (%2)"_s.arg(title, reason);
}

} // namespace

QString renewalText(const values::ConnectionHealth &health, core::TimeMs now)
{
    if (!health.nextRefreshAt)
        return ConnectedStep::tr("It does not expire by itself.");
    return ConnectedStep::tr("Renews by itself, next in %1.")
        .arg(items::waitText(std::max<qint64>(0, *health.nextRefreshAt - now)));
}

ConnectedStep::ConnectedStep(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : QWidget(parent)
    , m_notice(new Banner(Tone::Warn, {}, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    int granted = 0;
    QStringList missing;
    for (const values::ScopeGrant &scope : integration.scopes) {
        if (scope.granted) {
            ++granted;
            continue;
        }
        missing.append(limitText(scope));
    }
    const QString who = integration.account.isEmpty() ? QString()
                        : integration.auth == values::AuthKind::ServerUrl
                            ? tr("Signed in at %1").arg(integration.account)
                            : tr("Signed in as %1").arg(integration.account);
    if (granted > 0)
        column->addWidget(FactRow::done(
            granted == 1 ? tr("1 permission granted") : tr("%n permissions granted", nullptr, granted), who));
    if (!integration.storedIn.isEmpty())
        column->addWidget(FactRow::done(tr("Token saved in %1").arg(integration.storedIn),
                                        renewalText(integration.health, workspace.clock.now())));
    if (const QStringList titles = titlesOf(integration.tools); !titles.isEmpty())
        column->addWidget(FactRow::done(readyText(integration.tools), titles.join(u", "_s)));
    if (const QString channel = integration.config.value("channel"_L1).toString(); !channel.isEmpty())
        column->addWidget(FactRow::done(tr("Posts to %1").arg(channel), {}));

    const QStringList fields = ConfigPicker::fieldsOf(integration);
    for (const QString &field : fields) {
        if (field == "channel"_L1 && !integration.notice)
            continue; // chosen on Slack's own page, and named in the account
        column->addSpacing(metrics::Space8);
        auto *picker = new ConfigPicker(workspace, integration, field);
        connect(picker, &ConfigPicker::saved, m_notice,
                [this](const values::Integration &saved) { showNotice(saved); });
        column->addWidget(picker);
    }
    m_limited = !missing.isEmpty();
    if (m_limited) {
        column->addSpacing(metrics::Space12);
        column->addWidget(new Banner(Tone::Warn, tr("Connected with limits."),
                                     tr("Not granted: %1. Reconnect to add it.").arg(listed(missing))));
    }
    if (integration.notice)
        column->addSpacing(metrics::Space12);
    column->addWidget(m_notice);
    showNotice(integration);
}

void ConnectedStep::showNotice(const values::Integration &integration)
{
    // What a missing permission takes away is said already.
    const bool more = integration.notice && (!m_limited || integration.notice->action == "choose"_L1);
    m_notice->setVisible(more);
    if (more)
        m_notice->setMessage(Tone::Warn, integrationText(integration.notice->title),
                             integrationText(integration.notice->detail));
}

} // namespace callttone::ui
