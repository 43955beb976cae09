// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandbox.h"

#include "app/service/guarded_connection.h"
#include "app/service/service_loop.h"
#include "tests/sandbox/control.h"
#include "tests/sandbox/gohighlevel/gohighlevel.h"
#include "tests/sandbox/google/google.h"
#include "tests/sandbox/hubspot/hubspot.h"
#include "tests/sandbox/make/make.h"
#include "tests/sandbox/mcp/mcp.h"
#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/salesforce/salesforce.h"
#include "tests/sandbox/setup_files.h"
#include "tests/sandbox/slack/slack.h"
#include "tests/sandbox/zapier/zapier.h"

#include <QJsonDocument>
#include <QPromise>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qint64 maxBody = 6 * 1024 * 1024; ///< Make takes 5 MB and refuses more itself

/// The connection ends without a byte of an answer.
Response noAnswer()
{
    return {.status = 0, .stream = [](service::GuardedConnection &connection) { connection.drop(); }};
}

/// What a test wants a vendor to have said.
Response givenAnswer(const QJsonObject &answer)
{
    const QJsonValue body = answer.value("body"_L1);
    Response response{.status = answer.value("status"_L1).toInt(500)};
    if (body.isArray())
        response.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    else if (body.isObject())
        response.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    else
        response = textReply(body.toString().toUtf8(), response.status);
    const QJsonObject headers = answer.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        response.headers.append({header.key().toLatin1(), header->toString().toLatin1()});
    return response;
}

} // namespace

Sandbox::Sandbox(const core::Clock &clock, Options options)
    : m_world{.clock = clock, .options = std::move(options)}
    , m_loop(std::make_shared<service::ServiceLoop>(this))
{
    makeVendors();
}

Sandbox::~Sandbox()
{
    m_loop->close(); // nothing that comes late finds half a sandbox
}

void Sandbox::makeVendors()
{
    m_vendors.clear();
    m_vendors.push_back(std::make_unique<GoHighLevel>(m_world));
    m_vendors.push_back(std::make_unique<Google>(m_world));
    m_vendors.push_back(std::make_unique<Slack>(m_world));
    m_vendors.push_back(std::make_unique<HubSpot>(m_world));
    m_vendors.push_back(std::make_unique<Salesforce>(m_world));
    m_vendors.push_back(std::make_unique<Make>(m_world));
    m_vendors.push_back(std::make_unique<Zapier>(m_world));
    m_vendors.push_back(std::make_unique<Mcp>(m_world));
    m_router = {};
    for (const auto &vendor : m_vendors)
        m_router.add(vendor->routes());
    m_router.add(controlRoutes(*this));
}

void Sandbox::reset()
{
    m_world.faults.clear();
    m_world.journal.clear();
    // Not now: the route that asked for it is one of those that go.
    QMetaObject::invokeMethod(this, &Sandbox::makeVendors, Qt::QueuedConnection);
}

Vendor *Sandbox::vendor(const QString &name) const
{
    for (const auto &vendor : m_vendors) {
        if (vendor->name() == name)
            return vendor.get();
    }
    return nullptr;
}

core::Result<QString> Sandbox::start()
{
    service::HttpLimits limits;
    limits.bodyBytes = maxBody;
    m_server = std::make_unique<service::HttpServer>(
        m_loop, limits, [](QByteArrayView, QByteArrayView) { return maxBody; },
        [this](service::Request request) { return answer(std::move(request)); });
    const core::Result<quint16> port = m_server->listen(QHostAddress::LocalHost, m_world.options.port);
    if (!port)
        return tl::unexpected(port.error());
    m_hosts = std::make_unique<service::HostGuard>(u"127.0.0.1"_s, *port, QString());
    m_world.base = u"http://127.0.0.1:%1"_s.arg(*port);
    if (!m_world.options.writeFolder.isEmpty()) {
        if (const core::Result<void> written = writeSetupFiles(*this); !written)
            return tl::unexpected(written.error());
    }
    return m_world.base;
}

Sandbox::Reply Sandbox::answer(service::Request request)
{
    // Pages of other sites must not work the switches; the consent form's own Origin is "null" (no-referrer).
    const bool page = request.method == "GET" || request.method == "POST";
    const QByteArray origin = request.header("Origin");
    if (const auto problem = m_hosts->check(request.header("Host"), page && origin == "null" ? QByteArray() : origin))
        return service::ready(*problem);

    Vendor *vendor = this->vendor(request.path.section(u'/', 1, 1));
    if (!vendor) {
        const service::Router::Match match = m_router.match(request.method, request.path);
        if (!match.route)
            return service::ready(redirectTo("/__sandbox"));
        request.params = match.params;
        return match.route->handler(request);
    }
    const bool forPeople = vendor->pages().contains(request.path);
    const auto fault = forPeople ? std::nullopt : m_world.faults.take(vendor->name(), request.path);
    if (fault)
        return underFault(*fault, *vendor, std::move(request));
    return service::ready(askVendor(*vendor, request));
}

Response Sandbox::askVendor(Vendor &vendor, service::Request &request)
{
    const service::Router::Match match = m_router.match(request.method, request.path);
    request.params = match.params;
    Response response =
        match.route ? match.route->handler(request).result() : vendor.notFound(request); // handlers answer at once
    vendor.decorate(request, response);
    m_world.journal.answered(vendor.name(), request.method, request.path, response.status);
    return response;
}

Sandbox::Reply Sandbox::underFault(const Fault &fault, Vendor &vendor, service::Request request)
{
    const auto refuse = [&](Response response) {
        m_world.journal.answered(vendor.name(), request.method, request.path, response.status);
        return service::ready(std::move(response));
    };
    switch (fault.kind) {
    case FaultKind::RateLimited:
        return refuse(vendor.rateLimited(request, fault.retryAfterSeconds));
    case FaultKind::ServerError:
        return refuse(vendor.serverError(request));
    case FaultKind::Answer:
        return refuse(givenAnswer(fault.answer));
    case FaultKind::Drop:
        return refuse(noAnswer());
    case FaultKind::LostAnswer:
        std::ignore = askVendor(vendor, request);
        return service::ready(noAnswer());
    case FaultKind::Slow:
        return answerLater(askVendor(vendor, request), fault.delayMs);
    case FaultKind::RefusedClient:
    case FaultKind::Revoked:
    case FaultKind::Expired:
        break; // the authority's; they never get here
    }
    return service::ready(askVendor(vendor, request));
}

Sandbox::Reply Sandbox::answerLater(Response response, int ms)
{
    auto promise = std::make_shared<QPromise<service::Response>>();
    promise->start();
    QTimer::singleShot(ms, this, [promise, response = std::move(response)] {
        promise->addResult(response);
        promise->finish();
    });
    return promise->future();
}

} // namespace callttone::sandbox
