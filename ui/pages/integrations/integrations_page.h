// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "ui/pages/integrations/card_face.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QTimer>

class QStackedWidget;

namespace callttone::ui {

class CheckRun;
class ConnectionMonitor;
class Dashboard;
class DetailPane;
class IntegrationActions;
class IntegrationBook;

/// The integrations: all of them as cards, and the page of one. Takes {"id": "slack"} for one, with {"tab":
/// "configuration" | "activity" | "permissions" | "wire"}, {"status": "failed"} for its deliveries in it, and
/// {"action": "connect" | "review"} to open its dialog, or the one with its tools that changed.
class IntegrationsPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    IntegrationsPage(Workspace &workspace, ConnectionMonitor &connection, QWidget *parent = nullptr);

    [[nodiscard]] QStringList crumbs() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;
    void focusFilter() override;

private:
    void onLoaded();
    void onChanged(const QString &id);
    void onFailed(const core::ApiError &error);
    void showContext();
    void tick();
    void open(const QString &id, const QVariantMap &more = {});
    void run(const QString &id, IntegrationAction action);
    void carryOut();
    [[nodiscard]] CardContext context() const;
    [[nodiscard]] bool isDetail() const;

    Workspace &m_workspace;
    ConnectionMonitor &m_connection;
    IntegrationBook *m_book;
    IntegrationActions *m_actions;
    CheckRun *m_checks;
    QStackedWidget *m_layers;
    Dashboard *m_dashboard;
    DetailPane *m_detail;
    std::optional<QVariantMap> m_wanted; ///< where to go as soon as it is known what there is
    QTimer m_second;
    int m_seconds = 0;
};

} // namespace callttone::ui
