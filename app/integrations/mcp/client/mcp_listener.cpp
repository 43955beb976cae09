// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_listener.h"

#include "app/core/logging.h"
#include "app/integrations/mcp/client/mcp_link.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using namespace std::chrono_literals;

constexpr int dialMs = 5'000;
constexpr int streamMs = 15 * 60'000; ///< then anew: what sits between may have dropped it without a word
constexpr auto shortestPause = 2'000ms;
constexpr auto longestPause = 300'000ms;

} // namespace

McpListener::McpListener(connect::IntegrationDesk &desk, const QString &server, std::function<void()> changed)
    : m_desk(desk)
    , m_server(server)
    , m_changed(std::move(changed))
    , m_thread([this] { run(); })
{}

McpListener::~McpListener()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_giveUp->store(true);
    }
    m_wake.notify_one();
    m_thread.join();
}

void McpListener::restart()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isRestarted = true;
        m_giveUp->store(true);
    }
    m_wake.notify_one();
}

void McpListener::run()
{
    int failures = 0;
    for (;;) {
        const Pause pause = listen(failures);
        failures = pause ? std::min(failures + 1, 10) : 0;
        std::unique_lock lock(m_mutex);
        const auto isWoken = [this] { return m_isStopping || m_isRestarted; };
        if (pause)
            m_wake.wait_for(lock, *pause, isWoken);
        else
            m_wake.wait(lock, isWoken);
        if (m_isStopping)
            return;
        if (m_isRestarted)
            failures = 0;
        m_isRestarted = false;
        m_giveUp->store(false);
    }
}

McpListener::Pause McpListener::listen(int failures)
{
    const auto usable = m_desk.use(m_server);
    if (!usable || usable->view.paused || usable->view.state != values::IntegrationState::Connected)
        return std::nullopt;
    const core::Result<McpLink> link = mcpLinkOf(*usable->session);
    const Pause later = std::min<std::chrono::milliseconds>(shortestPause * (1 << failures), longestPause);
    if (!link)
        return later;
    const McpSend send = [this, &link](connect::HttpRequest request) {
        request.giveUp = m_giveUp;
        return link->send(request);
    };
    const McpChannel channel(send, link->target, {.toolsChanged = m_changed});
    McpClient client;
    const McpResult<bool> listened = client.listen(channel, McpPatience::ofMs(dialMs), McpPatience::ofMs(streamMs));
    client.close(McpChannel(link->send, link->target)); // not given up with the rest: the server would keep the session
    if (listened && !*listened)
        return std::nullopt;
    if (!listened && !m_giveUp->load())
        qCInfo(core::lcConnect).noquote()
            << "changes of the tools of" << m_server << "are not heard now:" << listened.error().error.oneLine();
    return later;
}

} // namespace callttone::integrations
