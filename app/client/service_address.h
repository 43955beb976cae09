// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"

#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace callttone::client {

/// A CalltTone service and the key it is asked with. Move-only, like the key.
struct ServiceAddress
{
    QUrl base; ///< "http://127.0.0.1:8484", or with a path when a proxy puts the service below one; without /api/v1
    core::SecretString key;

    /// `path` begins with a slash, is relative to /api/v1 and already percent-encoded: ids of calls come from other
    /// platforms and may hold a slash.
    [[nodiscard]] QUrl urlOf(const QString &path, const QUrlQuery &query = {}) const;
    [[nodiscard]] bool isLoopback() const;
    /// Why nothing may be sent there: not an http(s) address, or unencrypted to another machine.
    [[nodiscard]] std::optional<core::ApiError> problem() const;
};

/// An id as one path segment.
[[nodiscard]] QString pathSegment(const QString &id);

} // namespace callttone::client
