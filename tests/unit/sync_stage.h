// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/time_format.h"
#include "app/integrations/support/ensured_record.h"
#include "tests/support/manual_clock.h"
#include "tests/support/store_fixture.h"
#include "tests/unit/fake_vendor.h"

namespace callttone::tests {

/// A connector's surroundings: a real database for its ledger, a clock that stands still, a vendor played by a script.
struct SyncStage
{
    explicit SyncStage(const QString &integration, VendorScript script, const QString &account = QStringLiteral("acc"))
        : session(std::move(script))
        , ledger(*store.database, clock, integration, account)
    {}

    testing::StoreFixture store;
    testing::ManualClock clock;
    FakeSession session;
    integrations::SyncLedger ledger;

    /// A call that ended well, with analysis and lead; tests change what they are about.
    [[nodiscard]] delivery::CallFacts facts(const QString &callId = QStringLiteral("call_1")) const
    {
        delivery::CallFacts facts;
        facts.call.id = callId;
        facts.call.direction = QStringLiteral("inbound");
        facts.call.status = QStringLiteral("completed");
        facts.call.agentId = QStringLiteral("agt_1");
        facts.call.agentName = QStringLiteral("Sales Agent");
        facts.call.fromNumber = QStringLiteral("+15125550199");
        facts.call.toNumber = QStringLiteral("+15125550100");
        facts.call.summary = QStringLiteral("Asked about whitening and booked for Thursday.");
        facts.call.sentiment = QStringLiteral("positive");
        facts.call.leadScore = 86;
        facts.call.durationSeconds = 247;
        facts.call.startedAt = clock.now() - 300'000;
        facts.call.endedAt = clock.now() - 53'000;
        facts.hasStarted = facts.hasEnded = facts.isAnalysed = true;
        facts.keyPoints = {QStringLiteral("New patient"), QStringLiteral("Prefers afternoons")};
        facts.lead = {QStringLiteral("Dana"), QStringLiteral("Whitfield"), QStringLiteral("dana@whitfield.example"),
                      QStringLiteral("+15125550199"), QStringLiteral("Whitfield & Sons")};
        return facts;
    }

    [[nodiscard]] integrations::SyncTask task(values::EventType event, const delivery::CallFacts &facts,
                                              const QJsonObject &fields = {})
    {
        return {.session = session,
                .ledger = ledger,
                .event = event,
                .eventId = QStringLiteral("evt_1"),
                .fields = fields,
                .facts = facts,
                .occurredAt = clock.now(),
                .now = clock.now()};
    }
};

} // namespace callttone::tests
