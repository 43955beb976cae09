// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/desk/connection_session.h"
#include "app/connect/integration_desk.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace callttone::connect {

/// Connections that were used a moment ago, so that a tool called during a call finds its own open: without asking the
/// database, and without asking the keychain for a token that has not changed. Thread-safe.
class WarmConnections
{
public:
    struct Kept
    {
        UsableConnection usable;
        std::shared_ptr<ConnectionSession> session; ///< the same as in `usable`
        quint64 version = 0;                        ///< of the connection book when it was opened
        core::TimeMs openedAt = 0;
    };

    /// Nothing when what is kept is older than two seconds, or than the last change.
    [[nodiscard]] std::optional<UsableConnection> find(const QString &integration, quint64 version, core::TimeMs now);
    /// Takes over the token of the one before while the grant still has it.
    void keep(const QString &integration, const Kept &opened, const std::optional<store::StoredGrant> &grant);

private:
    std::mutex m_mutex;
    QHash<QString, Kept> m_kept;
};

} // namespace callttone::connect
