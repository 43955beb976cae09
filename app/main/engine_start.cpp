// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/engine_start.h"

#include "app/main/sandbox_process.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

constexpr auto CallbackPath = "/api/integrations/callback"_L1;

core::Result<EngineStart> startWith(core::Environment environment, const QString &dataDir)
{
    auto settings = core::EngineSettings::fromEnvironment(environment, dataDir);
    if (!settings)
        return core::fail(settings.error());
    return EngineStart{std::move(*settings), std::move(environment)};
}

} // namespace

core::Result<EngineStart> readEngineStart(const QString &chosenDataDir)
{
    const QString workingDir = QDir::currentPath();
    const core::Environment process = core::Environment::ofProcess(workingDir, {});
    const QString dataDir =
        QDir(chosenDataDir.isEmpty() ? process.value(u"CALLTTONE_DATA_DIR"_s, core::defaultDataDir()) : chosenDataDir)
            .absolutePath();
    return startWith(core::Environment::ofProcess(workingDir, dataDir), dataDir);
}

core::Result<EngineStart> sandboxEngineStart(const SandboxProcess &sandbox)
{
    QHash<QString, QString> variables = sandbox.environment();
    variables.insert(u"CALLTTONE_VAULT"_s, u"memory"_s);
    variables.insert(u"CALLTTONE_ORGANIZATION"_s, u"Sandbox"_s);
    const QString listen = core::Environment::ofProcess(QDir::currentPath(), {}).value(u"CALLTTONE_LISTEN"_s);
    if (!listen.isEmpty())
        variables.insert(u"CALLTTONE_LISTEN"_s, listen);
    return startWith(core::Environment({variables}), sandbox.dataDir());
}

bool isUntouched(const QString &chosenDataDir)
{
    if (!chosenDataDir.isEmpty())
        return false;
    const core::Environment process = core::Environment::ofProcess(QDir::currentPath(), {});
    if (process.isSet(u"CALLTTONE_DATA_DIR"_s) || process.isSet(u"CALLTTONE_DATABASE_URL"_s))
        return false;
    return !QFileInfo::exists(QDir(core::defaultDataDir()).filePath(u"callttone.db"_s));
}

QUrl redirectUriOf(const QString &publicUrl, quint16 port)
{
    if (!publicUrl.isEmpty())
        return QUrl(publicUrl).resolved(QUrl(QString(CallbackPath)));
    QUrl url; // "localhost" and not 127.0.0.1: what was registered is compared letter by letter
    url.setScheme(u"http"_s);
    url.setHost(u"localhost"_s);
    url.setPort(port);
    url.setPath(QString(CallbackPath));
    return url;
}

} // namespace callttone::app
