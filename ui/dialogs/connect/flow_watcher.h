// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/connect_flow.h"

#include <QObject>
#include <QTimer>

namespace callttone::ui {

struct Workspace;

/// Follows a sign-in: asks the service whenever it says that the integration changed, and now and then in case that
/// word was lost. Ends by itself with the sign-in; destroying it stops the following, not the sign-in.
class FlowWatcher : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowWatcher)

public:
    FlowWatcher(Workspace &workspace, const values::ConnectFlow &flow, QObject *parent);

    [[nodiscard]] const values::ConnectFlow &flow() const { return m_flow; }
    /// What another answer said of it.
    void take(const values::ConnectFlow &flow);
    void ask();

Q_SIGNALS:
    void changed(const callttone::values::ConnectFlow &flow);
    /// The service does not know the sign-in any more.
    void lost(const callttone::core::ApiError &error);

private:
    Workspace &m_workspace;
    values::ConnectFlow m_flow;
    QTimer m_again;
    bool m_asking = false;
    bool m_stale = false;
};

[[nodiscard]] bool hasEnded(values::FlowState state);

} // namespace callttone::ui
