// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "app/tools/invocation.h"
#include "app/tools/tool_result.h"

#include <QTimeZone>

#include <future>

namespace callttone::integrations {

inline constexpr int ghlLookUpLimitMs = 5'000;
inline constexpr int ghlWriteLimitMs = 6'000;    ///< so that there is time to look what became of it
inline constexpr int ghlTimeToLookMs = 1'500;    ///< kept back for that
inline constexpr int ghlShortestWriteMs = 1'000; ///< with less than this left a write is not begun

/// One call of a tool and whom it asks. Look-ups may be sent from several threads at once.
struct GhlCall
{
    connect::VendorSession &session;
    QString api;
    const tools::Invocation &invocation;

    [[nodiscard]] QString argument(QLatin1StringView name) const; ///< trimmed; empty without one
    [[nodiscard]] QString location() const;
    /// What the call names, else the configuration's; NotConfigured without either.
    [[nodiscard]] tl::expected<QString, tools::ToolFailure> calendarId() const;
};

/// Contacts and calendars are separate APIs with a version each.
enum class GhlArea { Contacts, Calendars };
[[nodiscard]] connect::HttpRequest ghlGet(const GhlCall &call, GhlArea area, const QString &path);
[[nodiscard]] connect::HttpRequest ghlSend(const QByteArray &method, const GhlCall &call, GhlArea area,
                                           const QString &path, const QJsonObject &body);

/// Sends a look-up, see sendLookUp(). `what` reads on from "GoHighLevel refused …".
[[nodiscard]] tl::expected<QJsonObject, tools::ToolFailure> ghlAsk(const GhlCall &call, const QString &what,
                                                                   connect::HttpRequest request);
/// Sends what changes something, once. With too little time left it is not sent: an error of kind Timeout.
[[nodiscard]] core::Result<connect::HttpResponse> ghlWrite(const GhlCall &call, connect::HttpRequest request);

/// The zones a call is about.
struct GhlZones
{
    QTimeZone business; ///< what a time without an offset means
    QTimeZone calendar; ///< what GoHighLevel writes slots in: the location's own
    QTimeZone caller;   ///< invalid when the agent did not say

    /// What times are said in.
    [[nodiscard]] const QTimeZone &spoken() const { return caller.isValid() ? caller : business; }
};
[[nodiscard]] tl::expected<GhlZones, tools::ToolFailure> ghlZones(const GhlCall &call);

/// An argument that passed the schema and is wrong all the same. `words` begin a sentence.
[[nodiscard]] tools::ToolFailure ghlInvalid(QLatin1StringView argument, const QString &words);

/// Starts a look-up beside what this thread does next.
template<typename Function> [[nodiscard]] auto beside(Function function)
{
    return std::async(std::launch::async, std::move(function));
}

} // namespace callttone::integrations
