// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redactor.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

QString redacted(const QString &text)
{
    static const QRegularExpression ourKeys(u"\\b(vxf_|whsec_)[A-Za-z0-9+/=_-]{8,}"_s);
    static const QRegularExpression credentials(u"\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{8,}"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"((?:access_token|refresh_token|client_secret|api_?key|password|authorization|secret|code_verifier)"
        u"[\"']?\\s*[=:]\\s*[\"']?)([^\"'&\\s,}]{4,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"(https?://)[^/@\\s]+@"_s);
    QString out = text;
    out.replace(ourKeys, u"\\1[redacted]"_s);
    out.replace(credentials, u"\\1 [redacted]"_s);
    out.replace(named, u"\\1[redacted]"_s);
    out.replace(userInfo, u"\\1[redacted]@"_s);
    return out;
}

bool isSensitiveHeader(const QByteArray &name)
{
    static constexpr QByteArrayView sensitive[] = {
        "authorization", "proxy-authorization", "cookie",     "set-cookie",     "x-api-key", "x-auth-token",
        "api-key",       "x-api-token",         "x-auth-key", "x-access-token",
    };
    const QByteArray lower = name.toLower();
    for (const QByteArrayView candidate : sensitive) {
        if (lower == candidate)
            return true;
    }
    return false;
}

} // namespace callttone::core
