// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/desktop_ui.h"
#include "tests/ui/shots/sample_service.h"

#include <QSettings>

namespace callttone::testing {

struct CameraOptions
{
    QString folder;
    QString only;       ///< part of a picture's name; empty takes all
    bool small = false; ///< also 1024 x 680, and the dialogs
};

/// Walks through the desktop on the sample service and saves what it sees.
class Camera
{
public:
    Camera(ui::ThemeController &theme, CameraOptions options);

    /// The exit code: 0 when every picture was written.
    [[nodiscard]] int takeAll();

private:
    struct Shot
    {
        QString name;
        std::function<void()> arrange; ///< brings the window into the state to picture
        bool dialog = false;           ///< picture the dialog on top instead of the window
        bool livePanel = false;
    };

    [[nodiscard]] QList<Shot> shots();
    void take(const Shot &shot, const QSize &size, const QString &suffix);
    void rest();

    ui::ThemeController &m_theme;
    CameraOptions m_options;
    QTemporaryDir m_home;
    QSettings m_store;
    SampleService m_service;
    app::DesktopUi m_ui;
    QString m_failingId;
    QString m_retryingId;
    QString m_waitingId;
    QString m_callId;
    int m_failed = 0;
};

} // namespace callttone::testing
