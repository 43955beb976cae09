// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/connected_calendars.h"

#include "app/connect/integration_desk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

ConnectedCalendars::ConnectedCalendars(connect::IntegrationDesk &desk, QList<VendorCalendar> calendars)
    : m_desk(desk)
    , m_calendars(std::move(calendars))
{}

core::Result<ConnectedCalendars::SessionPtr> ConnectedCalendars::open(const QString &integration)
{
    auto usable = m_desk.use(integration);
    if (!usable)
        return usable.error().code == "not_connected"_L1 ? core::Result<SessionPtr>(nullptr)
                                                         : core::fail(usable.error());
    const values::Integration &view = usable->view;
    if (view.paused || view.state == values::IntegrationState::PlanRequired)
        return nullptr;
    if (view.state == values::IntegrationState::Error) {
        return core::fail(
            {.kind = core::ErrorKind::Conflict,
             .code = u"needs_reconnect"_s,
             .title = u"%1 has to be connected again"_s.arg(view.name),
             .detail = view.health.detail.isEmpty() ? u"Reconnect it under Integrations."_s : view.health.detail});
    }
    return std::move(usable->session);
}

core::Result<std::pair<const VendorCalendar *, ConnectedCalendars::SessionPtr>>
ConnectedCalendars::calendarOf(const QString &integration)
{
    const auto found = std::find_if(m_calendars.begin(), m_calendars.end(), [&](const VendorCalendar &calendar) {
        return calendar.integration == integration;
    });
    if (found == m_calendars.end())
        return core::fail(core::notFound(u"calendar of an integration"_s, integration));
    auto session = open(integration);
    if (!session)
        return core::fail(session.error());
    if (!*session) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"not_connected"_s,
                           .title = u"The calendar cannot be reached"_s,
                           .detail = u"Its integration (%1) is not connected, or paused. Connect or resume it under "
                                     "Integrations."_s.arg(integration)});
    }
    return std::pair(&*found, std::move(*session));
}

core::Result<QList<tools::Span>> ConnectedCalendars::busy(core::TimeMs from, core::TimeMs to)
{
    QList<tools::Span> all;
    for (const VendorCalendar &calendar : m_calendars) {
        const auto session = open(calendar.integration);
        if (!session)
            return core::fail(session.error());
        if (!*session)
            continue;
        const auto busy = calendar.busy(**session, from, to);
        if (!busy)
            return core::fail(busy.error());
        all += *busy;
    }
    return all;
}

QStringList ConnectedCalendars::mirrors()
{
    QStringList ids;
    for (const VendorCalendar &calendar : m_calendars) {
        // A broken one is still a mirror: what is made now goes there once it works again.
        const auto session = calendar.mirrors ? open(calendar.integration) : core::Result<SessionPtr>(nullptr);
        if (!session || *session)
            ids.append(calendar.integration);
    }
    return ids;
}

core::Result<values::ExternalEvent> ConnectedCalendars::put(const values::Appointment &appointment,
                                                            const values::ExternalEvent &known)
{
    const auto calendar = calendarOf(known.provider);
    if (!calendar)
        return core::fail(calendar.error());
    return calendar->first->put(*calendar->second, appointment, known);
}

core::Result<void> ConnectedCalendars::cancel(const values::ExternalEvent &known)
{
    const auto calendar = calendarOf(known.provider);
    if (!calendar)
        return core::fail(calendar.error());
    return calendar->first->cancel(*calendar->second, known);
}

} // namespace callttone::integrations
