// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/service_fixture.h"

#include "app/core/api_key_format.h"
#include "app/core/version.h"
#include "app/service/event_stream_hub.h"
#include "app/service/mcp/mcp_door.h"
#include "app/service/metrics.h"
#include "app/service/resources.h"
#include "app/service/service_loop.h"

#include <QDirIterator>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

class NoNetwork final : public connect::HttpClient
{
public:
    core::Result<connect::HttpResponse> send(const connect::HttpRequest &) override
    {
        return core::fail({.kind = core::ErrorKind::Network, .code = u"refused"_s, .title = u"Nobody is there"_s});
    }
};

/// Not makeReadyFuture(): that one makes a future with as many results as the list has entries.
QFuture<QList<values::DiagnosticCheck>> finished(const QList<values::DiagnosticCheck> &checks)
{
    QPromise<QList<values::DiagnosticCheck>> promise;
    promise.start();
    promise.addResult(checks);
    promise.finish();
    return promise.future();
}

} // namespace

ServiceFixture::ServiceFixture(Options options)
    : m_options(std::move(options))
    , m_adminKey(core::newApiKey().reveal())
    , m_environment({m_options.environment})
{
    if (!m_options.http)
        m_options.http = std::make_shared<NoNetwork>();
    start();
}

ServiceFixture::~ServiceFixture()
{
    m_service.reset();
    m_appointments.reset();
    m_executor.reset();
    m_desk.reset();
    if (m_connectors)
        m_connectors->stop(0);
    if (m_engine)
        m_engine->stop(0);
}

values::Account ServiceFixture::account() const
{
    values::Account account;
    account.organization = u"Test"_s;
    account.plan = m_options.plan;
    account.bypass = m_options.bypassPlan;
    account.version = QStringLiteral(CALLTTONE_VERSION);
    return account;
}

QString ServiceFixture::redirectUri() const
{
    const QString base = m_options.publicUrl.isEmpty() ? u"http://localhost:%1"_s.arg(m_port) : m_options.publicUrl;
    return base + u"/api/integrations/callback"_s;
}

void ServiceFixture::start()
{
    m_registry = std::make_unique<delivery::EndpointRegistry>(*store.database, vault, clock);
    if (const auto loaded = m_registry->load(); !loaded)
        qFatal("%s", qPrintable(loaded.error().oneLine()));
    delivery::EngineOptions options;
    options.retryScheduleMs = m_options.retryScheduleMs;
    options.othersDestinations = m_options.connectors;
    m_engine = std::make_unique<delivery::DeliveryEngine>(
        *store.database, *m_registry, std::make_unique<FakeTransport>(m_options.receiver), clock, options);
    m_connectorBook = std::make_unique<FakeConnectors>(m_options.connectors, m_options.connectorScript);
    m_connectors = std::make_unique<delivery::ConnectorEngine>(
        *store.database, *m_connectorBook, clock,
        delivery::ConnectorOptions{.retryScheduleMs = m_options.retryScheduleMs});
    m_intake = std::make_unique<ingest::EventIntake>(*store.database, *m_engine, clock);
    m_intake->setConnectors(*m_connectorBook, *m_connectors);
    m_commands =
        std::make_unique<delivery::DeliveryCommands>(*store.database, *m_registry, *m_engine, *m_connectors, clock);
    m_engine->start();
    m_connectors->start();
    m_desk = std::make_unique<connect::IntegrationDesk>(connect::DeskParts{.database = *store.database,
                                                                           .vault = vault,
                                                                           .http = *m_options.http,
                                                                           .clock = clock,
                                                                           .environment = m_environment,
                                                                           .account = account(),
                                                                           .descriptors = m_options.integrations,
                                                                           .lockDir = store.dir.path()});
    const auto publish = [this](const QByteArray &event) {
        return m_intake->accept(event, "application/json").result().has_value();
    };
    m_executor = std::make_unique<tools::ToolExecutor>(tools::ExecutorParts{.database = *store.database,
                                                                            .source = scriptedTools,
                                                                            .clock = clock,
                                                                            .publish = publish,
                                                                            .options = {.workers = 8}});
    m_executor->start();
    m_appointments = std::make_unique<tools::AppointmentDesk>(tools::AppointmentDeskParts{
        .database = *store.database, .calendars = calendars, .clock = clock, .publish = publish});
    m_appointments->start();
    const auto listening = listen();
    if (!listening)
        qFatal("%s", qPrintable(listening.error().oneLine()));
    m_port = *listening;
    m_desk->start(redirectUri());
}

