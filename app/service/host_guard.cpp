// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/host_guard.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

QByteArray bracketed(const QString &host)
{
    return host.contains(u':') ? '[' + host.toLatin1().toLower() + ']' : host.toLatin1().toLower();
}

} // namespace

HostGuard::HostGuard(const QString &listenAddress, quint16 port, const QString &publicUrl)
{
    QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const QHostAddress address(listenAddress);
    if (address != QHostAddress(QHostAddress::AnyIPv4) && address != QHostAddress(QHostAddress::AnyIPv6)
        && address != QHostAddress(QHostAddress::Any))
        names.append(listenAddress);
    for (const QString &name : names) {
        const QByteArray host = bracketed(name) + ':' + QByteArray::number(port);
        m_hosts.insert(host);
        m_origins.insert("http://" + host);
        if (port == 80) {
            m_hosts.insert(bracketed(name)); // browsers leave the default port out
            m_origins.insert("http://" + bracketed(name));
        }
    }
    const QUrl url(publicUrl);
    if (!url.host().isEmpty()) {
        const QByteArray host = bracketed(url.host(QUrl::FullyEncoded));
        const int standard = url.scheme() == "https"_L1 ? 443 : 80;
        const int publicPort = url.port(standard);
        m_hosts.insert(host + ':' + QByteArray::number(publicPort));
        m_origins.insert(url.scheme().toLatin1() + "://" + host + ':' + QByteArray::number(publicPort));
        if (publicPort == standard) {
            m_hosts.insert(host);
            m_origins.insert(url.scheme().toLatin1() + "://" + host);
        }
    }
}

std::optional<Problem> HostGuard::check(const QByteArray &host, const QByteArray &origin) const
{
    if (!m_hosts.contains(host.toLower())) {
        return Problem(421, u"foreign_host"_s, u"The request is addressed to another host"_s,
                       u"Its Host header names none of this service's addresses. Use the address the service prints at "
                       "start, or set CALLTTONE_PUBLIC_URL to the name it is reached by."_s);
    }
    if (!origin.isEmpty() && !m_origins.contains(origin.toLower())) {
        return Problem(403, u"foreign_origin"_s, u"Web pages of other sites may not use this service"_s,
                       u"The request comes from a page of another origin. Call the service from a program instead, "
                       "or from a page it serves under CALLTTONE_PUBLIC_URL."_s);
    }
    return std::nullopt;
}

} // namespace callttone::service
