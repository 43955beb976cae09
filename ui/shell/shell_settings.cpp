// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_settings.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr auto ThemeKey = "appearance/theme"_L1;
constexpr auto LivePanelKey = "window/livePanel"_L1;
constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto MutedKey = "notifications/muted"_L1;
constexpr auto KeepInTrayKey = "notifications/keepInTray"_L1;
constexpr auto SourceKey = "engine/source"_L1;
constexpr auto ServerKey = "engine/server"_L1;

struct ModeName
{
    ThemeMode mode;
    QLatin1StringView name;
};

constexpr ModeName ModeNames[] = {
    {ThemeMode::System, "system"_L1},
    {ThemeMode::Light, "light"_L1},
    {ThemeMode::Dark, "dark"_L1},
};

struct SourceName
{
    Source source;
    QLatin1StringView name;
};

constexpr SourceName SourceNames[] = {
    {Source::BuiltIn, "built-in"_L1},
    {Source::Server, "server"_L1},
    {Source::Sandbox, "sandbox"_L1},
};

} // namespace

ShellSettings::ShellSettings(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

ThemeMode ShellSettings::themeMode() const
{
    const QString name = m_store.value(ThemeKey).toString();
    for (const ModeName &entry : ModeNames) {
        if (entry.name == name)
            return entry.mode;
    }
    return ThemeMode::System;
}

void ShellSettings::setThemeMode(ThemeMode mode)
{
    if (mode == themeMode())
        return;
    for (const ModeName &entry : ModeNames) {
        if (entry.mode == mode)
            m_store.setValue(ThemeKey, QString(entry.name));
    }
    Q_EMIT themeModeChanged(mode);
}

std::optional<bool> ShellSettings::livePanelOpen() const
{
    const QVariant value = m_store.value(LivePanelKey);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void ShellSettings::setLivePanelOpen(bool open)
{
    m_store.setValue(LivePanelKey, open);
}

bool ShellSettings::notificationsMuted() const
{
    return m_store.value(MutedKey, false).toBool();
}

void ShellSettings::setNotificationsMuted(bool muted)
{
    if (muted == notificationsMuted())
        return;
    m_store.setValue(MutedKey, muted);
    Q_EMIT notificationsMutedChanged(muted);
}

bool ShellSettings::keepInTray() const
{
    return m_store.value(KeepInTrayKey, false).toBool();
}

void ShellSettings::setKeepInTray(bool keep)
{
    if (keep == keepInTray())
        return;
    m_store.setValue(KeepInTrayKey, keep);
    Q_EMIT keepInTrayChanged(keep);
}

std::optional<Source> ShellSettings::source() const
{
    const QString name = m_store.value(SourceKey).toString();
    for (const SourceName &entry : SourceNames) {
        if (entry.name == name)
            return entry.source;
    }
    return std::nullopt;
}

QUrl ShellSettings::serverAddress() const
{
    return m_store.value(ServerKey).toUrl();
}

void ShellSettings::setSource(Source source, const QUrl &serverAddress)
{
    for (const SourceName &entry : SourceNames) {
        if (entry.source == source)
            m_store.setValue(SourceKey, QString(entry.name));
    }
    if (source == Source::Server)
        m_store.setValue(ServerKey, serverAddress.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

QByteArray ShellSettings::windowGeometry() const
{
    return m_store.value(GeometryKey).toByteArray();
}

void ShellSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(GeometryKey, geometry);
}

} // namespace callttone::ui
