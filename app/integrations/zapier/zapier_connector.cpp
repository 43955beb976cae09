// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/zapier/zapier_connector.h"

#include "app/integrations/support/ensured_record.h"
#include "app/integrations/zapier/zapier_hook.h"
#include "app/integrations/zapier/zapier_payload.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ErrorClass;

constexpr qsizetype mostBytes = 2'000'000; // Zapier names 2 MB for raw hooks and nothing for others
constexpr int limitedSeconds = 300;        // its limits count over five minutes

bool wants(values::EventType event, const QJsonObject &config)
{
    const QJsonArray chosen = config.contains("events"_L1) ? config.value("events"_L1).toArray() : usualZapierEvents();
    return chosen.contains(values::wireName(event));
}

/// Two events of a call that say the same are one: platforms post again what they got no answer to, with a new id.
QString contentOf(const SyncTask &task)
{
    QJsonObject content = task.fields;
    content.remove("id"_L1);
    content.remove("occurredAt"_L1);
    return fingerprintOf(content);
}

QString subjectOf(const SyncTask &task, const QString &content)
{
    const QString event = values::wireName(task.event);
    const QString &call = task.facts.call.id;
    return call.isEmpty() ? u"%1:%2"_s.arg(event, task.eventId) : u"%1:%2:%3"_s.arg(event, call, content);
}

SyncResult<RemoteRecord> post(SyncTask &task)
{
    const core::Result<core::SecretString> url = task.session.secret(u"url"_s);
    if (!url)
        return syncFail(syncFailureOf(url.error(), SyncEffect::Reads));
    if (url->isEmpty())
        return syncFail(syncNeedsReconnect(u"The hook's address is not known any more"_s,
                                           u"Connect Zapier again and paste the address of its Catch Hook."_s));
    QJsonObject flat = flatEvent(task.fields);
    flat.insert(u"id"_s, task.eventId);
    const std::optional<QByteArray> body = cappedJson(flat, mostBytes);
    if (!body)
        return syncFail(syncRefused(u"The event is too big for Zapier"_s,
                                    u"It has too many members to be cut to 2 MB. Nothing was sent; the others go on."_s,
                                    0));
    connect::HttpRequest request{.method = "POST", .url = url->reveal()};
    request.headers.append({"Content-Type"_ba, "application/json; charset=utf-8"_ba});
    request.body = *body;
    const core::Result<connect::HttpResponse> answer = task.session.sendPlain(request);
    if (!answer)
        return syncFail(syncFailureOf(answer.error(), SyncEffect::Writes));
    if (!answer->isSuccess())
        return syncFail(zapierFailure(*answer));
    RemoteRecord made;
    made.externalId = answer->json().value("id"_L1).toString(task.eventId);
    made.label = u"%1 to Zapier"_s.arg(values::wireName(task.event));
    return made;
}

/// So that ensureRecord() makes it once more.
SyncResult<void> forgetDelivered(SyncTask &task, const QString &subject)
{
    const auto known = task.ledger.find(values::SyncKind::Post, subject);
    if (!known)
        return syncFail(known.error());
    const bool isDelivered = *known && (*known)->state == values::SyncState::Done;
    return isDelivered ? task.ledger.forget(**known) : SyncResult<void>();
}

SyncResult<QString> deliver(SyncTask &task)
{
    const QString content = contentOf(task);
    const QString subject = subjectOf(task, content);
    if (task.isAsked) {
        if (const SyncResult<void> forgotten = forgetDelivered(task, subject); !forgotten)
            return syncFail(forgotten.error());
    }
    const RecordPlan plan{.kind = values::SyncKind::Post,
                          .subject = subject,
                          .fingerprint = content,
                          .create = [&task] { return post(task); },
                          .whenUnknown = RecordPlan::Unknown::MakeAgain};
    return ensureRecord(task, plan).map([&task](const EnsuredRecord &ensured) {
        return ensured.action == RecordAction::Unchanged ? u"Nothing to change: the same was sent before"_s
                                                         : u"Sent %1"_s.arg(values::wireName(task.event));
    });
}

} // namespace

SyncFailure zapierFailure(const connect::HttpResponse &response)
{
    const int status = response.status;
    if (status == 404 || status == 410)
        return syncNeedsRepair(ErrorClass::TargetGone,
                               u"Zapier answered %1: the Zap was deleted or the hook changed"_s.arg(status),
                               u"Paste the new address; what waits is sent then."_s, status);
    if (status == 413)
        return syncRefused(u"The event is too big for Zapier"_s,
                           u"It would be refused again, so it is not repeated; the others go on."_s, status);
    if (status == 429)
        return syncLimited(u"Zapier is limiting requests"_s,
                           u"Too many came in a short time. The rest goes by itself when Zapier takes more."_s,
                           1'000LL * response.retryAfterSeconds(limitedSeconds), status);
    SyncFailure failure = syncRetry(
        u"Zapier answered %1"_s.arg(status),
        status >= 500
            ? u"Its service has a problem of its own. It is tried again, with the same id."_s
            : u"A hook answers 200 as a rule. It is tried again; if it stays so, check that the whole address "
              "was copied."_s,
        status);
    failure.mayHaveHappened = status >= 500;
    if (!response.header("Retry-After").isEmpty())
        failure.waitMs = 1'000LL * response.retryAfterSeconds(limitedSeconds);
    return failure;
}

VendorConnector zapierConnector()
{
    VendorConnector connector;
    connector.integration = u"zapier"_s;
    connector.wants = wants;
    // One account for all hooks: after an address was changed, what the old hook got is not sent to the new one too.
    connector.accountOf = [](const QJsonObject &, const QJsonObject &) { return u"hook"_s; };
    connector.deliver = deliver;
    connector.pace.atOnce = 4;
    connector.requestsPerSecond = 10; // a hook takes 30, an account 10,000 in five minutes
    connector.burst = 20;
    return connector;
}

} // namespace callttone::integrations