core::Result<quint16> ServiceFixture::listen()
{
    service::ServiceParts parts{.database = *store.database,
                                .intake = *m_intake,
                                .endpoints = *m_registry,
                                .engine = *m_engine,
                                .connectors = *m_connectors,
                                .commands = *m_commands,
                                .integrations = *m_desk,
                                .executor = *m_executor,
                                .appointments = *m_appointments,
                                .diagnostics = [checks = m_options.checks] { return finished(checks); },
                                .clock = clock,
                                .settings = {},
                                .account = account()};
    parts.settings.listenAddress = m_wantedAddress;
    parts.settings.listenPort = m_wantedPort;
    parts.settings.publicUrl = m_options.publicUrl;
    parts.fixedKeys = {{u"test"_s, core::apiKeyHash(m_adminKey)}};
    parts.limits = m_options.limits;
    parts.rate = m_options.rate;
    m_service = std::make_unique<service::Service>(parts);
    return m_service->listen();
}

QList<service::Route> ServiceFixture::routes()
{
    QObject target;
    const auto loop = std::make_shared<service::ServiceLoop>(&target);
    service::ApiKeyIndex keys({});
    service::Metrics metrics;
    service::EventStreamHub hub(*store.database, loop);
    service::McpDoor mcp(*m_executor, loop, clock);
    QList<service::Route> routes = service::allRoutes({.database = *store.database,
                                                       .intake = *m_intake,
                                                       .endpoints = *m_registry,
                                                       .engine = *m_engine,
                                                       .connectors = *m_connectors,
                                                       .commands = *m_commands,
                                                       .integrations = *m_desk,
                                                       .executor = *m_executor,
                                                       .appointments = *m_appointments,
                                                       .diagnostics = {},
                                                       .clock = clock,
                                                       .keys = keys,
                                                       .metrics = metrics,
                                                       .hub = hub,
                                                       .mcp = mcp,
                                                       .loop = loop,
                                                       .account = {},
                                                       .startedAt = 0,
                                                       .connectionCount = {}});
    for (service::Route &route : routes)
        route.handler = {}; // it refers to what ends here
    return routes;
}

bool ServiceFixture::filesContain(const QByteArray &bytes) const
{
    QDirIterator files(store.dir.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

std::optional<core::ApiError> ServiceFixture::listenAgainOn(quint16 port, const QString &address)
{
    m_service.reset();
    m_wantedPort = port;
    m_wantedAddress = address;
    const auto listening = listen();
    return listening ? std::nullopt : std::optional(listening.error());
}

void ServiceFixture::restart()
{
    m_service.reset();
    m_appointments.reset();
    m_executor.reset();
    m_desk.reset();
    m_connectors->stop(0);
    m_engine->stop(0);
    m_commands.reset();
    m_intake.reset();
    m_connectors.reset();
    m_connectorBook.reset();
    m_engine.reset();
    m_registry.reset();
    store.reopen();
    m_wantedPort = m_port;
    start();
}

QByteArray ServiceFixture::makeKey(const QStringList &scopes, QString *id)
{
    const HttpAnswer made =
        call("POST", "/api-keys",
             QJsonObject{{u"name"_s, u"made by a test"_s}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}});
    if (id)
        *id = made.json().value("id"_L1).toString();
    return made.json().value("key"_L1).toString().toLatin1();
}

HttpAnswer ServiceFixture::call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                const Extra &extra) const
{
    HttpProbe probe(m_port);
    QByteArray headers = extra.headers;
    const QByteArray key = extra.key == "-" ? m_adminKey : extra.key;
    if (!key.isEmpty())
        headers += bearer(key);
    probe.send(probe.request(method, target.startsWith("//") ? target.mid(1) : "/api/v1" + target, body, headers));
    return probe.answer(extra.ms).value_or(HttpAnswer());
}

HttpAnswer ServiceFixture::call(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                                const Extra &extra) const
{
    return call(method, target, QJsonDocument(body).toJson(QJsonDocument::Compact), extra);
}

void ServiceFixture::postEvents(const QString &callId, int count, const QString &type)
{
    for (int left = count; left > 0; left -= 500) {
        QJsonArray batch;
        for (int i = 0; i < std::min(left, 500); ++i)
            batch.append(QJsonObject{{u"event"_s, type}, {u"callId"_s, callId}, {u"id"_s, u"e%1"_s.arg(++m_posted)}});
        const HttpAnswer posted = call("POST", "/events", QJsonDocument(batch).toJson(QJsonDocument::Compact));
        if (posted.status != 202)
            qFatal("%d %s", posted.status, posted.body.constData());
    }
}

} // namespace callttone::testing
