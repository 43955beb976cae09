// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/on_result.h"

#include <QCoreApplication>
#include <QFuture>

#include <optional>
#include <utility>

namespace callttone::cli {

/// Runs the program's event loop until the answer is there, so that verbs read from top to bottom. This is the
/// outermost loop, never one inside another: a verb is not called from a slot.
template<typename T> [[nodiscard]] T await(QFuture<T> future)
{
    std::optional<T> answer;
    QObject context;
    client::onResult(std::move(future), &context, [&answer](T result) {
        answer.emplace(std::move(result));
        QCoreApplication::quit();
    });
    while (!answer)
        QCoreApplication::exec();
    return std::move(*answer);
}

} // namespace callttone::cli
