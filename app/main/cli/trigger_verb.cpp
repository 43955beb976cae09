// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/sample_event.h"
#include "app/main/cli/await.h"
#include "app/main/cli/service_connection.h"
#include "app/main/cli/verb.h"

#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

int runTrigger(Context &context, const QStringList &arguments)
{
    QStringList known;
    for (const values::EventTypeInfo &info : values::allEventTypes())
        known.append(info.wire);

    CommandLine line(u"trigger"_s, u"Posts one realistic event, which is stored and delivered like any other."_s);
    line.addServiceOptions();
    line.addOption(u"call-id"_s, u"ID"_s, u"The call it belongs to; default a new one"_s);
    line.addFlag(u"print"_s, u"Print the event instead of posting it"_s);
    line.setArguments(u"EVENT"_s, known.join(u", "_s), 1, 1);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const QString name = line.arguments().first();
    const auto type = values::eventTypeFromWire(name);
    if (!type)
        return line.misused(context.console, u"There is no event \"%1\""_s.arg(name),
                            u"It takes one of %1."_s.arg(known.join(u", "_s)));

    const auto event =
        client::sampleEvent(*type, *QRandomGenerator::system(), context.clock.now(), line.value(u"call-id"_s));
    if (!event)
        return context.console.fail(event.error());
    if (line.has(u"print"_s)) {
        context.console.printBytes(event->payload + '\n');
        return ExitOk;
    }
    const auto service = connectToService(line);
    if (!service)
        return context.console.fail(service.error());
    const auto posted = await((*service)->api.postEvents(event->payload));
    if (!posted)
        return context.console.fail(posted.error());
    const int deliveries = posted->isEmpty() ? 0 : posted->first().deliveries;
    if (context.console.json())
        context.console.print(QJsonObject{{u"id"_s, event->id}, {u"event"_s, name}, {u"deliveries"_s, deliveries}});
    else
        context.console.print(u"%1  %2  %3 deliveries"_s.arg(name, event->id).arg(deliveries));
    return ExitOk;
}

} // namespace callttone::cli
