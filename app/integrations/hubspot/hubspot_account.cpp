// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_account.h"

#include "app/integrations/support/vendor_answer.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "HubSpot"_L1;

/// POST of client id, secret and a token, as introspection and revocation want it.
core::Result<connect::HttpResponse> sendToken(connect::VendorSession &session, const QString &url,
                                              const QString &secret, const QString &hint)
{
    const core::Result<core::SecretString> token = session.secret(secret);
    if (!token)
        return core::fail(token.error());
    connect::HttpRequest request{.method = "POST", .url = url.toUtf8()};
    const core::SecretString clientSecret = session.clientSecret();
    request.setForm({{u"client_id"_s, session.clientId()},
                     {u"client_secret"_s, QString::fromUtf8(clientSecret.reveal())},
                     {u"token"_s, QString::fromUtf8(token->reveal())},
                     {u"token_type_hint"_s, hint}});
    return session.sendPlain(request);
}

QString idOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

} // namespace

core::Result<connect::Identity> hubSpotIdentity(connect::VendorSession &session, const HubSpotAddresses &addresses)
{
    const core::Result<QJsonObject> token =
        jsonAnswer({vendorName, u"the token's portal"_s},
                   sendToken(session, addresses.token + u"/introspect"_s, u"access"_s, u"access_token"_s));
    if (!token)
        return core::fail(token.error());
    const core::Result<QJsonObject> portal =
        jsonAnswer({vendorName, u"the portal's details"_s},
                   session.send(getRequest(u"%1/account-info/%2/details"_s.arg(addresses.api, hubSpotApiDate))));
    if (!portal)
        return core::fail(portal.error());

    const QString hub = idOf(token->contains("hub_id"_L1) ? token->value("hub_id"_L1) : portal->value("portalId"_L1));
    const QString domain = token->value("hub_domain"_L1).toString();
    const QString uiDomain = portal->value("uiDomain"_L1).toString(u"app.hubspot.com"_s);
    connect::Identity identity;
    identity.accountId = hub;
    identity.label = domain.isEmpty() ? u"Hub %1"_s.arg(hub) : u"%1 (Hub %2)"_s.arg(domain, hub);
    identity.detail = token->value("user"_L1).toString();
    identity.openUrl = u"https://%1/contacts/%2"_s.arg(uiDomain, hub);
    identity.facts = {{u"hub_id"_s, hub},
                      {u"hub_domain"_s, domain},
                      {u"ui_domain"_s, uiDomain},
                      {u"timezone"_s, portal->value("timeZone"_L1).toString()}};
    return identity;
}

core::Result<values::ConnectionCheck> hubSpotCheck(connect::VendorSession &session, const HubSpotAddresses &addresses)
{
    const auto answer = session.send(
        getRequest(u"%1/crm/objects/%2/contacts?limit=1&properties=email"_s.arg(addresses.api, hubSpotApiDate)));
    const double latency = answer ? answer->totalMs : 0;
    const core::Result<QJsonObject> contacts = jsonAnswer({vendorName, u"the list of contacts"_s}, answer);
    if (!contacts)
        return failedCheck(contacts.error(), latency);
    return passed(u"Contacts can be read."_s, latency);
}

core::Result<void> hubSpotRevoke(connect::VendorSession &session, const HubSpotAddresses &addresses)
{
    const auto answer = sendToken(session, addresses.token + u"/revoke"_s, u"refresh"_s, u"refresh_token"_s);
    if (!answer)
        return core::fail(answer.error());
    if (answer->isSuccess() || answer->status == 404) // 404: it was gone before
        return {};
    return core::fail(refusal({vendorName, u"the end of the sign-in"_s}, *answer));
}

} // namespace callttone::integrations
