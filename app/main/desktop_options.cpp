// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/desktop_options.h"

#include "app/core/version.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

ParsedOptions wrong(const QString &message)
{
    return {{}, message + u"\ncallttone --help lists the options.\n"_s, 2};
}

/// QApplication takes these itself, but it is made after the options are read.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList withValue{u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"style"_s,
                                       u"geometry"_s, u"qwindowgeometry"_s,    u"display"_s,       u"session"_s};
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].mid(arguments[i].startsWith("--"_L1) ? 2 : 1);
        if (arguments[i].startsWith(u'-') && withValue.contains(name))
            ++i;
        else
            own.append(arguments[i]);
    }
    return own;
}

} // namespace

ParsedOptions parseDesktopOptions(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this text."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    const QCommandLineOption dataDir(u"data-dir"_s,
                                     u"Where the built-in engine keeps its data. Default: CALLTTONE_DATA_DIR, else the "
                                     "user's data folder."_s,
                                     u"folder"_s);
    const QCommandLineOption connectTo(u"connect"_s,
                                       u"Show a running service instead of starting an engine. Its key is read from "
                                       "CALLTTONE_API_KEY, else asked for."_s,
                                       u"url"_s);
    const QCommandLineOption startup(u"print-startup-time"_s,
                                     u"Print the milliseconds from the start to the first painted window."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"CalltTone Desktop: watch calls and their events, and deliver them."_s);
    parser.addOptions({help, version, dataDir, connectTo, startup});

    if (!parser.parse(withoutQtOptions(arguments)))
        return wrong(parser.errorText() + u'.');
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{}, u"callttone %1\n"_s.arg(QStringLiteral(CALLTTONE_VERSION)), 0};
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty())
        return wrong(u"Opening an event file is not supported in this version: %1."_s.arg(rest.first()));

    ParsedOptions parsed;
    parsed.options.dataDir = parser.value(dataDir);
    parsed.options.printStartupTime = parser.isSet(startup);
    if (parser.isSet(connectTo)) {
        const QUrl url(parser.value(connectTo), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            return wrong(u"--connect wants a whole address such as https://calls.example.com, not \"%1\"."_s.arg(
                parser.value(connectTo)));
        if (parser.isSet(dataDir))
            return wrong(u"--connect and --data-dir exclude each other: a service keeps its own data."_s);
        parsed.options.connectTo = url;
    }
    return parsed;
}

} // namespace callttone::app
