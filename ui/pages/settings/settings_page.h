// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QStackedWidget;
class QStandardItemModel;

namespace callttone::ui {

class ApiKeysSection;
class ClipboardGuard;
class ConnectionMonitor;
class DiagnosticsSection;
class NavList;
class SettingsSection;
class ShellSettings;

/// Settings, one section at a time. Takes {"section": "api-keys" | "appearance" | "notifications" | "diagnostics" |
/// "about"} and, for the keys, {"action": "add"}.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    struct Parts
    {
        ShellSettings &settings;
        ClipboardGuard &clipboard;
        ConnectionMonitor &connection;
        bool trayAvailable = false;
    };

    /// All outlive the page.
    SettingsPage(Workspace &workspace, const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QStringList crumbs() const override;
    [[nodiscard]] QString title() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;
    void createNew() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSection(const QString &id, const QString &icon, const QString &title, SettingsSection *section);
    void showSection(int row);
    void showPressing(int count, int problems);
    [[nodiscard]] SettingsSection *currentSection() const;

    QStandardItemModel *m_model;
    NavList *m_nav;
    QStackedWidget *m_stack;
    ApiKeysSection *m_keys;
    DiagnosticsSection *m_diagnostics;
    QList<SettingsSection *> m_sections;
    bool m_shown = false;
};

} // namespace callttone::ui
