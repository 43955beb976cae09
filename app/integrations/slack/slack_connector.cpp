// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_connector.h"

#include "app/integrations/slack/slack_poster.h"
#include "app/integrations/support/analysis_wait.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::EventType;
using values::SyncKind;
using values::SyncRecord;

constexpr auto threadSetting = "summaryInThread"_L1;
constexpr int usualWaitMinutes = 1;
constexpr qint64 startWaitMs = 60'000; ///< for a start that comes after its end
constexpr qint64 lookUpAfterMs = 5'000;

bool wants(EventType event)
{
    return event == EventType::CallStarted || event == EventType::CallEnded || event == EventType::CallFailed
           || event == EventType::AnalysisComplete;
}

bool isReady(EventType event, const delivery::CallFacts &facts, const QJsonObject &config)
{
    if (event == EventType::CallStarted)
        return true;
    if (!facts.hasStarted || !facts.hasEnded)
        return false;
    // A call that never connected is not analysed.
    const bool isWhole =
        facts.isAnalysed || facts.hasFailed || (!facts.call.summary.isEmpty() && !facts.call.sentiment.isEmpty());
    return isWhole || analysisWaitMs(config, usualWaitMinutes) == 0;
}

/// One delivery: what is known of its call, and what of it is in Slack.
class SlackCall
{
public:
    SlackCall(SyncTask &task, const QString &api)
        : m_task(task)
        , m_poster(task.session, api)
        , m_callId(task.facts.call.id)
    {}

    [[nodiscard]] SyncResult<QString> bringStart();
    [[nodiscard]] SyncResult<QString> bringEnd();

private:
    [[nodiscard]] SyncResult<EnsuredRecord> ensureStart();
    [[nodiscard]] SyncResult<EnsuredRecord> ensure(SyncKind kind, const SlackMessage &message, const SlackPart &part,
                                                   const SlackThread &thread, RecordPlan::Unknown whenUnknown);
    [[nodiscard]] SyncResult<std::optional<RemoteRecord>>
    lookUp(SyncKind kind, const SlackPart &part, const SlackThread &thread, RecordPlan::Unknown whenUnknown);
    [[nodiscard]] SyncResult<SlackThread> thread() const;
    [[nodiscard]] QString words(const EnsuredRecord &ensured) const;

    SyncTask &m_task;
    SlackPoster m_poster;
    const QString m_callId;
    QString m_wanted; ///< fingerprint of what the last message ensured should hold
};

SyncResult<EnsuredRecord> SlackCall::ensure(SyncKind kind, const SlackMessage &message, const SlackPart &part,
                                            const SlackThread &thread, RecordPlan::Unknown whenUnknown)
{
    m_wanted = fingerprintOf(message.content());
    RecordPlan plan{.kind = kind, .subject = m_callId, .fingerprint = m_wanted, .create = [&] {
                        return m_poster.post(message, part, thread);
                    }};
    plan.whenUnknown = whenUnknown;
    if (m_poster.target().isSignedIn) {
        plan.lookUp = [&] { return lookUp(kind, part, thread, whenUnknown); };
        plan.lookUpAfterMs = lookUpAfterMs;
        plan.update = [&](const SyncRecord &known) { return m_poster.change(known, message, part); };
    }
    return ensureRecord(m_task, plan);
}

SyncResult<std::optional<RemoteRecord>> SlackCall::lookUp(SyncKind kind, const SlackPart &part,
                                                          const SlackThread &thread, RecordPlan::Unknown whenUnknown)
{
    const auto begun = m_task.ledger.find(kind, m_callId);
    if (!begun)
        return syncFail(begun.error());
    const core::TimeMs since = *begun ? (*begun)->startedAt : m_task.now;
    const SyncResult<SlackPoster::Found> found = m_poster.find(part, thread, since);
    if (!found)
        return syncFail(found.error());
    if (found->isKnowable || whenUnknown == RecordPlan::Unknown::MakeAgain)
        return found->message;
    RemoteRecord assumed;
    assumed.label = m_poster.target().shown;
    return assumed;
}

SyncResult<EnsuredRecord> SlackCall::ensureStart()
{
    return ensure(SyncKind::StartedMessage, slackStartedMessage(m_task.facts), {m_callId, u"started"_s}, {},
                  RecordPlan::Unknown::TakeAsMade);
}

