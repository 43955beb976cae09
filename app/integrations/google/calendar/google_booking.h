// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/calendar/google_events.h"
#include "app/integrations/google/calendar/google_wish.h"
#include "app/tools/invocation.h"
#include "app/tools/tool_result.h"

namespace callttone::integrations {

/// One booking in Google Calendar, made or moved. For one worker thread, while the calendar's lock is held.
class GoogleBooking
{
public:
    GoogleBooking(connect::VendorSession &session, const GoogleAddresses &addresses,
                  const tools::Invocation &invocation, GoogleWish wish);

    /// Looks whether the time is free, then books or moves; a dry run looks and stops there.
    [[nodiscard]] tools::ToolResult make();
    /// What an earlier try with the same key did; nothing when there is no event with these times.
    [[nodiscard]] tools::LookUpResult find();

private:
    [[nodiscard]] tools::ToolResult insert();
    [[nodiscard]] tools::ToolResult move(const QJsonObject &old);
    [[nodiscard]] tools::ToolResult restore(const QString &eventId);
    /// The event to move, if it may be.
    [[nodiscard]] tl::expected<QJsonObject, tools::ToolFailure> eventToMove();
    /// nullopt: the time is free. A repeat of our own booking is its answer, not a conflict.
    [[nodiscard]] std::optional<tools::ToolResult> conflict(const QJsonObject &old);
    [[nodiscard]] tools::ToolFailure slotTaken(const QList<tools::Span> &busy) const;
    [[nodiscard]] tl::expected<std::optional<QJsonObject>, tools::ToolFailure> look(const QString &eventId);

    [[nodiscard]] QString idOf(int attempt) const;
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] bool hasWantedTimes(const QJsonObject &event) const;
    [[nodiscard]] tools::ToolOutcome outcomeOf(const QJsonObject &event) const;
    [[nodiscard]] bool isMove() const { return !m_wish.replaces.isEmpty(); }

    connect::VendorSession &m_session;
    const GoogleAddresses &m_addresses;
    const tools::Invocation &m_invocation;
    GoogleWish m_wish;
    GoogleEvents m_events;
};

} // namespace callttone::integrations
