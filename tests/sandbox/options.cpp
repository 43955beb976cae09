// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/options.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

tl::unexpected<core::ApiError> wrong(const QString &what)
{
    return core::fail({.kind = core::ErrorKind::Validation,
                       .code = u"usage"_s,
                       .title = what,
                       .detail = u"callttone-sandbox --help lists the options."_s});
}

} // namespace

core::Result<Options> Options::parse(const QStringList &arguments, QString &help)
{
    const QCommandLineOption port(u"port"_s, u"Listen on 127.0.0.1:PORT; 0 lets the system pick."_s, u"PORT"_s,
                                  u"8499"_s);
    const QCommandLineOption write(u"write"_s, u"Write overrides.json and sandbox.env into DIR."_s, u"DIR"_s);
    const QCommandLineOption redirect(u"redirect"_s, u"Take one more redirect URI (may be repeated)."_s, u"URI"_s);
    const QCommandLineOption lifetime(u"token-lifetime"_s,
                                      u"Access tokens last SECONDS instead of the vendors' times."_s, u"SECONDS"_s);
    const QCommandLineOption automatic(
        u"auto"_s, u"Authorize addresses with &sandbox_auto=allow or deny answer without the page."_s);
    const QCommandLineOption seed(u"seed"_s, u"Begin with sample data: yes (default) or no."_s, u"yes|no"_s, u"yes"_s);
    const QCommandLineOption slackPkce(u"slack-pkce"_s,
                                       u"The Slack app has opted into PKCE: no client secret, user scopes only."_s);
    const QCommandLineOption noLimits(u"no-rate-limits"_s, u"Leave the vendors' request limits away."_s);
    const QCommandLineOption withParent(u"with-parent"_s, u"End when standard input ends."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Stands in for GoHighLevel, Google, Slack, HubSpot, Salesforce, Make, Zapier and an MCP server.\n"
        "Everything stays on this computer and in memory."_s);
    const QCommandLineOption helpOption = parser.addHelpOption();
    parser.addOptions({port, write, redirect, lifetime, automatic, seed, slackPkce, noLimits, withParent});
    if (!parser.parse(QStringList{u"callttone-sandbox"_s} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(helpOption)) {
        help = parser.helpText();
        return Options{};
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"\"%1\" is no option"_s.arg(parser.positionalArguments().constFirst()));

    Options options;
    bool isNumber = false;
    options.port = parser.value(port).toUShort(&isNumber);
    if (!isNumber)
        return wrong(u"--port wants a number from 0 to 65535, not \"%1\""_s.arg(parser.value(port)));
    if (parser.isSet(lifetime)) {
        options.tokenLifetimeSeconds = parser.value(lifetime).toLongLong(&isNumber);
        if (!isNumber || options.tokenLifetimeSeconds < 1)
            return wrong(u"--token-lifetime wants seconds, not \"%1\""_s.arg(parser.value(lifetime)));
    }
    if (parser.value(seed) != "yes"_L1 && parser.value(seed) != "no"_L1)
        return wrong(u"--seed wants yes or no, not \"%1\""_s.arg(parser.value(seed)));
    options.seeded = parser.value(seed) == "yes"_L1;
    options.redirects += parser.values(redirect);
    options.writeFolder = parser.value(write);
    options.automatic = parser.isSet(automatic);
    options.withParent = parser.isSet(withParent);
    options.slackPkce = parser.isSet(slackPkce);
    options.rateLimits = !parser.isSet(noLimits);
    return options;
}

} // namespace callttone::sandbox
