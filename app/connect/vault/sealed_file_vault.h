// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_vault.h"

#include <map>
#include <memory>
#include <mutex>

namespace callttone::connect {

/// Secrets in one AES-256-GCM sealed file, for machines without a desktop keyring. Each change rewrites the file
/// atomically and is on the disk before the call returns; a crash leaves the old or the new one, never half of each.
/// Processes may share it: what another wrote is seen by the next read, and changes wait for each other by
/// `<path>.lock`.
class SealedFileVault final : public core::SecretVault
{
public:
    /// Opens or creates `path`; an unreadable file or wrong key is an answer here, not a surprise later.
    [[nodiscard]] static core::Result<std::unique_ptr<SealedFileVault>>
    open(const QString &path, core::SecretString key, const QString &keySource);

    [[nodiscard]] core::Result<std::optional<core::SecretString>> read(const QString &key) override;
    [[nodiscard]] core::Result<void> write(const QString &key, const core::SecretString &secret) override;
    [[nodiscard]] core::Result<void> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;
    /// Of all secrets, for moving them elsewhere. When the file cannot be read now, as they were: reading them says
    /// why.
    [[nodiscard]] QStringList keys();

private:
    using Secrets = std::map<QString, core::SecretString>;

    SealedFileVault(QString path, core::SecretString key, QString keySource);
    [[nodiscard]] core::Result<void> catchUp();
    /// `apply` on what the file holds now, then writes it; false: nothing to write.
    template<typename Apply> [[nodiscard]] core::Result<void> change(Apply apply);
    [[nodiscard]] core::Result<void> save();
    void forgetAll();

    const QString m_path;
    const core::SecretString m_key;
    const QString m_keySource;
    std::mutex m_mutex;
    Secrets m_secrets;
    QByteArray m_stamp; ///< head of the sealed bytes that `m_secrets` came from
};

} // namespace callttone::connect
