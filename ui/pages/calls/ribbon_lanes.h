// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"

#include <QList>

namespace callttone::ui {

/// One thing on the ribbon of a call.
struct RibbonPart
{
    enum class Lane { Agent, Caller, Tools };

    Lane lane = Lane::Agent;
    double from = 0; ///< seconds since the call started
    double to = 0;   ///< of speech; a tool call is a point
    bool ok = true;  ///< of a tool call
    QString text;    ///< what was said, or the tool's title

    friend bool operator==(const RibbonPart &, const RibbonPart &) = default;
};

/// What the ribbon draws, in order of time. Platforms say when a turn began but not how long it was: it lasts as long
/// as its words take to speak, until the next turn at the latest.
[[nodiscard]] QList<RibbonPart> ribbonParts(const values::CallDetail &detail, double callSeconds);

/// Distance of the axis labels in seconds: a round one that gives at most eight.
[[nodiscard]] int ribbonStep(double callSeconds);

} // namespace callttone::ui
