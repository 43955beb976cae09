// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

namespace callttone::connect {

/// What a data directory remembers about the system keychain, in `keychain.json`: under which service name its entries
/// are, whether secrets live there now, and the names of the entries, since keychains cannot be listed. Nothing secret.
/// The service name is drawn at random, so data directories do not mix and a directory may be moved. Thread-safe.
class KeychainRegister
{
public:
    /// Unavailable/`vault_unavailable` when the file is there and cannot be understood: starting afresh would lose
    /// the way to the secrets.
    [[nodiscard]] static core::Result<std::unique_ptr<KeychainRegister>> open(const QString &dataDir);

    [[nodiscard]] QString service() const { return m_service; }
    [[nodiscard]] bool inUse() const;
    /// In use, and with more in it than our own trials.
    [[nodiscard]] bool holdsSecrets() const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] qsizetype count() const; ///< of secrets, without our own trials
    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] core::Result<void> setInUse(bool inUse);
    /// Before an entry is written, so that none is ever unknown.
    [[nodiscard]] core::Result<void> add(const QString &key);
    /// After it was removed.
    [[nodiscard]] core::Result<void> remove(const QString &key);

private:
    explicit KeychainRegister(QString path);
    [[nodiscard]] core::Result<void> load();
    /// Takes up what another process on this data directory wrote, changes it and saves.
    [[nodiscard]] core::Result<void> change(const std::function<void()> &change);
    [[nodiscard]] core::Result<void> save();

    const QString m_path;
    QString m_service;
    mutable std::mutex m_mutex;
    bool m_inUse = false;
    QSet<QString> m_keys;
};

} // namespace callttone::connect
