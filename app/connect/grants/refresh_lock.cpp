// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/refresh_lock.h"

#include "app/connect/vault/file_lock.h"

#include <QDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

struct HeldFile final : RefreshLock::Held
{
    explicit HeldFile(std::unique_ptr<FileLock> held)
        : lock(std::move(held))
    {}
    std::unique_ptr<FileLock> lock;
};

} // namespace

FileRefreshLock::FileRefreshLock(QString folder)
    : m_folder(std::move(folder))
{}

core::Result<std::unique_ptr<RefreshLock::Held>> FileRefreshLock::acquire(const QString &grantKey,
                                                                          std::chrono::milliseconds patience)
{
    const QString name = u"refresh-%1.lock"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(grantKey)));
    const QString path = QDir(m_folder).filePath(name);
    FileLock::Outcome outcome = QDir().mkpath(m_folder) ? FileLock::acquire(path, patience)
                                                        : FileLock::Outcome{nullptr, FileLock::Refusal::Unavailable};
    if (outcome.lock)
        return std::make_unique<HeldFile>(std::move(outcome.lock));
    if (outcome.refusal == FileLock::Refusal::Busy) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"refresh_busy"_s,
                           .title = u"Another CalltTone process is renewing this sign-in"_s,
                           .detail = u"It has not finished in time. Try again in a moment."_s});
    }
    return core::fail(
        {.kind = core::ErrorKind::Unavailable,
         .code = u"lock_unavailable"_s,
         .title = u"The sign-in cannot be renewed safely"_s,
         .detail = u"The lock file %1 cannot be opened, and without it two processes could use one refresh "
                   "token. Correct the folder's permissions, then try again."_s.arg(path)});
}

} // namespace callttone::connect
