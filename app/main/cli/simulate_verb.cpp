// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_library.h"
#include "app/client/simulator/script_player.h"
#include "app/client/simulator/tool_record.h"
#include "app/core/time_format.h"
#include "app/main/cli/service_connection.h"
#include "app/main/cli/shown_time.h"
#include "app/main/cli/text_table.h"
#include "app/main/cli/verb.h"
#include "app/main/stop_signal.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

using client::CallScript;
using client::ScriptPlayer;

int listScripts(Console &console)
{
    TextTable table({{u"SCRIPT"_s}, {u"DIRECTION"_s}, {u"LENGTH"_s, TextTable::Align::Right}, {u"WHAT HAPPENS"_s}});
    const QStringList names = client::builtInScripts();
    for (const QString &name : names) {
        const auto script = client::loadScript(name);
        if (!script)
            return console.fail(script.error());
        const int seconds = int(script->lengthSeconds());
        if (console.json()) {
            console.print(QJsonObject{{u"name"_s, name},
                                      {u"title"_s, script->title},
                                      {u"summary"_s, script->summary},
                                      {u"direction"_s, script->direction},
                                      {u"lengthSeconds"_s, seconds}});
        } else {
            table.addRow(
                {{name}, {script->direction}, {u"%1m %2s"_s.arg(seconds / 60).arg(seconds % 60)}, {script->summary}});
        }
    }
    if (!console.json())
        table.print(console);
    return ExitOk;
}

/// Plays the scripts in turn until `count` calls are done or a person has had enough.
class Simulation final
{
public:
    Simulation(Context &context, ServiceConnection &service, QList<CallScript> scripts, int count,
               const client::PlayOptions &options)
        : m_console(context.console)
        , m_scripts(std::move(scripts))
        , m_left(count)
        , m_options(options)
        , m_player(service.api, context.clock)
    {
        QObject::connect(&m_player, &ScriptPlayer::eventPosted, &m_player,
                         [this](const ScriptPlayer::Progress &progress) { report(progress); });
        QObject::connect(&m_player, &ScriptPlayer::turnSpoken, &m_player,
                         [this](const client::SpokenTurn &turn) { report(turn); });
        QObject::connect(&m_player, &ScriptPlayer::toolFinished, &m_player,
                         [this](const client::ToolReport &tool) { report(tool); });
        QObject::connect(&m_player, &ScriptPlayer::finished, &m_player, [this] { playNext(); });
        QObject::connect(&m_player, &ScriptPlayer::failed, &m_player,
                         [this](const core::ApiError &error) { end(m_console.fail(error)); });
        QObject::connect(&m_stopSignal, &app::StopSignal::received, &m_player, [this] {
            m_console.note(u"Hanging up."_s);
            m_left = 0;
            m_player.stop();
        });
    }

    [[nodiscard]] int run()
    {
        QMetaObject::invokeMethod(
            &m_player, [this] { playNext(); }, Qt::QueuedConnection);
        QCoreApplication::exec();
        return m_exit;
    }

private:
    void playNext()
    {
        if (m_left-- <= 0) {
            end(ExitOk);
            return;
        }
        const CallScript &script = m_scripts[m_played++ % m_scripts.size()];
        m_player.play(script, m_options);
        m_console.note(u"%1: %2 call %3 with %4, %5"_s.arg(script.title, m_player.call().direction,
                                                           m_player.call().callId, m_player.call().agentName,
                                                           m_player.call().counterpart));
    }

    void report(const ScriptPlayer::Progress &progress)
    {
        const client::ScriptedCall &call = m_player.call();
        if (m_console.json()) {
            m_console.print(QJsonObject{{u"event"_s, values::wireName(progress.type)},
                                        {u"id"_s, progress.eventId},
                                        {u"callId"_s, call.callId},
                                        {u"occurredAt"_s, core::toRfc3339(progress.occurredAt)},
                                        {u"deliveries"_s, progress.deliveries}});
            return;
        }
        const QString sent = progress.deliveries == 1 ? u"1 delivery"_s : u"%1 deliveries"_s.arg(progress.deliveries);
        m_console.print(u"%1  %2  %3  %4"_s.arg(m_console.styled(Tone::Muted, shownMoment(progress.occurredAt)),
                                                values::wireName(progress.type).leftJustified(18), progress.eventId,
                                                sent));
    }

