// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace callttone::ui {

/// How far a simulated call is, as a thin line.
class RunProgress : public QProgressBar
{
    Q_OBJECT

public:
    explicit RunProgress(QWidget *parent = nullptr);

    void setSeconds(double position, double length);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace callttone::ui
