// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/sandbox_start.h"

#include "app/main/sandbox_process.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

core::Result<EngineStart> sandboxEngineStart(const SandboxProcess &sandbox)
{
    QHash<QString, QString> variables = sandbox.environment();
    variables.insert(u"CALLTTONE_VAULT"_s, u"memory"_s);
    variables.insert(u"CALLTTONE_ORGANIZATION"_s, u"Sandbox"_s);
    const QString listen = core::Environment::ofProcess(QDir::currentPath(), {}).value(u"CALLTTONE_LISTEN"_s);
    if (!listen.isEmpty())
        variables.insert(u"CALLTTONE_LISTEN"_s, listen);
    return engineStartOf(core::Environment({variables}), sandbox.dataDir());
}

} // namespace callttone::app
