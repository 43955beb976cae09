// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/curl_transport.h"

#include "app/core/logging.h"
#include "app/delivery/curl_library.h"
#include "app/delivery/curl_transfer.h"

#include <utility>

namespace callttone::delivery {

namespace {

void warnOn(CURLMcode code, const char *what)
{
    if (code != CURLM_OK)
        qCWarning(core::lcDelivery, "%s failed: %s", what, curl_multi_strerror(code));
}

} // namespace

CurlTransport::CurlTransport(const core::Clock &clock, CurlTransportOptions options)
    : m_clock(clock)
    , m_options(std::move(options))
{
    startLibcurl();
    m_multi = curl_multi_init();
    Q_CHECK_PTR(m_multi);
    curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, long(m_options.maxConnections));
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long(m_options.maxConnections));
}

CurlTransport::~CurlTransport()
{
    cancelAll();
    m_idle.clear();
    curl_multi_cleanup(m_multi);
}

std::unique_ptr<CurlTransfer> CurlTransport::takeTransfer()
{
    if (m_idle.empty())
        return std::make_unique<CurlTransfer>(m_options.caFile);
    std::unique_ptr<CurlTransfer> transfer = std::move(m_idle.back());
    m_idle.pop_back();
    return transfer;
}

void CurlTransport::start(EgressRequest request)
{
    std::unique_ptr<CurlTransfer> transfer = takeTransfer();
    CURLcode code = transfer->begin(std::move(request), m_clock.now());
    if (code == CURLE_OK) {
        const CURLMcode added = curl_multi_add_handle(m_multi, transfer->handle());
        warnOn(added, "Starting a request");
        code = added == CURLM_OK ? CURLE_OK : CURLE_FAILED_INIT;
    }
    if (code != CURLE_OK) {
        m_finished.push_back(transfer->refuse(code));
        m_idle.push_back(std::move(transfer));
        return;
    }
    transfer->index = m_active.size();
    m_active.push_back(std::move(transfer));
}

std::vector<EgressResult> CurlTransport::poll(int timeoutMs)
{
    collectFinished();
    if (m_finished.empty()) {
        warnOn(curl_multi_poll(m_multi, nullptr, 0, timeoutMs, nullptr), "Waiting for answers");
        collectFinished();
    }
    return std::exchange(m_finished, {});
}

void CurlTransport::collectFinished()
{
    int running = 0;
    warnOn(curl_multi_perform(m_multi, &running), "Moving requests on");
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result; // read before the handle is removed, which frees the message
        curl_multi_remove_handle(m_multi, easy);
        const size_t index = CurlTransfer::of(easy)->index;
        std::swap(m_active[index], m_active.back());
        m_active[index]->index = index;
        m_finished.push_back(m_active.back()->finish(code));
        m_idle.push_back(std::move(m_active.back()));
        m_active.pop_back();
    }
}

void CurlTransport::wakeUp()
{
    curl_multi_wakeup(m_multi);
}

int CurlTransport::inFlight() const
{
    return int(m_active.size() + m_finished.size());
}

void CurlTransport::cancelAll()
{
    for (std::unique_ptr<CurlTransfer> &transfer : m_active) {
        curl_multi_remove_handle(m_multi, transfer->handle());
        m_idle.push_back(std::move(transfer));
    }
    m_active.clear();
    m_finished.clear();
}

} // namespace callttone::delivery
