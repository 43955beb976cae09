// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/process_figures.h"

#if defined(Q_OS_WIN)
#include <windows.h>
// after windows.h
#include <psapi.h>
#elif defined(Q_OS_MACOS)
#include <mach/mach.h>
#include <sys/resource.h>
#else
#include <QFile>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace callttone::service {

#if defined(Q_OS_WIN)

ProcessFigures processFigures()
{
    ProcessFigures figures;
    PROCESS_MEMORY_COUNTERS memory{};
    if (K32GetProcessMemoryInfo(GetCurrentProcess(), &memory, sizeof memory))
        figures.residentBytes = qint64(memory.WorkingSetSize);
    FILETIME created, ended, kernel, user;
    if (GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user)) {
        const auto seconds = [](const FILETIME &time) {
            return double((quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime) / 1e7;
        };
        figures.cpuSeconds = seconds(kernel) + seconds(user);
    }
    return figures;
}

#else

namespace {

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

std::optional<qint64> residentBytes()
{
#if defined(Q_OS_MACOS)
    mach_task_basic_info info{};
    mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
    if (task_info(mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &count) != KERN_SUCCESS)
        return std::nullopt;
    return qint64(info.resident_size);
#else
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList fields = file.readAll().split(' ');
    return fields.size() > 1 ? std::optional(fields[1].toLongLong() * sysconf(_SC_PAGESIZE)) : std::nullopt;
#endif
}

} // namespace

ProcessFigures processFigures()
{
    ProcessFigures figures;
    figures.residentBytes = residentBytes();
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
        figures.cpuSeconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    return figures;
}

#endif

} // namespace callttone::service
