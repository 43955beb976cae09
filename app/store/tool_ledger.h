// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace callttone::store {

class Session;

enum class LedgerState {
    Started, ///< the vendor is being asked, or the engine ended while it was
    Done,    ///< it happened; `outcome` is what is answered to a repeat
    Unknown, ///< the answer was lost: look before anything is sent again
};

/// One thing a call asked a tool to write.
struct LedgerEntry
{
    QString key; ///< 64 hex digits
    QString tool;
    QString callId;
    QString agentId;
    QJsonObject arguments; ///< of the first try, to look with
    LedgerState state = LedgerState::Started;
    int looks = 0; ///< made in the background since the answer was lost
    std::optional<core::TimeMs> nextLookAt = {};
    QJsonObject outcome = {}; ///< {result, text, times}
    core::TimeMs startedAt = 0;
};

/// Notes that the vendor is about to be asked, unless there is an entry: then nothing changes and it is answered.
[[nodiscard]] std::optional<LedgerEntry> beginLedgerEntry(Session &session, const LedgerEntry &entry, core::TimeMs now);
/// A look found that nothing had happened: the vendor is asked once more under the same key.
void restartLedgerEntry(Session &session, const QString &key, core::TimeMs now);
/// It happened. `event` is kept until eventPublished(); `externalId` is the vendor's of what was booked, or empty.
void finishLedgerEntry(Session &session, const QString &key, const QJsonObject &outcome, const QByteArray &event,
                       const QString &externalId, core::TimeMs now);
/// What was booked under that id is not as it was any more: moved, or cancelled. Entries that would still answer a
/// repeat with it are forgotten, but for the one that says how it is now.
void forgetBookings(Session &session, const QString &externalId, const QString &exceptKey = {});
/// Its answer is lost. `nextLookAt` absent: nobody can look.
void loseLedgerEntry(Session &session, const QString &key, std::optional<core::TimeMs> nextLookAt, int looks,
                     core::TimeMs now);
/// It did not happen, so a repeat is a first time.
void dropLedgerEntry(Session &session, const QString &key);

/// For the start of the engine: what was being asked when the last one ended is lost, and due to be looked up.
void loseStartedEntries(Session &session, core::TimeMs now);
[[nodiscard]] QList<LedgerEntry> dueLedgerEntries(Session &session, core::TimeMs now, int limit);
[[nodiscard]] std::optional<core::TimeMs> nextLedgerLook(Session &session);

struct UnpublishedEvent
{
    QString key;
    QByteArray event;
};
[[nodiscard]] QList<UnpublishedEvent> unpublishedEvents(Session &session, int limit);
void eventPublished(Session &session, const QString &key);

} // namespace callttone::store
