// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/circuit_breaker.h"

namespace callttone::tools {

CircuitBreaker::CircuitBreaker(const core::Clock &clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
{}

std::optional<int> CircuitBreaker::restingMs(const QString &integration)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_circuits.find(integration);
    if (found == m_circuits.end() || !found->resting)
        return std::nullopt;
    const core::TimeMs left = found->restUntil - m_clock.now();
    if (left > 0)
        return int(left);
    if (found->probing)
        return m_limits.restMs;
    found->probing = true;
    return std::nullopt;
}

void CircuitBreaker::succeeded(const QString &integration)
{
    const std::lock_guard lock(m_mutex);
    m_circuits.remove(integration);
}

void CircuitBreaker::failed(const QString &integration)
{
    const std::lock_guard lock(m_mutex);
    Circuit &circuit = m_circuits[integration];
    const core::TimeMs now = m_clock.now();
    circuit.failures.append(now);
    circuit.failures.removeIf([&](core::TimeMs at) { return at <= now - m_limits.withinMs; });
    const bool probeFailed = circuit.probing;
    circuit.probing = false;
    if (probeFailed || circuit.failures.size() >= m_limits.failures) {
        circuit.resting = true;
        circuit.restUntil = now + m_limits.restMs;
    }
}

void CircuitBreaker::undecided(const QString &integration)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_circuits.find(integration); found != m_circuits.end())
        found->probing = false;
}

} // namespace callttone::tools
