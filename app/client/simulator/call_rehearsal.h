// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/scripted_call.h"

namespace callttone::client {

struct RehearsedEvent
{
    PlannedEvent event;
    QString pointer; ///< the step's place in the script
};

struct RehearsedCall
{
    ScriptedCall call;
    QList<RehearsedEvent> events;
    QList<SpokenTurn> turns;
    QList<ToolReport> tools;
};

enum class Rehearsal {
    ToolsWork, ///< samples stand for all tools
    ToolsFail, ///< no tool can be reached
};

/// A whole run at once, without service and without waiting.
[[nodiscard]] RehearsedCall rehearsed(const CallScript &script, QRandomGenerator &random, core::TimeMs now,
                                      double speed = 1, Rehearsal how = Rehearsal::ToolsWork);

} // namespace callttone::client
