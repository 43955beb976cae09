// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_failures.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ErrorClass;

constexpr auto vendorName = "HubSpot"_L1;
constexpr qint64 secondMs = 1'000;
constexpr qint64 tenSecondsMs = 10'000;
constexpr qint64 longRestMs = 30 * 60'000;
constexpr qint64 lockedMs = 5'000;
constexpr int locked = 423;
constexpr int migrating = 477;
constexpr int multiStatus = 207;

/// Properties in the words of people.
struct Word
{
    QLatin1StringView property;
    const char *word;
};

constexpr std::array words{
    Word{"email"_L1, "the e-mail address"},
    Word{"firstname"_L1, "the first name"},
    Word{"lastname"_L1, "the last name"},
    Word{"phone"_L1, "the phone number"},
    Word{"company"_L1, "the company"},
    Word{"hs_timestamp"_L1, "the time"},
    Word{"hs_call_title"_L1, "the title"},
    Word{"hs_call_body"_L1, "the summary"},
    Word{"hs_call_direction"_L1, "the direction"},
    Word{"hs_call_duration"_L1, "the duration"},
    Word{"hs_call_status"_L1, "the status"},
    Word{"hs_call_disposition"_L1, "the outcome"},
    Word{"hs_call_from_number"_L1, "the caller's number"},
    Word{"hs_call_to_number"_L1, "the called number"},
};

QString wordFor(const QString &property)
{
    for (const Word &one : words) {
        if (one.property == property)
            return u"%1 (%2)"_s.arg(QString::fromUtf8(one.word), property);
    }
    return property;
}

QString said(const HubSpotRefusal &refusal)
{
    return refusal.message.isEmpty() ? QString() : u"HubSpot said: \"%1\". "_s.arg(refusal.message);
}

QString traceOf(const HubSpotRefusal &refusal)
{
    return refusal.correlation.isEmpty() ? QString() : u" Correlation id: %1."_s.arg(refusal.correlation);
}

SyncFailure rejected(const QString &what, const HubSpotRefusal &refusal)
{
    QStringList names;
    for (const QString &field : refusal.fields)
        names.append(wordFor(field));
    const QString title = names.isEmpty() ? u"HubSpot rejected %1"_s.arg(what)
                                          : u"HubSpot rejected %1: %2 %3 not valid"_s.arg(
                                              what, names.join(u", "_s), names.size() > 1 ? u"are"_s : u"is"_s);
    return syncRefused(title,
                       said(refusal)
                           + u"Look at the property and the validation rules for it in HubSpot, Settings, Properties, "
                             "then replay this delivery."_s,
                       refusal.status);
}

SyncFailure missingScopes(const QString &what, const HubSpotRefusal &refusal)
{
    const QString lacking = refusal.scopes.isEmpty() ? u"a permission it needs"_s : refusal.scopes.join(u", "_s);
    return syncNeedsRepair(ErrorClass::NotAllowed, u"HubSpot does not allow %1"_s.arg(what),
                           u"The sign-in does not cover %1. Add it to the required scopes of the app in the HubSpot "
                           "developer account, then reconnect HubSpot and allow everything it asks for."_s.arg(lacking),
                           refusal.status);
}

/// Of the policy HubSpot names; its searches have one by the second, which it tells in words only.
SyncFailure limited(const HubSpotRefusal &refusal, const connect::HttpResponse &response)
{
    const auto names = [&refusal](QLatin1StringView word) {
        return refusal.policy.contains(word, Qt::CaseInsensitive)
               || refusal.message.contains(word, Qt::CaseInsensitive);
    };
    qint64 waitMs = tenSecondsMs;
    QString why = u"Too many requests were sent for this portal in ten seconds"_s;
    if (names("daily"_L1)) {
        waitMs = longRestMs;
        why = u"The portal's requests for today are used up; every app that is connected to it counts"_s;
    } else if (!names("ten_secondly"_L1) && names("secondly"_L1)) {
        waitMs = secondMs;
        why = u"Too many requests were sent for this portal in one second"_s;
    }
    if (!response.header("Retry-After").isEmpty())
        waitMs = response.retryAfterSeconds(int(waitMs / secondMs)) * secondMs;
    return syncLimited(u"HubSpot is limiting requests"_s, u"%1. What waits is sent by itself."_s.arg(why), waitMs,
                       response.status);
}

