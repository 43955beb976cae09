// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/await.h"
#include "app/main/cli/service_connection.h"
#include "app/main/cli/verb.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

using values::DiagnosticCheck;
using Checks = QList<DiagnosticCheck>;
using State = DiagnosticCheck::State;

constexpr std::chrono::seconds serviceLimit(30); // the checks wait for vendors and for the keychain

Tone toneOf(State state)
{
    switch (state) {
    case State::Pass:
        return Tone::Good;
    case State::Warn:
        return Tone::Warn;
    case State::Fail:
        break;
    }
    return Tone::Bad;
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

void printForPeople(Console &console, const Checks &checks)
{
    for (const DiagnosticCheck &check : checks) {
        console.print(console.styled(toneOf(check.state), values::wireName(check.state)) + u"  "_s
                      + printable(check.title));
        for (const QString &text : {check.detail, check.remedy}) {
            if (!text.isEmpty())
                console.print(u"      "_s + console.styled(Tone::Muted, printable(text)));
        }
    }
    const auto count = [&checks](State state) {
        return std::count_if(checks.begin(), checks.end(),
                             [state](const DiagnosticCheck &check) { return check.state == state; });
    };
    console.print(u"\n%1 passed, %2, %3."_s.arg(count(State::Pass))
                      .arg(counted(count(State::Warn), u"warning"_s, u"warnings"_s),
                           counted(count(State::Fail), u"problem"_s, u"problems"_s)));
}

void printForMachines(Console &console, const Checks &checks)
{
    QJsonArray data;
    for (const DiagnosticCheck &check : checks)
        data.append(check.toJson());
    console.print(QJsonObject{{u"data"_s, data}});
}

core::ApiError noAnswerWithoutKey(core::ApiError running)
{
    running.title = u"A service is running, and there is no API key to ask it with"_s;
    running.detail = u"It looks after this data directory itself. Set CALLTTONE_API_KEY to one of its admin or read "
                     "keys, then run the doctor again."_s;
    return running;
}

/// The service when one answers, else the machine itself.
core::Result<Checks> look(Context &context, const CommandLine &line)
{
    const core::Environment environment = environmentOf(line);
    const auto key = serviceKeyOf(line, environment);
    const bool keyThere = key && !key->isEmpty();
    if (keyThere || line.has(u"url"_s) || !context.localChecks) {
        auto service = connectToService(line);
        if (!service)
            return core::fail(service.error());
        (*service)->rest.setDeadline(serviceLimit);
        auto checks = await((*service)->api.diagnostics());
        const bool nobodyThere = !checks && checks.error().kind == core::ErrorKind::Network;
        if (!nobodyThere || line.has(u"url"_s) || !context.localChecks)
            return checks;
        context.console.note(u"No service answers; looking at this machine instead."_s);
    }
    auto checks = await(context.localChecks(line.value(u"data-dir"_s)));
    if (!checks && checks.error().code == "already_running"_L1)
        return core::fail(noAnswerWithoutKey(checks.error()));
    return checks;
}

} // namespace

int runDoctor(Context &context, const QStringList &arguments)
{
    CommandLine line(u"doctor"_s,
                     u"Checks what connections need: of the service when one runs, else of this machine. Fails when a "
                     "check does."_s);
    line.addServiceOptions();
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const auto checks = look(context, line);
    if (!checks)
        return context.console.fail(checks.error());
    if (context.console.json())
        printForMachines(context.console, *checks);
    else
        printForPeople(context.console, *checks);
    const bool anyFailed = std::any_of(checks->begin(), checks->end(),
                                       [](const DiagnosticCheck &check) { return check.state == State::Fail; });
    return anyFailed ? ExitFailed : ExitOk;
}

} // namespace callttone::cli
