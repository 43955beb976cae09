// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/web_origin.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

QString originOf(const QString &url)
{
    const QUrl parsed(url);
    const QString scheme = parsed.scheme().toLower();
    const int own = scheme == "https"_L1 ? 443 : 80;
    const int port = parsed.port(own);
    const QString base = scheme + u"://"_s + parsed.host(QUrl::FullyEncoded).toLower();
    return port == own ? base : base + u':' + QString::number(port);
}

} // namespace callttone::connect
