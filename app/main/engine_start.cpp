// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/engine_start.h"

#include "app/core/version.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

core::Result<EngineStart> engineStartOf(core::Environment environment, const QString &dataDir)
{
    auto settings = core::EngineSettings::fromEnvironment(environment, dataDir);
    if (!settings)
        return core::fail(settings.error());
    return EngineStart{std::move(*settings), std::move(environment)};
}

core::Result<EngineStart> readEngineStart(const QString &chosenDataDir)
{
    const QString workingDir = QDir::currentPath();
    const core::Environment process = core::Environment::ofProcess(workingDir, {});
    const QString dataDir =
        QDir(chosenDataDir.isEmpty() ? process.value(u"CALLTTONE_DATA_DIR"_s, core::defaultDataDir()) : chosenDataDir)
            .absolutePath();
    return engineStartOf(core::Environment::ofProcess(workingDir, dataDir), dataDir);
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

core::Result<values::Account> accountOf(const core::EngineSettings &settings)
{
    const auto plan = values::planFromWire(settings.plan);
    if (!plan) {
        QStringList known;
        for (const values::PlanInfo &info : values::allPlans())
            known.append(info.wire);
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"bad_environment"_s,
                           .title = u"CALLTTONE_PLAN has a value that cannot be used"_s,
                           .detail = u"It is \"%1\"; expected one of %2."_s.arg(settings.plan, known.join(u", "_s))});
    }
    values::Account account;
    account.organization = settings.organization.isEmpty() ? u"My organization"_s : settings.organization;
    account.plan = *plan;
    account.bypass = settings.bypassPlanCheck;
    account.version = QStringLiteral(CALLTTONE_VERSION);
    return account;
}

QString redirectUriOf(const QString &publicUrl, quint16 port)
{
    const QString base = publicUrl.isEmpty() ? u"http://localhost:%1"_s.arg(port) : publicUrl;
    return (base.endsWith(u'/') ? base.chopped(1) : base) + u"/api/integrations/callback"_s;
}

} // namespace callttone::app
