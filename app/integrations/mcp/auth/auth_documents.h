// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace callttone::integrations {

// The two documents a server's sign-in is described by, read and judged. Pure. Errors say what is wrong with the
// document and name the field at "/url"; code "bad_sign_in".

/// Protected resource metadata (RFC 9728 §2): who signs the server's users in.
struct ResourceDocument
{
    QString resource;
    QStringList issuers;               ///< may be empty
    std::optional<QStringList> scopes; ///< absent: not said
};
/// The resource has to cover the server, or tokens could be collected for somebody else.
[[nodiscard]] core::Result<ResourceDocument> readResourceDocument(const QJsonObject &document,
                                                                  const QString &serverUrl);

/// Authorization server metadata (RFC 8414 §2, OpenID Connect Discovery §3).
struct IssuerDocument
{
    QString issuer;
    QString authorizeUrl;
    QString tokenUrl;
    QString registrationUrl;                ///< empty: it registers nobody by itself
    QString revokeUrl;                      ///< empty without
    QStringList scopes;                     ///< empty: not said
    std::optional<QStringList> authMethods; ///< of the token endpoint; absent: not said
    bool takesDocuments = false;            ///< client ids that are addresses of documents
    bool namesIssuer = false;               ///< in its answers to the browser
};
struct IssuerRules
{
    QString issuer;        ///< byte for byte; empty: any on the origin of `server` (servers of 2025-03-26 name none)
    QString server;        ///< the MCP server's address
    bool localToo = false; ///< http on this machine is fine
};
/// Refuses without PKCE by S256: then a code that leaks is as good as a token.
[[nodiscard]] core::Result<IssuerDocument> readIssuerDocument(const QJsonObject &document, const IssuerRules &rules);

/// Endpoints where servers of 2025-03-26 without any document have them.
[[nodiscard]] IssuerDocument assumedIssuer(const QString &serverUrl);

/// "What happened" and "why, what to do" as an error at "/url".
[[nodiscard]] core::ApiError signInError(const QString &title, const QString &detail);

} // namespace callttone::integrations
