// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QLockFile>

#include <memory>

namespace callttone::store {

/// One engine per data directory: two would send everything twice. Held by the file `engine.lock`, which says who
/// holds it; a crashed holder's lock is taken over, since the operating system knows that process is gone.
class InstanceLock
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<InstanceLock>> acquire(const QString &dataDir);

private:
    explicit InstanceLock(const QString &path);
    QLockFile m_lock;
};

} // namespace callttone::store
