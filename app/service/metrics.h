// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/delivery_engine.h"

#include <QByteArray>

#include <map>
#include <mutex>
#include <tuple>

namespace callttone::service {

/// What else goes into /metrics, taken at the moment it is asked for.
struct MetricsSnapshot
{
    delivery::EngineFigures engine;
    qint64 connections = 0;
    qint64 streamClients = 0;
    qint64 queuedWrites = 0;
    double uptimeSeconds = 0;
};

/// Counters of the service itself. Thread-safe.
class Metrics
{
public:
    /// `route` is a pattern of the router, never a client's text: every label value costs memory for good.
    void countRequest(const QByteArray &method, const QString &route, int status);
    void countEvents(qint64 accepted, qint64 duplicates);

    /// Prometheus text exposition format 0.0.4.
    [[nodiscard]] QByteArray toPrometheus(const MetricsSnapshot &snapshot) const;

private:
    mutable std::mutex m_mutex;
    std::map<std::tuple<QByteArray, QString, int>, qint64> m_requests;
    qint64 m_events = 0;
    qint64 m_duplicates = 0;
};

} // namespace callttone::service