SyncFailure gone(const QString &what, const HubSpotRefusal &refusal)
{
    SyncFailure failure =
        syncRefused(u"HubSpot cannot find %1"_s.arg(what),
                    said(refusal) + u"It was deleted or merged in HubSpot. Replay this delivery to look for it anew."_s,
                    refusal.status);
    failure.errorClass = ErrorClass::TargetGone;
    return failure;
}

SyncFailure later(const QString &title, const QString &detail, const HubSpotRefusal &refusal, qint64 waitMs)
{
    SyncFailure failure = syncRetry(title, said(refusal) + detail, refusal.status);
    failure.waitMs = waitMs;
    return failure;
}

SyncFailure moving(const connect::HttpResponse &response)
{
    return syncLimited(u"HubSpot is moving the portal"_s,
                       u"The account is being moved to another data centre and takes no requests until that is done. "
                       "What waits is sent by itself."_s,
                       response.retryAfterSeconds(int(longRestMs / secondMs)) * secondMs, response.status);
}

SyncFailure failureFor(const QString &what, const HubSpotRefusal &refusal, const connect::HttpResponse &response,
                       SyncEffect effect)
{
    const auto is = [&refusal](QLatin1StringView category) { return refusal.category == category; };
    if (refusal.status == 429 || is("RATE_LIMITS"_L1))
        return limited(refusal, response);
    if (refusal.status == 401 || is("INVALID_AUTHENTICATION"_L1) || is("EXPIRED_AUTHENTICATION"_L1))
        return syncNeedsReconnect(u"HubSpot no longer accepts the token"_s,
                                  u"The app was uninstalled in the portal, or its token was revoked. Reconnect "
                                  "HubSpot; what waits is then sent."_s,
                                  refusal.status);
    if (is("MISSING_SCOPES"_L1))
        return missingScopes(what, refusal);
    if (refusal.status == migrating)
        return moving(response);
    if (refusal.status == locked)
        return later(u"HubSpot has %1 locked"_s.arg(what),
                     u"Something else is changing it at this moment. It is tried again by itself."_s, refusal,
                     lockedMs);
    if (refusal.status == 409 || is("CONFLICT"_L1))
        return later(u"HubSpot was changing %1 at the same time"_s.arg(what), u"It is tried again by itself."_s,
                     refusal, lockedMs);
    if (refusal.status == 404 || is("OBJECT_NOT_FOUND"_L1))
        return gone(what, refusal);
    if (is("VALIDATION_ERROR"_L1) || refusal.status == 400)
        return rejected(what, refusal);
    return syncFailureOf({vendorName, what}, response, effect);
}

} // namespace

HubSpotProblem hubSpotProblem(const QString &what, const core::Result<connect::HttpResponse> &answer, SyncEffect effect)
{
    if (!answer)
        return {{}, syncFailureOf(answer.error(), effect)};
    HubSpotProblem problem{HubSpotRefusal::of(*answer), {}};
    problem.failure = failureFor(what, problem.refusal, *answer, effect);
    problem.failure.detail += traceOf(problem.refusal);
    return problem;
}

HubSpotAnswer<QJsonObject> hubSpotObject(const QString &what, const core::Result<connect::HttpResponse> &answer,
                                         SyncEffect effect)
{
    if (!answer || !answer->isSuccess())
        return tl::unexpected(hubSpotProblem(what, answer, effect));
    const QJsonObject object = answer->json();
    if (answer->status == multiStatus && !object.value("errors"_L1).toArray().isEmpty())
        return tl::unexpected(hubSpotProblem(what, answer, effect));
    if (!object.isEmpty() || answer->body.isEmpty())
        return object;
    const core::Result<QJsonObject> unread = jsonAnswer({vendorName, what}, answer);
    if (unread)
        return *unread; // {}
    SyncFailure failure = syncFailureOf(unread.error(), effect);
    failure.errorClass = ErrorClass::InvalidResponse;
    failure.mayHaveHappened = effect == SyncEffect::Writes; // it said yes in words nobody can read
    return tl::unexpected(HubSpotProblem{{}, std::move(failure)});
}

} // namespace callttone::integrations
