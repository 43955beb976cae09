// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/deferred_start.h"

#include <utility>

namespace callttone::core {

namespace {

thread_local DeferredStart *innermost = nullptr;

} // namespace

DeferredStart::DeferredStart()
    : m_outer(std::exchange(innermost, this))
{}

DeferredStart::~DeferredStart()
{
    innermost = nullptr; // handing over must not come back here
    for (const auto &handOver : m_waiting)
        handOver();
    innermost = m_outer;
}

void DeferredStart::run(std::function<void()> handOver)
{
    if (innermost)
        innermost->m_waiting.push_back(std::move(handOver));
    else
        handOver();
}

} // namespace callttone::core
