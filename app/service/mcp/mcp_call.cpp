// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_call.h"

#include "app/service/guarded_connection.h"
#include "app/service/mcp/mcp_answers.h"
#include "app/service/mcp/mcp_frames.h"
#include "app/service/mcp/mcp_tools.h"
#include "app/service/service_loop.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int progressMs = 2'000;

QByteArray replyTo(const McpCall &call, const core::Result<values::ToolCall> &done)
{
    auto result = mcpCallResult(done);
    if (result)
        return rpcResult(call.id, finished(call.era, std::move(*result)));
    result.error().id = call.id;
    return rpcError(result.error());
}

/// The answer as a stream, while the client waits for it. Owned by the connection: a client that left gets no more.
class CallStream final : public QObject
{
public:
    CallStream(GuardedConnection &connection, McpCall call)
        : QObject(&connection)
        , m_connection(connection)
        , m_call(std::move(call))
    {
        connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
        m_tick.start(progressMs);
    }

    [[nodiscard]] const McpCall &call() const { return m_call; }

    void finish(const core::Result<values::ToolCall> &done)
    {
        m_tick.stop();
        if (!*m_call.cancelled)
            m_connection.stream(mcpFrame(replyTo(m_call, done)));
        m_connection.finishUp();
    }

private:
    void tick()
    {
        if (*m_call.cancelled) {
            m_tick.stop();
            m_connection.finishUp();
            return;
        }
        m_seconds += progressMs / 1'000;
        m_connection.stream(mcpFrame(
            rpcNotification(u"notifications/progress"_s, {{u"progressToken"_s, m_call.progressToken},
                                                          {u"progress"_s, m_seconds},
                                                          {u"message"_s, u"Still working (%1 s)"_s.arg(m_seconds)}})));
    }

    GuardedConnection &m_connection;
    const McpCall m_call;
    QTimer m_tick;
    int m_seconds = 0;
};

void follow(GuardedConnection &connection, const std::shared_ptr<ServiceLoop> &loop, tools::ToolExecutor &executor,
            McpCall call)
{
    auto *stream = new CallStream(connection, std::move(call));
    const auto invoke = [&executor, request = stream->call().request] { return executor.invoke(request); };
    using Done = core::Result<values::ToolCall>;
    // The place is held until the tool is done: else calling and leaving again and again would be a way around the
    // bound.
    const auto finish = [stream = QPointer(stream), slot = stream->call().slot](const Done &done) {
        if (stream)
            stream->finish(done);
    };
    whenDone(loop, invoke, Done(core::fail(stoppingError())), finish);
}

} // namespace

QFuture<Response> answerCall(tools::ToolExecutor &executor, const std::shared_ptr<ServiceLoop> &loop, McpCall call)
{
    if (call.progressToken.isUndefined()) {
        const tools::ToolRequest request = call.request;
        return executor.invoke(request).then([call = std::move(call)](const core::Result<values::ToolCall> &done) {
            return *call.cancelled ? Response{.status = 202, .contentType = {}} : rpcResponse(replyTo(call, done));
        });
    }
    return ready(mcpStream([&executor, loop, call = std::move(call)](GuardedConnection &connection) {
        follow(connection, loop, executor, call);
    }));
}

} // namespace callttone::service
