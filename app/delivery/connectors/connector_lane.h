// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/connector_book.h"

#include <QStringList>

namespace callttone::delivery {

/// What keeps a whole destination from getting anything.
struct ConnectorTrouble
{
    ConnectorVerdict verdict = ConnectorVerdict::Retry;
    values::ErrorClass errorClass = values::ErrorClass::None;
    QString title;   ///< "The Slack channel was archived"
    QString problem; ///< what happened, why, what to do
    core::TimeMs since = 0;
};

/// One destination's place in the scheduler: what is under way, and until when it rests. Times as of core::Clock.
class ConnectorLane
{
public:
    void begin(const QString &callId)
    {
        ++m_running;
        if (!callId.isEmpty())
            m_calls.append(callId);
    }
    void end(const QString &callId)
    {
        --m_running;
        m_calls.removeOne(callId);
    }
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] const QStringList &calls() const { return m_calls; }

    /// Takes a report into account: success ends a rest, trouble that concerns the whole destination begins or prolongs
    /// one. What began before the rest, beside what led to it, says nothing new: several that fail together are one
    /// failure, and one that still got through does not end a rest. Answers until when it rests.
    core::TimeMs heard(const ConnectorReport &report, core::TimeMs startedAt, core::TimeMs now);
    /// Somebody changed something: it may work again.
    void wakeUp() { m_restUntil = 0; }
    [[nodiscard]] bool isResting(core::TimeMs now) const { return now < m_restUntil; }
    /// What a person asks for is tried in a rest of our own, but not in one the vendor asked for.
    [[nodiscard]] bool mayTryAsked() const { return !m_vendorAsked; }
    [[nodiscard]] core::TimeMs restUntil() const { return m_restUntil; }
    [[nodiscard]] const std::optional<ConnectorTrouble> &trouble() const { return m_trouble; }

private:
    void rest(const ConnectorReport &report, core::TimeMs until, core::TimeMs now);

    int m_running = 0;
    QStringList m_calls;
    core::TimeMs m_restBegan = 0;
    core::TimeMs m_restUntil = 0;
    bool m_vendorAsked = false;
    int m_troubles = 0; ///< in a row
    std::optional<ConnectorTrouble> m_trouble;
};

/// How long a destination rests after its n-th failure in a row (1 is the first): seconds while the vendor seems down,
/// minutes up to an hour while a person has to act.
[[nodiscard]] qint64 restAfterFailureMs(int failures);
[[nodiscard]] qint64 restUntilRepairedMs(int failures);

} // namespace callttone::delivery
