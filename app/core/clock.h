// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace callttone::core {

/// Milliseconds since the Unix epoch, UTC. The unit of every time in the engine and its database.
using TimeMs = qint64;

/// Where time comes from; injected, so tests turn the hands themselves. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimeMs now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimeMs now() const override;
};

} // namespace callttone::core
