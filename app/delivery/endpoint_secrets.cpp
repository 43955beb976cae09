// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/endpoint_secrets.h"

#include "app/core/secret_vault.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

const QString currentName = u"secret"_s;
const QString previousName = u"previous-secret"_s;
const QString headersName = u"headers"_s;

QString keyOf(const QString &id, const QString &name)
{
    return u"webhook:"_s + id + u':' + name;
}

core::Result<core::SecretString> readOne(core::SecretVault &vault, const QString &id, const QString &name)
{
    auto found = vault.read(keyOf(id, name));
    if (!found)
        return core::fail(found.error());
    return *found ? std::move(**found) : core::SecretString();
}

core::Result<void> writeOne(core::SecretVault &vault, const QString &id, const QString &name,
                            const core::SecretString &secret)
{
    return secret.isEmpty() ? vault.remove(keyOf(id, name)) : vault.write(keyOf(id, name), secret);
}

core::SecretString encodedHeaders(const QMap<QString, QString> &headers)
{
    if (headers.isEmpty())
        return {};
    QCborMap map;
    for (auto it = headers.begin(); it != headers.end(); ++it)
        map.insert(it.key(), it.value());
    return core::SecretString(QCborValue(map).toCbor());
}

} // namespace

core::Result<EndpointSecrets> readEndpointSecrets(core::SecretVault &vault, const QString &id)
{
    auto current = readOne(vault, id, currentName);
    auto previous = current ? readOne(vault, id, previousName) : core::Result<core::SecretString>();
    auto headers = previous ? readOne(vault, id, headersName) : core::Result<core::SecretString>();
    for (const auto *result : {&current, &previous, &headers}) {
        if (!*result)
            return core::fail(result->error());
    }
    EndpointSecrets secrets;
    secrets.current = std::move(*current);
    secrets.previous = std::move(*previous);
    const QCborMap map = QCborValue::fromCbor(headers->reveal()).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        secrets.headers.insert(it.key().toString(), it.value().toString());
    return secrets;
}

core::Result<void> writeEndpointSecrets(core::SecretVault &vault, const QString &id, const EndpointSecrets &secrets)
{
    if (auto written = writeOne(vault, id, currentName, secrets.current); !written)
        return written;
    if (auto written = writeOne(vault, id, previousName, secrets.previous); !written)
        return written;
    return writeOne(vault, id, headersName, encodedHeaders(secrets.headers));
}

core::Result<void> removeEndpointSecrets(core::SecretVault &vault, const QString &id)
{
    return writeEndpointSecrets(vault, id, {});
}

} // namespace callttone::delivery
