// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::connect {

// Client ID Metadata Documents (draft-ietf-oauth-client-id-metadata-document-00): instead of registering us, an
// authorization server reads who we are from the address that is our client id.

/// Path below the public address at which the service answers the document.
inline constexpr QLatin1StringView clientDocumentPath("/api/integrations/mcp/client.json");

/// Its address beside that of the callback. Empty unless a server out there can read it: https, and no local name.
[[nodiscard]] QString clientDocumentUrl(const QString &redirectUri);
/// The same for the document; empty where there is no address.
[[nodiscard]] QJsonObject clientDocument(const QString &redirectUri);

/// What we say of ourselves wherever a client is made known: name, redirect URI, kinds of grants. Without a client id
/// and without the way it authenticates.
[[nodiscard]] QJsonObject clientMetadata(const QString &redirectUri);

} // namespace callttone::connect
