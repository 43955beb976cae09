// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/curl_transport.h"

#include <QElapsedTimer>

namespace callttone::tests {

/// A CurlTransport with a loop around it, bounded in time.
class EgressClient
{
public:
    explicit EgressClient(delivery::CurlTransportOptions options = {})
        : transport(m_clock, std::move(options))
    {}

    /// A request to our own servers, so private addresses are allowed unless the test says otherwise.
    [[nodiscard]] static delivery::EgressRequest request(const QByteArray &url, int timeoutMs = 10'000)
    {
        return {.token = 7,
                .url = url,
                .headers = {{"Content-Type", "application/json"}},
                .body = "{}",
                .allowPrivate = true,
                .timeoutMs = timeoutMs};
    }
    [[nodiscard]] std::vector<delivery::EgressResult> sendAll(std::vector<delivery::EgressRequest> requests)
    {
        const size_t expected = requests.size();
        for (delivery::EgressRequest &request : requests)
            transport.start(std::move(request));
        std::vector<delivery::EgressResult> results;
        QElapsedTimer elapsed;
        elapsed.start();
        while (results.size() < expected && elapsed.elapsed() < 30'000) {
            for (delivery::EgressResult &result : transport.poll(100))
                results.push_back(std::move(result));
        }
        if (results.size() != expected)
            qFatal("%zu of %zu requests ended", results.size(), expected);
        return results;
    }
    [[nodiscard]] delivery::EgressResult send(delivery::EgressRequest request)
    {
        std::vector<delivery::EgressRequest> one;
        one.push_back(std::move(request));
        return std::move(sendAll(std::move(one)).front());
    }

private:
    core::SystemClock m_clock;

public:
    delivery::CurlTransport transport;
};

} // namespace callttone::tests
