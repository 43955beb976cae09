// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/instance_lock.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

InstanceLock::InstanceLock(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0); // only a dead process makes it stale, never its age
}

core::Result<std::unique_ptr<InstanceLock>> InstanceLock::acquire(const QString &dataDir)
{
    if (!QDir().mkpath(dataDir)) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"data_directory"_s,
                           .title = u"The data directory cannot be created"_s,
                           .detail = u"%1 is not writable. Choose another with --data-dir or correct its "
                                     "permissions."_s.arg(dataDir)});
    }
    std::unique_ptr<InstanceLock> lock(new InstanceLock(QDir(dataDir).filePath(u"engine.lock"_s)));
    if (lock->m_lock.tryLock(0))
        return lock;
    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_lock.getLockInfo(&pid, &host, &program);
    return core::fail({.kind = core::ErrorKind::Conflict,
                       .code = u"already_running"_s,
                       .title = u"Another CalltTone engine already uses %1"_s.arg(dataDir),
                       .detail = u"It is %1 with process id %2 on %3. Stop it first, or start this one with another "
                                 "--data-dir."_s.arg(program.isEmpty() ? u"a program"_s : program)
                                     .arg(pid)
                                     .arg(host)});
}

} // namespace callttone::store
