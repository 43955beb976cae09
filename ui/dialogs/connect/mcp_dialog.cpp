// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/mcp_dialog.h"

#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "ui/dialogs/connect/auth_steps.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/fact_row.h"
#include "ui/dialogs/connect/failure_step.h"
#include "ui/dialogs/connect/flow_watcher.h"
#include "ui/dialogs/connect/mcp_address_step.h"
#include "ui/dialogs/connect/mcp_tools_step.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast_host.h"

#include <QJsonArray>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QWidget *columnOf(const QList<QWidget *> &parts)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setSpacing(metrics::Space12);
    for (QWidget *part : parts) {
        if (part)
            column->addWidget(part);
    }
    return whole;
}

} // namespace

McpDialog::McpDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : SignInFrame(workspace, integration, parent)
{
    setObjectName(u"connectIntegrationDialog"_s);
    m_input.alias = integration.config.value("alias"_L1).toString();
    showFirst();
}

bool McpDialog::isChange() const
{
    return integration().state == values::IntegrationState::Connected
           || integration().state == values::IntegrationState::Error;
}

QString McpDialog::title() const
{
    return tr("Connect %1").arg(integration().name);
}

void McpDialog::showFirst()
{
    const values::Integration &shown = integration();
    if (shown.state == values::IntegrationState::Connecting && shown.flow && !hasEnded(shown.flow->state))
        showWaiting(*shown.flow);
    else if (isChange() && shown.signsIn())
        showAgain();
    else
        showAddress();
}

void McpDialog::showAddress()
{
    m_tools = nullptr;
    m_address = new McpAddressStep(m_input);
    QWidget *step = m_address;
    if (QWidget *note = sandboxNote())
        step = columnOf({note, m_address});
    const bool change = isChange();
    showStep(step, change ? tr("Change the MCP server") : title(),
             change && !integration().account.isEmpty() ? tr("Now: %1").arg(integration().account)
                                                        : kindLine(integration()));
    setPrimary(tr("Find tools"))->setObjectName(u"findTools"_s);
    primary()->setEnabled(m_address->isGood());
    connect(m_address, &McpAddressStep::edited, this, [this] {
        ++m_turn;
        setBusy(false);
        primary()->setEnabled(m_address && m_address->isGood());
    });
    setSubmit([this] { discover(); });
    focusStep();
}

void McpDialog::showAgain()
{
    const bool broken = integration().state == values::IntegrationState::Error;
    showStep(columnOf({broken ? new Banner(Tone::Warn, tr("The connection is broken."), integration().health.detail)
                              : nullptr,
                       new FactRow(u"key"_s, &Theme::muted, tr("Sign in again at %1").arg(integration().account),
                                   tr("Your browser opens its page. Address, tools and settings stay."))}),
             tr("Reconnect %1").arg(integration().name), integration().account);
    connect(addLeft(tr("Change the address"), u"pencil"_s), &QPushButton::clicked, this, &McpDialog::showAddress);
    Button *go = setPrimary(tr("Continue in browser"));
    go->setObjectName(u"beginSignIn"_s);
    go->setIconName(u"ext"_s);
    setSubmit([this] { connectWith({}); });
    focusStep();
}

void McpDialog::discover()
{
    if (m_address) {
        m_input = m_address->input();
        m_address->setAsking(true);
    } else if (m_tools) {
        m_input.alias = m_tools->alias();
    }
    setBusy(true);
    QJsonObject dry = m_input.toJson();
    dry.insert("dryRun"_L1, true);
    client::onResult(workspace().api.connectIntegration(integration().id, dry), this,
                     [this, turn = m_turn](const core::Result<client::ConnectAnswer> &answer) {
                         if (turn == m_turn)
                             onDiscovered(answer);
                     });
}

void McpDialog::onDiscovered(const core::Result<client::ConnectAnswer> &answer)
{
    setBusy(false);
    if (!answer) {
        onRefused(answer.error());
        return;
    }
    const auto *check = std::get_if<values::ConnectionCheck>(&*answer);
    if (!check)
        return;
    if (check->ok && check->signIn) {
        showSignIn(*check);
    } else if (check->ok) {
        showTools(*check);
    } else {
        if (!m_address)
            showAddress(); // looking again found the server gone
        m_address->showFailure(*check);
        primary()->setFocus(Qt::OtherFocusReason); // it lost the keyboard while it worked
    }
}

void McpDialog::onRefused(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    for (const core::FieldError &field : error.fields) {
        if (m_tools && field.pointer == "/alias"_L1) {
            m_tools->showAliasError(field.message);
            return;
        }
    }
    if (!m_address)
        showAddress();
    m_address->showError(error);
}

