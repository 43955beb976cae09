// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/event_stream.h"
#include "app/core/time_format.h"
#include "app/delivery/signing.h"
#include "app/main/cli/forwarder.h"
#include "app/main/cli/service_connection.h"
#include "app/main/cli/shown_time.h"
#include "app/main/cli/verb.h"
#include "app/main/stop_signal.h"
#include "models/values/json_read.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

using client::EventStream;

/// From the service's stream to the forwarder until a person has had enough or the key is refused.
class Listening final
{
public:
    Listening(Context &context, ServiceConnection &service, delivery::WebhookTarget target, core::SecretString secret,
              QStringList events)
        : m_console(context.console)
        , m_clock(context.clock)
        , m_events(std::move(events))
        , m_stream(service.rest)
        , m_place(QString::fromLatin1(target.url))
        , m_forwarder(std::move(target), std::move(secret), context.clock)
    {
        QObject::connect(&m_stream, &EventStream::messageReceived, &m_stream,
                         [this](const client::StreamMessage &message) { take(message); });
        QObject::connect(&m_stream, &EventStream::stateChanged, &m_stream,
                         [this](EventStream::State state, const core::ApiError &error) { tell(state, error); });
        QObject::connect(&m_stream, &EventStream::resetRequired, &m_stream, [this] {
            m_console.note(u"The connection was lost for too long: events in between were not forwarded."_s);
        });
        QObject::connect(&m_forwarder, &Forwarder::forwarded, &m_stream,
                         [this](const Forwarder::Outcome &outcome) { report(outcome); });
        QObject::connect(&m_stopSignal, &app::StopSignal::received, &m_stream, [] { QCoreApplication::quit(); });
    }

    [[nodiscard]] int run()
    {
        m_stream.start();
        QCoreApplication::exec();
        return m_exit;
    }

private:
    void take(const client::StreamMessage &message)
    {
        if (m_events.contains(message.type))
            m_forwarder.forward(message.type, message.data, message.text);
    }

    void tell(EventStream::State state, const core::ApiError &error)
    {
        switch (state) {
        case EventStream::State::Connecting:
            break;
        case EventStream::State::Live:
            m_console.note(m_wasLive ? u"Connected again."_s : u"Forwarding to %1. Ctrl+C ends it."_s.arg(m_place));
            m_wasLive = true;
            m_isLost = false;
            break;
        case EventStream::State::Reconnecting:
            if (!std::exchange(m_isLost, true)) // once, not at every try
                m_console.note(u"%1 Trying until it works."_s.arg(printable(error.oneLine())));
            break;
        case EventStream::State::Stopped: // by itself only when the key is refused
            m_exit = m_console.fail(error);
            QCoreApplication::quit();
            break;
        }
    }

    void report(const Forwarder::Outcome &outcome)
    {
        const core::TimeMs now = m_clock.now();
        if (m_console.json()) {
            QJsonObject line{{u"at"_s, core::toRfc3339(now)},
                             {u"event"_s, outcome.eventName},
                             {u"id"_s, outcome.eventId},
                             {u"callId"_s, values::textValue(outcome.callId)},
                             {u"status"_s, values::intValue(outcome.status)},
                             {u"milliseconds"_s, double(outcome.milliseconds)},
                             {u"error"_s, values::textValue(outcome.problem)}};
            m_console.print(line);
            return;
        }
        const QString answer = outcome.status ? u"%1 in %2 ms"_s.arg(*outcome.status).arg(outcome.milliseconds)
                                              : printable(outcome.problem);
        m_console.print(u"%1  %2  %3  %4"_s.arg(
            m_console.styled(Tone::Muted, shownMoment(now)), outcome.eventName.leftJustified(18),
            printable(outcome.eventId), m_console.styled(outcome.succeeded() ? Tone::Good : Tone::Bad, answer)));
    }

    Console &m_console;
    const core::Clock &m_clock;
    QStringList m_events;
    EventStream m_stream;
    QString m_place;
    Forwarder m_forwarder;
    app::StopSignal m_stopSignal;
    bool m_wasLive = false;
    bool m_isLost = false;
    int m_exit = ExitOk;
};

core::Result<QStringList> wantedEvents(const CommandLine &line)
{
    QStringList known;
    for (const values::EventTypeInfo &info : values::allEventTypes())
        known.append(info.wire);
    if (!line.has(u"events"_s))
        return known;
    const QStringList wanted = line.value(u"events"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        if (!known.contains(name))
            return core::fail(
                usageError(u"There is no event \"%1\""_s.arg(name), u"--events takes %1."_s.arg(known.join(u", "_s))));
    }
    return wanted;
}

} // namespace

int runListen(Context &context, const QStringList &arguments)
{
    CommandLine line(u"listen"_s,
                     u"Forwards every event to a URL of yours while it runs, signed like a real delivery."_s);
    line.addServiceOptions();
    line.addOption(u"forward-to"_s, u"URL"_s, u"Where your receiver listens: http://localhost:3000/hooks"_s);
    line.addOption(u"events"_s, u"A,B"_s, u"Only these events; default all"_s);
    line.addOption(u"secret"_s, u"SECRET"_s, u"Sign with this secret; default one for this session"_s);
    line.addFlag(u"print-secret"_s, u"Print the secret that signs, for your receiver"_s);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    if (!line.has(u"forward-to"_s))
        return line.misused(context.console, u"--forward-to is missing"_s, u"Say where your receiver listens."_s);
    const QString url = line.value(u"forward-to"_s);
    auto target = delivery::prepareTarget(url.contains("://"_L1) ? url : u"http://"_s + url, {});
    if (!target)
        return line.misused(context.console, u"--forward-to is \"%1\""_s.arg(url),
                            u"It must be an address such as http://localhost:3000/hooks."_s);
    const auto events = wantedEvents(line);
    if (!events)
        return line.misused(context.console, events.error());
    core::SecretString secret =
        line.has(u"secret"_s) ? core::SecretString(line.value(u"secret"_s).toUtf8()) : delivery::newWebhookSecret();
    if (const auto usable = delivery::standardSignature(secret.reveal(), "id", 0, {}); !usable)
        return line.misused(context.console, usable.error());

    const auto service = connectToService(line);
    if (!service)
        return context.console.fail(service.error());
    if (line.has(u"print-secret"_s)) {
        const QString shown = QString::fromUtf8(secret.reveal());
        if (context.console.json())
            context.console.print(QJsonObject{{u"secret"_s, shown}});
        else
            context.console.print(u"Signing secret: %1"_s.arg(shown));
    }
    return Listening(context, **service, std::move(*target), std::move(secret), *events).run();
}

} // namespace callttone::cli
