// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/transport/mcp_channel.h"

#include "app/integrations/mcp/protocol/mcp_versions.h"
#include "app/integrations/mcp/transport/reply_stream.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int leastMs = 50; ///< libcurl takes 0 for no limit at all

} // namespace

bool isEventStream(const connect::HttpResponse &response)
{
    return response.header("Content-Type").toLower().startsWith("text/event-stream");
}

McpChannel::McpChannel(McpSend send, const McpTarget &target, McpHearing hearing)
    : m_send(std::move(send))
    , m_target(target)
    , m_hearing(std::move(hearing))
{}

QString McpChannel::host() const
{
    return QUrl::fromEncoded(m_target.url).host();
}

connect::HttpRequest McpChannel::request(const QByteArray &method, const QByteArray &url, const McpHeaders &headers,
                                         const McpPatience &patience) const
{
    connect::HttpRequest request{.method = method, .url = url, .headers = headers};
    request.timeoutMs = std::max(leastMs, patience.remainingMs());
    request.allowPrivate = m_target.allowPrivate;
    if (!m_target.authorization.isEmpty())
        request.headers.append({"Authorization"_ba, m_target.authorization.reveal()});
    for (const auto &[name, value] : m_target.headers)
        request.headers.append({name, value.reveal()});
    return request;
}

core::Result<connect::HttpResponse> McpChannel::send(const connect::HttpRequest &request) const
{
    return m_send(request);
}

bool McpChannel::take(const RpcNotice &notice, const std::function<void(const QJsonObject &)> &reply) const
{
    if (notice.wantsAnswer()) {
        // We declared no capabilities, so there is nothing but a ping to answer.
        reply(notice.method == "ping"_L1 ? rpcResult(notice.id, {})
                                         : rpcRefusal(notice.id, rpcMethodNotFound, u"Method not found"_s));
        return false;
    }
    if (notice.method == "notifications/tools/list_changed"_L1 && m_hearing.toolsChanged)
        m_hearing.toolsChanged();
    const bool isProgress = notice.method == "notifications/progress"_L1;
    if (isProgress && m_hearing.progress)
        m_hearing.progress(notice.params);
    return isProgress;
}

core::Result<McpAnswer> McpChannel::read(connect::HttpRequest request, int id, const McpHeaders &headers,
                                         const McpPatience &patience, bool answerNotices) const
{
    using Steady = McpPatience::Steady;
    auto lastSign = Steady::now();
    const auto reply = [&](const QJsonObject &message) {
        if (answerNotices)
            (void)post(message, headers,
                       McpPatience{std::min(patience.until, Steady::now() + std::chrono::seconds(2))});
    };
    ReplyStream stream(id, [&](const RpcNotice &notice) {
        if (take(notice, reply))
            lastSign = Steady::now();
    });
    bool isQuiet = false;
    request.wantsMore = [&stream](const connect::HttpResponse &soFar) { return stream.wantsMore(soFar); };
    if (patience.quietMs > 0) {
        request.isOver = [&] {
            isQuiet = Steady::now() - lastSign > std::chrono::milliseconds(patience.quietMs);
            return isQuiet;
        };
    }
    core::Result<connect::HttpResponse> response = m_send(request);
    if (!response && isQuiet) {
        core::ApiError quiet = std::move(response).error();
        quiet.title =
            u"%1 neither answered nor reported progress within %2 s"_s.arg(host()).arg(patience.quietMs / 1000);
        return core::fail(std::move(quiet));
    }
    if (!response)
        return core::fail(std::move(response).error());
    McpAnswer answer{.http = *std::move(response)};
    answer.reply = stream.reply(answer.http);
    answer.lastEventId = stream.lastEventId();
    answer.retryMs = stream.retryMs();
    return answer;
}

core::Result<McpAnswer> McpChannel::post(const QJsonObject &message, const McpHeaders &headers,
                                         const McpPatience &patience, bool answerNotices) const
{
    connect::HttpRequest request = this->request("POST"_ba, m_target.url, headers, patience);
    request.setJson(message);
    // Servers answer 406 to a client that does not take both.
    request.headers.append({"Accept"_ba, "application/json, text/event-stream"_ba});
    if (message.contains("method"_L1) && message.contains("id"_L1))
        return read(std::move(request), message.value("id"_L1).toInt(-1), headers, patience, answerNotices);
    core::Result<connect::HttpResponse> response = m_send(request);
    if (!response)
        return core::fail(std::move(response).error());
    return McpAnswer{.http = *std::move(response)};
}

core::Result<connect::HttpResponse> McpChannel::follow(connect::HttpRequest request, const McpHeaders &headers) const
{
    constexpr int noRequest = -1;
    ReplyStream stream(noRequest, [&](const RpcNotice &notice) {
        (void)take(notice, [&](const QJsonObject &message) { (void)post(message, headers, McpPatience::ofMs(2'000)); });
    });
    request.wantsMore = [&stream](const connect::HttpResponse &soFar) {
        return isEventStream(soFar) && soFar.isSuccess() && stream.wantsMore(soFar);
    };
    return m_send(request);
}

core::Result<McpAnswer> McpChannel::resume(int id, const QByteArray &lastEventId, const McpHeaders &headers,
                                           const McpPatience &patience) const
{
    connect::HttpRequest request = this->request("GET"_ba, m_target.url, headers, patience);
    request.headers.append({"Accept"_ba, "text/event-stream"_ba});
    request.headers.append({"Last-Event-ID"_ba, lastEventId});
    return read(std::move(request), id, headers, patience, true);
}

} // namespace callttone::integrations
