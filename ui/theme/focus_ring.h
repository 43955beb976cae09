// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace callttone::ui {

/// Draws the 2 px ring 2 px outside the focused control, which the control itself cannot do inside its own rectangle.
/// It also keeps Qt::WA_KeyboardFocusChange true on a window exactly while its focus came by keyboard; delegates and
/// widgets that draw an inner ring read that through hasKeyboardFocus() or QStyle::State_KeyboardFocusChange.
///
/// Buttons, switches, check boxes and sliders get a ring; any other widget by the property `focusRing` = true,
/// and a widget with `focusRing` = false never does. The property `focusRadius` overrides the corner radius.
class FocusRing : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// Fed by the application's event filter with every event.
    void observe(QObject *watched, QEvent *event);

private:
    void attach(QWidget *target);
    void follow();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
    bool m_lastInputWasKey = false;
};

} // namespace callttone::ui
