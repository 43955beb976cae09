// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/salesforce/salesforce_connector.h"
#include "tests/unit/salesforce_org.h"
#include "tests/unit/sync_stage.h"

namespace callttone::tests {

/// The connector, an org in memory and a ledger on disk.
struct SalesforceStage
{
    SalesforceOrg org;
    SyncStage stage{QStringLiteral("salesforce"), org.script()};
    integrations::VendorConnector connector = integrations::salesforceConnector();

    SalesforceStage()
    {
        stage.session.knownFacts = {{QStringLiteral("instance_url"), SalesforceOrg::instance},
                                    {QStringLiteral("organization_id"), QStringLiteral("00DAcme")},
                                    {QStringLiteral("timezone"), QStringLiteral("America/Chicago")}};
    }

    [[nodiscard]] integrations::SyncResult<QString> deliver(values::EventType event, const delivery::CallFacts &facts,
                                                            bool isAsked = false)
    {
        integrations::SyncTask task = stage.task(event, facts);
        task.isAsked = isAsked;
        return connector.deliver(task);
    }
    /// The same, in words: what was done, or "title. detail" of the failure.
    [[nodiscard]] QString words(values::EventType event, const delivery::CallFacts &facts, bool isAsked = false)
    {
        const auto done = deliver(event, facts, isAsked);
        return done ? *done : done.error().title + QStringLiteral(". ") + done.error().detail;
    }

    /// The call as it is with its end alone: no analysis, nobody's details.
    [[nodiscard]] delivery::CallFacts endedFacts(const QString &callId = QStringLiteral("call_1")) const
    {
        delivery::CallFacts facts = stage.facts(callId);
        facts.isAnalysed = false;
        facts.lead = {};
        facts.keyPoints.clear();
        facts.call.summary.clear();
        facts.call.sentiment.clear();
        facts.call.leadScore.reset();
        return facts;
    }

    [[nodiscard]] QList<QJsonObject> leads() const { return org.records.value(QStringLiteral("Lead")); }
    [[nodiscard]] QList<QJsonObject> tasks() const { return org.records.value(QStringLiteral("Task")); }
    [[nodiscard]] QString text(const QJsonObject &record, const char *field) const
    {
        return record.value(QLatin1StringView(field)).toVariant().toString();
    }
    [[nodiscard]] std::optional<values::SyncRecord> record(values::SyncKind kind, const QString &subject)
    {
        return stage.ledger.find(kind, subject).value_or(std::nullopt);
    }
};

} // namespace callttone::tests
