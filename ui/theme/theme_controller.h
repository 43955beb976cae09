// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace callttone::ui {

class CallttoneStyle;
class FocusRing;

enum class ThemeMode { System, Light, Dark };

/// Dresses the application: style, palette, fonts, focus ring. Create one after QApplication and pass it on.
/// In System mode it follows the desktop while the program runs. GUI thread only.
class ThemeController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeController)

public:
    explicit ThemeController(QApplication &app, const Typography &type = Typography::fromSystem(),
                             QObject *parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    void setTypography(const Typography &type);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Theme &theme() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// After every widget has been given the new colours.
    void changed();

private:
    void apply();
    void restyle();
    void followSystem();

    QApplication &m_app;
    Typography m_type;
    ThemeMode m_mode = ThemeMode::System;
    QPalette m_system;
    CallttoneStyle *m_style; ///< owned by the application
    FocusRing *m_focusRing = nullptr;
    bool m_applying = false;
};

} // namespace callttone::ui