void McpDialog::addBack()
{
    connect(addLeft(tr("Back"), u"chevL"_s), &QPushButton::clicked, this, [this] {
        ++m_turn;
        if (m_tools)
            m_input.alias = m_tools->alias();
        showAddress();
    });
}

void McpDialog::showTools(const values::ConnectionCheck &check)
{
    std::optional<QStringList> chosen;
    if (m_tools) {
        chosen = m_tools->selected(); // looked again: what was chosen stays
    } else if (integration().config.contains("enabledTools"_L1)) {
        chosen.emplace();
        const QJsonArray names = integration().config.value("enabledTools"_L1).toArray();
        for (const QJsonValue &name : names)
            chosen->append(name.toString());
    }
    m_tools = new McpToolsStep(check, m_input.alias.isEmpty() ? check.alias : m_input.alias, chosen);
    const QString host = QUrl(m_input.url).host();
    showStep(m_tools, title(), check.protocol.isEmpty() ? host : tr("%1, protocol %2").arg(host, check.protocol));
    m_address = nullptr;
    addBack();
    connect(addLeft(tr("Refresh"), u"sync"_s), &QPushButton::clicked, this, &McpDialog::discover);
    setPrimary({})->setObjectName(u"connectNow"_s);
    connect(m_tools, &McpToolsStep::changed, this, &McpDialog::showSelection);
    setSubmit([this] {
        if (!m_tools || !m_tools->isGood())
            return;
        m_input.alias = m_tools->alias();
        QJsonObject whole = m_input.toJson();
        whole.insert("tools"_L1, QJsonArray::fromStringList(m_tools->selected()));
        connectWith(whole);
    });
    showSelection();
    primary()->setFocus(Qt::OtherFocusReason); // and not the short name, which is filled in already
}

void McpDialog::showSelection()
{
    const int count = m_tools ? int(m_tools->selected().size()) : 0;
    primary()->setText(count == 0   ? tr("Connect without tools")
                       : count == 1 ? tr("Connect with 1 tool")
                                    : tr("Connect with %n tools", nullptr, count));
    primary()->setEnabled(m_tools && m_tools->isGood());
}

void McpDialog::showSignIn(const values::ConnectionCheck &check)
{
    const QString host = QUrl(m_input.url).host();
    showStep(columnOf({new FactRow(u"key"_s, &Theme::muted, tr("%1 signs its users in").arg(host),
                                   tr("Your browser opens its page. Sign in and allow access there.")),
                       new FactRow(u"wrench"_s, &Theme::muted, tr("Its tools are listed afterwards"),
                                   tr("Those that destroy something stay off until you turn them on.")),
                       foldedAuthSteps(check.steps, false)}),
             tr("Sign in with your browser"), host);
    m_address = nullptr;
    addBack();
    Button *go = setPrimary(tr("Continue in browser"));
    go->setObjectName(u"beginSignIn"_s);
    go->setIconName(u"ext"_s);
    setSubmit([this] { connectWith(m_input.toJson()); });
    focusStep();
}

void McpDialog::connectWith(const QJsonObject &input)
{
    m_asked = input;
    setBusy(true);
    client::onResult(workspace().api.connectIntegration(integration().id, input), this,
                     [this](const core::Result<client::ConnectAnswer> &answer) { onConnected(answer); });
}

void McpDialog::onConnected(const core::Result<client::ConnectAnswer> &answer)
{
    setBusy(false);
    if (!answer) {
        // Signing in again has no fields that could be wrong.
        if (m_asked.isEmpty() && !client::isCancelled(answer.error()))
            showFailure(failureOf(answer.error()));
        else
            onRefused(answer.error());
        return;
    }
    if (const auto *flow = std::get_if<values::ConnectFlow>(&*answer)) {
        m_address = nullptr;
        m_tools = nullptr;
        follow(*flow);
        return;
    }
    ToastSpec toast;
    toast.text = tr("%1 is connected.").arg(integration().name);
    workspace().toasts.show(toast);
    accept();
}

void McpDialog::tryAgain()
{
    // A sign-in that somebody else began was begun with an address that is not known here.
    if (m_asked.isEmpty() && !(isChange() && integration().signsIn()))
        showAddress();
    else
        connectWith(m_asked);
}

QString McpDialog::askedName(const values::ConnectFlow &flow) const
{
    const QString host = QUrl(flow.authorizeUrl).host();
    return host.isEmpty() ? integration().name : host;
}

} // namespace callttone::ui
