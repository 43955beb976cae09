// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QHash>
#include <QList>
#include <QString>

namespace callttone::sandbox {

/// "At most `most` requests in `intervalMs`", counted for each name by itself over a sliding window.
class RateWindow
{
public:
    RateWindow(int most, qint64 intervalMs)
        : m_most(most)
        , m_intervalMs(intervalMs)
    {}

    /// Counts one request; false when it is one too many, which does not count.
    [[nodiscard]] bool take(const QString &name, core::TimeMs now)
    {
        QList<core::TimeMs> &times = m_times[name];
        while (!times.isEmpty() && times.first() <= now - m_intervalMs)
            times.removeFirst();
        if (times.size() >= m_most)
            return false;
        times.append(now);
        return true;
    }
    [[nodiscard]] int most() const { return m_most; }
    [[nodiscard]] qint64 intervalMs() const { return m_intervalMs; }
    [[nodiscard]] int remaining(const QString &name) const { return m_most - int(m_times.value(name).size()); }

private:
    int m_most;
    qint64 m_intervalMs;
    QHash<QString, QList<core::TimeMs>> m_times;
};

} // namespace callttone::sandbox
