// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/cli.h"

#include "app/core/version.h"
#include "app/main/cli/command_line.h"
#include "app/main/cli/verb.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr std::array verbs{
    Verb{"serve"_L1, "Run the engine: take events, deliver them, answer the API"_L1, runServe},
    Verb{"key"_L1, "Make, list and revoke API keys"_L1, runKey},
    Verb{"simulate"_L1, "Play scripted calls"_L1, runSimulate},
    Verb{"trigger"_L1, "Post one sample event"_L1, runTrigger},
    Verb{"listen"_L1, "Forward events to a local URL, signed"_L1, runListen},
    Verb{"webhook"_L1, "Sign and verify webhook requests"_L1, runWebhook},
    Verb{"events"_L1, "Export and import events"_L1, runEvents},
    Verb{"deliveries"_L1, "List and replay deliveries"_L1, runDeliveries},
    Verb{"doctor"_L1, "Find out why something does not work"_L1, runDoctor},
};

QString helpOn(std::span<const Verb> list, const QString &parent)
{
    Columns lines;
    for (const Verb &verb : list)
        lines.append({verb.name, verb.summary});
    const QString typed = parent.isEmpty() ? u"callttoned"_s : u"callttoned "_s + parent;
    QString text = u"Usage: %1 VERB [options]\n\nVerbs:\n%2\n\nOptions of every verb:\n%3"_s.arg(
        typed, twoColumns(lines),
        twoColumns({{u"--help"_s, u"Show the verb's options"_s}, {u"--json"_s, u"Print JSON, one document a line"_s}}));
    if (parent.isEmpty())
        text += u"\n\nExit codes: 0 ok, 1 failed, 2 called wrongly"_s;
    return text;
}

} // namespace

int runOneOf(std::span<const Verb> list, const QString &parent, Context &context, const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == "--help"_L1 || name == "-h"_L1 || (parent.isEmpty() && name == "help"_L1)) {
        context.console.print(helpOn(list, parent));
        return ExitOk;
    }
    const auto found = std::find_if(list.begin(), list.end(), [&name](const Verb &verb) { return verb.name == name; });
    if (found != list.end())
        return found->run(context, arguments.mid(1));

    context.console.setJson(arguments.contains("--json"_L1));
    QStringList names;
    for (const Verb &verb : list)
        names.append(verb.name);
    const QString wanted = u"It takes one of %1."_s.arg(names.join(u", "_s));
    context.console.fail(
        usageError(name.isEmpty() ? u"The verb is missing"_s : u"There is no verb \"%1\""_s.arg(name), wanted));
    context.console.note(u"See: callttoned %1--help"_s.arg(parent.isEmpty() ? QString() : parent + u' '));
    return ExitUsage;
}

int run(const QStringList &arguments, Console &console, const core::Clock &clock, const ServeFunction &serve,
        const LocalChecks &localChecks)
{
    const QStringList typed = arguments.mid(1);
    if (typed.value(0) == "--version"_L1 || typed.value(0) == "version"_L1) {
        console.print(u"callttoned %1"_s.arg(QLatin1StringView(CALLTTONE_VERSION)));
        return ExitOk;
    }
    if (typed.value(0) != "serve"_L1) // what went wrong is said by the verb, once; QT_LOGGING_RULES shows the rest
        QLoggingCategory::setFilterRules(u"callttone.*.info=false"_s);
    Context context{console, clock, serve, localChecks};
    return runOneOf(verbs, {}, context, typed);
}

int run(const QStringList &arguments, const ServeFunction &serve, const LocalChecks &localChecks)
{
    StandardConsole standard;
    const core::SystemClock clock;
    return run(arguments, standard.console(), clock, serve, localChecks);
}

} // namespace callttone::cli
