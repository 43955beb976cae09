// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/shared/exchange.h"

namespace callttone::sandbox {

/// Something the consent page lets a person choose besides yes and no.
struct ConsentChoice
{
    QString name;                               ///< of the form field and in Grant::choices: "channel"
    QString label;                              ///< "Where should the app post?"
    QList<std::pair<QString, QString>> options; ///< value, label; the first is chosen
};

/// A vendor's consent page: how it looks and when it says no. The texts are the vendor's, on a page of our own.
struct ConsentRules
{
    QString path = {}; ///< of the authorize endpoint
    QString title;
    QString account; ///< who is "signed in": "Harbor Dental, Austin"
    bool scopesCanBeUnticked = false;
    /// Why no consent is asked for at all; the browser stays on the vendor's page then. Shared checks (client id,
    /// redirect URI) come first.
    std::function<std::optional<QString>(const Fields &)> refuse = {};
    /// "error&error_description" that is sent back to the app instead of asking.
    std::function<std::optional<std::pair<QString, QString>>(const Fields &)> sendBack = {};
    std::function<QList<ConsentChoice>(const Fields &)> choices = {};
    std::function<QStringList(const Fields &)> scopes = {}; ///< asked for
    /// Whether a client and its redirect URI are known; empty: the authority's one app, the sandbox' redirect URIs.
    std::function<bool(const QString &clientId)> knowsClient = {};
    std::function<bool(const QString &clientId, const QString &redirectUri)> takesRedirect = {};
    QString redirectMismatch = {}; ///< the vendor's words; %1 the URI it got
    QString unknownClient = {};
    std::function<QString()> issuer = {}; ///< goes with every answer (RFC 9207), errors included
    /// Further fields of the redirect after "Allow": Google's scope.
    std::function<QList<std::pair<QString, QString>>(const QStringList &granted)> extras = {};
};

/// GET shows the page, POST (decision=allow|deny, granted=… for each scope ticked, the choices) goes back to the app.
[[nodiscard]] Routes consentRoutes(World &world, Authority &authority, ConsentRules rules);

} // namespace callttone::sandbox
