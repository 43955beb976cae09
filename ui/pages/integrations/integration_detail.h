// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/integrations/card_face.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QBoxLayout;

namespace callttone::ui {

class ActivityPane;
class CapabilitiesTab;
class ConfigurationTab;
class ConnectionCard;
class DetailHead;
class PermissionsTab;
class TabBar;
class ToolDay;
class WirePane;

enum class DetailTab { Capabilities, Configuration, Activity, Permissions, Wire };

/// Everything about one integration. Shows and asks; what happens is the page's business.
class IntegrationDetail : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the detail.
    IntegrationDetail(Workspace &workspace, const ToolDay &day, QWidget *parent = nullptr);

    void setIntegration(const values::Integration &integration, const CardContext &context);
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Nothing happens for a tab this integration has not.
    void showTab(DetailTab tab);
    [[nodiscard]] DetailTab currentTab() const;
    void nextTab(int by);
    void focusTabs();
    /// As narrow as the window makes it: what needs more room goes below, which a wider minimum would keep from
    /// happening.
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, QWidget::minimumSizeHint().height()}; }

    [[nodiscard]] DetailHead *head() const { return m_head; }
    [[nodiscard]] CapabilitiesTab *capabilities() const { return m_capabilities; }
    [[nodiscard]] ConfigurationTab *configuration() const { return m_configuration; }
    [[nodiscard]] ActivityPane *activity() const { return m_activity; }
    [[nodiscard]] PermissionsTab *permissions() const { return m_permissions; }
    [[nodiscard]] WirePane *wire() const { return m_wire; }
    [[nodiscard]] ConnectionCard *connection() const { return m_connection; }

Q_SIGNALS:
    void tabShown(callttone::ui::DetailTab tab);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTabs(const QList<DetailTab> &tabs);
    void onTab(int index);
    void place();
    [[nodiscard]] QWidget *pageOf(DetailTab tab) const;

    QString m_id;
    DetailHead *m_head;
    TabBar *m_bar;
    QList<DetailTab> m_tabs;
    QWidget *m_pages;
    QBoxLayout *m_middle;
    QWidget *m_side;
    CapabilitiesTab *m_capabilities;
    ConfigurationTab *m_configuration;
    ActivityPane *m_activity;
    PermissionsTab *m_permissions;
    WirePane *m_wire;
    ConnectionCard *m_connection;
};

} // namespace callttone::ui
