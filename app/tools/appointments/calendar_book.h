// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/appointment.h"

#include <QStringList>

namespace callttone::tools {

/// From `start` up to and without `end`.
struct Span
{
    core::TimeMs start = 0;
    core::TimeMs end = 0;
    [[nodiscard]] bool overlaps(const Span &other) const { return start < other.end && other.start < end; }
    bool operator==(const Span &) const = default;
};

/// The calendars of connected integrations, as appointments use them. Thread-safe; blocks, for worker threads.
/// Errors of kind Unavailable, Timeout and Network pass by themselves; others stay until somebody acts.
class CalendarBook
{
public:
    virtual ~CalendarBook() = default;
    /// When any connected calendar is taken. An error means unknown, never free.
    [[nodiscard]] virtual core::Result<QList<Span>> busy(core::TimeMs from, core::TimeMs to) = 0;
    /// The integrations that appointments made here are put into as well; empty when none is connected.
    [[nodiscard]] virtual QStringList mirrors() = 0;
    /// Makes the event, or makes it like the appointment when `known.id` is set. The same appointment twice is one
    /// event.
    [[nodiscard]] virtual core::Result<values::ExternalEvent> put(const values::Appointment &appointment,
                                                                  const values::ExternalEvent &known) = 0;
    /// What is gone already counts as cancelled.
    [[nodiscard]] virtual core::Result<void> cancel(const values::ExternalEvent &known) = 0;
};

} // namespace callttone::tools
