// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/delivery_attempt.h"

#include <optional>
#include <vector>

namespace callttone::delivery {

using values::HeaderList;

/// How much of an answer is kept for the log, and how much is read at all: enough to reuse the connection after an
/// ordinary error page, little enough that an endless body is nobody's problem.
inline constexpr qint64 maxKeptBodyBytes = 64 * 1024;
inline constexpr qint64 maxReadBodyBytes = 256 * 1024;
inline constexpr qint64 maxResponseHeaderBytes = 64 * 1024;

/// One POST. `url` is encoded and free of user info and fragment.
struct EgressRequest
{
    quint64 token = 0; ///< the caller's own; comes back in the result
    QByteArray url;
    HeaderList headers; ///< all but Host and Content-Length
    QByteArray body;
    bool allowPrivate = false;
    int timeoutMs = 10'000; ///< for everything: name, connection, TLS, request, whole answer
};

/// What came of it. An answer too long to read whole is still an answer: `truncated`, judged by its status.
struct EgressResult
{
    quint64 token = 0;
    core::TimeMs startedAt = 0;
    std::optional<int> status;  ///< also with an error, when the answer broke off after it
    HeaderList responseHeaders; ///< in wire order, credentials (Set-Cookie) replaced by "[redacted]"
    QByteArray body;            ///< the first maxKeptBodyBytes as received: compressed stays compressed
    qint64 bodyBytes = 0;       ///< received before reading stopped
    bool truncated = false;     ///< there was more than `body` holds
    QString remoteIp;           ///< connected to, or the last one tried
    QString tlsVersion;         ///< "TLSv1.3"; empty without TLS
    int connectionsOpened = 0;  ///< 0 = an idle connection was used
    bool resent = false;        ///< the idle connection died under the request, which then went over a new one
    values::AttemptTimings timings;
    values::ErrorClass errorClass = values::ErrorClass::None;
    QString errorDetail; ///< the library's words, redacted; empty on success

    /// Value of the first such header, empty without one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Sends requests side by side. Belongs to the one thread that calls it; only wakeUp() may come from others.
class EgressTransport
{
public:
    virtual ~EgressTransport() = default;

    /// Never blocks; the result comes out of a later poll(), also when the request cannot even be tried.
    virtual void start(EgressRequest request) = 0;
    /// Moves everything on and answers what is finished; waits up to `timeoutMs` when nothing is. Returns early, with
    /// nothing, after wakeUp().
    [[nodiscard]] virtual std::vector<EgressResult> poll(int timeoutMs) = 0;
    /// Ends the current or the next wait in poll(). From any thread.
    virtual void wakeUp() = 0;
    /// Requests started whose results poll() has not given out.
    [[nodiscard]] virtual int inFlight() const = 0;
    /// Drops everything in flight; no results come of it.
    virtual void cancelAll() = 0;
};

} // namespace callttone::delivery
