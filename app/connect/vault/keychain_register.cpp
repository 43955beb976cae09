// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/keychain_register.h"

#include "app/connect/vault/file_lock.h"
#include "app/connect/vault/vault_health.h"
#include "app/core/ids.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr std::chrono::seconds lockPatience(10); // others hold it for one small write

core::ApiError registerFailed(const QString &path, const QString &reason)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"vault_unavailable"_s,
            .title = u"The list of keychain entries is not available"_s,
            .detail = u"%1: %2. Without it secrets in the system keychain are not found. Correct its permissions or "
                      "restore it from a backup, then start again."_s.arg(path, reason)};
}

} // namespace

core::Result<std::unique_ptr<KeychainRegister>> KeychainRegister::open(const QString &dataDir)
{
    std::unique_ptr<KeychainRegister> entries(new KeychainRegister(QDir(dataDir).filePath(u"keychain.json"_s)));
    if (auto loaded = entries->load(); !loaded)
        return core::fail(loaded.error());
    return entries;
}

KeychainRegister::KeychainRegister(QString path)
    : m_path(std::move(path))
{}

core::Result<void> KeychainRegister::load()
{
    QFile file(m_path);
    if (!file.exists()) { // written down with the first entry
        if (!m_service.isEmpty())
            return {};
        m_service = u"CalltTone %1"_s.arg(QString::fromLatin1(core::randomBytes(6).toHex()));
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(registerFailed(m_path, file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    m_service = object.value("service"_L1).toString();
    if (m_service.isEmpty())
        return core::fail(registerFailed(m_path, u"it does not name the keychain's service"_s));
    m_inUse = object.value("inUse"_L1).toBool();
    m_keys.clear();
    const QJsonArray keys = object.value("keys"_L1).toArray();
    for (const QJsonValue &key : keys)
        m_keys.insert(key.toString());
    return {};
}

core::Result<void> KeychainRegister::save()
{
    QStringList sorted(m_keys.begin(), m_keys.end());
    sorted.sort();
    const QJsonObject object{
        {u"service"_s, m_service}, {u"inUse"_s, m_inUse}, {u"keys"_s, QJsonArray::fromStringList(sorted)}};
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!written)
        return core::fail(registerFailed(m_path, file.errorString()));
    return {};
}

bool KeychainRegister::inUse() const
{
    const std::lock_guard lock(m_mutex);
    return m_inUse;
}

bool KeychainRegister::holdsSecrets() const
{
    return inUse() && count() > 0;
}

qsizetype KeychainRegister::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.size() - (m_keys.contains(trialKey) ? 1 : 0);
}

QStringList KeychainRegister::keys() const
{
    const std::lock_guard lock(m_mutex);
    return {m_keys.begin(), m_keys.end()};
}

bool KeychainRegister::has(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.contains(key);
}

core::Result<void> KeychainRegister::change(const std::function<void()> &change)
{
    const std::lock_guard lock(m_mutex);
    const FileLock::Outcome held = FileLock::acquire(m_path + u".lock"_s, lockPatience);
    if (!held.lock)
        return core::fail(registerFailed(m_path, u"another process keeps it locked, or its folder is read-only"_s));
    if (auto loaded = load(); !loaded)
        return loaded;
    const QSet<QString> keys = m_keys;
    const bool inUse = m_inUse;
    change();
    if (keys == m_keys && inUse == m_inUse)
        return {};
    auto saved = save();
    if (!saved) {
        m_keys = keys;
        m_inUse = inUse;
    }
    return saved;
}

core::Result<void> KeychainRegister::setInUse(bool inUse)
{
    return change([this, inUse] { m_inUse = inUse; });
}

core::Result<void> KeychainRegister::add(const QString &key)
{
    return change([this, &key] { m_keys.insert(key); });
}

core::Result<void> KeychainRegister::remove(const QString &key)
{
    return change([this, &key] { m_keys.remove(key); });
}

} // namespace callttone::connect
