// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace callttone::integrations {

// Where the documents about a server's sign-in are, and which addresses in them may be used. Pure.

/// The server as tokens are asked for it (RFC 8707): scheme and host in small letters, no default port, no query, no
/// fragment, no slash at the end.
[[nodiscard]] QString canonicalResource(const QString &serverUrl);

/// Of the protected resource (RFC 9728 §3.1), in the order they are tried.
[[nodiscard]] QStringList resourceDocumentUrls(const QString &serverUrl);
/// Of the authorization server (RFC 8414 §3.1, OpenID Connect Discovery §4), in the order they are tried.
[[nodiscard]] QStringList issuerDocumentUrls(const QString &issuer);

/// Whether a token for `resource` is one for the server: the same, or a part of its path on the same origin.
[[nodiscard]] bool coversServer(const QString &resource, const QString &serverUrl);

/// A full https address without user, password or fragment; http only on this machine and where `localToo`.
[[nodiscard]] bool isUsableAddress(const QString &url, bool localToo);

} // namespace callttone::integrations
