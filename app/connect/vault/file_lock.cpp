// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/file_lock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace callttone::connect {

#ifdef Q_OS_UNIX

struct FileLock::Native
{
    explicit Native(int opened)
        : descriptor(opened)
    {}
    ~Native() { ::close(descriptor); } // and with it the lock
    Q_DISABLE_COPY_MOVE(Native)
    const int descriptor;
};

FileLock::Outcome FileLock::acquire(const QString &path, std::chrono::milliseconds patience)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause(10); // flock() knows no deadline
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return {nullptr, Refusal::Unavailable};
    auto native = std::make_unique<Native>(descriptor);
    for (const auto deadline = Clock::now() + patience; ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return {nullptr, Refusal::Unavailable};
        if (Clock::now() >= deadline)
            return {nullptr, Refusal::Busy};
        std::this_thread::sleep_for(pause);
    }
    return {std::unique_ptr<FileLock>(new FileLock(std::move(native)))};
}

#else

struct FileLock::Native
{
    explicit Native(const QString &path)
        : file(path)
    {}
    QLockFile file;
};

FileLock::Outcome FileLock::acquire(const QString &path, std::chrono::milliseconds patience)
{
    auto native = std::make_unique<Native>(path);
    native->file.setStaleLockTime(0); // only a dead process makes it stale, never its age
    if (native->file.tryLock(int(patience.count())))
        return {std::unique_ptr<FileLock>(new FileLock(std::move(native)))};
    return {nullptr, native->file.error() == QLockFile::LockFailedError ? Refusal::Busy : Refusal::Unavailable};
}

#endif

FileLock::FileLock(std::unique_ptr<Native> native)
    : m_native(std::move(native))
{}

FileLock::~FileLock() = default;

} // namespace callttone::connect
