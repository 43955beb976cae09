// SPDX-License-Identifier: GPL-3.0-or-later
// bench_raw_loop URL REQUESTS: posts the same body with libcurl's multi interface and nothing else, to have a measure
// beside the engine in the same run: {"requestsPerSecond":…}.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <curl/curl.h>

namespace {

constexpr int parallel = 32; // the engine's share for one destination

size_t discard(char *, size_t size, size_t count, void *)
{
    return size * count;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_raw_loop URL REQUESTS\n");
        return 2;
    }
    const int total = std::min(std::atoi(argv[2]), 1'000'000);
    const std::string body =
        "{\"id\":\"evt_01J9Z3N5XH2K4M6P8R0T1V3X5Z\",\"occurredAt\":\"2026-02-17T12:34:56.789Z\",\"event\":\"call."
        "ended\","
        "\"callId\":\"bench-1\",\"direction\":\"inbound\",\"status\":\"completed\",\"durationSeconds\":247,"
        "\"fromNumber\":\"+15125550199\",\"toNumber\":\"+15125550100\",\"agentName\":\"Sales Agent\","
        "\"summary\":\"Customer inquired about pricing for the premium plan.\",\"sentiment\":\"positive\"}";
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM *multi = curl_multi_init();
    curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    std::vector<CURL *> handles;
    int started = 0;
    int done = 0;
    int failed = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < parallel && started < total; ++i, ++started) {
        CURL *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, argv[1]);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.c_str());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, long(body.size()));
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, discard);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_multi_add_handle(multi, easy);
        handles.push_back(easy);
    }
    while (done < total) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (CURLMsg *message = curl_multi_info_read(multi, &left)) {
            ++done;
            failed += message->data.result == CURLE_OK ? 0 : 1;
            CURL *easy = message->easy_handle;
            curl_multi_remove_handle(multi, easy);
            if (started < total) {
                ++started;
                curl_multi_add_handle(multi, easy);
            }
        }
        if (done < total)
            curl_multi_poll(multi, nullptr, 0, 100, nullptr);
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("{\"requests\":%d,\"failed\":%d,\"requestsPerSecond\":%.0f}\n", total, failed, total / seconds);
    for (CURL *easy : handles)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(multi);
    curl_slist_free_all(headers);
    curl_global_cleanup();
    return failed == 0 ? 0 : 1;
}
