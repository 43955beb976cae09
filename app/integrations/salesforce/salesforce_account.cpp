// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_account.h"

#include "app/integrations/salesforce/salesforce_api.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "Salesforce"_L1;

QString instanceOf(const connect::VendorSession &session)
{
    return session.facts().value("instance_url"_L1).toString();
}

/// 403 REQUEST_LIMIT_EXCEEDED: the day's requests, or too many long ones at once.
bool isLimit(const connect::HttpResponse &response)
{
    return response.body.contains("REQUEST_LIMIT_EXCEEDED");
}

core::Result<connect::HttpResponse> get(connect::VendorSession &session, const QString &path)
{
    return session.send(getRequest(salesforceUrl(session, path)));
}

} // namespace

bool salesforceTokenRejected(const connect::HttpResponse &response)
{
    if (response.status == 403 && response.body.trimmed() == "Bad_OAuth_Token")
        return true; // how userinfo says it
    if (response.status != 401)
        return false;
    return !isSalesforcePolicy(vendorMessage(response.body));
}

core::Result<connect::Identity> salesforceIdentity(connect::VendorSession &session)
{
    const core::Result<QJsonObject> user =
        jsonAnswer({vendorName, u"the signed-in user"_s, isLimit},
                   session.send(getRequest(instanceOf(session) + u"/services/oauth2/userinfo"_s)));
    if (!user)
        return core::fail(user.error());
    connect::Identity identity;
    identity.accountId = user->value("organization_id"_L1).toString();
    identity.detail = user->value("preferred_username"_L1).toString(user->value("email"_L1).toString());
    identity.openUrl = instanceOf(session);
    identity.label = identity.detail;
    if (const QString zone = user->value("zoneinfo"_L1).toString(); !zone.isEmpty())
        identity.facts.insert("timezone"_L1, zone);

    const core::Result<QJsonObject> found =
        jsonAnswer({vendorName, u"the organization"_s, isLimit},
                   get(session, u"query?q=SELECT+Id,Name,IsSandbox+FROM+Organization+LIMIT+1"_s));
    if (!found)
        return core::fail(found.error());
    const QJsonObject organization = found->value("records"_L1).toArray().first().toObject();
    if (const QString name = organization.value("Name"_L1).toString(); !name.isEmpty())
        identity.label = organization.value("IsSandbox"_L1).toBool() ? u"%1 (sandbox)"_s.arg(name) : name;
    return identity;
}

core::Result<values::ConnectionCheck> salesforceCheck(connect::VendorSession &session)
{
    const auto answer = get(session, u"limits"_s);
    const double latency = answer ? answer->totalMs : 0;
    const core::Result<QJsonObject> limits = jsonAnswer({vendorName, u"a look at its limits"_s, isLimit}, answer);
    if (!limits)
        return failedCheck(limits.error(), latency);
    const QJsonObject daily = limits->value("DailyApiRequests"_L1).toObject();
    const qint64 most = daily.value("Max"_L1).toInteger();
    if (most <= 0)
        return passed(u"The API answers."_s, latency);
    const qint64 left = daily.value("Remaining"_L1).toInteger();
    values::ConnectionCheck check =
        passed(u"The API answers; %1 of %2 requests are left today."_s.arg(left).arg(most), latency);
    if (left <= 0) {
        check.ok = false;
        check.detail = u"All %1 Salesforce requests of the last 24 hours are used. Calls wait until some are free "
                       "again; an administrator can see who uses them in Setup, System Overview."_s.arg(most);
    }
    return check;
}

core::Result<void> salesforceRevoke(connect::VendorSession &session, const QString &login)
{
    core::Result<core::SecretString> token = session.secret(u"refresh"_s);
    if (token && token->isEmpty())
        token = session.secret(u"access"_s);
    if (!token)
        return core::fail(token.error());
    connect::HttpRequest request{.method = "POST", .url = (login + u"/services/oauth2/revoke"_s).toUtf8()};
    request.setForm({{u"token"_s, QString::fromUtf8(token->reveal())}});
    const auto answer = session.sendPlain(request);
    if (!answer)
        return core::fail(answer.error());
    // 400 invalid_token and unsupported_token_type: it had ended before
    const QString error = answer->json().value("error"_L1).toString();
    if (answer->isSuccess() || error == "invalid_token"_L1 || error == "unsupported_token_type"_L1)
        return {};
    return core::fail(refusal({vendorName, u"the end of the sign-in"_s}, *answer));
}

} // namespace callttone::integrations
