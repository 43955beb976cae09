// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QWidget>

namespace callttone::ui {

class Banner;
struct Workspace;

/// After a sign-in: what was granted, where the token is kept and when it renews, which tools are ready, what is still
/// to choose, and what is limited because a permission was left out.
class ConnectedStep : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the step.
    ConnectedStep(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

private:
    /// What is still to do, as long as it is.
    void showNotice(const values::Integration &integration);

    Banner *m_notice;
    bool m_limited = false; ///< a permission was left out
};

/// "Renews by itself, next in 24 h"; what is known of a token's life.
[[nodiscard]] QString renewalText(const values::ConnectionHealth &health, core::TimeMs now);

} // namespace callttone::ui
