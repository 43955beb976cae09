// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/service_address.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

QUrl ServiceAddress::urlOf(const QString &path, const QUrlQuery &query) const
{
    QUrl url = base;
    QString prefix = base.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + u"/api/v1"_s + path, QUrl::StrictMode); // strict: "%2F" inside an id stays as it is
    url.setQuery(query);
    url.setFragment({});
    return url;
}

bool ServiceAddress::isLoopback() const
{
    const QString host = base.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

std::optional<core::ApiError> ServiceAddress::problem() const
{
    const bool isHttp = base.scheme() == "http"_L1;
    if (!base.isValid() || base.host().isEmpty() || (!isHttp && base.scheme() != "https"_L1)) {
        return core::ApiError{
            .kind = core::ErrorKind::BadRequest,
            .code = u"bad_address"_s,
            .title = QCoreApplication::translate("ServiceAddress", "This is not the address of a service"),
            .detail = QCoreApplication::translate("ServiceAddress", "%1 cannot be opened. Enter a whole address such "
                                                                    "as https://calls.example.com.")
                          .arg(base.toDisplayString())};
    }
    if (isHttp && !isLoopback()) {
        return core::ApiError{
            .kind = core::ErrorKind::BadRequest,
            .code = u"insecure_address"_s,
            .title = QCoreApplication::translate("ServiceAddress", "Nothing was sent to %1").arg(base.host()),
            .detail = QCoreApplication::translate("ServiceAddress", "http:// to another machine would show the API key "
                                                                    "to everyone on the way. Use https://, or an SSH "
                                                                    "tunnel to this machine.")};
    }
    return std::nullopt;
}

QString pathSegment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace callttone::client
