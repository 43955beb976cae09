// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/egress_transport.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace callttone::delivery {

class CurlTransfer;

struct CurlTransportOptions
{
    int maxConnections = 512; ///< in use and idle together; beyond it requests wait for one
    QByteArray caFile = {};   ///< PEM bundle to trust instead of the system's; empty = the system's
};

/// EgressTransport over libcurl's multi interface: HTTP/1.1, keep-alive, no redirects, no cookies, no proxies from the
/// environment, no decompression. Every connection, new or reused, passes the address guard before a byte is sent.
class CurlTransport final : public EgressTransport
{
public:
    explicit CurlTransport(const core::Clock &clock, CurlTransportOptions options = {});
    ~CurlTransport() override;
    CurlTransport(const CurlTransport &) = delete;
    CurlTransport &operator=(const CurlTransport &) = delete;

    void start(EgressRequest request) override;
    [[nodiscard]] std::vector<EgressResult> poll(int timeoutMs) override;
    void wakeUp() override;
    [[nodiscard]] int inFlight() const override;
    void cancelAll() override;

private:
    [[nodiscard]] std::unique_ptr<CurlTransfer> takeTransfer();
    void collectFinished();

    const core::Clock &m_clock;
    CurlTransportOptions m_options;
    void *m_multi = nullptr; ///< CURLM
    std::vector<std::unique_ptr<CurlTransfer>> m_active;
    std::vector<std::unique_ptr<CurlTransfer>> m_idle; ///< handles keep their options; setting them up anew costs more
    std::vector<EgressResult> m_finished;
};

} // namespace callttone::delivery
