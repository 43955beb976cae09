// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/source.h"
#include "ui/theme/theme_controller.h"

#include <QObject>
#include <QUrl>

#include <optional>

class QSettings;

namespace callttone::ui {

/// What the desktop remembers about itself. The only place that names the keys. Nothing secret is ever kept here.
/// `store` outlives this object.
class ShellSettings : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShellSettings)

public:
    explicit ShellSettings(QSettings &store, QObject *parent = nullptr);

    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    /// Unset until the person opened or closed the panel: then the width of the window decides.
    [[nodiscard]] std::optional<bool> livePanelOpen() const;
    void setLivePanelOpen(bool open);
    [[nodiscard]] bool notificationsMuted() const;
    void setNotificationsMuted(bool muted);
    /// Closing the window keeps the program running in the tray.
    [[nodiscard]] bool keepInTray() const;
    void setKeepInTray(bool keep);
    /// Unset until somebody chose. A server's key is not remembered, only its address.
    [[nodiscard]] std::optional<Source> source() const;
    [[nodiscard]] QUrl serverAddress() const;
    void setSource(Source source, const QUrl &serverAddress = {});
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void themeModeChanged(callttone::ui::ThemeMode mode);
    void notificationsMutedChanged(bool muted);
    void keepInTrayChanged(bool keep);

private:
    QSettings &m_store;
};

} // namespace callttone::ui
