// SPDX-License-Identifier: GPL-3.0-or-later
// bench_tools ENGINE_PORT KEY TOOL BODY DIRECT_URL TOKEN VERSION CONCURRENT CALLS THINK_MS: each of CONCURRENT callers
// asks the vendor directly with libcurl and then through the tool, in turn, so both meet the same vendor at the same
// time.
// {"concurrent":…,"direct":{p50,p95,p99},"tool":{…},"engine":{…}} in milliseconds; "engine" is what the engine itself
// took: its answer's latency without the vendor's.
#include "tests/bench/blocking_http.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

#include <curl/curl.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Samples
{
    std::vector<double> direct;
    std::vector<double> tool;
    std::vector<double> engine;
    int failed = 0;
};

size_t discard(char *, size_t size, size_t count, void *)
{
    return size * count;
}

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double numberIn(const std::string &json, const std::string &name)
{
    const size_t at = json.find('"' + name + "\":");
    return at == std::string::npos ? -1 : std::atof(json.c_str() + at + name.size() + 3);
}

void print(const char *name, std::vector<double> &values, const char *end)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
    };
    std::printf("\"%s\":{\"p50\":%.3f,\"p95\":%.3f,\"p99\":%.3f}%s", name, at(0.5), at(0.95), at(0.99), end);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 11) {
        std::fprintf(stderr, "usage: bench_tools ENGINE_PORT KEY TOOL BODY DIRECT_URL TOKEN VERSION CONCURRENT CALLS "
                             "THINK_MS\n");
        return 2;
    }
    const std::string path = std::string("/api/v1/tools/") + argv[3] + "/invoke";
    const std::string authorization = std::string("Authorization: Bearer ") + argv[6];
    const std::string version = std::string("Version: ") + argv[7];
    const int concurrent = std::min(std::atoi(argv[8]), 200);
    const int calls = std::min(std::atoi(argv[9]), 100'000);
    const auto think = std::chrono::milliseconds(std::atoi(argv[10]));
    curl_global_init(CURL_GLOBAL_DEFAULT);

    Samples all;
    std::mutex mutex;
    const auto caller = [&](int number) {
        Samples mine;
        callttone::bench::BlockingHttp engine(std::atoi(argv[1]), argv[2]);
        CURL *easy = curl_easy_init();
        curl_slist *headers = curl_slist_append(nullptr, authorization.c_str());
        headers = curl_slist_append(headers, version.c_str());
        curl_easy_setopt(easy, CURLOPT_URL, argv[5]);
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, discard);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        std::this_thread::sleep_for(think * number / std::max(concurrent, 1)); // callers are not in step
        for (int i = -3; i < calls; ++i) {                                     // the first ones open connections
            const auto beforeDirect = Clock::now();
            const bool reached = curl_easy_perform(easy) == CURLE_OK;
            const double direct = since(beforeDirect);
            int status = 0;
            const auto beforeTool = Clock::now();
            const std::string answer = engine.request("POST", path, argv[4], "application/json", status);
            const double tool = since(beforeTool);
            if (i >= 0) {
                mine.failed += reached && status == 200 && answer.find("\"ok\":true") != std::string::npos ? 0 : 1;
                mine.direct.push_back(direct);
                mine.tool.push_back(tool);
                mine.engine.push_back(numberIn(answer, "latencyMs") - numberIn(answer, "networkMs"));
            }
            std::this_thread::sleep_for(think);
        }
        curl_easy_cleanup(easy);
        curl_slist_free_all(headers);
        const std::lock_guard lock(mutex);
        all.direct.insert(all.direct.end(), mine.direct.begin(), mine.direct.end());
        all.tool.insert(all.tool.end(), mine.tool.begin(), mine.tool.end());
        all.engine.insert(all.engine.end(), mine.engine.begin(), mine.engine.end());
        all.failed += mine.failed;
    };
    std::vector<std::thread> callers;
    for (int i = 0; i < concurrent; ++i)
        callers.emplace_back(caller, i);
    for (std::thread &one : callers)
        one.join();
    std::printf("{\"concurrent\":%d,\"calls\":%zu,\"failed\":%d,", concurrent, all.tool.size(), all.failed);
    print("direct", all.direct, ",");
    print("tool", all.tool, ",");
    print("engine", all.engine, "}\n");
    curl_global_cleanup();
    return all.failed == 0 ? 0 : 1;
}
