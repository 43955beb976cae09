// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"

#include <QNetworkReply>

namespace callttone::client {

/// The body as JSON, or the problem the service states, or what kept an answer from coming, in plain words.
/// `timedOut` says that our own deadline aborted the reply: QNetworkReply reports that as "cancelled".
[[nodiscard]] RestAnswer readAnswer(QNetworkReply &reply, Method method);

/// Why there was no answer at all. Kind Network, or Timeout.
[[nodiscard]] core::ApiError networkFailure(QNetworkReply::NetworkError error, const QUrl &url, const QString &reason,
                                            Method method);

/// What requests end with that the client gave up itself: it was closed, or its address changed. Code "cancelled";
/// nothing to show to a person.
[[nodiscard]] core::ApiError cancelledError();
[[nodiscard]] bool isCancelled(const core::ApiError &error);

/// The answer was understood as HTTP, but is not what CalltTone's API answers.
[[nodiscard]] core::ApiError unexpectedAnswer(const QString &host);

} // namespace callttone::client
