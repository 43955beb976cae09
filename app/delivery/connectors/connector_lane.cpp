// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/connectors/connector_lane.h"

#include <algorithm>
#include <array>

namespace callttone::delivery {

namespace {

using values::ErrorClass;

constexpr qint64 longestRestAfterFailureMs = 30'000;
constexpr std::array<qint64, 4> repairRestsMs{60'000, 5 * 60'000, 15 * 60'000, 60 * 60'000};
constexpr qint64 defaultLimitMs = 30'000;

/// The vendor as a whole, and not this one delivery. A lost answer alone says neither.
bool concernsVendor(const ConnectorReport &report)
{
    return report.errorClass != ErrorClass::AnswerLost && report.errorClass != ErrorClass::Rejected;
}

} // namespace

qint64 restAfterFailureMs(int failures)
{
    return std::min(1'000LL << std::clamp(failures - 1, 0, 10), longestRestAfterFailureMs);
}

qint64 restUntilRepairedMs(int failures)
{
    return repairRestsMs[size_t(std::clamp<int>(failures - 1, 0, int(repairRestsMs.size()) - 1))];
}

void ConnectorLane::rest(const ConnectorReport &report, core::TimeMs until, core::TimeMs now)
{
    m_restBegan = now;
    m_restUntil = until;
    const bool isSame = m_trouble && m_trouble->title == report.summary;
    m_trouble = ConnectorTrouble{report.verdict, report.errorClass, report.summary, report.problem,
                                 isSame ? m_trouble->since : now};
}

core::TimeMs ConnectorLane::heard(const ConnectorReport &report, core::TimeMs startedAt, core::TimeMs now)
{
    const bool isOlder = isResting(now) && startedAt < m_restBegan;
    if (isOlder && report.verdict != ConnectorVerdict::Limited)
        return m_restUntil;
    m_vendorAsked = false;
    switch (report.verdict) {
    case ConnectorVerdict::Done:
        m_troubles = 0;
        m_restUntil = 0;
        m_trouble.reset();
        break;
    case ConnectorVerdict::Wait:
    case ConnectorVerdict::Refused:
        break; // says nothing about the others
    case ConnectorVerdict::Retry:
        if (concernsVendor(report))
            rest(report, now + std::max(restAfterFailureMs(++m_troubles), report.waitMs.value_or(0)), now);
        break;
    case ConnectorVerdict::Limited:
        m_vendorAsked = true;
        rest(report, std::max(m_restUntil, now + report.waitMs.value_or(defaultLimitMs)), now);
        break;
    case ConnectorVerdict::Reconnect:
    case ConnectorVerdict::Repair:
        rest(report, now + restUntilRepairedMs(++m_troubles), now);
        break;
    }
    return m_restUntil;
}

} // namespace callttone::delivery
