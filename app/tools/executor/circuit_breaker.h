// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QHash>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace callttone::tools {

/// Spares callers the wait for a vendor that is down: after some failures close together an integration rests, and its
/// tools answer at once. When the rest is over one call is let through; how it fares decides. Thread-safe.
class CircuitBreaker
{
public:
    struct Limits
    {
        int failures = 3;
        int withinMs = 60'000;
        int restMs = 20'000;
    };
    CircuitBreaker(const core::Clock &clock, Limits limits);

    /// nullopt: go ahead, and tell how it went. Else how long it still rests.
    [[nodiscard]] std::optional<int> restingMs(const QString &integration);
    void succeeded(const QString &integration);
    /// The vendor did not do its part; what it refused for a good reason is no failure.
    void failed(const QString &integration);
    /// Neither: the call ended without asking the vendor.
    void undecided(const QString &integration);

private:
    struct Circuit
    {
        QList<core::TimeMs> failures; ///< of the last `withinMs`
        core::TimeMs restUntil = 0;
        bool resting = false;
        bool probing = false; ///< one call is on its way to see
    };

    const core::Clock &m_clock;
    const Limits m_limits;
    std::mutex m_mutex;
    QHash<QString, Circuit> m_circuits;
};

} // namespace callttone::tools
