// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settings_section.h"

namespace callttone::ui {

class ShellSettings;

/// What the desktop says while the window is not looked at, and whether it stays when the window is closed.
class NotificationsSection : public SettingsSection
{
    Q_OBJECT

public:
    NotificationsSection(ShellSettings &settings, bool trayAvailable, QWidget *parent = nullptr);
};

} // namespace callttone::ui
