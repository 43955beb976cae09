// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/ribbon_lanes.h"

#include "models/items/tool_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr double charactersPerSecond = 14; ///< a speaking rate of about 150 words a minute
constexpr double shortestTurn = 1.5;
constexpr int mostLabels = 8;

void addTurns(QList<RibbonPart> &parts, const QList<values::TranscriptTurn> &turns, double callSeconds)
{
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const values::TranscriptTurn &turn = turns[i];
        const double end = i + 1 < turns.size() ? turns[i + 1].atSeconds : std::max(callSeconds, turn.atSeconds);
        const double spoken = std::max(shortestTurn, double(turn.text.size()) / charactersPerSecond);
        parts.append({turn.role == "agent"_L1 ? RibbonPart::Lane::Agent : RibbonPart::Lane::Caller, turn.atSeconds,
                      std::max(turn.atSeconds, std::min(turn.atSeconds + spoken, end)), true, turn.text});
    }
}

} // namespace

QList<RibbonPart> ribbonParts(const values::CallDetail &detail, double callSeconds)
{
    QList<RibbonPart> parts;
    addTurns(parts, detail.transcript, callSeconds);
    for (const values::TimelineEntry &entry : detail.timeline) {
        if (entry.kind == "tool"_L1)
            parts.append({RibbonPart::Lane::Tools, entry.atSeconds, entry.atSeconds,
                          entry.detail.value("ok"_L1).toBool(true), items::toolTitle(entry.title)});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const RibbonPart &a, const RibbonPart &b) { return a.from < b.from; });
    return parts;
}

int ribbonStep(double callSeconds)
{
    for (const int step : {10, 30, 60, 120, 300, 600, 1800}) {
        if (callSeconds / step < mostLabels)
            return step;
    }
    return 3600;
}

} // namespace callttone::ui
