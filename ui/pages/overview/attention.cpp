// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/attention.h"

#include "models/items/format.h"
#include "ui/pages/integrations/integration_fix.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/overview/sync_attention.h"
#include "ui/pages/overview/tool_attention.h"
#include "ui/shell/page_parts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::Attention)
};

QString since(core::TimeMs time, core::TimeMs now)
{
    return items::timeText(time, now) == items::clockText(time) ? items::clockMinuteText(time)
                                                                : items::dateText(time, now);
}

QString sentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    return text;
}

AttentionItem failing(const values::WebhookEndpoint &endpoint, core::TimeMs now)
{
    AttentionItem item;
    item.title =
        endpoint.health.failingSince
            ? Words::tr("Endpoint %1 failing since %2").arg(endpoint.url, since(*endpoint.health.failingSince, now))
            : Words::tr("Endpoint %1 is failing").arg(endpoint.url);
    const int waiting = int(endpoint.health.waiting);
    const QString retrying = waiting == 0   ? QString()
                             : waiting == 1 ? Words::tr("1 delivery is waiting.")
                                            : Words::tr("%n deliveries are waiting.", nullptr, waiting);
    item.detail = u"%1 %2"_s.arg(failureSentence(endpoint.health.lastError), retrying).trimmed();
    item.button = Words::tr("View deliveries");
    item.filter = u"endpoint:%1 status:retrying,failed"_s.arg(endpoint.label());
    return item;
}

AttentionItem switchedOff(const values::WebhookEndpoint &endpoint)
{
    AttentionItem item;
    item.title = Words::tr("Endpoint %1 was switched off").arg(endpoint.url);
    item.detail = sentence(endpoint.disabledReason);
    item.button = Words::tr("Enable again");
    item.remedy = AttentionItem::Remedy::EnableEndpoint;
    item.endpointId = endpoint.id;
    return item;
}

AttentionItem broken(const values::Integration &integration)
{
    const auto trouble = troubleOf(integration).value_or(values::IntegrationNotice());
    AttentionItem item;
    const auto [lead, rest] = told(trouble);
    item.title = lead.startsWith(integration.name) ? lead : u"%1: %2"_s.arg(integration.name, lead);
    item.title.chop(1); // a title has no full stop
    item.detail = rest;
    const IntegrationFix fix = fixOf(integration).value_or(IntegrationFix());
    item.button = fix.text;
    item.integrationId = integration.id;
    item.remedy = AttentionItem::Remedy::RepairIntegration;
    if (fix.action == IntegrationAction::Diagnostics)
        item.remedy = AttentionItem::Remedy::Diagnostics;
    else
        item.place = fix.place;
    return item;
}

AttentionItem streamDown(const AttentionInput &input)
{
    AttentionItem item;
    item.title = Words::tr("No live updates since %1").arg(since(*input.streamLostSince, input.now));
    item.detail = sentence(input.streamError);
    item.button = Words::tr("Reconnect");
    item.remedy = AttentionItem::Remedy::Reconnect;
    return item;
}

AttentionItem backlog(const values::Stats &stats, core::TimeMs now)
{
    AttentionItem item;
    item.tone = Tone::Warn;
    item.title = Words::tr("Deliveries are behind by %1").arg(items::waitText(now - *stats.oldestUndelivered));
    const int waiting = int(stats.waiting);
    item.detail = waiting == 1 ? Words::tr("1 delivery waits to be sent. Slow receivers or a busy machine hold it up.")
                               : Words::tr("%n deliveries wait to be sent. Slow receivers or a busy machine hold them "
                                           "up.",
                                           nullptr, waiting);
    item.button = Words::tr("View deliveries");
    item.filter = u"status:pending,sending"_s;
    return item;
}

} // namespace

QList<AttentionItem> attentionItems(const AttentionInput &input)
{
    QList<AttentionItem> found;
    if (input.streamLostSince)
        found.append(streamDown(input));
    for (const values::Integration &integration : input.integrations) {
        // Endpoints stand below, each with what it needs; a key is nobody's emergency.
        if (const auto waiting = waitingAttention(integration))
            found.append(*waiting);
        else if (integration.state == values::IntegrationState::Error && !isOwnSurface(integration))
            found.append(broken(integration));
    }
    for (const values::Integration &integration : input.integrations) {
        if (const auto refused = refusedAttention(integration))
            found.append(*refused);
    }
    found += toolAttention(input.failedTools, input.integrations, input.now);
    for (const values::WebhookEndpoint &endpoint : input.endpoints) {
        if (endpoint.enabled && endpoint.health.state == "failing"_L1)
            found.append(failing(endpoint, input.now));
        else if (!endpoint.enabled && !endpoint.disabledReason.isEmpty())
            found.append(switchedOff(endpoint));
    }
    if (input.stats && input.stats->oldestUndelivered && input.now - *input.stats->oldestUndelivered >= backlogAlarmMs)
        found.append(backlog(*input.stats, input.now));
    return found;
}

} // namespace callttone::ui
