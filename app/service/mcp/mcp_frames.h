// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/response.h"

namespace callttone::service {

/// A message in a stream. Without an id: streams of this server are not resumed, their messages are of the moment.
[[nodiscard]] inline QByteArray mcpFrame(const QByteArray &message)
{
    return "event: message\ndata: " + message + "\n\n";
}

/// An answer that goes on as a stream.
[[nodiscard]] inline Response mcpStream(std::function<void(GuardedConnection &)> stream)
{
    // nginx would hold messages back
    return {.headers = {{"X-Accel-Buffering", "no"}}, .contentType = "text/event-stream", .stream = std::move(stream)};
}

} // namespace callttone::service
