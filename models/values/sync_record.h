// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace callttone::values {

/// What a connector keeps at its vendor.
enum class SyncKind {
    StartedMessage,
    EndedMessage,
    Post,
    CallRow,
    LeadRow,
    AppointmentRow,
    Contact,
    CallActivity,
    Lead,
    Task,
};

struct SyncKindInfo
{
    SyncKind kind;
    QLatin1StringView wire;
    const char *word; ///< source text, context "SyncKind"
};

[[nodiscard]] std::span<const SyncKindInfo> allSyncKinds();
[[nodiscard]] const SyncKindInfo &infoOf(SyncKind kind);
[[nodiscard]] inline QString wireName(SyncKind kind)
{
    return infoOf(kind).wire;
}
[[nodiscard]] QString describe(SyncKind kind); ///< translated word
[[nodiscard]] std::optional<SyncKind> syncKindFromWire(QStringView wire);

/// Started: the vendor is being asked, or was when the engine ended; look before anything is made again.
enum class SyncState { Started, Done };

/// One thing that is, or may be, at a vendor because of a call. It is kept before the vendor is asked, so that one
/// thing stays one whatever is repeated, comes late or is cut off.
struct SyncRecord
{
    QString integration; ///< "hubspot"
    /// Whose: portal, org, spreadsheet, workspace. Records of another account are not seen after reconnecting to it.
    QString account;
    SyncKind kind = SyncKind::Contact;
    QString subject; ///< what it is about: a call's id, "email:ann@example.com", an appointment's id
    QString callId;  ///< the call that made it; empty for none
    SyncState state = SyncState::Started;
    QString externalId; ///< the vendor's
    QString url;        ///< the vendor's page of it; empty when there is none
    QString label;      ///< for people: "Ann Lee", "Row 42 of Calls"
    /// Of what was written there; another one means that it has to be changed.
    QString fingerprint;
    /// {"contact": {"id", "name", "url"?, "rule", "others": [{"id", "name", "url"?}]}} on what was put to a person, see
    /// app/integrations/contacts; else what the vendor's folder needs to find it again.
    QJsonObject detail;
    core::TimeMs startedAt = 0;
    core::TimeMs updatedAt = 0;

    /// As GET /calls/{id} shows it, in `records`.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SyncRecord fromJson(const QJsonObject &object);
    bool operator==(const SyncRecord &) const = default;
};

} // namespace callttone::values
