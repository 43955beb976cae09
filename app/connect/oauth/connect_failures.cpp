// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/connect_failures.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

struct FailureWords
{
    FailureKind kind;
    QLatin1StringView code;
    const char *title;  ///< %1 the vendor, %2 its host
    const char *detail; ///< %3 the variable of the client secret as well
};

constexpr std::array words{
    FailureWords{FailureKind::Denied, "denied"_L1, QT_TRANSLATE_NOOP("ConnectFailure", "You did not allow access"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "Nothing was connected. Start again and choose Allow.")},
    FailureWords{FailureKind::RedirectMismatch, "redirect_mismatch"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "%1 refused the sign-in"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "%1 only returns to addresses registered in your app. The address "
                                                     "CalltTone sent is not on that list.")},
    FailureWords{FailureKind::BadClient, "bad_client"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "%1 does not accept the client secret"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "%3 in .env is wrong or was regenerated. Open diagnostics.")},
    FailureWords{FailureKind::InvalidScope, "invalid_scope"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "%1 refused the permissions"),
                 QT_TRANSLATE_NOOP("ConnectFailure",
                                   "Your app at %1 may not ask for one of them. Switch them on in the "
                                   "app's settings, then try again.")},
    FailureWords{FailureKind::Blocked, "blocked"_L1, QT_TRANSLATE_NOOP("ConnectFailure", "%1 does not let the app in"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "A policy of your organization blocks it. Ask an administrator of "
                                                     "your %1 account to allow the app, then try again.")},
    FailureWords{FailureKind::InvalidGrant, "invalid_grant"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "%1 did not accept the sign-in's code"),
                 QT_TRANSLATE_NOOP("ConnectFailure",
                                   "It was used before or is too old. Nothing was connected. Try again; if it "
                                   "happens again, check this computer's clock.")},
    FailureWords{FailureKind::WrongAccount, "wrong_account"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "%1 connected another kind of account"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "CalltTone cannot work with it. Nothing was connected. Try again "
                                                     "and choose another account.")},
    FailureWords{FailureKind::VendorUnavailable, "vendor_unavailable"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "%1 is not available now"),
                 QT_TRANSLATE_NOOP("ConnectFailure",
                                   "It answered with an error of its own. Nothing was connected. Wait "
                                   "a minute, then try again.")},
    FailureWords{
        FailureKind::VendorRefused, "vendor_refused"_L1, QT_TRANSLATE_NOOP("ConnectFailure", "%1 refused the sign-in"),
        QT_TRANSLATE_NOOP("ConnectFailure", "Nothing was connected. Check the settings of your app at %1, then "
                                            "try again.")},
    FailureWords{FailureKind::Network, "network"_L1, QT_TRANSLATE_NOOP("ConnectFailure", "%2 cannot be reached"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "Nothing was connected. Check the connection or proxy, then try "
                                                     "again.")},
    FailureWords{FailureKind::NoCode, "no_code"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "The answer of %1 is not complete"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "It brought neither a code nor a reason. Nothing was connected. "
                                                     "Try again.")},
    FailureWords{FailureKind::StateMismatch, "state_mismatch"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "This sign-in link is not the current one"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "It came from an older window. Close that tab and try again.")},
    FailureWords{FailureKind::StateMissing, "state_missing"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "This answer belongs to no sign-in"),
                 QT_TRANSLATE_NOOP("ConnectFailure",
                                   "It carries no state, so nobody can tell who began it. Nothing was "
                                   "connected. Begin in CalltTone, not on the vendor's own pages.")},
    FailureWords{FailureKind::Malformed, "malformed"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "This answer cannot be read"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "It is too long or says the same thing twice, which no vendor's "
                                                     "answer does. Nothing was connected. Close that tab and try "
                                                     "again from CalltTone.")},
    FailureWords{
        FailureKind::Replayed, "replayed"_L1, QT_TRANSLATE_NOOP("ConnectFailure", "This sign-in link was already used"),
        QT_TRANSLATE_NOOP("ConnectFailure", "Each link works once. Look in CalltTone how the sign-in ended. If "
                                            "it is not connected there, try again.")},
    FailureWords{FailureKind::Superseded, "superseded"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "This sign-in link is not the current one"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "It came from an older window. Close that tab and try again.")},
    FailureWords{FailureKind::Cancelled, "cancelled"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "This sign-in was cancelled"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "Nothing was connected. Try again from CalltTone.")},
    FailureWords{FailureKind::Expired, "expired"_L1, QT_TRANSLATE_NOOP("ConnectFailure", "The sign-in took too long"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "Links last 10 minutes. Try again.")},
    FailureWords{FailureKind::NotFinished, "not_finished"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "The sign-in was not finished"),
                 QT_TRANSLATE_NOOP("ConnectFailure",
                                   "CalltTone stopped before it was done. Start CalltTone again, then "
                                   "try again.")},
    FailureWords{FailureKind::WrongIssuer, "wrong_issuer"_L1,
                 QT_TRANSLATE_NOOP("ConnectFailure", "The answer is not from %1"),
                 QT_TRANSLATE_NOOP("ConnectFailure", "It names somebody else as its sender, or nobody where a name was "
                                                     "promised, so it may be forged. Nothing was connected. Try again; "
                                                     "if it happens again, ask whoever runs the server.")},
};

