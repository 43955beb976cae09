// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace callttone::core {

/// While one lives, work that this thread hands to others waits, and begins in order when it ends.
///
/// The trap: Qt 6.4 runs a continuation twice, the second time with a promise that is gone, when it is attached between
/// a future's becoming finished and its running what is attached; that is a crash. Whoever asks for something and then
/// attaches several continuations to it does both within one of these: then nothing finishes before all are attached.
/// Later Qt notes that a continuation has run.
///
/// Nothing may be waited for within (QFuture::result()): it has not begun. Belongs to the stack of one thread; the
/// innermost counts.
class DeferredStart
{
public:
    DeferredStart();
    ~DeferredStart(); ///< begins what was handed over
    DeferredStart(const DeferredStart &) = delete;
    DeferredStart &operator=(const DeferredStart &) = delete;

    /// Hands work to another thread: now, or at the end of the scope this thread is in. For who finishes promises on
    /// another thread than asked for them.
    static void run(std::function<void()> handOver);

private:
    DeferredStart *const m_outer;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace callttone::core
