// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/grant_vault.h"

#include "app/core/logging.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

const QString accessName = u"access"_s;
const QString refreshName = u"refresh"_s;

QString vaultKey(const QString &grantKey, const QString &name)
{
    return u"grant:"_s + grantKey + u':' + name;
}

/// "<generation>:<receivedAt>:<expiresAt or nothing>:<token>"; a token may hold colons, so it comes last.
core::SecretString encoded(const StoredAccess &access)
{
    QByteArray text = QByteArray::number(access.generation) + ':' + QByteArray::number(access.receivedAt) + ':';
    if (access.expiresAt)
        text += QByteArray::number(*access.expiresAt);
    const qsizetype head = text.size() + 1;
    text.reserve(head + access.token.reveal().size()); // one allocation: SecretString can wipe only the last one
    text += ':';
    text += access.token.reveal();
    return core::SecretString(std::move(text));
}

std::optional<StoredAccess> decoded(const core::SecretString &secret)
{
    const QByteArray &text = secret.reveal();
    std::array<qsizetype, 3> colons{};
    for (qsizetype from = 0; qsizetype & colon : colons) {
        colon = text.indexOf(':', from);
        if (colon < 0)
            return std::nullopt;
        from = colon + 1;
    }
    bool isNumber = false;
    bool isTime = false;
    StoredAccess access;
    access.generation = text.first(colons[0]).toLongLong(&isNumber);
    access.receivedAt = text.sliced(colons[0] + 1, colons[1] - colons[0] - 1).toLongLong(&isTime);
    const QByteArray end = text.sliced(colons[1] + 1, colons[2] - colons[1] - 1);
    bool isEnd = true;
    if (!end.isEmpty())
        access.expiresAt = end.toLongLong(&isEnd);
    access.token = core::SecretString(text.sliced(colons[2] + 1));
    return isNumber && isTime && isEnd ? std::optional(std::move(access)) : std::nullopt;
}

} // namespace

GrantVault::GrantVault(core::SecretVault &vault)
    : m_vault(vault)
{}

core::Result<std::optional<StoredAccess>> GrantVault::access(const QString &grantKey)
{
    auto found = m_vault.read(vaultKey(grantKey, accessName));
    if (!found)
        return core::fail(found.error());
    if (!*found)
        return std::optional<StoredAccess>();
    auto access = decoded(**found);
    if (!access) // as good as none: the refresh token brings a new one
        qCWarning(core::lcConnect).noquote() << "the access token kept for" << grantKey << "is not in our form";
    return access;
}

core::Result<core::SecretString> GrantVault::refreshToken(const QString &grantKey)
{
    auto found = m_vault.read(vaultKey(grantKey, refreshName));
    if (!found)
        return core::fail(found.error());
    return *found ? std::move(**found) : core::SecretString();
}

core::Result<core::SecretString> GrantVault::secret(const QString &grantKey, const QString &name)
{
    if (name == accessName) {
        auto access = this->access(grantKey);
        if (!access)
            return core::fail(access.error());
        return *access ? std::move((*access)->token) : core::SecretString();
    }
    auto found = m_vault.read(vaultKey(grantKey, name));
    if (!found)
        return core::fail(found.error());
    return *found ? std::move(**found) : core::SecretString();
}

core::Result<void> GrantVault::store(const QString &grantKey, const Pair &pair)
{
    if (!pair.refreshToken.isEmpty()) {
        if (auto written = m_vault.write(vaultKey(grantKey, refreshName), pair.refreshToken); !written)
            return written;
    }
    for (const auto &[name, secret] : pair.further) {
        if (auto written = m_vault.write(vaultKey(grantKey, name), secret); !written)
            return written;
    }
    return m_vault.write(vaultKey(grantKey, accessName), encoded(pair.access));
}

core::Result<void> GrantVault::remove(const QString &grantKey, const QString &name)
{
    return m_vault.remove(vaultKey(grantKey, name));
}

core::Result<void> GrantVault::wipe(const QString &grantKey, const QStringList &further)
{
    for (const QString &name : QStringList{accessName, refreshName} + further) {
        if (auto removed = m_vault.remove(vaultKey(grantKey, name)); !removed)
            return removed;
    }
    return {};
}

} // namespace callttone::connect
