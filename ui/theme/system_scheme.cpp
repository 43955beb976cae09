// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QGuiApplication>
#include <QPalette>

namespace callttone::ui {

SystemScheme schemeOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window).toRgb();
    const QColor text = system.color(QPalette::Active, QPalette::WindowText).toRgb();
    const int windowLightness = window.lightness();
    const int textLightness = text.lightness();
    const bool farApart =
        qAbs(windowLightness - textLightness) >= 250 || text == QColor(Qt::yellow) || text == QColor(Qt::green);
    if ((windowLightness == 0 || windowLightness == 255) && farApart)
        return SystemScheme::HighContrast;
    return windowLightness < 128 ? SystemScheme::Dark : SystemScheme::Light;
}

QPalette probeSystemPalette()
{
    const QPalette own = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette()); // an unresolved palette gives the platform's back
    QPalette system = QGuiApplication::palette();
    QGuiApplication::setPalette(own);
    return system;
}

} // namespace callttone::ui
