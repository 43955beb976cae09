// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "app/core/deferred_start.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace callttone::service {

/// The way back from the database's and the engine's threads onto the service thread. `QFuture::then(context, …)` is
/// not used for it: on Qt 6.4 it asks a QPointer from the finishing thread whether the context still lives, which
/// races with its destruction at shutdown. Here a lock decides.
class ServiceLoop
{
public:
    /// `target` lives on the service thread and outlives the last post before close().
    explicit ServiceLoop(QObject *target)
        : m_target(target)
    {}

    /// Runs `work` on the service thread, later. From any thread; dropped after close().
    void post(std::function<void()> work);
    void close();

private:
    std::mutex m_mutex;
    QObject *m_target;
};

/// Why work was given up without an answer.
[[nodiscard]] core::ApiError stoppingError();

/// Calls `then(value)` on the service thread once what `ask()` began is done; with `givenUp` when it ended without a
/// value. What `ask` hands to other threads begins when all is attached to it.
template<typename Ask, typename T, typename Then>
void whenDone(const std::shared_ptr<ServiceLoop> &loop, Ask ask, T givenUp, Then then)
{
    const core::DeferredStart attachedFirst;
    const auto hop = [loop, then](T value) {
        loop->post([then, value = std::move(value)]() mutable { then(std::move(value)); });
    };
    QFuture<T> work = ask();
    work.then(hop).onFailed([hop, givenUp] { hop(givenUp); }).onCanceled([hop, givenUp] { hop(givenUp); });
}

} // namespace callttone::service
