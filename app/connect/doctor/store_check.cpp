// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

namespace {

constexpr qint64 scarceBytes = 500LL * 1000 * 1000;

QString sized(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString ago(qint64 ms)
{
    if (ms < 60'000)
        return u"%1 s ago"_s.arg(double(std::max<qint64>(0, ms)) / 1000, 0, 'f', 1);
    if (ms < 3'600'000)
        return u"%1 min ago"_s.arg(ms / 60'000);
    if (ms < 48 * 3'600'000LL)
        return u"%1 h ago"_s.arg(ms / 3'600'000);
    return u"%1 days ago"_s.arg(ms / 86'400'000);
}

} // namespace

Checks eventStore(const DoctorParts &parts)
{
    const QString id = u"store"_s;
    const QFileInfo database(parts.databasePath);
    const QFileInfo journal(parts.databasePath + u"-wal"_s); // what was written last is there first
    if (!database.exists())
        return {passed(id, parts.engineTitle, u"No event store yet; it is made at the first start"_s)};
    if (!database.isWritable() || !QFileInfo(database.absolutePath()).isWritable())
        return {failed(id, u"The event store cannot be written"_s,
                       u"%1 or its folder is read-only for this user."_s.arg(database.absoluteFilePath()),
                       u"Correct the permissions and start again."_s, u"check_again"_s)};
    const qint64 size = database.size() + (journal.exists() ? journal.size() : 0);
    const qint64 written = std::max(database.lastModified().toMSecsSinceEpoch(),
                                    journal.exists() ? journal.lastModified().toMSecsSinceEpoch() : 0);
    const QString detail = u"Event store %1, last write %2"_s.arg(sized(size), ago(parts.clock.now() - written));
    const QStorageInfo disk(database.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < scarceBytes)
        return {warned(id, u"Only %1 are left on the disk"_s.arg(sized(disk.bytesAvailable())),
                       detail + u". When the disk is full, events are refused."_s,
                       u"Free space, or move the data directory with CALLTTONE_DATA_DIR."_s, u"check_again"_s)};
    return {passed(id, parts.engineTitle, detail)};
}

} // namespace callttone::connect::checks
