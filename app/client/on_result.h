// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPointer>

#include <functional>
#include <type_traits>
#include <utility>

namespace callttone::client {

/// Runs `handler(T)` when the future is done, unless `context` has gone by then; at once when it is done already.
/// Use this and not QFuture::then(context, …): up to Qt 6.4 that one dereferences a context that was destroyed while
/// the answer was under way, so closing a dialog early would crash. Same thread only.
template<typename T, typename Handler> void onResult(QFuture<T> future, QObject *context, Handler &&handler)
{
    static_assert(std::is_invocable_v<Handler, T>, "the handler takes what the future holds");
    future.then([guard = QPointer<QObject>(context), run = std::forward<Handler>(handler)](QFuture<T> done) mutable {
        if (!guard || done.resultCount() == 0)
            return;
        if constexpr (std::is_copy_constructible_v<T>)
            std::invoke(run, done.result());
        else // takeResult() in a continuation resets the future; its promise would then run the continuation again
            std::invoke(run, std::move(const_cast<T &>(*done.constBegin())));
    });
}

} // namespace callttone::client
