// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/listen_rules.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

core::ApiError refused(const QString &title, const QString &detail)
{
    return {.kind = core::ErrorKind::Validation, .code = u"bad_listen_address"_s, .title = title, .detail = detail};
}

} // namespace

core::Result<QHostAddress> listenAddressOf(const core::EngineSettings &settings)
{
    QHostAddress address;
    if (!address.setAddress(settings.listenAddress)) {
        return core::fail(refused(u"%1 is not an address to listen on"_s.arg(settings.listenAddress),
                                  u"CALLTTONE_LISTEN takes a numeric address and a port, such as 127.0.0.1:8484."_s));
    }
    if (!settings.publicUrl.isEmpty()) {
        const QUrl url(settings.publicUrl, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            return core::fail(refused(u"CALLTTONE_PUBLIC_URL is not a web address"_s,
                                      u"Set it to what others reach the service by, such as "
                                      "https://calls.example.com."_s));
        return address;
    }
    if (!address.isLoopback()) {
        return core::fail(
            refused(u"Listening on %1 would send API keys over the network in clear"_s.arg(settings.listenAddress),
                    u"The service speaks plain HTTP. Listen on 127.0.0.1 and put a proxy with TLS in front; or, if one "
                    u"forwards "
                    "to this address already, set CALLTTONE_PUBLIC_URL to the https address it serves."_s));
    }
    return address;
}

} // namespace callttone::service
