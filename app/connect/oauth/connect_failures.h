// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_flows.h"
#include "app/connect/oauth/token_trouble.h"

namespace callttone::connect {

/// The ways a sign-in fails. The wire names are ConnectFailure::code; a vendor's `explain` may switch on them.
enum class FailureKind {
    Denied,            ///< "denied": the user said no
    RedirectMismatch,  ///< "redirect_mismatch": our address is not registered
    BadClient,         ///< "bad_client": client id or secret are refused
    InvalidScope,      ///< "invalid_scope": the vendor's app may not ask for one of the permissions
    Blocked,           ///< "blocked": an administrator's policy
    InvalidGrant,      ///< "invalid_grant": the code was used or is too old
    WrongAccount,      ///< "wrong_account": not the kind of account we need
    VendorUnavailable, ///< "vendor_unavailable": 5xx or 429
    VendorRefused,     ///< "vendor_refused": anything else the vendor says
    Network,           ///< "network": its token endpoint was not reached or did not answer
    NoCode,            ///< "no_code": neither a code nor an error
    StateMismatch,     ///< "state_mismatch": no sign-in of ours
    StateMissing,      ///< "state_missing"
    Malformed,         ///< "malformed": a parameter twice, or far too long
    Replayed,          ///< "replayed": the link was used before
    Superseded,        ///< "superseded": a newer sign-in took its place
    Cancelled,         ///< "cancelled"
    Expired,           ///< "expired"
    NotFinished,       ///< "not_finished": we stopped half-way
    WrongIssuer,       ///< "wrong_issuer": the answer does not name who was asked
};
[[nodiscard]] QLatin1StringView codeOf(FailureKind kind);
/// Of the codes OAuthProfile::readTokens may answer; VendorRefused for others.
[[nodiscard]] FailureKind failureKindFromCode(QStringView code);

/// The vendor's word in the callback (RFC 6749 §4.1.2.1 and the vendors' own).
[[nodiscard]] FailureKind kindOfCallbackError(const QString &error, const QString &description);

/// A failure in words, as the sign-in's vendor puts it when it has words of its own. `raw`: see vendorWords().
[[nodiscard]] values::ConnectFailure failureOf(FailureKind kind, const OAuthStart &start, const QString &raw = {});
/// Where no sign-in of ours is known, so the words name no vendor.
[[nodiscard]] values::ConnectFailure failureOf(FailureKind kind);
/// What readTokens made of the answer; `raw` are the vendor's own words in it.
[[nodiscard]] values::ConnectFailure failureOf(const core::ApiError &tokenError, const OAuthStart &start,
                                               const QString &raw);
[[nodiscard]] values::ConnectFailure failureOf(TokenTrouble trouble, const OAuthStart &start);

} // namespace callttone::connect
