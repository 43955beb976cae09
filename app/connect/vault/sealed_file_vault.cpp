// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/sealed_file_vault.h"

#include "app/connect/vault/file_lock.h"
#include "app/connect/vault/sealed_box.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

// The mark and the random nonce of sealed_box.h: two different contents never share it.
constexpr qint64 stampSize = 16;
constexpr std::chrono::seconds lockPatience(10); ///< others hold it for one small write

core::ApiError fileFailed(const QString &path, const QString &reason)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"vault_unavailable"_s,
            .title = u"The secrets file is not available"_s,
            .detail = u"%1: %2. Correct its permissions or free disk space, then try again."_s.arg(path, reason)};
}

/// The rename that puts a file in place is itself on the disk only when its folder is.
bool syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0 || errno == EINVAL; // EINVAL: a file system without it
    ::close(folder);
    return synced;
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace

core::Result<std::unique_ptr<SealedFileVault>> SealedFileVault::open(const QString &path, core::SecretString key,
                                                                     const QString &keySource)
{
    std::unique_ptr<SealedFileVault> vault(new SealedFileVault(path, std::move(key), keySource));
    if (auto loaded = vault->catchUp(); !loaded)
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
    if (auto current = catchUp(); !current)
        return core::fail(current.error());
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return std::optional<core::SecretString>();
    return std::optional<core::SecretString>(found->second.clone());
}

core::Result<void> SealedFileVault::write(const QString &key, const core::SecretString &secret)
{
    return change([&](Secrets &secrets) {
        secrets.insert_or_assign(key, secret.clone());
        return true;
    });
}

core::Result<void> SealedFileVault::remove(const QString &key)
{
    return change([&](Secrets &secrets) { return secrets.erase(key) > 0; });
}

QString SealedFileVault::description() const
{
    return u"a sealed file (%1), its key from %2"_s.arg(m_path, m_keySource);
}

QStringList SealedFileVault::keys()
{
    const std::lock_guard lock(m_mutex);
    (void)catchUp(); // never fewer because of an error: who moves secrets removes the file afterwards
    QStringList keys;
    for (const auto &[key, secret] : m_secrets)
        keys.append(key);
    return keys;
}

template<typename Apply> core::Result<void> SealedFileVault::change(Apply apply)
{
    const std::lock_guard lock(m_mutex);
    const FileLock::Outcome held = FileLock::acquire(m_path + u".lock"_s, lockPatience);
    if (!held.lock) {
        const bool busy = held.refusal == FileLock::Refusal::Busy;
        return core::fail(
            fileFailed(m_path, busy ? u"another process keeps it locked"_s : u"its lock file cannot be opened"_s));
    }
    if (auto current = catchUp(); !current)
        return current;
    if (!apply(m_secrets))
        return {};
    auto saved = save();
    if (!saved)
        m_stamp.clear(); // what was not written is not there: the next call reads the file again
    return saved;
}

/// Reads the file unless it is the one read or written last.
core::Result<void> SealedFileVault::catchUp()
{
    QFile file(m_path);
    if (!file.exists()) {
        forgetAll();
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(fileFailed(m_path, file.errorString()));
    const QByteArray stamp = file.peek(stampSize);
    if (!m_stamp.isEmpty() && stamp == m_stamp)
        return {};
    auto plain = unseal(m_key, file.readAll());
    if (!plain)
        return core::fail(plain.error());
    forgetAll();
    const QCborMap map = QCborValue::fromCbor(plain->reveal()).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        m_secrets.insert_or_assign(it.key().toString(), core::SecretString(it.value().toByteArray()));
    m_stamp = stamp;
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
    if (!syncFolderOf(m_path))
        return core::fail(fileFailed(m_path, u"its folder does not reach the disk"_s));
    m_stamp = sealed->first(stampSize);
    return {};
}

void SealedFileVault::forgetAll()
{
    m_secrets.clear();
    m_stamp.clear();
}

} // namespace callttone::connect
