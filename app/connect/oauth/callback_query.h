// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"

#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace callttone::connect {

/// What a vendor gave the browser to bring along (RFC 6749 §4.1.2).
struct CallbackQuery
{
    core::SecretString code; ///< decoded
    core::SecretString state;
    QString error;                 ///< the vendor's word; empty on success
    QString errorDescription;      ///< from outside: anything may stand here
    std::optional<QString> issuer; ///< who says so (RFC 9207); absent with most vendors
};

/// Why a query is not looked at any further.
enum class QueryFault {
    TooLong,
    Repeated, ///< RFC 6749 §3.1 forbids it, and two readers may pick different ones
    NoState,
};

/// `encoded` as it came, without "?".
[[nodiscard]] tl::expected<CallbackQuery, QueryFault> readCallbackQuery(const QByteArray &encoded);

} // namespace callttone::connect
