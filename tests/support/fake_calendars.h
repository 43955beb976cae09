// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/appointments/calendar_book.h"

#include <functional>
#include <map>
#include <mutex>

namespace callttone::testing {

/// Connected calendars in memory, with the promises of the real ones: the same appointment is one event, and what is in
/// them is busy.
class FakeCalendars final : public tools::CalendarBook
{
public:
    struct Event
    {
        QString provider;
        QString title;
        tools::Span span;
        bool operator==(const Event &) const = default;
    };
    /// What an operation ("busy", "put", "cancel") at a provider fails with. "lost" makes put() do its work and then
    /// fail.
    using Fault = std::function<std::optional<core::ApiError>(const QString &operation, const QString &provider)>;

    void connect(const QStringList &providers)
    {
        const std::lock_guard lock(m_mutex);
        m_mirrors = providers;
    }
    void setFault(Fault fault)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = std::move(fault);
    }
    /// Called at the beginning of each operation, without a lock.
    void setHook(std::function<void(const QString &operation)> hook)
    {
        const std::lock_guard lock(m_mutex);
        m_hook = std::move(hook);
    }
    void addBusy(const tools::Span &span)
    {
        const std::lock_guard lock(m_mutex);
        m_busy.append(span);
    }
    /// By id.
    [[nodiscard]] std::map<QString, Event> events() const
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }
    void add(const QString &id, const Event &event)
    {
        const std::lock_guard lock(m_mutex);
        m_events[id] = event;
    }
    [[nodiscard]] QStringList operations() const
    {
        const std::lock_guard lock(m_mutex);
        return m_operations;
    }

    [[nodiscard]] core::Result<QList<tools::Span>> busy(core::TimeMs from, core::TimeMs to) override
    {
        runHook(QStringLiteral("busy"));
        const std::lock_guard lock(m_mutex);
        if (const auto failure = fault(QStringLiteral("busy"), {}))
            return core::fail(*failure);
        QList<tools::Span> spans = m_busy;
        for (const auto &[id, event] : m_events)
            spans.append(event.span);
        spans.removeIf([&](const tools::Span &span) { return !span.overlaps({from, to}); });
        return spans;
    }
    [[nodiscard]] QStringList mirrors() override
    {
        const std::lock_guard lock(m_mutex);
        return m_mirrors;
    }
    [[nodiscard]] core::Result<values::ExternalEvent> put(const values::Appointment &appointment,
                                                          const values::ExternalEvent &known) override
    {
        runHook(QStringLiteral("put"));
        const std::lock_guard lock(m_mutex);
        m_operations.append(QStringLiteral("put ") + known.provider);
        if (const auto failure = fault(QStringLiteral("put"), known.provider))
            return core::fail(*failure);
        const QString id = known.id.isEmpty() ? known.provider + u'/' + appointment.id : known.id;
        m_events[id] = {known.provider, appointment.title, {appointment.start, appointment.end}};
        if (const auto failure = fault(QStringLiteral("lost"), known.provider))
            return core::fail(*failure);
        return values::ExternalEvent{known.provider, id, QStringLiteral("https://calendar.example/") + id,
                                     QStringLiteral("primary")};
    }
    [[nodiscard]] core::Result<void> cancel(const values::ExternalEvent &known) override
    {
        runHook(QStringLiteral("cancel"));
        const std::lock_guard lock(m_mutex);
        m_operations.append(QStringLiteral("cancel ") + known.provider);
        if (const auto failure = fault(QStringLiteral("cancel"), known.provider))
            return core::fail(*failure);
        m_events.erase(known.id);
        return {};
    }

private:
    void runHook(const QString &operation)
    {
        std::function<void(const QString &)> hook;
        {
            const std::lock_guard lock(m_mutex);
            hook = m_hook;
        }
        if (hook)
            hook(operation);
    }
    [[nodiscard]] std::optional<core::ApiError> fault(const QString &operation, const QString &provider) const
    {
        return m_fault ? m_fault(operation, provider) : std::nullopt;
    }

    mutable std::mutex m_mutex;
    QStringList m_mirrors;
    QList<tools::Span> m_busy;
    std::map<QString, Event> m_events;
    QStringList m_operations;
    Fault m_fault;
    std::function<void(const QString &)> m_hook;
};

} // namespace callttone::testing
