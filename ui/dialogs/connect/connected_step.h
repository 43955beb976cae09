// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QWidget>

namespace callttone::ui {

struct Workspace;

/// After a sign-in: what was granted, where the token is kept and when it renews, which tools are ready, what is still
/// to choose, and what is limited because a permission was left out.
class ConnectedStep : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the step.
    ConnectedStep(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);
};

/// "Renews by itself, next in 24 h"; what is known of a token's life.
[[nodiscard]] QString renewalText(const values::ConnectionHealth &health, core::TimeMs now);

} // namespace callttone::ui
