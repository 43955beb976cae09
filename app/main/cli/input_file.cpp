// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/input_file.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr qint64 largestInput = 64 * 1024 * 1024;

core::ApiError unreadable(const QString &path, const QString &why)
{
    return {.kind = core::ErrorKind::NotFound,
            .code = u"unreadable"_s,
            .title = u"%1 cannot be read"_s.arg(path),
            .detail = why};
}

} // namespace

core::Result<QByteArray> readInput(Console &console, const QString &path)
{
    const bool standard = path.isEmpty() || path == "-"_L1;
    const QString name = standard ? u"Standard input"_s : path;
    QFile file(path);
    if (!standard && !file.open(QIODevice::ReadOnly))
        return core::fail(unreadable(name, file.errorString()));
    QIODevice &device = standard ? console.in() : static_cast<QIODevice &>(file);
    QByteArray bytes;
    // A pipe may have nothing yet without being at its end, so only an empty read ends it
    for (QByteArray chunk = device.read(1024 * 1024); !chunk.isEmpty(); chunk = device.read(1024 * 1024)) {
        bytes += chunk;
        if (bytes.size() > largestInput)
            return core::fail(unreadable(name, u"It is larger than 64 MiB."_s));
    }
    return bytes;
}

} // namespace callttone::cli
