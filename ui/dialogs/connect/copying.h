// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

namespace callttone::ui {

class Button;

/// Makes `button` put `text()` on the clipboard and show a tick for a moment. For what is no secret.
void makeCopying(Button *button, std::function<QString()> text);

/// A value to take elsewhere: mono on a sunken ground, with Copy at its end.
class CopyField : public QFrame
{
    Q_OBJECT

public:
    /// `name` names the value for assistive tools, `copyName` the button ("Copy the address").
    CopyField(const QString &name, const QString &copyName, const QString &value, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace callttone::ui
