// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QString>

namespace callttone::store {
class Database;
}

namespace callttone::testing {

/// What connectors do on the sample day, written down as the events come, so that the log is in its order: Slack gets
/// its messages, HubSpot logs calls until it is revoked and waits from then on. Rows only.
class SampleOutcomes
{
public:
    /// `database` outlives this object.
    explicit SampleOutcomes(store::Database &database)
        : m_database(database)
    {}

    /// The events since the last time; `now` is the end of the day.
    void catchUp(core::TimeMs now);
    /// What Slack has of a call.
    void addRecords(const QString &callId, core::TimeMs now);

private:
    store::Database &m_database;
    qint64 m_seen = 0;
};

} // namespace callttone::testing
