// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/sign_in_words.h"

#include "app/core/redactor.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

void explainSignIn(const SignInWords &words, values::ConnectFailure &failure)
{
    const QString &vendor = words.vendor;
    if (failure.code == "redirect_mismatch"_L1) {
        failure.title = u"%1 refused the sign-in"_s.arg(vendor);
        failure.detail = u"%1 only returns to addresses registered in your app. The address CalltTone sent is not on "
                         "that list."_s.arg(vendor);
        failure.steps = words.redirectSteps;
        failure.settingsUrl = words.settingsUrl;
    } else if (failure.code == "bad_client"_L1) {
        const bool hasSecret = !words.secretVariable.isEmpty();
        failure.title = u"%1 does not accept the client %2"_s.arg(vendor, hasSecret ? u"secret"_s : u"id"_s);
        failure.detail = hasSecret
                             ? u"%1 or %2 in .env is wrong or was regenerated. Copy both from your app's settings, "
                               "restart CalltTone, then try again."_s.arg(words.secretVariable, words.idVariable)
                             : u"%1 in .env is wrong. Copy it from your app's settings, restart CalltTone, then try "
                               "again."_s.arg(words.idVariable);
        failure.settingsUrl = words.settingsUrl;
    } else if (failure.code == "expired"_L1 && !words.noAnswer.isEmpty()) {
        failure.detail += (failure.detail.isEmpty() ? QString() : u" "_s) + words.noAnswer;
        failure.settingsUrl = words.settingsUrl;
    }
}

core::ApiError tokenError(const QString &code, const QString &vendor, const QString &said)
{
    core::ApiError error{.kind = core::ErrorKind::Unauthorized, .code = code};
    if (code == "vendor_unavailable"_L1) {
        error.kind = core::ErrorKind::Unavailable;
        error.title = u"%1 could not answer"_s.arg(vendor);
        error.detail = u"Its service is busy or has a problem of its own. Try again in a few minutes."_s;
    } else if (code == "invalid_grant"_L1) {
        error.title = u"%1 says this sign-in is no longer valid"_s.arg(vendor);
        error.detail = u"It was revoked, used before or has expired. Reconnect %1."_s.arg(vendor);
    } else if (code == "bad_client"_L1) {
        error.title = u"%1 does not accept the client id or secret"_s.arg(vendor);
        error.detail = u"One of them is wrong or was regenerated. Check both in .env."_s;
    } else if (code == "redirect_mismatch"_L1) {
        error.title = u"%1 refused the redirect address"_s.arg(vendor);
        error.detail = u"It is not registered in your app. Register it exactly as CalltTone shows it."_s;
    } else {
        error.title = u"%1 refused the sign-in"_s.arg(vendor);
        error.detail = u"Try again; if it stays so, check the app's settings at %1."_s.arg(vendor);
    }
    if (!said.isEmpty())
        error.detail += u" (%1)"_s.arg(core::redacted(said));
    return error;
}

} // namespace callttone::integrations