SyncResult<QString> SlackCall::bringStart()
{
    const auto start = m_task.ledger.find(SyncKind::StartedMessage, m_callId);
    if (!start)
        return syncFail(start.error());
    if (!*start) {
        const auto end = m_task.ledger.find(SyncKind::EndedMessage, m_callId);
        if (!end)
            return syncFail(end.error());
        if (*end)
            return u"Not posted: the call had already ended"_s;
    } else if (m_task.isAsked && (*start)->state == values::SyncState::Done && (*start)->detail.isEmpty()) {
        // It was only taken as posted, and somebody misses it.
        if (const auto forgotten = m_task.ledger.forget(**start); !forgotten)
            return syncFail(forgotten.error());
    }
    return ensureStart().map([this](const EnsuredRecord &ensured) { return words(ensured); });
}

SyncResult<SlackThread> SlackCall::thread() const
{
    if (!m_task.session.config().value(threadSetting).toBool(true))
        return SlackThread{};
    const auto start = m_task.ledger.find(SyncKind::StartedMessage, m_callId);
    if (!start)
        return syncFail(start.error());
    if (!*start || (*start)->state != values::SyncState::Done)
        return SlackThread{};
    return SlackThread{(*start)->detail.value("channel"_L1).toString(), (*start)->externalId};
}

SyncResult<QString> SlackCall::bringEnd()
{
    if (!m_task.facts.hasEnded)
        return u"Nothing to post before the call has ended"_s;
    const auto end = m_task.ledger.find(SyncKind::EndedMessage, m_callId);
    if (!end)
        return syncFail(end.error());
    // Its own delivery may be still to come, or come to nothing. A start that Slack refuses must not cost the end.
    if (!*end && m_task.facts.hasStarted) {
        const auto start = ensureStart();
        if (!start && start.error().verdict != delivery::ConnectorVerdict::Refused)
            return syncFail(start.error());
    }
    const SyncResult<SlackThread> where = thread();
    if (!where)
        return syncFail(where.error());
    return ensure(SyncKind::EndedMessage, slackEndedMessage(m_task.facts), {m_callId, u"ended"_s}, *where,
                  RecordPlan::Unknown::MakeAgain)
        .map([this](const EnsuredRecord &ensured) { return words(ensured); });
}

QString SlackCall::words(const EnsuredRecord &ensured) const
{
    const SyncRecord &record = ensured.record;
    const QString shown = m_poster.target().shown;
    const QString where = shown.isEmpty() ? u"the webhook's channel"_s : shown;
    if (ensured.action == RecordAction::Created)
        return record.detail.contains("thread"_L1) ? u"Posted in the thread in %1"_s.arg(where)
                                                   : u"Posted to %1"_s.arg(where);
    if (record.detail.isEmpty())
        return u"Taken as posted: the answer was lost, and CalltTone may not look for it"_s;
    if (m_poster.wasChanged())
        return u"Message in %1 brought up to date"_s.arg(where);
    if (ensured.action == RecordAction::Found)
        return u"Found in %1 after its answer was lost"_s.arg(where);
    if (ensured.action == RecordAction::Updated || record.fingerprint != m_wanted)
        return u"Left as it was posted: the message cannot be changed any more"_s;
    return u"Nothing to change"_s;
}

SyncResult<QString> deliver(SyncTask &task, const QString &api)
{
    SlackCall call(task, api);
    return task.event == EventType::CallStarted ? call.bringStart() : call.bringEnd();
}

} // namespace

QList<ConfigProperty> slackConnectorSettings()
{
    return {flagProperty(threadSetting, QT_TRANSLATE_NOOP("Integration", "Summary in the thread"),
                         QT_TRANSLATE_NOOP("Integration",
                                           "The call ended message answers the call started message. Off: it "
                                           "is a message of its own in the channel."),
                         true),
            analysisWaitProperty(
                QT_TRANSLATE_NOOP("Integration",
                                  "The end of a call is posted when its analysis has come, at the latest after this "
                                  "time; when empty, after 1. An analysis that comes later changes the message; a "
                                  "webhook's cannot be changed."),
                usualWaitMinutes)};
}

VendorConnector slackConnector(const QString &api)
{
    VendorConnector connector;
    connector.integration = u"slack"_s;
    connector.wants = [](EventType event, const QJsonObject &) { return wants(event); };
    connector.accountOf = [](const QJsonObject &facts, const QJsonObject &) { return slackAccountOf(facts); };
    connector.isReady = isReady;
    connector.waitMs = [](const QJsonObject &config) {
        return std::max(analysisWaitMs(config, usualWaitMinutes), startWaitMs);
    };
    connector.deliver = [api](SyncTask &task) { return deliver(task, api); };
    connector.label = slackLabel;
    connector.pace = {.atOnce = 1};
    // Slack's rule is a message a second for each channel, short bursts aside.
    connector.requestsPerSecond = 1;
    connector.burst = 3;
    return connector;
}

} // namespace callttone::integrations
