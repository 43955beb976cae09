// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/client_document.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

QString clientDocumentUrl(const QString &redirectUri)
{
    QUrl url(redirectUri);
    const QString host = url.host();
    const bool isName = QHostAddress(host).isNull() && host.contains(u'.') && !host.endsWith(".local"_L1);
    if (url.scheme() != "https"_L1 || !isName)
        return {};
    url.setPath(clientDocumentPath);
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QJsonObject clientMetadata(const QString &redirectUri)
{
    // OpenID Connect Registration §2: native clients come back to this machine, web clients by https to a server.
    const bool isWeb = QUrl(redirectUri).scheme() == "https"_L1;
    return {{u"client_name"_s, u"CalltTone"_s},
            {u"application_type"_s, isWeb ? u"web"_s : u"native"_s},
            {u"redirect_uris"_s, QJsonArray{redirectUri}},
            {u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
            {u"response_types"_s, QJsonArray{u"code"_s}}};
}

QJsonObject clientDocument(const QString &redirectUri)
{
    const QString url = clientDocumentUrl(redirectUri);
    if (url.isEmpty())
        return {};
    QJsonObject document = clientMetadata(redirectUri);
    document.insert(u"client_id"_s, url);
    document.insert(u"token_endpoint_auth_method"_s, u"none"_s);
    return document;
}

} // namespace callttone::connect
