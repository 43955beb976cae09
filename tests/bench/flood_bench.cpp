// SPDX-License-Identifier: GPL-3.0-or-later
// bench_flood PORT KEY SINK_URL EVENTS: posts EVENTS events in NDJSON batches as fast as they are accepted, waits until
// all are delivered to SINK_URL, and prints JSON with accepted/s and delivered/s (both durable: committed before the
// answer, and every attempt recorded).
#include "tests/bench/blocking_http.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

using namespace callttone::bench;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int batchSize = 200;
constexpr int senders = 4;
constexpr auto patience = std::chrono::seconds(120);

std::string batch(int first, int count)
{
    std::string body;
    for (int n = first; n < first + count; ++n) {
        body += "{\"event\":\"call.ended\",\"callId\":\"bench-" + std::to_string(n)
                + "\",\"direction\":\"inbound\",\"status\":\"completed\",\"durationSeconds\":247,"
                  "\"fromNumber\":\"+15125550199\",\"toNumber\":\"+15125550100\",\"agentName\":\"Sales Agent\","
                  "\"summary\":\"Customer inquired about pricing for the premium plan.\",\"sentiment\":\"positive\"}\n";
    }
    return body;
}

long deliveredOf(BlockingHttp &http)
{
    int status = 0;
    const std::string metrics = http.request("GET", "/metrics", "", "text/plain", status);
    const std::string name = "callttone_deliveries_total{outcome=\"delivered\"} ";
    const size_t at = metrics.find(name);
    return at == std::string::npos ? -1 : std::atol(metrics.c_str() + at + name.size());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fprintf(stderr, "usage: bench_flood PORT KEY SINK_URL EVENTS\n");
        return 2;
    }
    const int port = std::atoi(argv[1]);
    const std::string key = argv[2];
    const int total = std::min(std::atoi(argv[4]), 1'000'000) / batchSize * batchSize;
    BlockingHttp admin(port, key);
    int status = 0;
    const std::string created = admin.request("POST", "/api/v1/webhooks",
                                              std::string("{\"url\":\"") + argv[3] + "\",\"allowPrivateNetwork\":true}",
                                              "application/json", status);
    if (status != 201) {
        std::fprintf(stderr, "could not add the endpoint: %d %s\n", status, created.c_str());
        return 1;
    }
    const long before = deliveredOf(admin);
    if (before < 0) {
        std::fprintf(stderr, "the engine's metrics have no delivered counter\n");
        return 1;
    }
    const auto begin = Clock::now();
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&, sender] {
            BlockingHttp http(port, key);
            for (int first = sender * batchSize; first < total; first += senders * batchSize) {
                int answered = 0;
                http.request("POST", "/api/v1/events", batch(first, batchSize), "application/x-ndjson", answered);
                if (answered != 202)
                    std::fprintf(stderr, "a batch was answered %d\n", answered);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const double acceptSeconds = std::chrono::duration<double>(Clock::now() - begin).count();
    long delivered = 0;
    while ((delivered = deliveredOf(admin) - before) < total && Clock::now() - begin < patience)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    std::printf("{\"events\":%d,\"acceptedPerSecond\":%.0f,\"delivered\":%ld,\"deliveredPerSecond\":%.0f}\n", total,
                total / acceptSeconds, delivered, double(delivered) / seconds);
    return delivered >= total ? 0 : 1;
}
