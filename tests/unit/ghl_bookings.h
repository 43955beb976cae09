// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/ghl_stage.h"

namespace callttone::tests {

inline const QString ghlSlot = QStringLiteral("2026-02-19T14:30:00-06:00"); ///< one the stage offers
constexpr core::TimeMs ghlSlotAt = 1'771'533'000'000;
inline const QByteArray ghlBookPath = "/calendars/events/appointments";
inline const QByteArray ghlSlotGone =
    R"({"statusCode":400,"message":"The slot you have selected is no longer available.","traceId":"t-9"})";

inline QString whyNot(const tools::ToolResult &result)
{
    return result ? QString() : result.error().problem.message;
}

/// Books the open slot for the known contact, where the arguments do not say otherwise.
inline tools::ToolResult bookAtGhl(GhlStage &stage, QJsonObject arguments = {}, bool dryRun = false)
{
    using namespace Qt::Literals::StringLiterals;
    const auto none = [&arguments](std::initializer_list<QLatin1StringView> names) {
        return std::none_of(names.begin(), names.end(), [&](auto name) { return arguments.contains(name); });
    };
    if (none({"start"_L1}))
        arguments.insert("start"_L1, ghlSlot);
    if (none({"contactId"_L1, "phone"_L1, "replaces"_L1, "email"_L1, "name"_L1}))
        arguments.insert("contactId"_L1, u"c1"_s);
    tools::Invocation invocation = ghlInvocation(arguments);
    invocation.dryRun = dryRun;
    return ghlTool(u"ghl_book_appointment"_s).run(stage, invocation);
}

/// A list with one appointment of ours.
inline QByteArray ghlEvents(const QByteArray &start)
{
    return QByteArray(R"({"events":[{"id":"a1","calendarId":"cal1","contactId":"c1","title":"Laura",
        "appointmentStatus":"confirmed","startTime":"START"}]})")
        .replace("START", start);
}

} // namespace callttone::tests
