// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/router.h"

#include <QUrl>

namespace callttone::service {

namespace {

std::optional<QHash<QString, QString>> paramsOf(const QString &pattern, const QList<QStringView> &path)
{
    const QList<QStringView> wanted = QStringView(pattern).split(u'/');
    if (wanted.size() != path.size())
        return std::nullopt;
    QHash<QString, QString> params;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{') && !path[i].isEmpty()) {
            // Decoded only now, so that an id with %2F in it stays one segment.
            params.insert(wanted[i].mid(1, wanted[i].size() - 2).toString(),
                          QUrl::fromPercentEncoding(path[i].toLatin1()));
        } else if (wanted[i] != path[i]) {
            return std::nullopt;
        }
    }
    return params;
}

} // namespace

void Router::add(QList<Route> routes)
{
    m_routes.append(std::move(routes));
}

Router::Match Router::match(QByteArrayView method, const QString &path) const
{
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : method;
    const QList<QStringView> segments = QStringView(path).split(u'/');
    Match match;
    for (const Route &route : m_routes) {
        const auto params = paramsOf(route.pattern, segments);
        if (!params)
            continue;
        match.allowed.append(route.method);
        // A literal segment beats a parameter: fewer parameters, closer match.
        if (route.method == wanted && (!match.route || params->size() < match.params.size())) {
            match.route = &route;
            match.params = *params;
        }
    }
    if (match.allowed.contains("GET"))
        match.allowed.append("HEAD");
    return match;
}

} // namespace callttone::service
