// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/desktop_app.h"
#include "ui/theme/theme_controller.h"
#include "ui/widgets/dialog.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

class QComboBox;

namespace callttone::testing {

/// Opens the vendor's page, answers it, and follows to where the vendor sends it.
class PlayedBrowser
{
public:
    void open(const QUrl &authorize);

    bool allows = true;
    QList<QUrl> pages;

private:
    QNetworkAccessManager m_network;
};

/// A newcomer's desktop with its own engine on the sandbox program, started as the desktop starts it; the browser is
/// played.
class SandboxDesktop
{
public:
    static constexpr int Patience = 20'000;

    SandboxDesktop();

    [[nodiscard]] static bool isBuilt();
    /// Starts everything and waits for the link.
    [[nodiscard]] bool start();

    [[nodiscard]] ui::MainWindow &window() { return m_desktop->ui().window(); }
    [[nodiscard]] client::ApiClient &api() { return m_desktop->ui().api(); }
    [[nodiscard]] ui::ThemeController &theme() { return *m_theme; }
    [[nodiscard]] QString base() const; ///< of the sandbox: "http://127.0.0.1:40123"
    /// What arrived at one vendor of the sandbox.
    [[nodiscard]] QJsonObject vendor(const QString &id);

    /// Presses the card's button and answers the dialog it opens; null when none comes.
    [[nodiscard]] ui::Dialog *openFromCard(const QString &id);
    /// Presses the dialog's button once it can be; false when it cannot.
    [[nodiscard]] bool press(ui::Dialog *dialog, const QString &text);
    /// In both themes, when CALLTTONE_GRAB_DIR names a folder for them: of what lies on top.
    void picture(const QString &name);

    PlayedBrowser browser;

private:
    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<app::DesktopApp> m_desktop;
};

/// Chooses as a person does.
void choose(QComboBox &combo, int index);

} // namespace callttone::testing
