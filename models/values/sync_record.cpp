// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/sync_record.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array table{
    SyncKindInfo{SyncKind::StartedMessage, "started_message"_L1, QT_TRANSLATE_NOOP("SyncKind", "Call started message")},
    SyncKindInfo{SyncKind::EndedMessage, "ended_message"_L1, QT_TRANSLATE_NOOP("SyncKind", "Call ended message")},
    SyncKindInfo{SyncKind::Post, "post"_L1, QT_TRANSLATE_NOOP("SyncKind", "Event")},
    SyncKindInfo{SyncKind::CallRow, "call_row"_L1, QT_TRANSLATE_NOOP("SyncKind", "Row in Calls")},
    SyncKindInfo{SyncKind::LeadRow, "lead_row"_L1, QT_TRANSLATE_NOOP("SyncKind", "Row in Leads")},
    SyncKindInfo{SyncKind::AppointmentRow, "appointment_row"_L1, QT_TRANSLATE_NOOP("SyncKind", "Row in Appointments")},
    SyncKindInfo{SyncKind::Contact, "contact"_L1, QT_TRANSLATE_NOOP("SyncKind", "Contact")},
    SyncKindInfo{SyncKind::CallActivity, "call"_L1, QT_TRANSLATE_NOOP("SyncKind", "Call activity")},
    SyncKindInfo{SyncKind::Lead, "lead"_L1, QT_TRANSLATE_NOOP("SyncKind", "Lead")},
    SyncKindInfo{SyncKind::Task, "task"_L1, QT_TRANSLATE_NOOP("SyncKind", "Task")},
};

} // namespace

std::span<const SyncKindInfo> allSyncKinds()
{
    return table;
}

const SyncKindInfo &infoOf(SyncKind kind)
{
    return table[size_t(kind)]; // the table is in enum order; a unit test keeps it so
}

QString describe(SyncKind kind)
{
    return QCoreApplication::translate("SyncKind", infoOf(kind).word);
}

std::optional<SyncKind> syncKindFromWire(QStringView wire)
{
    for (const SyncKindInfo &info : table) {
        if (wire == info.wire)
            return info.kind;
    }
    return std::nullopt;
}

QJsonObject SyncRecord::toJson() const
{
    return {{u"integration"_s, integration},
            {u"kind"_s, wireName(kind)},
            {u"callId"_s, textValue(callId)},
            {u"state"_s, state == SyncState::Done ? u"done"_s : u"unknown"_s},
            {u"externalId"_s, textValue(externalId)},
            {u"url"_s, textValue(url)},
            {u"label"_s, label},
            {u"contact"_s, detail.contains("contact"_L1) ? detail.value("contact"_L1) : QJsonValue::Null},
            {u"updatedAt"_s, core::toRfc3339(updatedAt)}};
}

SyncRecord SyncRecord::fromJson(const QJsonObject &object)
{
    SyncRecord record;
    record.integration = values::text(object, "integration"_L1);
    record.kind = syncKindFromWire(values::text(object, "kind"_L1)).value_or(SyncKind::Post);
    record.callId = values::text(object, "callId"_L1);
    record.state = values::text(object, "state"_L1) == "done"_L1 ? SyncState::Done : SyncState::Started;
    record.externalId = values::text(object, "externalId"_L1);
    record.url = values::text(object, "url"_L1);
    record.label = values::text(object, "label"_L1);
    if (const QJsonValue contact = object.value("contact"_L1); contact.isObject())
        record.detail.insert(u"contact"_s, contact);
    record.updatedAt = values::time(object, "updatedAt"_L1);
    return record;
}

} // namespace callttone::values
