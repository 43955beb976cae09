// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace callttone::service {

// Frames of text/event-stream: https://html.spec.whatwg.org/multipage/server-sent-events.html

/// `data` may have several lines.
[[nodiscard]] QByteArray sseFrame(qint64 id, QByteArrayView event, QByteArrayView data);
/// Moves the client's Last-Event-ID without telling it anything: for messages its filter left out.
[[nodiscard]] QByteArray ssePlace(qint64 id);
/// Keeps proxies and clients from taking silence for a dead connection.
[[nodiscard]] QByteArray sseHeartbeat();

} // namespace callttone::service
