// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_sync.h"

#include "ui/pages/integrations/integration_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using values::Delivery;
using values::DeliveryStatus;
using values::SyncKind;
using values::SyncRecord;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::CallSync)
};

bool isWaiting(const Delivery &delivery)
{
    return delivery.status == DeliveryStatus::Pending || delivery.status == DeliveryStatus::Retrying;
}

CallSyncLine lineOf(const SyncRecord &record)
{
    CallSyncLine line{values::describe(record.kind), record.label, record.url, items::matchedContact(record), {}};
    if (record.state != values::SyncState::Done)
        line.label = Words::tr("Being looked up");
    if (line.contact)
        line.match = items::matchText(*line.contact, record.integration);
    return line;
}

QList<CallSyncLine> linesOf(const QList<SyncRecord> &records, const QString &integration)
{
    QList<CallSyncLine> lines;
    QStringList posts; // one for each event; they are nothing to look at, so they share a line
    for (const SyncRecord &record : records) {
        if (record.integration != integration)
            continue;
        if (record.kind == SyncKind::Post && record.state == values::SyncState::Done)
            posts += record.label;
        else
            lines += lineOf(record);
    }
    if (!posts.isEmpty())
        lines += CallSyncLine{posts.size() == 1 ? values::describe(SyncKind::Post) : Words::tr("Events"),
                              posts.join(u", "_s),
                              {},
                              {},
                              {}};
    return lines;
}

/// The newest of `ours` that is in this state.
const Delivery *newest(const QList<Delivery> &ours, DeliveryStatus status)
{
    const Delivery *found = nullptr;
    for (const Delivery &delivery : ours) {
        if (delivery.status == status && (!found || delivery.createdAt >= found->createdAt))
            found = &delivery;
    }
    return found;
}

std::optional<IntegrationFix> repairOf(const QList<Delivery> &ours, const values::Integration *integration)
{
    if (const auto fix = integration ? fixOf(*integration) : std::nullopt; fix && fix->isRepair())
        return fix;
    for (const Delivery &delivery : ours) {
        if (const auto fix = isWaiting(delivery) ? fixOf(delivery) : std::nullopt)
            return fix;
    }
    return std::nullopt;
}

QString waitReason(const Delivery &waiting, const values::Integration *integration, core::TimeMs now)
{
    const auto trouble = integration ? troubleOf(*integration) : std::nullopt;
    if (!trouble || !fixOf(*integration) || !fixOf(*integration)->isRepair())
        return items::deliveryResult(waiting, now);
    const auto [lead, rest] = told(*trouble);
    return u"%1 %2"_s.arg(lead, rest).trimmed();
}

void judge(CallSync &sync, const QList<Delivery> &ours, const values::Integration *integration, core::TimeMs now)
{
    const Delivery *failed = newest(ours, DeliveryStatus::Failed);
    const Delivery *retrying = newest(ours, DeliveryStatus::Retrying);
    const Delivery *pending = newest(ours, DeliveryStatus::Pending);
    const Delivery *skipped = newest(ours, DeliveryStatus::Skipped);
    if (failed) {
        sync.state = {u"x"_s, values::describe(DeliveryStatus::Failed), Tone::Error};
        sync.reason = items::deliveryResult(*failed, now);
    } else if (retrying || pending) {
        const Delivery &waiting = retrying ? *retrying : *pending;
        sync.fix = repairOf(ours, integration);
        sync.reason = waitReason(waiting, integration, now);
        sync.state = sync.fix   ? PillSpec{u"pause"_s, values::describe(DeliveryStatus::Pending), Tone::Neutral}
                     : retrying ? PillSpec{u"retry"_s, values::describe(DeliveryStatus::Retrying), Tone::Warn}
                                : PillSpec{u"clock"_s, values::describe(DeliveryStatus::Pending), Tone::Neutral};
    } else if (newest(ours, DeliveryStatus::Sending)) {
        sync.state = {u"clock"_s, values::describe(DeliveryStatus::Sending), Tone::Info};
    } else if (skipped && sync.lines.isEmpty()) {
        sync.state = {u"pause"_s, values::describe(DeliveryStatus::Skipped), Tone::Neutral};
        sync.reason = items::deliveryResult(*skipped, now);
    } else {
        sync.state = {u"check"_s, values::describe(DeliveryStatus::Delivered), Tone::Success};
    }
}

} // namespace

QList<CallSync> callSyncs(const QList<Delivery> &deliveries, const QList<SyncRecord> &records,
                          const QHash<QString, values::Integration> &known, core::TimeMs now)
{
    QList<CallSync> syncs;
    const QStringList integrations = items::toldAfterEvents();
    for (const QString &id : integrations) {
        QList<Delivery> ours;
        std::copy_if(deliveries.cbegin(), deliveries.cend(), std::back_inserter(ours),
                     [&id](const Delivery &delivery) { return delivery.destination.kind == id; });
        CallSync sync;
        sync.integration = id;
        sync.lines = linesOf(records, id);
        if (ours.isEmpty() && sync.lines.isEmpty())
            continue;
        const auto integration = known.constFind(id);
        judge(sync, ours, integration == known.constEnd() ? nullptr : &*integration, now);
        syncs.append(sync);
    }
    return syncs;
}

QStringList waitingFor(const QList<Delivery> &deliveries)
{
    QStringList ids;
    for (const Delivery &delivery : deliveries) {
        if (items::isByConnector(delivery.destination) && isWaiting(delivery)
            && !ids.contains(delivery.destination.kind))
            ids.append(delivery.destination.kind);
    }
    return ids;
}

} // namespace callttone::ui
