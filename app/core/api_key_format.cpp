// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/api_key_format.h"

#include "app/core/ids.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

SecretString newApiKey()
{
    return SecretString("vxf_"
                        + randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString apiKeyHash(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key);
    return QString::fromLatin1(hash.result().toHex());
}

QString apiKeyPrefix(QByteArrayView key)
{
    if (key.size() < 16)
        return u"vxf_…"_s; // a short fixed key from the environment must not be shown in full
    return QString::fromLatin1(key.first(8)) + u'…' + QString::fromLatin1(key.last(4));
}

} // namespace callttone::core