    void report(const client::SpokenTurn &turn)
    {
        if (m_console.json()) {
            m_console.print(QJsonObject{
                {u"turn"_s,
                 QJsonObject{{u"role"_s, turn.role}, {u"text"_s, turn.text}, {u"atSeconds"_s, turn.atSeconds}}},
                {u"callId"_s, m_player.call().callId}});
            return;
        }
        printLine(turn.atSeconds, turn.role, printable(turn.text));
    }

    void report(const client::ToolReport &tool)
    {
        if (m_console.json()) {
            m_console.print(
                QJsonObject{{u"toolCall"_s, client::recordOf(tool)}, {u"callId"_s, m_player.call().callId}});
            return;
        }
        const values::ToolCall &call = tool.call;
        const QString outcome =
            call.ok ? m_console.styled(Tone::Good, u"ok"_s) : m_console.styled(Tone::Bad, u"failed"_s);
        const QString took = u"%1 ms"_s.arg(qRound64(call.timings.totalMs));
        QString line = u"%1  %2  %3"_s.arg(printable(call.tool), outcome, took);
        if (tool.sample)
            line += m_console.styled(Tone::Muted, u"  sample data"_s);
        else if (call.replayed)
            line += m_console.styled(Tone::Muted, u"  done before"_s);
        if (call.problem)
            line += u"  "_s + printable(call.problem->message);
        printLine(tool.atSeconds, u"tool"_s, line);
    }

    void printLine(double atSeconds, const QString &who, const QString &what)
    {
        const int seconds = int(atSeconds);
        const QString at = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        m_console.print(
            u"%1  %2  %3"_s.arg(m_console.styled(Tone::Muted, at.rightJustified(6)), who.leftJustified(6), what));
    }

    void end(int exitCode)
    {
        m_exit = exitCode;
        QCoreApplication::quit();
    }

    Console &m_console;
    QList<CallScript> m_scripts;
    int m_left;
    client::PlayOptions m_options;
    qsizetype m_played = 0;
    int m_exit = ExitOk;
    app::StopSignal m_stopSignal;
    ScriptPlayer m_player;
};

} // namespace

int runSimulate(Context &context, const QStringList &arguments)
{
    CommandLine line(u"simulate"_s,
                     u"Plays scripted calls: posts their events and invokes tools as a voice platform would."_s);
    line.addServiceOptions();
    line.addOption(u"script"_s, u"NAME|FILE"_s, u"One of --list or a file of your own; default all in turn"_s);
    line.addOption(u"speed"_s, u"X"_s, u"X times faster than life; default 1"_s);
    line.addFlag(u"fast"_s, u"As fast as the service answers"_s);
    line.addOption(u"count"_s, u"N"_s, u"How many calls, one after the other; default 1"_s);
    line.addFlag(u"no-write"_s, u"Tools that write, such as booking, only rehearse and answer with sample data"_s);
    line.addFlag(u"list"_s, u"List the scripts"_s);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    if (line.has(u"list"_s))
        return listScripts(context.console);

    const auto speed = line.number(u"speed"_s, 1, 0.01, 10'000);
    if (!speed)
        return line.misused(context.console, speed.error());
    const auto count = line.number(u"count"_s, 1, 1, 1'000'000);
    if (!count)
        return line.misused(context.console, count.error());
    QList<CallScript> scripts;
    const QStringList names = line.has(u"script"_s) ? QStringList{line.value(u"script"_s)} : client::builtInScripts();
    for (const QString &name : names) {
        const auto script = client::loadScript(name);
        if (!script)
            return context.console.fail(script.error());
        scripts.append(*script);
    }
    const auto service = connectToService(line);
    if (!service)
        return context.console.fail(service.error());
    const client::PlayOptions options{.speed = line.has(u"fast"_s) ? 0 : *speed,
                                      .writeTools = !line.has(u"no-write"_s)};
    return Simulation(context, **service, scripts, int(*count), options).run();
}

} // namespace callttone::cli
