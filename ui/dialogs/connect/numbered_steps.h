// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace callttone::ui {

/// What to do, one sentence a step, with their numbers.
class NumberedSteps : public QWidget
{
    Q_OBJECT

public:
    explicit NumberedSteps(const QStringList &steps, QWidget *parent = nullptr);
};

} // namespace callttone::ui
