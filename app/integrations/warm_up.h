// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QHash>
#include <QString>
#include <QThreadPool>

#include <mutex>

namespace callttone::connect {
class IntegrationDesk;
}

namespace callttone::integrations {

/// Makes connections ready while the agent still says hello: when a call starts, each integration whose tools look
/// things up is asked its harmless question once, at most once a minute. The first tool of the call then finds name,
/// TLS connection and token there, and a connection that is broken is known before a caller meets it. Thread-safe.
class WarmUp
{
public:
    /// Both outlive it.
    WarmUp(connect::IntegrationDesk &desk, const core::Clock &clock);
    ~WarmUp(); ///< waits for what is under way

    /// Does not wait.
    void callStarted();

private:
    void warm(const QString &integration);

    connect::IntegrationDesk &m_desk;
    const core::Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, core::TimeMs> m_warmedAt;
    QThreadPool m_pool;
};

} // namespace callttone::integrations
