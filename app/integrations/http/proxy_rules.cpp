// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/http/proxy_rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QByteArray firstOf(const std::function<QByteArray(const char *)> &value, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QByteArray found = value(name); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

bool isLoopbackName(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1 || host == "[::1]"_L1
           || host.startsWith("127."_L1);
}

ProxyRules ProxyRules::ofProcess()
{
    return from([](const char *name) { return qgetenv(name); });
}

ProxyRules ProxyRules::from(const std::function<QByteArray(const char *name)> &value)
{
    ProxyRules rules;
    // HTTP_PROXY in capitals is left out as curl does: to a CGI program that is a request's "Proxy:" header.
    rules.m_http = firstOf(value, {"http_proxy", "all_proxy", "ALL_PROXY"});
    rules.m_https = firstOf(value, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
    const QString exempt = QString::fromUtf8(firstOf(value, {"no_proxy", "NO_PROXY"}));
    for (const QString &entry : exempt.split(u',', Qt::SkipEmptyParts)) {
        QString host = entry.trimmed().toLower();
        if (host.startsWith(u'.'))
            host.remove(0, 1);
        if (!host.isEmpty())
            rules.m_exempt.append(host);
    }
    return rules;
}

bool ProxyRules::isExempt(const QString &host) const
{
    return std::any_of(m_exempt.begin(), m_exempt.end(), [&host](const QString &exempt) {
        return exempt == "*"_L1 || host == exempt || host.endsWith(u'.' + exempt);
    });
}

QByteArray ProxyRules::proxyFor(const QString &scheme, const QString &host) const
{
    const QString name = host.toLower();
    if (isLoopbackName(name) || isExempt(name))
        return {};
    return scheme == "https"_L1 ? m_https : m_http;
}

} // namespace callttone::integrations
