// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <functional>

namespace callttone::service {

/// What one client, and all of them together, may make the service hold or wait for. Times in milliseconds.
struct HttpLimits
{
    qint64 headBytes = 64 * 1024;               ///< request line and headers together
    qint64 bodyBytes = 1024 * 1024;             ///< unless the route says more
    qint64 allBodiesBytes = 64LL * 1024 * 1024; ///< unfinished and unanswered bodies of all connections together
    int connections = 512;
    int requestMs = 30'000;      ///< from a request's first byte to its last
    int idleMs = 75'000;         ///< without a request on a kept connection
    int stalledWriteMs = 30'000; ///< the client takes nothing of its answer
    int lingerMs = 5'000;        ///< reading on after a refusal, so the client gets to see it
};

/// How long a body may be for this method and path. Asked once a head is complete.
using BodyLimit = std::function<qint64(QByteArrayView method, QByteArrayView path)>;

} // namespace callttone::service
