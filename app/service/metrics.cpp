// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/metrics.h"

#include "app/core/version.h"
#include "app/service/process_figures.h"

namespace callttone::service {

namespace {

/// One metric with its head; `samples` are whole lines.
void add(QByteArray &text, const char *name, const char *type, const char *help, const QByteArray &samples)
{
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' + samples;
}

void addOne(QByteArray &text, const char *name, const char *type, const char *help, double value)
{
    add(text, name, type, help, QByteArray(name) + ' ' + QByteArray::number(value, 'g', 15) + '\n');
}

} // namespace

void Metrics::countRequest(const QByteArray &method, const QString &route, int status)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{method, route, status}];
}

void Metrics::countEvents(qint64 accepted, qint64 duplicates)
{
    const std::lock_guard lock(m_mutex);
    m_events += accepted;
    m_duplicates += duplicates;
}

QByteArray Metrics::toPrometheus(const MetricsSnapshot &snapshot) const
{
    QByteArray text;
    QByteArray requests;
    qint64 events = 0;
    qint64 duplicates = 0;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[labels, count] : m_requests) {
            const auto &[method, route, status] = labels;
            requests += "callttone_http_requests_total{method=\"" + method + "\",route=\"" + route.toLatin1()
                        + "\",status=\"" + QByteArray::number(status) + "\"} " + QByteArray::number(count) + '\n';
        }
        events = m_events;
        duplicates = m_duplicates;
    }
    add(text, "callttone_build_info", "gauge", "Version of the engine.",
        "callttone_build_info{version=\"" CALLTTONE_VERSION "\"} 1\n");
    addOne(text, "callttone_events_accepted_total", "counter", "Events stored since start.", double(events));
    addOne(text, "callttone_events_duplicate_total", "counter", "Events that were there already.", double(duplicates));
    add(text, "callttone_deliveries_total", "counter", "Delivery attempts since start, by outcome.",
        "callttone_deliveries_total{outcome=\"delivered\"} " + QByteArray::number(snapshot.engine.delivered)
            + "\ncallttone_deliveries_total{outcome=\"failed\"} " + QByteArray::number(snapshot.engine.failedAttempts)
            + '\n');
    addOne(text, "callttone_deliveries_in_flight", "gauge", "Attempts under way.", snapshot.engine.inFlight);
    addOne(text, "callttone_deliveries_queued", "gauge", "Deliveries claimed and waiting in memory.",
           snapshot.engine.queued);
    addOne(text, "callttone_database_queued_writes", "gauge", "Writes waiting for the next commit.",
           double(snapshot.queuedWrites));
    add(text, "callttone_http_requests_total", "counter", "Requests answered, by route and status.", requests);
    addOne(text, "callttone_http_connections", "gauge", "Open client connections.", double(snapshot.connections));
    addOne(text, "callttone_stream_clients", "gauge", "Clients of the event stream.", double(snapshot.streamClients));
    addOne(text, "callttone_uptime_seconds", "gauge", "Seconds since start.", snapshot.uptimeSeconds);
    const ProcessFigures process = processFigures();
    if (process.residentBytes)
        addOne(text, "process_resident_memory_bytes", "gauge", "Resident memory.", double(*process.residentBytes));
    if (process.cpuSeconds)
        addOne(text, "process_cpu_seconds_total", "counter", "User and system time used.", *process.cpuSeconds);
    return text;
}

} // namespace callttone::service
