// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync_words.h"

#include "models/items/format.h"
#include "models/items/tool_words.h"
#include "models/values/json_read.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using values::Delivery;
using values::DeliveryStatus;
using values::SyncKind;
using values::SyncRecord;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::items::SyncWords)
};

QString againText(const Delivery &delivery, core::TimeMs now)
{
    if (!delivery.nextAttemptAt || *delivery.nextAttemptAt <= now)
        return Words::tr("Tried again now");
    return Words::tr("Tried again in %1").arg(waitText(*delivery.nextAttemptAt - now));
}

std::span<const SyncKind> kindsOf(values::EventType event)
{
    static constexpr SyncKind ofLead[] = {SyncKind::Contact, SyncKind::Lead, SyncKind::LeadRow};
    static constexpr SyncKind ofAppointment[] = {SyncKind::AppointmentRow};
    static constexpr SyncKind ofStart[] = {SyncKind::StartedMessage, SyncKind::CallRow};
    static constexpr SyncKind ofCall[] = {SyncKind::CallActivity, SyncKind::Task, SyncKind::EndedMessage,
                                          SyncKind::CallRow};
    switch (event) {
    case values::EventType::LeadCaptured:
        return ofLead;
    case values::EventType::AppointmentBooked:
        return ofAppointment;
    case values::EventType::CallStarted:
        return ofStart;
    default:
        return ofCall;
    }
}

} // namespace

QStringList toldAfterEvents()
{
    return {u"slack"_s, u"hubspot"_s, u"salesforce"_s, u"google_sheets"_s, u"zapier"_s};
}

bool isToldAfterEvents(const QString &integration)
{
    return toldAfterEvents().contains(integration);
}

bool isByConnector(const values::Destination &destination)
{
    return !destination.kind.isEmpty() && destination.kind != "webhook"_L1;
}

QString deliveryResult(const Delivery &delivery, core::TimeMs now)
{
    const QString name = integrationName(delivery.destination.kind);
    if (!delivery.reason.isEmpty())
        return delivery.reason;
    switch (delivery.status) {
    case DeliveryStatus::Pending:
        return delivery.nextAttemptAt && *delivery.nextAttemptAt > now
                   ? Words::tr("Due in %1").arg(waitText(*delivery.nextAttemptAt - now))
                   : Words::tr("Waits for its turn");
    case DeliveryStatus::Sending:
        return Words::tr("Being sent");
    case DeliveryStatus::Retrying:
    case DeliveryStatus::Failed:
        if (delivery.errorClass != values::ErrorClass::None)
            return values::explain(delivery.errorClass, name, delivery.code);
        return delivery.status == DeliveryStatus::Failed ? Words::tr("Given up") : againText(delivery, now);
    case DeliveryStatus::Delivered:
        return Words::tr("Delivered");
    case DeliveryStatus::Cancelled:
        return Words::tr("Cancelled by hand");
    case DeliveryStatus::Skipped:
        return Words::tr("Not sent");
    }
    Q_UNREACHABLE();
}

QString replayMeaning(const values::Destination &destination)
{
    if (!isByConnector(destination))
        return Words::tr("Send it again now (R)");
    if (destination.kind == "zapier"_L1)
        return Words::tr("Send it to Zapier again: its Zap runs once more (R)");
    return Words::tr("Make sure that it is there; nothing is made twice (R)");
}

QString openAtText(const QString &integration)
{
    return Words::tr("Open in %1").arg(integrationName(integration));
}

std::optional<MatchedContact> matchedContact(const SyncRecord &record)
{
    const QJsonValue value = record.detail.value("contact"_L1);
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    MatchedContact contact{values::text(object, "name"_L1),
                           values::text(object, "url"_L1),
                           values::text(object, "rule"_L1),
                           object.value("byActivity"_L1).toBool(),
                           {}};
    const QJsonArray others = object.value("others"_L1).toArray();
    for (const QJsonValue &other : others)
        contact.others.append({values::text(other.toObject(), "name"_L1), values::text(other.toObject(), "url"_L1)});
    return contact;
}

QString matchText(const MatchedContact &contact, const QString &integration)
{
    const QString rule = contact.rule == "email"_L1             ? Words::tr("Matched by e-mail address")
                         : contact.rule == "exact_number"_L1    ? Words::tr("Matched by exact number")
                         : contact.rule == "national_number"_L1 ? Words::tr("Matched by number without country code")
                                                                : QString();
    if (rule.isEmpty())
        return Words::tr("New in %1").arg(integrationName(integration));
    return contact.byActivity ? Words::tr("%1; the one active last was taken").arg(rule) : rule;
}

QString othersText(const MatchedContact &contact)
{
    const int count = int(contact.others.size());
    if (count == 0)
        return {};
    if (contact.rule == "email"_L1)
        return count == 1 ? Words::tr("1 other has this address")
                          : Words::tr("%n others have this address", nullptr, count);
    return count == 1 ? Words::tr("1 other shares this number")
                      : Words::tr("%n others share this number", nullptr, count);
}

QString recordUrl(const QList<SyncRecord> &records, const Delivery &delivery)
{
    const auto urlOf = [&](auto fits) {
        const auto found = std::find_if(records.cbegin(), records.cend(), [&](const SyncRecord &record) {
            return record.integration == delivery.destination.kind && !record.url.isEmpty() && fits(record);
        });
        return found == records.cend() ? QString() : found->url;
    };
    for (const SyncKind kind : kindsOf(delivery.event)) {
        if (const QString url = urlOf([kind](const SyncRecord &record) { return record.kind == kind; }); !url.isEmpty())
            return url;
    }
    return urlOf([](const SyncRecord &) { return true; });
}

} // namespace callttone::items
