// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/sealed_file_vault.h"

#include "app/connect/sealed_box.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

core::ApiError fileFailed(const QString &path, const QString &reason)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"vault_unavailable"_s,
            .title = u"The secrets file is not available"_s,
            .detail = u"%1: %2. Correct its permissions or free disk space, then try again."_s.arg(path, reason)};
}

} // namespace

core::Result<std::unique_ptr<SealedFileVault>> SealedFileVault::open(const QString &path, core::SecretString key,
                                                                     const QString &keySource)
{
    std::unique_ptr<SealedFileVault> vault(new SealedFileVault(path, std::move(key), keySource));
    if (auto loaded = vault->load(); !loaded)
        return core::fail(loaded.error());
    return vault;
}

SealedFileVault::SealedFileVault(QString path, core::SecretString key, QString keySource)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_keySource(std::move(keySource))
{}

core::Result<std::optional<core::SecretString>> SealedFileVault::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return std::optional<core::SecretString>();
    return std::optional<core::SecretString>(found->second.clone());
}

core::Result<void> SealedFileVault::write(const QString &key, const core::SecretString &secret)
{
    const std::lock_guard lock(m_mutex);
    auto node = m_secrets.extract(key);
    m_secrets.insert_or_assign(key, secret.clone());
    auto saved = save();
    if (!saved) { // memory and file agree again: what was not written is not there
        m_secrets.erase(key);
        if (!node.empty())
            m_secrets.insert(std::move(node));
    }
    return saved;
}

core::Result<void> SealedFileVault::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    auto node = m_secrets.extract(key);
    if (node.empty())
        return {};
    auto saved = save();
    if (!saved)
        m_secrets.insert(std::move(node));
    return saved;
}

QString SealedFileVault::description() const
{
    return u"a sealed file (%1), its key from %2"_s.arg(m_path, m_keySource);
}

core::Result<void> SealedFileVault::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(fileFailed(m_path, file.errorString()));
    auto plain = unseal(m_key, file.readAll());
    if (!plain)
        return core::fail(plain.error());
    const QCborMap map = QCborValue::fromCbor(plain->reveal()).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        m_secrets.insert_or_assign(it.key().toString(), core::SecretString(it.value().toByteArray()));
    return {};
}

core::Result<void> SealedFileVault::save()
{
    QCborMap map;
    for (const auto &[key, secret] : m_secrets)
        map.insert(key, QCborValue(secret.reveal()));
    const auto sealed = seal(m_key, core::SecretString(QCborValue(map).toCbor()));
    if (!sealed)
        return core::fail(sealed.error());
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(*sealed) == sealed->size() && file.commit();
    if (!written)
        return core::fail(fileFailed(m_path, file.errorString()));
    return {};
}

} // namespace callttone::connect
