// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <chrono>
#include <memory>

namespace callttone::connect {

/// Keeps processes from refreshing one grant at once: a used refresh token is gone at vendors that rotate, and
/// Salesforce revokes the whole grant when it sees one again. Thread-safe.
///
/// Processes on one data directory share a lock file. Engines that share a PostgreSQL database instead will take an
/// advisory lock there; that is another implementation of this interface.
class RefreshLock
{
public:
    /// Let go of on destruction, and by the operating system when the process dies.
    class Held
    {
    public:
        virtual ~Held() = default;
    };

    virtual ~RefreshLock() = default;
    /// Waits up to `patience`; Unavailable/`refresh_busy` after that, `lock_unavailable` when there is no locking.
    [[nodiscard]] virtual core::Result<std::unique_ptr<Held>> acquire(const QString &grantKey,
                                                                      std::chrono::milliseconds patience) = 0;
};

/// `refresh-<grantKey>.lock` in a folder that every process on the data shares.
class FileRefreshLock final : public RefreshLock
{
public:
    explicit FileRefreshLock(QString folder);
    [[nodiscard]] core::Result<std::unique_ptr<Held>> acquire(const QString &grantKey,
                                                              std::chrono::milliseconds patience) override;

private:
    const QString m_folder;
};

} // namespace callttone::connect
