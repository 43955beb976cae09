// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/endpoint_actions.h"

#include "app/client/on_result.h"
#include "ui/dialogs/endpoint_dialog.h"
#include "ui/dialogs/recover_dialog.h"
#include "ui/dialogs/rotate_dialog.h"
#include "ui/dialogs/secret_dialog.h"
#include "ui/shell/page_parts.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/toast_host.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

EndpointActions::EndpointActions(Workspace &workspace, ClipboardGuard &clipboard, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_page(page)
{}

void EndpointActions::showSecret(const QString &url, core::SecretString secret)
{
    (new SecretDialog(url, std::move(secret), m_clipboard, m_page->window()))->open();
}

void EndpointActions::add(int existing)
{
    // The dialog belongs to the window and may outlive the page.
    auto *dialog = new AddEndpointDialog(
        m_workspace.api, existing,
        [guard = QPointer<EndpointActions>(this)](const values::WebhookEndpoint &endpoint, core::SecretString secret) {
            if (!guard)
                return;
            Q_EMIT guard->created(endpoint);
            guard->showSecret(endpoint.url, std::move(secret));
        },
        m_page->window());
    dialog->open();
}

void EndpointActions::edit(const values::WebhookEndpoint &endpoint)
{
    auto *dialog = new EditEndpointDialog(m_workspace.api, endpoint, m_page->window());
    connect(dialog, &EditEndpointDialog::saved, this, &EndpointActions::updated);
    dialog->open();
}

void EndpointActions::update(const values::WebhookEndpoint &before, const values::EndpointChanges &changes,
                             const values::EndpointChanges &undo, const QString &done)
{
    client::onResult(m_workspace.api.updateWebhook(before.id, changes), this,
                     [this, before, undo, done](core::Result<values::WebhookEndpoint> endpoint) {
                         if (!endpoint) {
                             showFailure(m_workspace.toasts, endpoint.error());
                             Q_EMIT stale(); // the switch or box already moved
                             return;
                         }
                         Q_EMIT updated(*endpoint);
                         ToastSpec toast;
                         toast.text = done;
                         toast.actionText = tr("Undo");
                         toast.undo = true;
                         toast.mergeKey = u"endpoint-"_s + before.id + done;
                         toast.action = [guard = QPointer<EndpointActions>(this), id = before.id, undo] {
                             if (!guard)
                                 return;
                             client::onResult(guard->m_workspace.api.updateWebhook(id, undo), guard,
                                              [guard](core::Result<values::WebhookEndpoint> undone) {
                                                  if (undone)
                                                      Q_EMIT guard->updated(*undone);
                                                  else
                                                      showFailure(guard->m_workspace.toasts, undone.error());
                                              });
                         };
                         m_workspace.toasts.show(toast);
                     });
}

void EndpointActions::setEnabled(const values::WebhookEndpoint &endpoint, bool enabled)
{
    values::EndpointChanges changes;
    changes.enabled = enabled;
    values::EndpointChanges undo;
    undo.enabled = !enabled;
    update(endpoint, changes, undo,
           enabled ? tr("%1 is on.").arg(endpoint.label())
                   : tr("%1 is off. Events for it are skipped.").arg(endpoint.label()));
}

void EndpointActions::setEvents(const values::WebhookEndpoint &endpoint, const QList<values::EventType> &events)
{
    values::EndpointChanges changes;
    changes.events = events;
    values::EndpointChanges undo;
    undo.events = endpoint.events;
    const int count = int(events.size());
    update(endpoint, changes, undo,
           count == 1 ? tr("%1 gets 1 event.").arg(endpoint.label())
                      : tr("%1 gets %n events.", nullptr, count).arg(endpoint.label()));
}

void EndpointActions::test(const values::WebhookEndpoint &endpoint)
{
    Q_EMIT testStarted(endpoint.id);
    client::onResult(m_workspace.api.testWebhook(endpoint.id), this,
                     [this, id = endpoint.id](core::Result<client::TestResult> result) {
                         if (!result) {
                             Q_EMIT testFailed(id);
                             showFailure(m_workspace.toasts, result.error());
                             return;
                         }
                         Q_EMIT testFinished(id, *result);
                     });
}

void EndpointActions::rotate(const values::WebhookEndpoint &endpoint)
{
    auto *dialog = new RotateDialog(
        m_workspace.api, endpoint,
        [guard = QPointer<EndpointActions>(this), url = endpoint.url](core::SecretString secret) {
            if (!guard)
                return;
            Q_EMIT guard->stale();
            guard->showSecret(url, std::move(secret));
        },
        m_page->window());
    dialog->open();
}

void EndpointActions::recover(const values::WebhookEndpoint &endpoint)
{
    auto *dialog = new RecoverDialog(m_workspace.api, m_workspace.clock, endpoint, m_page->window());
    connect(dialog, &RecoverDialog::recovered, this, [this](qint64 count) {
        ToastSpec toast;
        toast.text =
            count == 1 ? tr("1 delivery is sent again.") : tr("%n deliveries are sent again.", nullptr, int(count));
        m_workspace.toasts.show(toast);
        Q_EMIT stale();
    });
    dialog->open();
}

void EndpointActions::remove(const values::WebhookEndpoint &endpoint)
{
    const int waiting = int(endpoint.health.waiting);
    const QString dropped =
        waiting == 1 ? tr("1 delivery that still waits will be dropped, and the signing secret is erased.")
        : waiting > 1
            ? tr("%n deliveries that still wait will be dropped, and the signing secret is erased.", nullptr, waiting)
            : tr("The signing secret is erased.");
    auto *dialog =
        new ConfirmDialog(tr("Delete this endpoint?"), tr("%1 Past deliveries stay in the log.").arg(dropped),
                          tr("Delete endpoint"), true, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"deleteEndpointDialog"_s);
    dialog->setSubtitle(endpoint.url);
    if (waiting > 0)
        dialog->requireTyping(QUrl(endpoint.url).host());
    connect(dialog, &QDialog::accepted, this, [this, endpoint] {
        client::onResult(m_workspace.api.deleteWebhook(endpoint.id), this,
                         [this, endpoint](core::Result<std::monostate> done) {
                             if (!done) {
                                 showFailure(m_workspace.toasts, done.error());
                                 Q_EMIT stale();
                                 return;
                             }
                             ToastSpec toast;
                             toast.text = tr("%1 was deleted.").arg(endpoint.label());
                             m_workspace.toasts.show(toast);
                             Q_EMIT removed(endpoint.id);
                         });
    });
    dialog->open();
}

} // namespace callttone::ui
