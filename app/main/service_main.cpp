// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"
#include "app/core/version.h"
#include "app/main/cli/cli.h"
#include "app/main/local_checks.h"
#include "app/main/serve.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"callttoned"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLTTONE_VERSION));
    callttone::core::installLogging();
    return callttone::cli::run(QCoreApplication::arguments(), callttone::app::serve, callttone::app::runLocalChecks);
}
