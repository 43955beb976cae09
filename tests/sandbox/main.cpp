// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"
#include "app/core/logging.h"
#include "app/core/version.h"
#include "app/main/stop_signal.h"
#include "tests/sandbox/sandbox.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usageExit = 2;

int fail(const callttone::core::ApiError &error, int exitCode)
{
    std::fputs(qPrintable(u"callttone-sandbox: "_s + error.oneLine() + u'\n'), stderr);
    return exitCode;
}

/// Standard input can be a pipe, a terminal or a file; only reading notices its end on all of them and on Windows.
void endWithStandardInput()
{
    std::thread([] {
        char buffer[256];
        while (std::fread(buffer, 1, sizeof buffer, stdin) > 0) {
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"callttone-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLTTONE_VERSION));
    callttone::core::installLogging();

    QString help;
    const auto options = callttone::sandbox::Options::parse(QCoreApplication::arguments().sliced(1), help);
    if (!options)
        return fail(options.error(), usageExit);
    if (!help.isEmpty()) {
        std::fputs(qPrintable(help), stdout);
        return 0;
    }
    const callttone::core::SystemClock clock;
    callttone::sandbox::Sandbox sandbox(clock, *options);
    const callttone::core::Result<QString> address = sandbox.start();
    if (!address)
        return fail(address.error(), 1);
    std::printf("callttone-sandbox listens on %s (open %s/__sandbox)\n", qPrintable(*address), qPrintable(*address));
    std::fflush(stdout);

    const callttone::app::StopSignal stop;
    QObject::connect(&stop, &callttone::app::StopSignal::received, &application, &QCoreApplication::quit);
    if (options->withParent)
        endWithStandardInput();
    return QCoreApplication::exec();
}
