// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

struct Workspace;

/// The plan does not include integrations: which does, and which one this is.
class PlanStep : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the step.
    explicit PlanStep(Workspace &workspace, QWidget *parent = nullptr);
};

} // namespace callttone::ui
