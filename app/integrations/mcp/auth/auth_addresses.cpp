// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/auth_addresses.h"

#include "app/connect/web_origin.h"
#include "app/integrations/http/proxy_rules.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestAddress = 2048;

/// As it is written, percent signs included; "" for the root.
QString pathOf(const QString &url)
{
    QString path = QUrl(url).path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QString canonicalResource(const QString &serverUrl)
{
    return connect::originOf(serverUrl) + pathOf(serverUrl);
}

QStringList resourceDocumentUrls(const QString &serverUrl)
{
    const QString root = connect::originOf(serverUrl) + u"/.well-known/oauth-protected-resource"_s;
    const QString path = pathOf(serverUrl);
    return path.isEmpty() ? QStringList{root} : QStringList{root + path, root};
}

QStringList issuerDocumentUrls(const QString &issuer)
{
    const QString origin = connect::originOf(issuer);
    const QString path = pathOf(issuer);
    QStringList urls{origin + u"/.well-known/oauth-authorization-server"_s + path,
                     origin + u"/.well-known/openid-configuration"_s + path};
    if (!path.isEmpty()) // at the root it would be the second once more
        urls.append(origin + path + u"/.well-known/openid-configuration"_s);
    return urls;
}

bool coversServer(const QString &resource, const QString &serverUrl)
{
    if (connect::originOf(resource) != connect::originOf(serverUrl) || QUrl(resource).hasFragment())
        return false;
    const QString wide = pathOf(resource);
    const QString path = pathOf(serverUrl);
    return path == wide || path.startsWith(wide + u'/');
}

bool isUsableAddress(const QString &address, bool localToo)
{
    const QUrl url(address, QUrl::StrictMode);
    if (address.size() > longestAddress || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && localToo && isLoopbackName(url.host()));
}

} // namespace callttone::integrations
