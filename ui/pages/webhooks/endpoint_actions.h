// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/shell/workspace.h"

#include <QObject>

class QWidget;

namespace callttone::ui {

class ClipboardGuard;

/// What a person can do to endpoints: dialogs, requests, toasts and undo. Emits what changed; holds no list itself.
class EndpointActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over the window of `page`.
    EndpointActions(Workspace &workspace, ClipboardGuard &clipboard, QWidget *page);

    void add(int existing);
    void edit(const values::WebhookEndpoint &endpoint);
    void setEnabled(const values::WebhookEndpoint &endpoint, bool enabled);
    void setEvents(const values::WebhookEndpoint &endpoint, const QList<values::EventType> &events);
    void test(const values::WebhookEndpoint &endpoint);
    void rotate(const values::WebhookEndpoint &endpoint);
    void recover(const values::WebhookEndpoint &endpoint);
    /// Asks; while deliveries wait, by typing the host.
    void remove(const values::WebhookEndpoint &endpoint);

Q_SIGNALS:
    void created(const callttone::values::WebhookEndpoint &endpoint);
    void updated(const callttone::values::WebhookEndpoint &endpoint);
    void removed(const QString &id);
    /// What is shown may not be what the service has: ask again.
    void stale();
    void testStarted(const QString &id);
    void testFinished(const QString &id, const callttone::client::TestResult &result);
    void testFailed(const QString &id);

private:
    void update(const values::WebhookEndpoint &before, const values::EndpointChanges &changes,
                const values::EndpointChanges &undo, const QString &done);
    void showSecret(const QString &url, core::SecretString secret);

    Workspace &m_workspace;
    ClipboardGuard &m_clipboard;
    QWidget *m_page;
};

} // namespace callttone::ui
