// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/response.h"

namespace callttone::service {

struct MessageContext
{
    QString requestId;
    bool withoutBody = false; ///< answer to HEAD
    bool close = false;
};

/// The answer as it goes over the wire, with the headers every answer has. Written by ourselves on both Qt versions:
/// QHttpServerResponder takes headers as an initializer_list on 6.4 and as QHttpHeaders on 6.8.
[[nodiscard]] QByteArray messageOf(const Response &response, const MessageContext &context);

/// Only the head, for an answer that goes on until the connection ends.
[[nodiscard]] QByteArray streamHeadOf(const Response &response, const MessageContext &context);

/// The client's own id when it is short and harmless in a log, else a new one.
[[nodiscard]] QString requestIdFrom(const QByteArray &given);

} // namespace callttone::service
