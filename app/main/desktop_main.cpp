// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"
#include "app/core/version.h"
#include "app/main/desktop_app.h"
#include "app/main/stop_signal.h"
#include "resources/init_resources.h"
#include "translations/install_translations.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds endLimit(8);

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fflush(stream);
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"CalltTone"_s);
    QCoreApplication::setApplicationName(u"callttone"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLTTONE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"CalltTone"_s);
    QGuiApplication::setDesktopFileName(u"callttone"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace callttone;
    QElapsedTimer sinceStart;
    sinceStart.start();
    nameProgram();
    // Before QApplication: help and usage errors need no display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const app::ParsedOptions parsed = app::parseDesktopOptions(arguments);
    if (!parsed.message.isEmpty()) {
        print(parsed.exitCode == 0 ? stdout : stderr, parsed.message);
        return parsed.exitCode;
    }

    QApplication application(argc, argv);
    core::installLogging();
    ui::initResources();
    translations::install(application, QLocale());
    QApplication::setQuitOnLastWindowClosed(false); // the window decides: it may stay in the tray

    QSettings store;
    ui::ThemeController theme(application);
    app::DesktopApp desktop(parsed.options, theme, store);
    QObject::connect(
        &desktop, &app::DesktopApp::quitRequested, &desktop,
        [&] {
            QTimer::singleShot(endLimit, &application, &QCoreApplication::quit); // a keyring that never answers
            desktop.end();
        },
        Qt::QueuedConnection);
    // Logging off and Ctrl+C end it as closing the window does: nothing half sent, no sandbox left behind.
    const app::StopSignal stopSignal;
    QObject::connect(&stopSignal, &app::StopSignal::received, &desktop, &app::DesktopApp::quitRequested);
    QObject::connect(&desktop, &app::DesktopApp::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&desktop.ui().window(), &ui::MainWindow::firstPainted, &desktop, [&] {
        if (parsed.options.printStartupTime)
            print(stdout, u"first paint: %1 ms\n"_s.arg(sinceStart.elapsed()));
        desktop.start();
    });
    desktop.ui().window().show();
    return QApplication::exec();
}
