// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/slack/slack_connector.h"
#include "tests/unit/fake_slack.h"
#include "tests/unit/sync_stage.h"

namespace callttone::tests {

/// The Slack connector over a workspace in memory, signed in with #calls picked, or with a pasted webhook of it.
struct SlackStage
{
    enum class Way { SignedIn, Webhook };

    explicit SlackStage(Way way = Way::SignedIn)
        : base(QStringLiteral("slack"), [this](const connect::HttpRequest &request) { return slack(request); })
        , connector(integrations::slackConnector(QStringLiteral("https://slack.test/api")))
    {
        slack.nowMs = base.clock.now();
        base.session.secrets.insert(QStringLiteral("webhook"), "https://hooks.slack.test/services/T1/B1/secretpart");
        if (way == Way::Webhook)
            base.session.knownFacts = {{QStringLiteral("mode"), QStringLiteral("webhook")},
                                       {QStringLiteral("team_id"), QStringLiteral("T1")}};
        else
            base.session.knownFacts = {{QStringLiteral("mode"), QStringLiteral("oauth")},
                                       {QStringLiteral("team_id"), QStringLiteral("T1")},
                                       {QStringLiteral("url"), QStringLiteral("https://harbor.slack.com/")},
                                       {QStringLiteral("channel"), QStringLiteral("#calls")},
                                       {QStringLiteral("channel_id"), QStringLiteral("C0CALLS001")}};
    }

    [[nodiscard]] integrations::SyncResult<QString> deliver(values::EventType event, const delivery::CallFacts &facts,
                                                            bool isAsked = false)
    {
        integrations::SyncTask task = base.task(event, facts);
        task.isAsked = isAsked;
        return connector.deliver(task);
    }
    [[nodiscard]] integrations::SyncResult<QString> deliver(values::EventType event)
    {
        return deliver(event, base.facts());
    }
    /// What it answered; empty, with a warning that says why, when it failed.
    [[nodiscard]] QString say(values::EventType event, const delivery::CallFacts &facts, bool isAsked = false)
    {
        const auto done = deliver(event, facts, isAsked);
        if (!done)
            qWarning("%s. %s", qPrintable(done.error().title), qPrintable(done.error().detail));
        return done.value_or(QString());
    }
    [[nodiscard]] QString say(values::EventType event) { return say(event, base.facts()); }

    void wait(qint64 ms)
    {
        base.clock.advance(ms);
        slack.nowMs = base.clock.now();
    }
    [[nodiscard]] std::optional<values::SyncRecord> record(values::SyncKind kind,
                                                           const QString &callId = QStringLiteral("call_1")) const
    {
        return base.ledger.find(kind, callId).value_or(std::nullopt);
    }

    FakeSlack slack; ///< before `base`, whose session asks it
    SyncStage base;
    integrations::VendorConnector connector;
};

} // namespace callttone::tests
