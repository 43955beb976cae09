// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/request_pipeline.h"

#include "app/service/problem_page.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

Problem noSuchPath(const QString &path)
{
    return core::ApiError{
        .kind = core::ErrorKind::NotFound,
        .code = u"no_such_path"_s,
        .title = u"There is nothing at this path"_s,
        .detail = u"%1 is no address of this service. GET /api/v1/openapi.json lists them all."_s.arg(path.left(200))};
}

Response methodNotAllowed(const Request &request, const QByteArrayList &allowed)
{
    const QByteArray list = allowed.join(", ");
    return Response::failure(Problem(405, u"method_not_allowed"_s, u"This path does not take that method"_s,
                                     u"%1 takes %2, not %3."_s.arg(request.path, QString::fromLatin1(list),
                                                                   QString::fromLatin1(request.method))),
                             {{"Allow", list}});
}

Problem tooOften(int seconds)
{
    return core::ApiError{
        .kind = core::ErrorKind::RateLimited,
        .code = u"rate_limited"_s,
        .title = u"Too many requests with this API key"_s,
        .detail = u"Try again in %1 s, and send fewer at a time. Posting events is not limited."_s.arg(seconds),
        .retryAfterSeconds = seconds};
}

} // namespace

RequestPipeline::RequestPipeline(const Router &router, const HostGuard &hosts, const ApiKeyGuard &keys,
                                 RateLimiter &rates, IdempotencyGate &idempotency, std::shared_ptr<Metrics> metrics,
                                 const core::Clock &clock)
    : m_router(router)
    , m_hosts(hosts)
    , m_keys(keys)
    , m_rates(rates)
    , m_idempotency(idempotency)
    , m_metrics(std::move(metrics))
    , m_clock(clock)
{}

QFuture<Response> RequestPipeline::handle(Request request)
{
    const Route *route = nullptr;
    QFuture<Response> response = dispatch(request, route);
    const QString pattern = route ? route->pattern : u"(none)"_s;
    return response.then([metrics = m_metrics, pattern, method = request.method](Response answered) {
        metrics->countRequest(method, pattern, answered.status);
        return answered;
    });
}

QFuture<Response> RequestPipeline::dispatch(Request &request, const Route *&route)
{
    if (const auto foreign = m_hosts.check(request.header("Host"), request.header("Origin")))
        return ready(request.path == callbackPath ? problemPage(*foreign) : Response::failure(*foreign));
    Router::Match match = m_router.match(request.method, request.path);
    if (!match.route) {
        if (request.path.startsWith("/api/"_L1)) {
            if (const auto caller = m_keys.identify(request); !caller)
                return ready(caller.error());
        }
        return match.allowed.isEmpty() ? ready(noSuchPath(request.path))
                                       : ready(methodNotAllowed(request, match.allowed));
    }
    route = match.route;
    request.params = std::move(match.params);
    auto caller = m_keys.admit(request, *route);
    if (!caller)
        return ready(std::move(caller.error()));
    request.caller = std::move(*caller);
    if (!request.caller.id.isEmpty() && !request.caller.fixed && !route->unlimitedRate) {
        if (const auto wait = m_rates.take(request.caller.id, m_clock.now()))
            return ready(tooOften(*wait));
    }
    if (route->method == "POST" && !route->ignoresIdempotencyKey && !request.header("Idempotency-Key").isEmpty())
        return m_idempotency.pass(request, *route);
    return route->handler(request);
}

} // namespace callttone::service
