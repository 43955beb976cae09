// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/mcp_dialog.h"

#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "models/items/format.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/mcp_address_step.h"
#include "ui/dialogs/connect/tool_list.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast_host.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QUrl>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

McpDialog::McpDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : ConnectFrame(workspace, integration, parent)
{
    setObjectName(u"connectIntegrationDialog"_s);
    connect(this, &Dialog::submitted, this, [this] {
        if (m_submit)
            m_submit();
    });
    showAddress();
}

void McpDialog::showAddress()
{
    m_address = new McpAddressStep(m_url, m_authorization);
    const bool change = integration().state == values::IntegrationState::Connected
                        || integration().state == values::IntegrationState::Error;
    QWidget *step = m_address;
    if (QWidget *note = sandboxNote()) {
        step = new QWidget;
        auto *column = new QVBoxLayout(step);
        column->setSpacing(metrics::Space12);
        column->addWidget(note);
        column->addWidget(m_address);
    }
    showStep(step, change ? tr("Change the MCP server") : tr("Connect %1").arg(integration().name),
             change && !integration().account.isEmpty() ? tr("Now: %1").arg(integration().account)
                                                        : kindLine(integration()));
    setPrimary(tr("Find tools"))->setObjectName(u"findTools"_s);
    primary()->setEnabled(m_address->isGood());
    connect(m_address, &McpAddressStep::edited, this, [this] {
        ++m_turn;
        setBusy(false);
        primary()->setEnabled(m_address && m_address->isGood());
    });
    m_submit = [this] { discover(); };
    focusStep();
}

QJsonObject McpDialog::input() const
{
    QJsonObject input{{u"url"_s, m_url}};
    if (!m_authorization.isEmpty())
        input.insert("authorization"_L1, m_authorization);
    return input;
}

void McpDialog::discover()
{
    if (m_address) {
        m_url = m_address->url();
        m_authorization = m_address->authorization();
        m_address->setAsking(true);
    }
    setBusy(true);
    QJsonObject dry = input();
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
    if (check->ok) {
        showTools(*check);
        return;
    }
    if (!m_address)
        showAddress(); // looking again found the server gone
    m_address->showFailure(check->detail);
    primary()->setFocus(Qt::OtherFocusReason); // it lost the keyboard while it worked
}

void McpDialog::onRefused(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    if (!m_address)
        showAddress();
    m_address->showError(error);
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
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Label(check.tools.size() == 1 ? tr("1 tool found") : tr("%n tools found", nullptr, int(check.tools.size())),
                  TextRole::BodyStrong));
    head->addWidget(new Label(tr("in %1").arg(items::latencyText(std::llround(check.latencyMs))), TextRole::Secondary,
                              TextTone::Muted));
    head->addStretch(1);
    m_count = new Label({}, TextRole::Secondary, TextTone::Muted);
    head->addWidget(m_count);
    column->addLayout(head);
    m_tools = new ToolList(check.tools, chosen);
    m_tools->setVisible(!check.tools.isEmpty());
    column->addWidget(m_tools);
    auto *note = new Label(tr("Tools are discovered again at the start of every call. New ones stay off until you turn "
                              "them on."),
                           TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);
    column->addWidget(note);

    const QString host = QUrl(m_url).host();
    showStep(step, tr("Connect %1").arg(integration().name),
             check.protocol.isEmpty() ? host : tr("%1, protocol %2").arg(host, check.protocol));
    m_address = nullptr;
    connect(addLeft(tr("Back"), u"chevL"_s), &QPushButton::clicked, this, [this] {
        ++m_turn;
        showAddress();
    });
    connect(addLeft(tr("Refresh"), u"sync"_s), &QPushButton::clicked, this, &McpDialog::discover);
    setPrimary({})->setObjectName(u"connectNow"_s);
    connect(m_tools, &ToolList::changed, this, &McpDialog::showSelection);
    m_submit = [this] { connectNow(); };
    showSelection();
    focusStep();
}

void McpDialog::showSelection()
{
    const int count = m_tools ? int(m_tools->selected().size()) : 0;
    m_count->setText(tr("%n selected", nullptr, count));
    primary()->setText(count == 0   ? tr("Connect without tools")
                       : count == 1 ? tr("Connect with 1 tool")
                                    : tr("Connect with %n tools", nullptr, count));
}

void McpDialog::connectNow()
{
    setBusy(true);
    QJsonObject whole = input();
    whole.insert("tools"_L1, QJsonArray::fromStringList(m_tools->selected()));
    client::onResult(workspace().api.connectIntegration(integration().id, whole), this,
                     [this](const core::Result<client::ConnectAnswer> &answer) {
                         setBusy(false);
                         if (!answer) {
                             onRefused(answer.error());
                             return;
                         }
                         ToastSpec toast;
                         toast.text = tr("%1 is connected.").arg(integration().name);
                         workspace().toasts.show(toast);
                         accept();
                     });
}

} // namespace callttone::ui
