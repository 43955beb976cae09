// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/integrations/mcp/auth/auth_challenge.h"
#include "app/integrations/mcp/auth/auth_documents.h"
#include "models/values/connect_flow.h"

#include <chrono>

namespace callttone::integrations {

/// Fetches documents that say how to sign in: JSON by GET, small, soon, no redirects. One budget for all of them.
class DocumentReader
{
public:
    /// `http` outlives it.
    DocumentReader(connect::HttpClient &http, bool allowPrivate);

    /// Nothing when there is no such document: 4xx, or something that is no JSON object. An error when the question got
    /// no answer, or 5xx: then nobody knows whether there is one.
    [[nodiscard]] core::Result<std::optional<QJsonObject>> read(const QString &url);

private:
    connect::HttpClient &m_http;
    const bool m_allowPrivate;
    const std::chrono::steady_clock::time_point m_until;
};

struct DiscoveryQuestion
{
    QString serverUrl;
    std::optional<BearerChallenge> challenge = {};
    QString chosenIssuer = {}; ///< of several; empty: the first
    bool allowPrivate = false;
    bool mayAssume = false; ///< servers of 2025-03-26 without any document are taken at their usual addresses
};

/// How one signs in at a server.
struct Discovery
{
    QString resource;                  ///< what tokens are asked for
    std::optional<QStringList> scopes; ///< the resource's, when it says
    IssuerDocument issuer;
    bool allowPrivate = false; ///< as it was asked
    bool isAssumed = false;    ///< nothing was read; whether there is a sign-in at all shows when it is used
};

/// Asks the server who signs its users in, then those how. Nothing when the server says nothing of it. What was asked
/// and found is added to `steps`; of an error the failed one is the last.
[[nodiscard]] core::Result<std::optional<Discovery>>
discoverSignIn(connect::HttpClient &http, const DiscoveryQuestion &question, QList<values::AuthStep> &steps);

} // namespace callttone::integrations
