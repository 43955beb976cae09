// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/sync_attention.h"

#include "ui/pages/integrations/integration_fix.h"
#include "ui/pages/integrations/integration_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::SyncAttention)
};

QString waitingTitle(const QString &name, int waiting, IntegrationAction action)
{
    switch (action) {
    case IntegrationAction::Choose:
        return waiting == 1
                   ? Words::tr("%1: 1 delivery waits until another target is chosen").arg(name)
                   : Words::tr("%1: %n deliveries wait until another target is chosen", nullptr, waiting).arg(name);
    case IntegrationAction::EditUrl:
        return waiting == 1
                   ? Words::tr("%1: 1 delivery waits until its address is corrected").arg(name)
                   : Words::tr("%1: %n deliveries wait until its address is corrected", nullptr, waiting).arg(name);
    case IntegrationAction::Reconnect:
        return waiting == 1 ? Words::tr("%1: 1 delivery waits until it is reconnected").arg(name)
                            : Words::tr("%1: %n deliveries wait until it is reconnected", nullptr, waiting).arg(name);
    default:
        return waiting == 1 ? Words::tr("%1: 1 delivery waits").arg(name)
                            : Words::tr("%1: %n deliveries wait", nullptr, waiting).arg(name);
    }
}

} // namespace

std::optional<AttentionItem> waitingAttention(const values::Integration &integration)
{
    const int waiting = integration.deliveries ? integration.deliveries->waiting : 0;
    const auto fix = fixOf(integration);
    if (waiting == 0 || integration.paused || !fix
        || (!fix->isRepair() && integration.state != values::IntegrationState::Error))
        return std::nullopt;
    const auto [lead, rest] = told(troubleOf(integration).value_or(values::IntegrationNotice()));
    AttentionItem item;
    item.title = waitingTitle(integration.name, waiting, fix->action);
    item.detail = u"%1 %2"_s.arg(lead, rest).trimmed();
    item.button = fix->text;
    item.integrationId = integration.id;
    item.remedy = fix->action == IntegrationAction::Diagnostics ? AttentionItem::Remedy::Diagnostics
                                                                : AttentionItem::Remedy::RepairIntegration;
    item.place = fix->place;
    return item;
}

std::optional<AttentionItem> refusedAttention(const values::Integration &integration)
{
    const int failed = integration.deliveries ? integration.deliveries->failed : 0;
    if (failed == 0)
        return std::nullopt;
    AttentionItem item;
    item.title = failed == 1 ? Words::tr("%1 did not take 1 delivery").arg(integration.name)
                             : Words::tr("%1 did not take %n deliveries", nullptr, failed).arg(integration.name);
    item.detail = Words::tr("Read what it said, correct that, then retry. Others go on meanwhile.");
    item.button = Words::tr("Review");
    item.remedy = AttentionItem::Remedy::ViewDeliveries;
    item.filter = u"endpoint:%1 status:failed"_s.arg(integration.id);
    return item;
}

} // namespace callttone::ui
