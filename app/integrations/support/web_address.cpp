// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/web_address.h"

#include "app/integrations/http/proxy_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestUrl = 2048;
constexpr qsizetype shownCharacters = 4;

tl::unexpected<core::ApiError> refuse(const QString &why)
{
    return core::fail(core::invalidField(u"/url"_s, why));
}

QString hintOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded) + url.query(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.size() <= shownCharacters + 1)
        return url.host();
    return u"%1/…%2"_s.arg(url.host(), path.last(shownCharacters));
}

} // namespace

core::Result<WebAddress> readWebAddress(const QJsonObject &input, const WebAddressRules &rules)
{
    const QString typed = input.value("url"_L1).toString().trimmed();
    if (typed.isEmpty())
        return refuse(u"Paste the address here."_s);
    if (typed.size() > longestUrl)
        return refuse(
            u"This address has %1 characters; the longest possible has %2."_s.arg(typed.size()).arg(longestUrl));
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(u"This is no web address. It should look like https://host/path."_s);
    const bool isLocal = isLoopbackName(url.host());
    const bool plainIsFine = rules.httpAnywhere || (rules.httpOnThisMachine && isLocal);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && plainIsFine))
        return refuse(u"%1 start with https://, but this address starts with %2://."_s.arg(rules.what, url.scheme()));
    if (!url.userInfo().isEmpty())
        return refuse(u"This address holds a user name or password. Remove the part before the @."_s);
    if (url.hasFragment())
        return refuse(u"This address has a part after #, which is never sent. Copy it without that."_s);
    return WebAddress{url.toEncoded(), url, hintOf(url), isLocal};
}

} // namespace callttone::integrations
