// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::ui;

namespace {

QWidget *pageFor(const QString &name)
{
    if (name == "data"_L1)
        return gallery::dataPage();
    if (name == "states"_L1)
        return gallery::statesPage();
    return gallery::componentsPage();
}

Typography typographyFor(const QCommandLineParser &options)
{
    QFont general = Typography::fromSystem().font(TextRole::Body);
    if (options.isSet(u"font"_s))
        general.setFamilies({options.value(u"font"_s)});
    QFont mono = Typography::fromSystem().font(TextRole::Mono);
    if (options.isSet(u"mono"_s))
        mono.setFamilies({options.value(u"mono"_s)});
    return Typography(general, mono, options.value(u"text-scale"_s).toDouble());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"grab"_s, u"Write a picture and leave."_s, u"file"_s},
                        {u"theme"_s, u"light, dark or system."_s, u"theme"_s, u"light"_s},
                        {u"page"_s, u"components, data or states."_s, u"page"_s, u"components"_s},
                        {u"font"_s, u"Family instead of the system's."_s, u"family"_s},
                        {u"mono"_s, u"Fixed-pitch family instead of the system's."_s, u"family"_s},
                        {u"text-scale"_s, u"Text size factor."_s, u"factor"_s, u"1"_s},
                        {u"rtl"_s, u"Mirror the layout."_s}});
    options.process(app);

    ThemeController theme(app, typographyFor(options));
    const QString wanted = options.value(u"theme"_s);
    theme.setMode(wanted == "dark"_L1 ? ThemeMode::Dark : wanted == "light"_L1 ? ThemeMode::Light : ThemeMode::System);
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    QScrollArea window;
    window.setWindowTitle(u"Widgets"_s);
    window.setWindowIcon(Icons::appIcon());
    window.setWidgetResizable(true);
    QWidget *page = pageFor(options.value(u"page"_s));
    window.setWidget(page);
    window.resize(1480, 1180);
    window.show();
    window.activateWindow();

    if (options.isSet(u"grab"_s)) {
        // One turn of the loop, so that layouts, polish and the first frames are done.
        QTimer::singleShot(200, &app, [&] {
            const bool written = window.grab().save(options.value(u"grab"_s));
            QApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
