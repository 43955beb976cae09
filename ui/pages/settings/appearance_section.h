// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settings_section.h"

class QButtonGroup;

namespace callttone::ui {

class ShellSettings;

/// System, light or dark; applies at once.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(ShellSettings &settings, QWidget *parent = nullptr);

private:
    QButtonGroup *m_modes;
};

} // namespace callttone::ui
