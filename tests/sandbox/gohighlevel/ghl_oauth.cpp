// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/gohighlevel/gohighlevel.h"

#include "tests/sandbox/oauth/consent.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString wholeAgency = u"agency"_s; ///< a choice that apps for locations cannot use

bool knowsScope(const QString &scope)
{
    static const QStringList scopes{u"contacts.readonly"_s,
                                    u"contacts.write"_s,
                                    u"calendars.readonly"_s,
                                    u"calendars.write"_s,
                                    u"calendars/events.readonly"_s,
                                    u"calendars/events.write"_s,
                                    u"locations.readonly"_s,
                                    u"oauth.write"_s,
                                    u"oauth.readonly"_s,
                                    u"users.readonly"_s};
    return scopes.contains(scope);
}

} // namespace

Routes GoHighLevel::signInRoutes()
{
    ConsentRules rules{.title = u"GoHighLevel"_s, .account = u"Harbor Dental"_s, .scopes = [](const Fields &query) {
                           return query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
                       }};
    rules.redirectMismatch = u"Invalid redirect URI. %1 is not among the app's redirect URLs."_s;
    rules.unknownClient = u"No integration found with the ID"_s;
    rules.refuse = [](const Fields &query) -> std::optional<QString> {
        if (query.value(u"response_type"_s) != "code"_L1)
            return u"response_type must be code"_s;
        if (query.has(u"code_challenge"_s) || query.has(u"code_challenge_method"_s))
            return u"code_challenge should not exist: PKCE is not part of this vendor's sign-in."_s;
        const QStringList scopes = query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
        if (scopes.isEmpty())
            return u"scope is required"_s;
        for (const QString &scope : scopes) {
            if (!knowsScope(scope))
                return u"Invalid scope(s): %1"_s.arg(scope);
        }
        return std::nullopt;
    };
    rules.choices = [this](const Fields &) -> QList<ConsentChoice> {
        ConsentChoice choice{u"location"_s, u"Select a location"_s, {}};
        for (const Location &location : std::as_const(m_locations))
            choice.options.append({location.id, location.name});
        choice.options.append({wholeAgency, u"Harbor Dental, the whole agency"_s});
        return {choice};
    };
    Routes routes;
    for (const QString &path : pages()) {
        rules.path = path;
        routes += consentRoutes(m_world, m_authority, rules);
    }
    routes.append(on("POST", u"/gohighlevel/oauth/token"_s, [this](const Request &request) { return token(request); }));
    return routes;
}

Response GoHighLevel::token(const Request &request)
{
    const auto refuse = [](int status, const QString &error, const QString &description) {
        return jsonReply({{u"error"_s, error}, {u"error_description"_s, description}}, status);
    };
    if (!request.header("Version").isEmpty()) // with one, the same address wants other field names
        return ghlError(422, u"property client_id should not exist"_s);
    const Fields form = Fields::ofForm(request);
    if (form.has(u"code_verifier"_s))
        return ghlError(422, u"property code_verifier should not exist"_s);
    if (const auto fault = m_authority.checkClient(form.value(u"client_id"_s), form.value(u"client_secret"_s)))
        return refuse(401, u"invalid_client"_s, u"Invalid client: client credentials are invalid"_s);
    const QString kind = form.value(u"grant_type"_s);
    Authority::Reply reply = tl::unexpected(OAuthFault::BadGrantType);
    if (kind == "authorization_code"_L1)
        reply = m_authority.redeem(form.value(u"code"_s), form.value(u"redirect_uri"_s), std::nullopt);
    else if (kind == "refresh_token"_L1)
        reply = m_authority.refresh(form.value(u"refresh_token"_s));
    if (!reply) {
        switch (reply.error()) {
        case OAuthFault::BadGrantType:
            return refuse(400, u"unsupported_grant_type"_s, u"Unsupported grant type: `grant_type` is invalid"_s);
        case OAuthFault::RedirectMismatch:
            return refuse(400, u"invalid_request"_s, u"Invalid request: `redirect_uri` is invalid"_s);
        case OAuthFault::BadRefreshToken:
            return refuse(400, u"invalid_grant"_s, u"Invalid grant: refresh token is invalid"_s);
        default:
            return refuse(400, u"invalid_grant"_s, u"Invalid grant: authorization code is invalid"_s);
        }
    }
    const Grant &grant = **reply;
    const bool agency = locationOf(grant) == wholeAgency;
    QJsonObject body{{u"access_token"_s, grant.access},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, (grant.accessEndsAt - m_world.clock.now()) / 1'000},
                     {u"refresh_token"_s, grant.refresh},
                     {u"scope"_s, grant.scopes.join(u' ')},
                     {u"userType"_s, agency ? u"Company"_s : u"Location"_s},
                     {u"companyId"_s, u"CmpHarborDental00001"_s},
                     {u"userId"_s, u"UsrReyes000000000001"_s}};
    if (!agency)
        body.insert(u"locationId"_s, locationOf(grant));
    return jsonReply(body);
}

QString GoHighLevel::locationOf(const Grant &grant)
{
    return grant.choices.value("location"_L1).toString();
}

tl::expected<GoHighLevel::GrantPtr, Response> GoHighLevel::admit(const Request &request, const QString &scope,
                                                                 const QString &version)
{
    const QByteArray given = request.header("Version");
    if (given.isEmpty())
        return tl::unexpected(ghlError(401, u"version header was not found."_s));
    if (given != version.toLatin1())
        return tl::unexpected(ghlError(401, u"version header is invalid"_s));
    TokenState state = TokenState::Unknown;
    const GrantPtr grant = m_authority.grantOfAccess(bearerOf(request), state);
    if (state != TokenState::Valid)
        return tl::unexpected(ghlError(401, u"Invalid JWT"_s));
    if (locationOf(*grant) == wholeAgency)
        return tl::unexpected(ghlError(403, u"The token does not have access to this location."_s));
    if (m_world.options.rateLimits && !m_rate.take(locationOf(*grant), m_world.clock.now()))
        return tl::unexpected(rateLimited(request, 0));
    if (!grant->scopes.contains(scope))
        return tl::unexpected(ghlError(401, u"The token is not authorized for this scope."_s));
    return grant;
}

std::optional<Response> GoHighLevel::checkLocation(const Grant &grant, const QString &locationId)
{
    if (locationId.isEmpty())
        return ghlError(422, u"locationId can't be undefined"_s);
    if (locationId != locationOf(grant))
        return ghlError(403, u"The token does not have access to this location."_s);
    return std::nullopt;
}

} // namespace callttone::sandbox
