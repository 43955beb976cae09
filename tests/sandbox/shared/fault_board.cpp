// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/shared/fault_board.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

struct KindName
{
    FaultKind kind;
    QLatin1StringView wire;
};
constexpr std::array kinds{
    KindName{FaultKind::Answer, "answer"_L1},
    KindName{FaultKind::RateLimited, "rate_limited"_L1},
    KindName{FaultKind::ServerError, "server_error"_L1},
    KindName{FaultKind::Slow, "slow"_L1},
    KindName{FaultKind::Drop, "drop"_L1},
    KindName{FaultKind::LostAnswer, "lost_answer"_L1},
    KindName{FaultKind::RefusedClient, "refused_client"_L1},
    KindName{FaultKind::Revoked, "revoked"_L1},
    KindName{FaultKind::Expired, "expired"_L1},
};

} // namespace

QString wireName(FaultKind kind)
{
    return std::find_if(kinds.begin(), kinds.end(), [&](const KindName &name) { return name.kind == kind; })->wire;
}

std::optional<FaultKind> faultKindFromWire(const QString &wire)
{
    for (const KindName &name : kinds) {
        if (wire == name.wire)
            return name.kind;
    }
    return std::nullopt;
}

bool Fault::concerns(const QString &vendorName, const QString &requestPath) const
{
    return (vendor == "*"_L1 || vendor == vendorName) && (path.isEmpty() || requestPath.contains(path));
}

QJsonObject Fault::toJson() const
{
    QJsonObject object{{u"vendor"_s, vendor}, {u"kind"_s, wireName(kind)}};
    if (left > 0)
        object.insert(u"count"_s, left);
    if (kind == FaultKind::Slow)
        object.insert(u"delayMs"_s, delayMs);
    if (!path.isEmpty())
        object.insert(u"path"_s, path);
    return object;
}

template<typename Predicate> std::optional<Fault> FaultBoard::takeFirst(Predicate fits)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), fits);
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (found->left > 0 && --found->left == 0)
        m_faults.erase(found);
    return fault;
}

std::optional<Fault> FaultBoard::take(const QString &vendor, const QString &path)
{
    return takeFirst(
        [&](const Fault &fault) { return fault.kind != FaultKind::RefusedClient && fault.concerns(vendor, path); });
}

bool FaultBoard::takeRefusedClient(const QString &vendor)
{
    return takeFirst(
               [&](const Fault &fault) { return fault.kind == FaultKind::RefusedClient && fault.concerns(vendor, {}); })
        .has_value();
}

} // namespace callttone::sandbox