struct VendorWord
{
    QLatin1StringView word;
    FailureKind kind;
};

// RFC 6749 §4.1.2.1, OpenID Connect §3.1.2.6, then Google's, Slack's, HubSpot's and Salesforce's own.
constexpr std::array vendorWords{
    VendorWord{"access_denied"_L1, FailureKind::Denied},
    VendorWord{"user_denied"_L1, FailureKind::Denied},
    VendorWord{"user_cancelled_login"_L1, FailureKind::Denied},
    VendorWord{"unauthorized_client"_L1, FailureKind::BadClient},
    VendorWord{"invalid_client"_L1, FailureKind::BadClient},
    VendorWord{"invalid_client_id"_L1, FailureKind::BadClient},
    VendorWord{"deleted_client"_L1, FailureKind::BadClient},
    VendorWord{"invalid_scope"_L1, FailureKind::InvalidScope},
    VendorWord{"no_scopes"_L1, FailureKind::InvalidScope},
    VendorWord{"invalid_scope_requested"_L1, FailureKind::InvalidScope},
    VendorWord{"server_error"_L1, FailureKind::VendorUnavailable},
    VendorWord{"temporarily_unavailable"_L1, FailureKind::VendorUnavailable},
    VendorWord{"redirect_uri_mismatch"_L1, FailureKind::RedirectMismatch},
    VendorWord{"invalid_redirect_uri"_L1, FailureKind::RedirectMismatch},
    VendorWord{"bad_redirect_uri"_L1, FailureKind::RedirectMismatch},
    VendorWord{"admin_policy_enforced"_L1, FailureKind::Blocked},
    VendorWord{"org_internal"_L1, FailureKind::Blocked},
    VendorWord{"oauth_approval_error_generic"_L1, FailureKind::Blocked},
    VendorWord{"oauth_authorization_blocked"_L1, FailureKind::Blocked},
};

QString translated(const char *source)
{
    return QCoreApplication::translate("ConnectFailure", source);
}

QString hostOf(const QString &address)
{
    return QUrl(address).host();
}

values::ConnectFailure wordsFor(FailureKind kind, const QString &vendor, const QString &host, const QString &variable)
{
    const FailureWords &entry = words[size_t(kind)];
    const auto filled = [&](const char *source) {
        QString text = translated(source);
        return text.replace("%1"_L1, vendor).replace("%2"_L1, host).replace("%3"_L1, variable);
    };
    return {entry.code, filled(entry.title), filled(entry.detail), {}, {}, {}, {}};
}

