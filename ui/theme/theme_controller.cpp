// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_controller.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/style.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWidget>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace callttone::ui {

namespace {

Theme themeFor(ThemeMode mode, const QPalette &system, const Typography &type)
{
    if (mode != ThemeMode::System)
        return builtInTheme(mode == ThemeMode::Dark, type);
    switch (schemeOf(system)) {
    case SystemScheme::HighContrast:
        return highContrastTheme(system, type);
    case SystemScheme::Dark:
        return builtInTheme(true, type);
    case SystemScheme::Light:
        break;
    }
    return builtInTheme(false, type);
}

} // namespace

ThemeController::ThemeController(QApplication &app, const Typography &type, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_type(type)
    , m_system(QApplication::palette())
    , m_style(new CallttoneStyle(themeFor(ThemeMode::System, m_system, type)))
{
    m_focusRing = new FocusRing(this);
    QApplication::setStyle(m_style);
    apply();
    m_app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { followSystem(); });
#endif
}

void ThemeController::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void ThemeController::setTypography(const Typography &type)
{
    m_type = type;
    apply();
}

bool ThemeController::isDark() const
{
    return theme().dark;
}

const Theme &ThemeController::theme() const
{
    return m_style->theme();
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    m_focusRing->observe(watched, event);
    if (!m_applying && event->type() == QEvent::ThemeChange) {
        followSystem();
    } else if (!m_applying && event->type() == QEvent::ApplicationPaletteChange && watched == &m_app
               && QApplication::palette() != paletteOf(theme())) {
        // Somebody else, usually the platform, has set another palette: that is what the desktop looks like now.
        m_system = QApplication::palette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void ThemeController::followSystem()
{
    {
        const QScopedValueRollback guard(m_applying, true);
        m_system = probeSystemPalette();
    }
    apply();
}

void ThemeController::restyle()
{
    // There is deliberately no application style sheet: with one, Qt remembers every widget's first font and puts it
    // back at each repolish, so text scaling and roles would not hold. Telling the widgets is all that is left to do.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->testAttribute(Qt::WA_WState_Polished))
            widget->style()->polish(widget);
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
    }
}

void ThemeController::apply()
{
    if (m_applying)
        return;
    {
        const QScopedValueRollback guard(m_applying, true);
        m_style->setTheme(themeFor(m_mode, m_system, m_type));
        QApplication::setFont(theme().font(TextRole::Body));
        QApplication::setFont(theme().font(TextRole::Secondary), "QTipLabel");
        QApplication::setPalette(paletteOf(theme()));
        QToolTip::setPalette(paletteOf(theme()));
        restyle();
    }
    Q_EMIT changed();
}

} // namespace callttone::ui
