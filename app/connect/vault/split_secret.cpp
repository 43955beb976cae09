// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/split_secret.h"

#include "app/core/ids.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr char wholeMark = '=';
constexpr char headMark = '/';

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

core::SecretString SecretHead::encoded() const
{
    return core::SecretString(headMark + generation.toLatin1() + '/' + QByteArray::number(parts) + '/' + sha256);
}

bool fitsOneEntry(const core::SecretString &secret)
{
    return secret.reveal().size() < maxEntryBytes;
}

core::SecretString encodeWhole(const core::SecretString &secret)
{
    return core::SecretString(wholeMark + secret.reveal());
}

std::optional<core::SecretString> decodeWhole(const core::SecretString &entry)
{
    if (!entry.reveal().startsWith(wholeMark))
        return {};
    return core::SecretString(entry.reveal().mid(1));
}

SplitSecret split(const core::SecretString &secret)
{
    SplitSecret result;
    const QByteArray &bytes = secret.reveal();
    for (qsizetype at = 0; at < bytes.size(); at += maxEntryBytes)
        result.parts.emplace_back(bytes.mid(at, maxEntryBytes));
    result.head = {QString::fromLatin1(core::randomBytes(4).toHex()), int(result.parts.size()), sha256(bytes)};
    return result;
}

std::optional<SecretHead> decodeHead(const core::SecretString &entry)
{
    const QList<QByteArray> fields = entry.reveal().split('/'); // "", generation, parts, hash
    if (!entry.reveal().startsWith(headMark) || fields.size() != 4)
        return {};
    return SecretHead{QString::fromLatin1(fields[1]), fields[2].toInt(), fields[3]};
}

std::optional<core::SecretString> join(const SecretHead &head, const std::vector<core::SecretString> &parts)
{
    QByteArray whole;
    for (const core::SecretString &part : parts)
        whole += part.reveal();
    core::SecretString secret(std::move(whole));
    if (int(parts.size()) != head.parts || sha256(secret.reveal()) != head.sha256)
        return {};
    return secret;
}

QString partKey(const QString &key, const SecretHead &head, int part)
{
    return u"%1#%2.%3"_s.arg(key, head.generation).arg(part);
}

} // namespace callttone::connect
