// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mcp/conformance_engine.h"

#include "app/integrations/all_integrations.h"
#include "app/integrations/mcp/mcp.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

constexpr int followMs = 2'000; ///< for the list of tools to follow a change of the connection

core::ApiError failedFlow(const values::ConnectFlow &flow)
{
    const values::ConnectFailure failure = flow.failure.value_or(values::ConnectFailure());
    return {core::ErrorKind::Unavailable, failure.code, failure.title, failure.detail + u' ' + failure.raw};
}

} // namespace

ConformanceEngine::ConformanceEngine(const QHash<QString, QString> &environment)
    : m_environment({environment})
    , m_http({.proxies = integrations::ProxyRules()})
{
    m_desk = std::make_unique<connect::IntegrationDesk>(
        connect::DeskParts{.database = *m_store.database,
                           .vault = m_vault,
                           .http = m_http,
                           .clock = m_clock,
                           .environment = m_environment,
                           .account = values::Account(),
                           .descriptors = integrations::allIntegrations(m_environment, {}, m_wires),
                           .lockDir = m_store.dir.path()});
    m_source = std::make_unique<integrations::McpToolSource>(integrations::McpToolSourceParts{
        .desk = *m_desk, .clock = m_clock, .wires = m_wires, .servers = integrations::mcpServerIds()});
    m_executor = std::make_unique<tools::ToolExecutor>(tools::ExecutorParts{
        .database = *m_store.database, .source = *m_source, .clock = m_clock, .publish = [](const QByteArray &) {
            return true;
        }});
    m_desk->setChangeListener([this](const QString &integration) { m_source->connectionChanged(integration); });
    // Where the test programs' authorization servers send the browser; nobody listens there.
    m_desk->start(u"http://localhost:3000/callback"_s);
    m_source->start();
    m_executor->start();
}

ConformanceEngine::~ConformanceEngine()
{
    endCall();
    m_executor->stop();
    m_desk->stop(); // changes are told to the source until here
    m_executor.reset();
    m_source.reset();
}

core::Result<void> ConformanceEngine::connect(const QJsonObject &input)
{
    const auto connected = m_desk->connect(u"mcp"_s, input).result();
    if (!connected)
        return core::fail(connected.error());
    if (const auto *flow = std::get_if<values::ConnectFlow>(&*connected)) {
        if (auto signedIn = signIn(*flow); !signedIn)
            return signedIn;
    }
    return switchAllOn();
}

/// The authorization servers of the test programs ask nobody: they answer with the redirect at once.
core::Result<void> ConformanceEngine::signIn(const values::ConnectFlow &flow)
{
    const auto page = m_http.send({.url = flow.authorizeUrl.toUtf8(), .allowPrivate = true});
    if (!page)
        return core::fail(page.error());
    const QByteArray location = page->header("Location");
    if (location.isEmpty())
        return core::fail({core::ErrorKind::Unavailable, u"no_redirect"_s,
                           u"The authorization server sends the browser nowhere (%1)"_s.arg(page->status),
                           QString::fromUtf8(page->body)});
    m_desk->callback(location.mid(location.indexOf('?') + 1)).waitForFinished();
    const auto ended = m_desk->flow(u"mcp"_s, flow.id).result();
    if (!ended)
        return core::fail(ended.error());
    if (ended->state != values::FlowState::Connected)
        return core::fail(failedFlow(*ended));
    return {};
}

core::Result<void> ConformanceEngine::switchAllOn()
{
    const auto integration = m_desk->find(u"mcp"_s).result();
    if (!integration)
        return core::fail(integration.error());
    m_alias = integration->config.value("alias"_L1).toString();
    QJsonArray names;
    for (const values::Capability &tool : integration->tools)
        names.append(tool.name);
    const QJsonObject config{{u"enabledTools"_s, names}};
    if (const auto changed = m_desk->change(u"mcp"_s, {{u"config"_s, config}}).result(); !changed)
        return core::fail(changed.error());
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < followMs) {
        const auto offered = m_executor->list(false).result();
        if (offered && offered->size() >= names.size())
            break;
        QThread::msleep(5);
    }
    return {};
}

core::Result<QList<values::ToolInfo>> ConformanceEngine::startCall()
{
    endCall();
    m_callId = u"call_%1"_s.arg(++m_calls);
    m_source->callStarted(m_callId);
    return m_executor->list(false, m_callId).result();
}

core::Result<values::ToolCall> ConformanceEngine::invoke(const QString &serverName, const QJsonObject &arguments)
{
    return m_executor
        ->invoke(
            {.tool = m_alias + u"__"_s + serverName, .callId = m_callId, .agentId = u"agent"_s, .arguments = arguments})
        .result();
}

void ConformanceEngine::endCall()
{
    if (!m_callId.isEmpty())
        m_source->callEnded(std::exchange(m_callId, {}));
}

} // namespace callttone::testing
