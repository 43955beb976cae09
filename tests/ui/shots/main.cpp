// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page in both themes: callttone_screenshots --out FOLDER [--only overview] [--all].
#include "app/core/version.h"
#include "resources/init_resources.h"
#include "tests/ui/shots/camera.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

namespace {

/// The mockups' typeface where it is installed, so that pictures can be laid beside them.
ui::Typography pictureType()
{
    QFont general = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(u"Inter"_s))
        general = QFont(u"Inter"_s);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontDatabase::families().contains(u"DejaVu Sans Mono"_s))
        fixed = QFont(u"DejaVu Sans Mono"_s);
    fixed.setStyleHint(QFont::Monospace);
    return ui::Typography(general, fixed);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"callttone"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLTTONE_VERSION));
    ui::initResources();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"Where the pictures go."_s, u"folder"_s, u"docs/images"_s);
    const QCommandLineOption only(u"only"_s, u"Only pictures whose name contains this."_s, u"text"_s);
    const QCommandLineOption all(u"all"_s, u"Also small windows and dialogs, for comparing with the design."_s);
    parser.addHelpOption();
    parser.addOptions({out, only, all});
    parser.process(application);

    ui::ThemeController theme(application, pictureType());
    testing::Camera camera(theme, {parser.value(out), parser.value(only), parser.isSet(all)});
    return camera.takeAll();
}
