// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/tool_attention.h"

#include "models/items/tool_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using values::ToolCall;
using values::ToolErrorClass;

/// An integration that is not tried is tried again soon; longer ago, it is tried by now.
constexpr qint64 restsForMs = 60'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::ToolAttention)
};

struct Trouble
{
    QString integration;
    int failures = 0;
    bool rests = false;
    ToolCall cause; ///< the newest that says why
};

ToolErrorClass classOf(const ToolCall &call)
{
    return call.problem ? call.problem->errorClass : ToolErrorClass::Internal;
}

bool isSomebodysBusiness(const ToolCall &call)
{
    switch (classOf(call)) {
    case ToolErrorClass::None:
    case ToolErrorClass::InvalidArguments:
    case ToolErrorClass::SlotTaken:
        return false;
    default:
        return !call.ok && !call.dryRun;
    }
}

const values::Integration *find(const QList<values::Integration> &integrations, const QString &id)
{
    const auto found = std::find_if(integrations.cbegin(), integrations.cend(),
                                    [&id](const values::Integration &integration) { return integration.id == id; });
    return found == integrations.cend() ? nullptr : &*found;
}

bool choosesCalendar(const values::Integration *integration)
{
    return integration && integration->configSchema.value("properties"_L1).toObject().contains("calendarId"_L1);
}

void addRemedy(AttentionItem &item, const Trouble &trouble, const values::Integration *integration)
{
    item.integrationId = trouble.integration;
    item.tool = trouble.cause.tool;
    item.remedy = AttentionItem::Remedy::RepairIntegration;
    switch (classOf(trouble.cause)) {
    case ToolErrorClass::NeedsReconnect:
    case ToolErrorClass::Permission:
        item.button = Words::tr("Reconnect");
        item.place = u"connect"_s;
        return;
    case ToolErrorClass::NotConfigured:
    case ToolErrorClass::NotFound:
        if (choosesCalendar(integration)) {
            item.button = Words::tr("Choose calendar");
            item.place = u"configuration"_s;
            return;
        }
        break;
    default:
        break;
    }
    item.tone = Tone::Warn;
    item.button = Words::tr("Open Tools");
    item.remedy = AttentionItem::Remedy::OpenTools;
}

AttentionItem itemOf(const Trouble &trouble, const values::Integration *integration)
{
    const QString name = items::integrationName(trouble.integration);
    AttentionItem item;
    item.title = trouble.rests ? Words::tr("%1 is not asked for a moment, because it failed several times").arg(name)
                 : trouble.failures == 1
                     ? Words::tr("%1: 1 tool call failed in the last hour").arg(name)
                     : Words::tr("%1: %n tool calls failed in the last hour", nullptr, trouble.failures).arg(name);
    const QString why = trouble.cause.problem ? trouble.cause.problem->message : QString();
    item.detail = u"%1: %2"_s.arg(items::toolTitle(trouble.cause.tool),
                                  why.isEmpty() ? values::describe(classOf(trouble.cause)) : why);
    addRemedy(item, trouble, integration);
    return item;
}

} // namespace

QList<AttentionItem> toolAttention(const QList<ToolCall> &failed, const QList<values::Integration> &integrations,
                                   core::TimeMs now)
{
    QList<Trouble> troubles;
    for (const ToolCall &call : failed) {
        const values::Integration *integration = find(integrations, call.integration);
        const bool mended = integration && integration->connectedAt && *integration->connectedAt > call.at;
        const bool told = integration && integration->state == values::IntegrationState::Error;
        if (!isSomebodysBusiness(call) || mended || told || now - call.at > toolFailuresWithinMs)
            continue;
        auto trouble = std::find_if(troubles.begin(), troubles.end(),
                                    [&call](const Trouble &known) { return known.integration == call.integration; });
        if (trouble == troubles.end())
            trouble = troubles.insert(troubles.end(), Trouble{call.integration, 0, false, call});
        ++trouble->failures;
        const bool rests = classOf(call) == ToolErrorClass::Resting;
        trouble->rests = trouble->rests || (rests && now - call.at <= restsForMs);
        if (classOf(trouble->cause) == ToolErrorClass::Resting && !rests)
            trouble->cause = call;
    }
    QList<AttentionItem> items;
    for (const Trouble &trouble : std::as_const(troubles)) {
        if (trouble.rests || trouble.failures >= toolFailuresAlarm)
            items.append(itemOf(trouble, find(integrations, trouble.integration)));
    }
    return items;
}

} // namespace callttone::ui
