// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace callttone::sandbox {

/// What came in, by vendor: for the page a person looks at, and for tests.
class Journal
{
public:
    explicit Journal(const core::Clock &clock)
        : m_clock(clock)
    {}

    /// Something arrived that matters: {"at", "kind": "message", …what}. `text` is one line for people.
    void received(const QString &vendor, const QString &kind, const QString &text, QJsonObject what = {});
    /// Every request, with how it was answered (0: not at all).
    void answered(const QString &vendor, const QByteArray &method, const QString &path, int status);

    [[nodiscard]] QJsonArray entries(const QString &vendor) const { return m_entries.value(vendor); } ///< oldest first
    [[nodiscard]] qint64 requests(const QString &vendor) const { return m_requests.value(vendor); }
    [[nodiscard]] QJsonArray wire() const { return m_wire; } ///< the last 200 requests, oldest first
    [[nodiscard]] core::TimeMs startedAt() const { return m_startedAt; }
    void clear();

private:
    const core::Clock &m_clock;
    core::TimeMs m_startedAt = m_clock.now();
    QHash<QString, QJsonArray> m_entries;
    QHash<QString, qint64> m_requests;
    QJsonArray m_wire;
};

} // namespace callttone::sandbox
