// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/connector_book.h"
#include "app/integrations/support/vendor_answer.h"

#include <tl/expected.hpp>

namespace callttone::integrations {

/// Why a connector did not get something done, in the scheduler's terms and in words for people.
struct SyncFailure
{
    delivery::ConnectorVerdict verdict = delivery::ConnectorVerdict::Retry;
    values::ErrorClass errorClass = values::ErrorClass::HttpStatus;
    QString title;  ///< "Slack is limiting requests"
    QString detail; ///< why, and what to do next
    std::optional<int> code = {};
    std::optional<qint64> waitMs = {};
    /// What was asked for may have been done all the same: the answer was lost, or was a 5xx.
    bool mayHaveHappened = false;
};

template<typename T> using SyncResult = tl::expected<T, SyncFailure>;

[[nodiscard]] inline tl::unexpected<SyncFailure> syncFail(SyncFailure failure)
{
    return tl::unexpected<SyncFailure>(std::move(failure));
}

/// Whether a request changes something at the vendor: then a lost answer leaves open whether it did.
enum class SyncEffect { Reads, Writes };

/// What an answer that is no success means for any vendor: 401 reconnect, 403 permission (or limit where `asked` says
/// so), 404 and 410 repair, 408, 5xx and no answer retry, 429 limited with its Retry-After, other 4xx refused. Vendors
/// that say more in their bodies read those first and fall back to this.
[[nodiscard]] SyncFailure syncFailureOf(const Asked &asked, const connect::HttpResponse &response, SyncEffect effect);
/// The same for a request without an answer, or a session without a token.
[[nodiscard]] SyncFailure syncFailureOf(const core::ApiError &error, SyncEffect effect);

// The usual kinds, for vendors' own words.
[[nodiscard]] SyncFailure syncRefused(const QString &title, const QString &detail, int status);
[[nodiscard]] SyncFailure syncNeedsRepair(values::ErrorClass errorClass, const QString &title, const QString &detail,
                                          int status = 0);
[[nodiscard]] SyncFailure syncNeedsReconnect(const QString &title, const QString &detail, int status = 0);
[[nodiscard]] SyncFailure syncLimited(const QString &title, const QString &detail, qint64 waitMs, int status = 429);
[[nodiscard]] SyncFailure syncRetry(const QString &title, const QString &detail, int status = 0);

/// As the scheduler gets it; `requests` are added by who recorded them.
[[nodiscard]] delivery::ConnectorReport reportOf(const SyncFailure &failure);

} // namespace callttone::integrations
