// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

/// What the window shows until the engine answers: the shapes of the overview, so nothing jumps when it arrives.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
};

} // namespace callttone::ui
