// SPDX-License-Identifier: GPL-3.0-or-later
// bench_latency PORT KEY RATE SECONDS: posts single events at RATE a second to a running engine whose only endpoint is
// the sink this program opens, and prints JSON: accept (request sent → 202 received) and first byte (request sent →
// first byte of the signed delivery at the receiver), p50/p95 in milliseconds.
#include "tests/bench/blocking_http.h"
#include "tests/bench/measuring_sink.h"

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace callttone::bench;

namespace {

constexpr int senders = 32;

double quantile(std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fprintf(stderr, "usage: bench_latency PORT KEY RATE SECONDS\n");
        return 2;
    }
    const int port = std::atoi(argv[1]);
    const std::string key = argv[2];
    const int rate = std::atoi(argv[3]);
    const int total = rate * std::min(std::atoi(argv[4]), 60);

    MeasuringSink sink;
    int status = 0;
    BlockingHttp admin(port, key);
    const std::string created = admin.request("POST", "/api/v1/webhooks",
                                              "{\"url\":\"http://127.0.0.1:" + std::to_string(sink.port())
                                                  + "/\",\"allowPrivateNetwork\":true}",
                                              "application/json", status);
    if (status != 201) {
        std::fprintf(stderr, "could not add the endpoint: %d %s\n", status, created.c_str());
        return 1;
    }
    const size_t idAt = created.find("\"we_");
    const std::string endpoint = created.substr(idAt + 1, created.find('"', idAt + 1) - idAt - 1);

    std::vector<Clock::time_point> sent(static_cast<size_t>(total));
    std::vector<double> accept(static_cast<size_t>(total));
    std::vector<std::thread> threads;
    const auto begin = Clock::now() + std::chrono::milliseconds(100);
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&, sender] {
            BlockingHttp http(port, key);
            for (int n = sender; n < total; n += senders) {
                std::this_thread::sleep_until(begin + std::chrono::nanoseconds(1'000'000'000LL * n / rate));
                const std::string body =
                    "{\"event\":\"call.ended\",\"callId\":\"bench-" + std::to_string(n)
                    + "\",\"direction\":\"inbound\",\"status\":\"completed\",\"durationSeconds\":247,"
                      "\"fromNumber\":\"+15125550199\",\"toNumber\":\"+15125550100\",\"agentName\":\"Sales Agent\","
                      "\"summary\":\"Customer inquired about pricing for the premium "
                      "plan.\",\"sentiment\":\"positive\"}";
                int answered = 0;
                sent[size_t(n)] = Clock::now();
                http.request("POST", "/api/v1/events", body, "application/json", answered);
                accept[size_t(n)] = std::chrono::duration<double, std::milli>(Clock::now() - sent[size_t(n)]).count();
                if (answered != 202)
                    std::fprintf(stderr, "event %d was answered %d\n", n, answered);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (int waited = 0; waited < 100 && sink.count() < size_t(total); ++waited)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));

    std::vector<double> firstByte;
    for (const auto &[n, arrived] : sink.arrivals())
        firstByte.push_back(std::chrono::duration<double, std::milli>(arrived - sent[size_t(n)]).count());
    std::sort(firstByte.begin(), firstByte.end());
    std::sort(accept.begin(), accept.end());
    std::printf("{\"rate\":%d,\"events\":%d,\"delivered\":%zu,\"acceptP50\":%.2f,\"acceptP95\":%.2f,"
                "\"firstByteP50\":%.2f,\"firstByteP95\":%.2f}\n",
                rate, total, firstByte.size(), quantile(accept, 0.5), quantile(accept, 0.95), quantile(firstByte, 0.5),
                quantile(firstByte, 0.95));
    admin.request("DELETE", "/api/v1/webhooks/" + endpoint, "", "application/json", status);
    return firstByte.size() == size_t(total) ? 0 : 1;
}
