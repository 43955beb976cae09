// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/endpoint_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QTimer>

class QStackedWidget;

namespace callttone::client {
struct StreamMessage;
}

namespace callttone::ui {

class ClipboardGuard;
class EmptyState;
class EndpointActions;
class EndpointDetail;
class EndpointListPane;

/// The customers' servers: a list at the left, one endpoint at the right.
/// Takes {"id": "we_…"} to show one and {"action": "add"} to add one.
class WebhooksPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    WebhooksPage(Workspace &workspace, ClipboardGuard &clipboard, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;
    void createNew() override;

private:
    void connectDetail();
    void loadList();
    void showEndpoint(const QString &id);
    void loadDetail();
    void onMessage(const client::StreamMessage &message);
    void showWhatThereIs();
    void showError(const core::ApiError &error);
    void openDeliveries(const QString &extra);

    Workspace &m_workspace;
    items::EndpointListModel m_endpoints;
    EndpointActions *m_actions;
    EndpointListPane *m_list;
    QStackedWidget *m_right;
    EndpointDetail *m_detail;
    EmptyState *m_empty;
    QWidget *m_blank;
    QTimer m_reload;  ///< gathers bursts of messages into one request
    QTimer m_second;  ///< "retry in 12 s" counts down
    QString m_wanted; ///< to be selected once the list is there
    bool m_loaded = false;
    bool m_shown = false;
};

} // namespace callttone::ui
