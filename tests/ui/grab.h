// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_controller.h"

#include <QTest>

namespace callttone::testing {

/// The typography of the tests: the families of CALLTTONE_GRAB_FONTS ("Inter,Noto Sans Mono"), else the system's.
[[nodiscard]] inline ui::Typography testTypography()
{
    const QStringList families = qEnvironmentVariable("CALLTTONE_GRAB_FONTS").split(u',', Qt::SkipEmptyParts);
    if (families.size() != 2)
        return ui::Typography::fromSystem();
    return ui::Typography(QFont(families.at(0)), QFont(families.at(1)));
}

/// Pictures for the eye, in both themes, when CALLTTONE_GRAB_DIR names a folder for them.
inline void grabBothThemes(QWidget &window, ui::ThemeController &theme, const QString &name)
{
    const QString folder = qEnvironmentVariable("CALLTTONE_GRAB_DIR");
    if (folder.isEmpty())
        return;
    for (const auto &[mode, word] :
         {std::pair(ui::ThemeMode::Dark, "dark"), std::pair(ui::ThemeMode::Light, "light")}) {
        theme.setMode(mode);
        QTest::qWait(60);
        const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, name, QString::fromLatin1(word));
        QVERIFY2(window.grab().save(path), qPrintable(path));
    }
}

} // namespace callttone::testing
