// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_call.h"

#include "app/integrations/gohighlevel/ghl_errors.h"
#include "app/integrations/gohighlevel/gohighlevel_account.h"
#include "app/tools/times/moments.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QByteArray versionOf(GhlArea area)
{
    return area == GhlArea::Contacts ? "2021-07-28"_ba : "2021-04-15"_ba;
}

} // namespace

QString GhlCall::argument(QLatin1StringView name) const
{
    return invocation.arguments.value(name).toString().trimmed();
}

QString GhlCall::location() const
{
    return session.facts().value("locationId"_L1).toString();
}

tl::expected<QString, tools::ToolFailure> GhlCall::calendarId() const
{
    if (const QString named = argument("calendarId"_L1); !named.isEmpty())
        return named;
    if (const QString chosen = session.config().value("calendarId"_L1).toString(); !chosen.isEmpty())
        return chosen;
    return tl::unexpected(tools::toolFailure(
        values::ToolErrorClass::NotConfigured,
        u"No GoHighLevel calendar is chosen, and the call names none. Choose the default calendar under Integrations, "
        "GoHighLevel, Configuration."_s,
        u"I cannot see the calendar yet. I will have a colleague get back to you."_s, u"no_calendar"_s));
}

connect::HttpRequest ghlGet(const GhlCall &call, GhlArea area, const QString &path)
{
    connect::HttpRequest request = goHighLevelRequest(call.api + path, versionOf(area));
    request.headers.append({"Accept"_ba, "application/json"_ba});
    return request;
}

connect::HttpRequest ghlSend(const QByteArray &method, const GhlCall &call, GhlArea area, const QString &path,
                             const QJsonObject &body)
{
    connect::HttpRequest request = ghlGet(call, area, path);
    request.method = method;
    request.setJson(body);
    return request;
}

tl::expected<QJsonObject, tools::ToolFailure> ghlAsk(const GhlCall &call, const QString &what,
                                                     connect::HttpRequest request)
{
    const tools::Deadline &deadline = call.invocation.deadline;
    request.timeoutMs = std::max(1, std::min(ghlLookUpLimitMs, deadline.remainingMs()));
    return ghlObject(what, sendLookUp(call.session, request, deadline), Effect::Reads);
}

core::Result<connect::HttpResponse> ghlWrite(const GhlCall &call, connect::HttpRequest request)
{
    const int left = std::min(ghlWriteLimitMs, call.invocation.deadline.remainingMs() - ghlTimeToLookMs);
    if (left < ghlShortestWriteMs) {
        return core::fail({.kind = core::ErrorKind::Timeout,
                           .code = u"no_time_left"_s,
                           .title = u"GoHighLevel was too slow"_s,
                           .detail = u"The look-ups before took so long that nothing was sent any more, and nothing "
                                     "was changed. Try again."_s});
    }
    request.timeoutMs = left;
    return call.session.send(request);
}

tl::expected<GhlZones, tools::ToolFailure> ghlZones(const GhlCall &call)
{
    const QString own = call.session.facts().value("timezone"_L1).toString();
    const QString chosen = call.session.config().value("timezone"_L1).toString();
    const auto business = tools::readZone(chosen.isEmpty() ? own : chosen);
    if (!business) {
        return tl::unexpected(tools::toolFailure(
            values::ToolErrorClass::NotConfigured,
            u"The time zone of the GoHighLevel location is not known. Choose it under Integrations, GoHighLevel, "
            "Configuration."_s,
            u"I cannot see the calendar yet. I will have a colleague get back to you."_s, u"no_timezone"_s));
    }
    GhlZones zones{*business, tools::readZone(own).value_or(*business), {}};
    if (const QString said = call.argument("callerTimezone"_L1); !said.isEmpty()) {
        const auto caller = tools::readZone(said);
        if (!caller)
            return tl::unexpected(ghlInvalid("callerTimezone"_L1, caller.error()));
        zones.caller = *caller;
    }
    return zones;
}

tools::ToolFailure ghlInvalid(QLatin1StringView argument, const QString &words)
{
    return tools::toolFailure(values::ToolErrorClass::InvalidArguments,
                              u"%1: %2 Correct it and call the tool again."_s.arg(argument, words));
}

} // namespace callttone::integrations
