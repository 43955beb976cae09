// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/setup_files.h"

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/sandbox.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

QString overridesFile(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"overrides.json"_s);
}

core::Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return core::fail({.kind = core::ErrorKind::Unavailable,
                       .code = u"cannot_write"_s,
                       .title = u"%1 cannot be written"_s.arg(path),
                       .detail = u"The system says: %1. Name another folder with --write."_s.arg(file.errorString())});
}

} // namespace

QByteArray overridesJson(Sandbox &sandbox)
{
    QJsonObject document;
    const QString base = sandbox.world().base;
    for (const auto &vendor : sandbox.vendors()) {
        const QJsonObject addresses = vendor->overrides(base);
        if (!addresses.isEmpty())
            document.insert(vendor->name(), addresses);
    }
    return QJsonDocument(document).toJson();
}

QByteArray environmentLines(Sandbox &sandbox)
{
    QByteArray lines =
        "# callttone-sandbox on " + sandbox.world().base.toLatin1() + ". These ids and secrets work nowhere else.\n";
    for (const auto &vendor : sandbox.vendors()) {
        const Authority *authority = vendor->authority();
        if (!authority || vendor->overrides(sandbox.world().base).isEmpty())
            continue; // nobody signs in there, or as a client that is made on the spot
        const QByteArray name = vendor->name() == "gohighlevel"_L1 ? "GHL" : vendor->name().toUpper().toLatin1();
        lines += name + "_CLIENT_ID=" + authority->clientId().toLatin1() + '\n';
        lines += name + "_CLIENT_SECRET=" + authority->clientSecret().toLatin1() + '\n';
    }
    const QString folder = sandbox.world().options.writeFolder;
    if (folder.isEmpty())
        lines += "# Save " + sandbox.world().base.toLatin1()
                 + "/__sandbox/overrides.json as a file and name it here:\n"
                   "# CALLTTONE_PROVIDER_OVERRIDES=/path/to/overrides.json\n";
    else
        lines += "CALLTTONE_PROVIDER_OVERRIDES=\"" + overridesFile(folder).toUtf8() + "\"\n";
    return lines;
}

core::Result<void> writeSetupFiles(Sandbox &sandbox)
{
    const QString folder = sandbox.world().options.writeFolder;
    QDir().mkpath(folder); // what hinders it hinders the writing too, which says so
    if (const auto written = write(overridesFile(folder), overridesJson(sandbox)); !written)
        return written;
    return write(QDir(folder).filePath(u"sandbox.env"_s), environmentLines(sandbox));
}

} // namespace callttone::sandbox
