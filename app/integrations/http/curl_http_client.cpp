// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/http/curl_http_client.h"

#include "app/delivery/curl_library.h"
#include "app/integrations/http/curl_exchange.h"
#include "app/integrations/http/transport_words.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

CurlHttpClient::CurlHttpClient(CurlHttpOptions options)
    : m_options(std::move(options))
{
    delivery::startLibcurl();
}

CurlHttpClient::~CurlHttpClient() = default;

std::unique_ptr<CurlExchange> CurlHttpClient::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return std::make_unique<CurlExchange>(m_options.caFile);
    std::unique_ptr<CurlExchange> exchange = std::move(m_idle.back());
    m_idle.pop_back();
    return exchange;
}

void CurlHttpClient::giveBack(std::unique_ptr<CurlExchange> exchange)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < size_t(m_options.keptHandles))
        m_idle.push_back(std::move(exchange));
}

core::Result<connect::HttpResponse> CurlHttpClient::send(const connect::HttpRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.url, QUrl::StrictMode); // to judge it; what is sent are the bytes
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return core::fail(transportError({values::ErrorClass::InvalidRequest, url.host(), request.timeoutMs,
                                          u"The address is not one of http or https"_s}));
    CurlRoute route;
    route.allowPrivate = request.allowPrivate || m_options.standIns.standsIn(url);
    route.proxy = m_options.proxies.proxyFor(url.scheme(), url.host());

    std::unique_ptr<CurlExchange> exchange = take();
    core::Result<connect::HttpResponse> answer = exchange->perform(request, url.host(), route);
    giveBack(std::move(exchange));
    return answer;
}

} // namespace callttone::integrations