values::ConnectFailure generalFailure(FailureKind kind, const OAuthStart &start, const QString &raw)
{
    const QString vendor = start.vendor.isEmpty() ? hostOf(start.profile.authorizeUrl) : start.vendor;
    const QString variable = start.clientSecretVariable.isEmpty() ? u"CLIENT_SECRET"_s : start.clientSecretVariable;
    values::ConnectFailure failure = wordsFor(kind, vendor, hostOf(start.profile.tokenUrl), variable);
    failure.raw = raw;
    if (kind == FailureKind::RedirectMismatch) {
        failure.address = start.sentRedirectUri();
        failure.steps = {
            translated(QT_TRANSLATE_NOOP("ConnectFailure", "Open your app in the settings of %1.")).arg(vendor),
            translated(QT_TRANSLATE_NOOP("ConnectFailure", "Add the address above to its redirect URLs, exactly as it "
                                                           "is written here, and save.")),
            translated(QT_TRANSLATE_NOOP("ConnectFailure", "Come back to CalltTone and try again.")),
        };
    }
    if (kind == FailureKind::RedirectMismatch || kind == FailureKind::BadClient || kind == FailureKind::InvalidScope)
        failure.settingsUrl = start.settingsUrl;
    return failure;
}

} // namespace

QLatin1StringView codeOf(FailureKind kind)
{
    return words[size_t(kind)].code; // in enum order; a unit test keeps it so
}

FailureKind failureKindFromCode(QStringView code)
{
    for (const FailureWords &entry : words) {
        if (code == entry.code)
            return entry.kind;
    }
    return FailureKind::VendorRefused;
}

FailureKind kindOfCallbackError(const QString &error, const QString &description)
{
    for (const VendorWord &entry : vendorWords) {
        if (error.compare(entry.word, Qt::CaseInsensitive) == 0)
            return entry.kind;
    }
    // RFC 6749 has no word for it, so servers say invalid_request and explain.
    return description.contains("redirect"_L1, Qt::CaseInsensitive) ? FailureKind::RedirectMismatch
                                                                    : FailureKind::VendorRefused;
}

values::ConnectFailure failureOf(FailureKind kind, const OAuthStart &start, const QString &raw)
{
    values::ConnectFailure failure = generalFailure(kind, start, raw);
    if (start.profile.explain)
        start.profile.explain(failure);
    return failure;
}

values::ConnectFailure failureOf(FailureKind kind)
{
    return wordsFor(kind, {}, {}, {});
}

values::ConnectFailure failureOf(const core::ApiError &tokenError, const OAuthStart &start, const QString &raw)
{
    const FailureKind kind = failureKindFromCode(tokenError.code);
    values::ConnectFailure failure = generalFailure(kind, start, raw);
    // The two codes that say little: the vendor's folder may know more, the standard reader only repeats `raw`.
    const bool vague = kind == FailureKind::WrongAccount || kind == FailureKind::VendorRefused;
    if (vague && !tokenError.title.isEmpty() && tokenError.detail != raw) {
        failure.title = tokenError.title;
        failure.detail = tokenError.detail;
    }
    if (start.profile.explain)
        start.profile.explain(failure);
    return failure;
}

values::ConnectFailure failureOf(TokenTrouble trouble, const OAuthStart &start)
{
    using enum TokenTrouble;
    switch (trouble) {
    case None:
    case Network:
        return failureOf(FailureKind::Network, start, u"Connection lost"_s);
    case Timeout:
        return failureOf(FailureKind::Network, start, u"Timeout"_s);
    case Dns:
        return failureOf(FailureKind::Network, start, u"DNS"_s);
    case Refused:
        return failureOf(FailureKind::Network, start, u"Connection refused"_s);
    case Tls:
        return failureOf(FailureKind::Network, start, u"TLS: the certificate was not accepted"_s);
    case TooLarge:
        return failureOf(FailureKind::VendorRefused, start, u"The answer is larger than 1 MiB"_s);
    }
    return failureOf(FailureKind::Network, start);
}

} // namespace callttone::connect
