// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/fake_resolver.h"

#include <dlfcn.h>
#include <netdb.h>

#include <QHash>

#include <mutex>
#include <thread>

namespace callttone::tests {

namespace {

struct Entry
{
    QList<QList<QByteArray>> answers;
    std::chrono::milliseconds delay{};
    int lookUps = 0;
};

struct Table
{
    std::mutex mutex;
    QHash<QByteArray, Entry> entries;
};

Table &table()
{
    static Table instance; // getaddrinfo has no place to hand one in
    return instance;
}

using Resolve = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

Resolve systemResolver()
{
    static const auto function = reinterpret_cast<Resolve>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return function;
}

int resolveAs(const QList<QByteArray> &addresses, const char *service, const addrinfo *hints, addrinfo **result)
{
    addrinfo **end = result;
    *end = nullptr;
    for (const QByteArray &address : addresses) {
        addrinfo numeric = hints ? *hints : addrinfo{};
        numeric.ai_flags |= AI_NUMERICHOST;
        if (const int error = systemResolver()(address.constData(), service, &numeric, end))
            return error;
        while (*end)
            end = &(*end)->ai_next;
    }
    return *result ? 0 : EAI_NONAME;
}

} // namespace

void setResolverAnswers(const QByteArray &name, const QList<QList<QByteArray>> &answers,
                        std::chrono::milliseconds delay)
{
    const std::lock_guard lock(table().mutex);
    table().entries[name] = {.answers = answers, .delay = delay};
}

int lookUps(const QByteArray &name)
{
    const std::lock_guard lock(table().mutex);
    return table().entries.value(name).lookUps;
}

} // namespace callttone::tests

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    using namespace callttone::tests;
    QList<QByteArray> addresses;
    std::chrono::milliseconds delay{};
    {
        const std::lock_guard lock(table().mutex);
        const auto entry = table().entries.find(QByteArray(node));
        if (entry == table().entries.end())
            return systemResolver()(node, service, hints, result);
        addresses = entry->answers.value(std::min<qsizetype>(entry->lookUps, entry->answers.size() - 1));
        delay = entry->delay;
        ++entry->lookUps;
    }
    std::this_thread::sleep_for(delay);
    return resolveAs(addresses, service, hints, result);
}
