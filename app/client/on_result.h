// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPointer>

#include <functional>
#include <utility>

namespace callttone::client {

/// Runs `handler(T)` when the future is done, unless `context` has gone by then; at once when it is done already.
/// Use this and not QFuture::then(context, …): up to Qt 6.4 that one dereferences a context that was destroyed while
/// the answer was under way, so closing a dialog early would crash. Same thread only.
template<typename T, typename Handler>
void onResult(QFuture<T> future, QObject *context, Handler &&handler)
{
    static_assert(std::is_invocable_v<Handler, T>, "the handler takes what the future holds");
    future.then([guard = QPointer<QObject>(context), run = std::forward<Handler>(handler)](T result) mutable {
        if (guard)
            std::invoke(run, std::move(result));
    });
}

} // namespace callttone::client
