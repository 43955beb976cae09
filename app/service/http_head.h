// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/problem.h"
#include "models/values/delivery_attempt.h"

#include <QByteArray>

namespace callttone::service {

/// A request's line and headers, judged by RFC 9112 before anything else looks at them. Where the RFC leaves a choice,
/// the strict one: two readings of one request are how requests get smuggled past a proxy.
struct HttpHead
{
    QByteArray method;
    QByteArray target; ///< origin form: "/path?query"
    values::HeaderList headers;
    qint64 contentLength = 0;
    bool chunked = false;
    bool keepAlive = true;
    bool expectsContinue = false;

    [[nodiscard]] QByteArrayView path() const;
    [[nodiscard]] QByteArrayView query() const; ///< without "?"; as it came
    /// The same request for the library behind the guard: body length stated, connection management left out,
    /// and `stamp` added as the header `stampName`, which a client cannot set. Without the query: the library writes
    /// whole addresses to the log when its debug output is on, and a sign-in's holds a code.
    [[nodiscard]] QByteArray restated(qint64 bodySize, QByteArrayView stamp) const;
};

/// The request header by which an answer finds its connection: on Qt 6.8 handlers get no socket.
inline constexpr QByteArrayView stampName = "X-Callttone-Connection";

/// `block` is all lines without the empty one that ends them, each ended by CRLF or LF.
[[nodiscard]] Checked<HttpHead> parseHead(QByteArrayView block);

} // namespace callttone::service
