// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace callttone::integrations {

/// One challenge of a WWW-Authenticate header (RFC 9110 §11.6.1).
struct AuthChallenge
{
    QString scheme;                     ///< in small letters: "bearer"
    QHash<QString, QString> parameters; ///< by name in small letters; the first of a name
};

/// A header may hold several challenges, and commas part them as well as their parameters. What cannot be read is
/// skipped. Pure.
[[nodiscard]] QList<AuthChallenge> readChallenges(const QByteArray &header);

/// What an MCP server says with a 401 or 403 (RFC 6750 §3, RFC 9728 §5.1).
struct BearerChallenge
{
    QString resourceMetadata;          ///< address; empty: not said
    std::optional<QStringList> scopes; ///< absent: not said
    QString error;                     ///< "invalid_token", "insufficient_scope"; empty without
};
/// Over all headers of that name, each member from the first Bearer challenge that has it. Nothing when the answer
/// names no Bearer scheme.
[[nodiscard]] std::optional<BearerChallenge> bearerChallenge(const connect::HttpResponse &response);

/// The scopes a 403 for want of them names; nothing for every other answer. For
/// connect::IntegrationDescriptor::scopesWanted.
[[nodiscard]] std::optional<QStringList> mcpScopesWanted(const connect::HttpResponse &response);

} // namespace callttone::integrations
