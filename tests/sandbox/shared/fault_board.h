// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace callttone::sandbox {

/// What can be made to go wrong. The last three change the vendor at once instead of lying in wait for a request.
enum class FaultKind {
    RateLimited,   ///< 429 in the vendor's own words
    ServerError,   ///< 5xx in the vendor's own words
    Slow,          ///< works, and answers `delayMs` later
    Answer,        ///< nothing is done, the answer is `answer`
    Drop,          ///< nothing is done, the connection ends without an answer
    LostAnswer,    ///< the work is done, the connection ends without an answer
    RefusedClient, ///< client id or secret are not taken
    Revoked,       ///< every grant is gone
    Expired,       ///< every access token is over; refreshing works
};
[[nodiscard]] QString wireName(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultKindFromWire(const QString &wire);

struct Fault
{
    QString vendor; ///< "*": all
    FaultKind kind = FaultKind::ServerError;
    int left = 0; ///< requests it still hits; 0: until cleared
    int delayMs = 3'000;
    int retryAfterSeconds = 1;
    QString path;            ///< hits only paths that contain it; empty: all
    QJsonObject answer = {}; ///< {"status": 400, "body": text or JSON, "headers": {…}}

    [[nodiscard]] bool concerns(const QString &vendorName, const QString &requestPath) const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// The switches. Of several faults that fit a request the first one set hits.
class FaultBoard
{
public:
    void set(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    /// The fault that hits this request, counted down; not RefusedClient, which token endpoints ask for.
    [[nodiscard]] std::optional<Fault> take(const QString &vendor, const QString &path);
    [[nodiscard]] bool takeRefusedClient(const QString &vendor);
    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }

private:
    template<typename Predicate> std::optional<Fault> takeFirst(Predicate fits);

    QList<Fault> m_faults;
};

} // namespace callttone::sandbox
