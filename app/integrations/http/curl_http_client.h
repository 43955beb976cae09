// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/connect/provider_overrides.h"
#include "app/integrations/http/proxy_rules.h"

#include <memory>
#include <mutex>
#include <vector>

namespace callttone::integrations {

class CurlExchange;

struct CurlHttpOptions
{
    connect::ProviderOverrides standIns = {}; ///< these may be on this machine
    ProxyRules proxies = ProxyRules::ofProcess();
    QByteArray caFile = {}; ///< PEM bundle to trust instead of the system's
    int keptHandles = 32;   ///< idle ones, each with its open connections: as many calls find theirs warm
};

/// connect::HttpClient over libcurl. A request to an address that is not public is refused unless it is meant for a
/// stand-in or says `allowPrivate`; the address judged is the one connected to. Through a proxy, where that is the
/// proxy's, only hosts spelled as numbers are judged. Answers are HTTP/1.1, whole, with their headers as sent.
class CurlHttpClient final : public connect::HttpClient
{
public:
    explicit CurlHttpClient(CurlHttpOptions options = {});
    ~CurlHttpClient() override;
    Q_DISABLE_COPY_MOVE(CurlHttpClient)

    [[nodiscard]] core::Result<connect::HttpResponse> send(const connect::HttpRequest &request) override;

private:
    [[nodiscard]] std::unique_ptr<CurlExchange> take();
    void giveBack(std::unique_ptr<CurlExchange> exchange);

    const CurlHttpOptions m_options;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<CurlExchange>> m_idle;
};

} // namespace callttone::integrations
