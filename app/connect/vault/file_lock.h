// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QString;
QT_END_NAMESPACE

namespace callttone::connect {

/// Exclusive over processes and threads for as long as the object lives. On Unix a flock(): the kernel lets go of it
/// when the process dies, however it dies. QLockFile there judges by process ids instead, which lie between containers
/// that share a folder, and polls up to every 5 s. The file stays: removing it would let two in.
class FileLock
{
public:
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    enum class Refusal { Busy, Unavailable };
    struct Outcome
    {
        std::unique_ptr<FileLock> lock; ///< empty: see `refusal`
        Refusal refusal = Refusal::Busy;
    };
    /// Waits up to `patience`.
    [[nodiscard]] static Outcome acquire(const QString &path, std::chrono::milliseconds patience);

private:
    struct Native;
    explicit FileLock(std::unique_ptr<Native> native);
    std::unique_ptr<Native> m_native;
};

} // namespace callttone::connect
