// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace callttone::integrations {

/// Which proxy a request goes through: http_proxy, https_proxy, all_proxy and no_proxy of the environment, as curl
/// reads them. Decided here and not by libcurl, because through a proxy the address guard sees the proxy's address
/// only.
class ProxyRules
{
public:
    ProxyRules() = default; ///< always direct
    [[nodiscard]] static ProxyRules ofProcess();
    /// `value` answers a variable's value, empty when it is not set.
    [[nodiscard]] static ProxyRules from(const std::function<QByteArray(const char *name)> &value);

    /// The proxy's address; empty for a direct connection. This machine's own names are always direct.
    [[nodiscard]] QByteArray proxyFor(const QString &scheme, const QString &host) const;

private:
    [[nodiscard]] bool isExempt(const QString &host) const;

    QByteArray m_http;
    QByteArray m_https;
    QList<QString> m_exempt;
};

/// "localhost", "127.0.0.1", "::1" and the like, as a URL spells them.
[[nodiscard]] bool isLoopbackName(const QString &host);

} // namespace callttone::integrations
