// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/tool_attention.h"

#include "models/items/tool_words.h"
#include "ui/shell/tool_fix.h"

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

void addRemedy(AttentionItem &item, const ToolCall &cause)
{
    item.integrationId = cause.integration;
    item.tool = cause.tool;
    if (const auto fix = toolFix(cause)) {
        item.remedy = AttentionItem::Remedy::RepairIntegration;
        item.button = fix->text;
        item.place = fix->place;
        return;
    }
    item.tone = Tone::Warn;
    item.button = Words::tr("Open Tools");
    item.remedy = AttentionItem::Remedy::OpenTools;
}

AttentionItem itemOf(const Trouble &trouble)
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
    addRemedy(item, trouble.cause);
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
            items.append(itemOf(trouble));
    }
    return items;
}

} // namespace callttone::ui
