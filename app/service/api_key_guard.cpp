// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/api_key_guard.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

Response unauthorized(const QString &code, const QString &title, const QString &detail, const QByteArray &challenge)
{
    return Response::failure(
        core::ApiError{.kind = core::ErrorKind::Unauthorized, .code = code, .title = title, .detail = detail},
        {{"WWW-Authenticate", challenge}});
}

QString wireOf(values::Scope scope)
{
    return values::wireNames(scope).join(u' ');
}

} // namespace

ApiKeyGuard::ApiKeyGuard(ApiKeyIndex &index, const core::Clock &clock, bool loopbackIsOurs)
    : m_index(index)
    , m_clock(clock)
    , m_loopbackIsOurs(loopbackIsOurs)
{}

tl::expected<Caller, Response> ApiKeyGuard::identify(const Request &request) const
{
    const QByteArray authorization = request.header("Authorization");
    const QByteArray scheme = "bearer ";
    if (authorization.left(scheme.size()).toLower() != scheme) {
        return tl::unexpected(
            unauthorized(u"key_missing"_s, u"An API key is needed"_s,
                         u"Send it as \"Authorization: Bearer vxf_…\". Keys are made under Settings › "
                         "API Keys, or with \"callttoned key create\"."_s,
                         "Bearer realm=\"callttone\""));
    }
    const auto caller = m_index.find(QByteArrayView(authorization).sliced(scheme.size()).trimmed(), m_clock.now());
    if (!caller) {
        return tl::unexpected(
            unauthorized(u"key_unknown"_s, u"This API key does not work"_s,
                         u"It was revoked, belongs to another service, or was not copied whole. Make a "
                         "new one under Settings › API Keys, or with \"callttoned key create\"."_s,
                         "Bearer realm=\"callttone\", error=\"invalid_token\""));
    }
    return *caller;
}

tl::expected<Caller, Response> ApiKeyGuard::admit(const Request &request, const Route &route) const
{
    const bool open = route.access == Access::Public
                      || (route.access == Access::Loopback && m_loopbackIsOurs && request.peer.isLoopback());
    if (open)
        return Caller();
    auto caller = identify(request);
    if (!caller || values::allows(caller->scopes, route.scope) || (caller->scopes & route.alsoBy))
        return caller;
    const QString scope = wireOf(route.scope);
    return tl::unexpected(Response::failure(
        core::ApiError{.kind = core::ErrorKind::Forbidden,
                       .code = u"scope_missing"_s,
                       .title = u"This API key may not do that"_s,
                       .detail = u"It needs the scope %1 and has %2. Use a key that has it, or make one."_s.arg(
                           scope, values::wireNames(caller->scopes).join(u", "_s))},
        {{"WWW-Authenticate",
          "Bearer realm=\"callttone\", error=\"insufficient_scope\", scope=\"" + scope.toLatin1() + '"'}}));
}

} // namespace callttone::service
