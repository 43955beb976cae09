// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/integration_actions.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/dialogs/connect/connect_integration.h"
#include "ui/pages/integrations/integration_book.h"
#include "ui/pages/integrations/integration_fix.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/plans_dialog.h"
#include "ui/pages/integrations/tool_review_dialog.h"
#include "ui/shell/page_parts.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/toast_host.h"

#include <QJsonArray>
#include <QPointer>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Integration;

IntegrationActions::IntegrationActions(Workspace &workspace, IntegrationBook &book, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_book(book)
    , m_page(page)
{
    connect(&m_book, &IntegrationBook::changed, this, &IntegrationActions::tellRepair);
    connect(&m_book, &IntegrationBook::loaded, this, [this] {
        const QStringList expected = m_waiting.keys();
        for (const QString &id : expected)
            tellRepair(id);
    });
}

void IntegrationActions::expectRepair(const Integration &integration)
{
    const auto fix = fixOf(integration);
    const int waiting = integration.deliveries ? integration.deliveries->waiting : 0;
    if (waiting > 0 && fix && fix->isRepair())
        m_waiting.insert(integration.id, waiting);
}

void IntegrationActions::tellRepair(const QString &id)
{
    const Integration *integration = m_book.find(id);
    if (!m_waiting.contains(id) || !integration || integration->state != values::IntegrationState::Connected)
        return;
    if (const auto fix = fixOf(*integration); fix && fix->isRepair())
        return; // not yet
    const int waiting = m_waiting.take(id);
    ToastSpec toast;
    toast.tone = Tone::Success;
    toast.text =
        waiting == 1
            ? tr("%1 works again. 1 waiting delivery is being sent.").arg(integration->name)
            : tr("%1 works again. %n waiting deliveries are being sent.", nullptr, waiting).arg(integration->name);
    m_workspace.toasts.show(toast);
}

void IntegrationActions::openDialog(const Integration &integration)
{
    expectRepair(integration);
    QDialog *dialog = openConnectDialog(m_workspace, integration, m_page->window());
    // The stream tells too; this way the page is right also when the stream is down.
    connect(dialog, &QObject::destroyed, this, [this, id = integration.id] { m_book.reload(id); });
}

void IntegrationActions::change(const Integration &integration, const QJsonObject &patch, const QJsonObject &undo,
                                const QString &done)
{
    client::onResult(m_workspace.api.changeIntegration(integration.id, patch), this,
                     [this, id = integration.id, undo, done](core::Result<Integration> changed) {
                         if (!changed) {
                             showFailure(m_workspace.toasts, changed.error());
                             m_book.reload(id); // the switch has already moved
                             return;
                         }
                         m_book.put(*changed);
                         ToastSpec toast;
                         toast.text = done;
                         toast.actionText = tr("Undo");
                         toast.undo = true;
                         toast.mergeKey = id + done;
                         toast.action = [guard = QPointer<IntegrationActions>(this), id, undo] {
                             if (!guard)
                                 return;
                             client::onResult(guard->m_workspace.api.changeIntegration(id, undo), guard,
                                              [guard](core::Result<Integration> undone) {
                                                  if (undone)
                                                      guard->m_book.put(*undone);
                                                  else
                                                      showFailure(guard->m_workspace.toasts, undone.error());
                                              });
                         };
                         m_workspace.toasts.show(toast);
                     });
}

void IntegrationActions::setPaused(const Integration &integration, bool paused)
{
    change(integration, {{u"paused"_s, paused}}, {{u"paused"_s, !paused}},
           paused ? tr("%1 is paused. %2.").arg(integration.name, pausedText(integration))
                  : tr("%1 works again.").arg(integration.name));
}

void IntegrationActions::setTool(const Integration &integration, const QString &tool, bool enabled)
{
    QJsonArray before;
    QJsonArray after;
    QString title = tool;
    for (const values::Capability &known : integration.tools) {
        if (known.name.isEmpty())
            continue;
        if (known.enabled)
            before.append(known.name);
        if (known.name == tool ? enabled : known.enabled)
            after.append(known.name);
        if (known.name == tool && !known.title.isEmpty())
            title = translated(known.title);
    }
    const auto patch = [](const QJsonArray &tools) {
        return QJsonObject{{u"config"_s, QJsonObject{{u"enabledTools"_s, tools}}}};
    };
    change(integration, patch(after), patch(before),
           enabled ? tr("%1 is on from the next call.").arg(title) : tr("%1 is off from the next call.").arg(title));
}

void IntegrationActions::save(const Integration &integration, const QJsonObject &changes)
{
    expectRepair(integration);
    client::onResult(m_workspace.api.changeIntegration(integration.id, {{u"config"_s, changes}}), this,
                     [this, id = integration.id](core::Result<Integration> changed) {
                         if (!changed) {
                             const core::ApiError &error = changed.error();
                             if (error.fields.isEmpty()) {
                                 showFailure(m_workspace.toasts, error);
                                 Q_EMIT saveFailed(id);
                             } else {
                                 Q_EMIT refused(id, error.fields);
                             }
                             return;
                         }
                         ToastSpec toast;
                         toast.text = tr("Saved. New calls use it.");
                         m_workspace.toasts.show(toast);
                         Q_EMIT saved(id); // before the book tells, so that the form lets go of its edits
                         m_book.put(*changed);
                     });
}

void IntegrationActions::test(const Integration &integration, bool quiet)
{
    client::onResult(m_workspace.api.testIntegration(integration.id, quiet), this,
                     [this, id = integration.id](core::Result<values::ConnectionCheck> check) {
                         if (check)
                             Q_EMIT testFinished(id, *check);
                         else
                             Q_EMIT testFailed(id, check.error());
                         m_book.reload(id);
                     });
}

void IntegrationActions::disconnect(const Integration &integration)
{
    QStringList siblings;
    const QStringList ids = siblingsOf(integration.id);
    for (const QString &id : ids) {
        const Integration *sibling = m_book.find(id);
        if (sibling && sibling->state == values::IntegrationState::Connected)
            siblings.append(sibling->name);
    }
    auto *dialog = new ConfirmDialog(tr("Disconnect %1?").arg(integration.name), disconnectText(integration, siblings),
                                     tr("Disconnect"), true, m_page->window());
    dialog->setObjectName(u"disconnectDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!integration.account.isEmpty())
        dialog->setSubtitle(integration.account);
    connect(dialog, &QDialog::accepted, this, [this, id = integration.id] { forget(id); });
    dialog->open();
}

void IntegrationActions::forget(const QString &id)
{
    client::onResult(m_workspace.api.disconnectIntegration(id), this, [this, id](core::Result<Integration> gone) {
        if (!gone) {
            showFailure(m_workspace.toasts, gone.error());
            m_book.reload(id);
            return;
        }
        ToastSpec toast;
        toast.text = tr("%1 is disconnected.").arg(gone->name);
        m_workspace.toasts.show(toast);
        m_book.put(*gone);
        const QStringList siblings = siblingsOf(id);
        for (const QString &sibling : siblings)
            m_book.reload(sibling);
    });
}

void IntegrationActions::addAnother(const QString &kind)
{
    QString id = kind;
    for (int number = 2;; ++number) {
        const Integration *known = m_book.find(id);
        if (!known || known->state == values::IntegrationState::NotConnected)
            break;
        id = u"%1-%2"_s.arg(kind).arg(number);
    }
    client::onResult(m_workspace.api.integration(id), this, [this](core::Result<Integration> free) {
        if (free) {
            openDialog(*free);
            return;
        }
        if (free.error().kind != core::ErrorKind::NotFound) {
            showFailure(m_workspace.toasts, free.error());
            return;
        }
        ToastSpec toast;
        toast.tone = Tone::Warn;
        toast.text = tr("No more servers can be connected. Disconnect one that is not needed any more first.");
        m_workspace.toasts.show(toast);
    });
}

void IntegrationActions::reviewTools(const Integration &integration)
{
    (new ToolReviewDialog(m_workspace, m_book, integration, m_page->window()))->open();
}

void IntegrationActions::explainPlans(const std::optional<values::Account> &account)
{
    (new PlansDialog(account, m_page->window()))->open();
}

} // namespace callttone::ui
