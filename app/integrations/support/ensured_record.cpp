// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/ensured_record.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::SyncRecord;
using values::SyncState;

/// Notes what is there. What `remote` does not say stays as it was.
SyncResult<EnsuredRecord> keep(SyncTask &task, SyncRecord record, const RemoteRecord &remote,
                               const QString &fingerprint, RecordAction action)
{
    if (!remote.externalId.isEmpty())
        record.externalId = remote.externalId;
    if (!remote.url.isEmpty())
        record.url = remote.url;
    if (!remote.label.isEmpty())
        record.label = remote.label;
    if (!remote.detail.isEmpty())
        record.detail = remote.detail;
    record.callId = record.callId.isEmpty() ? task.facts.call.id : record.callId;
    record.fingerprint = fingerprint;
    return task.ledger.finish(std::move(record)).map([action](SyncRecord &&kept) {
        return EnsuredRecord{std::move(kept), action};
    });
}

SyncResult<EnsuredRecord> make(SyncTask &task, const RecordPlan &plan)
{
    auto begun = task.ledger.begin(plan.kind, plan.subject, task.facts.call.id);
    if (!begun)
        return syncFail(begun.error());
    const SyncResult<RemoteRecord> made = plan.create();
    if (made)
        return keep(task, std::move(*begun), *made, plan.fingerprint, RecordAction::Created);
    // Only what certainly did not happen is forgotten; the rest is looked up before it is made again.
    if (!made.error().mayHaveHappened) {
        if (const auto forgotten = task.ledger.forget(*begun); !forgotten)
            return syncFail(forgotten.error());
    }
    return syncFail(made.error());
}

SyncResult<EnsuredRecord> bringUpToDate(SyncTask &task, const RecordPlan &plan, SyncRecord record, RecordAction asItIs)
{
    if (record.fingerprint == plan.fingerprint || !plan.update)
        return EnsuredRecord{std::move(record), asItIs};
    // From here on what it holds is not known: an update whose answer is lost may have been made.
    record.fingerprint.clear();
    if (const auto noted = task.ledger.finish(record); !noted)
        return syncFail(noted.error());
    const SyncResult<RemoteRecord> updated = plan.update(record);
    if (updated)
        return keep(task, std::move(record), *updated, plan.fingerprint, RecordAction::Updated);
    if (plan.remakeWhenGone && updated.error().errorClass == values::ErrorClass::TargetGone) {
        if (const auto forgotten = task.ledger.forget(record); !forgotten)
            return syncFail(forgotten.error());
        return make(task, plan);
    }
    return syncFail(updated.error());
}

/// The vendor was being asked when the engine ended, or its answer was lost.
SyncResult<EnsuredRecord> resolve(SyncTask &task, const RecordPlan &plan, SyncRecord record)
{
    if (!plan.lookUp) {
        if (plan.whenUnknown == RecordPlan::Unknown::MakeAgain)
            return make(task, plan);
        return keep(task, std::move(record), {}, plan.fingerprint, RecordAction::Assumed);
    }
    const qint64 early = record.startedAt + plan.lookUpAfterMs - task.now;
    if (early > 0) {
        SyncFailure failure = syncRetry(u"An earlier answer was lost"_s,
                                        u"Whether it was done can be looked up in %1 s; until then nothing is sent "
                                        "again."_s.arg((early + 999) / 1'000));
        failure.errorClass = values::ErrorClass::AnswerLost;
        failure.waitMs = early;
        failure.mayHaveHappened = true;
        return syncFail(std::move(failure));
    }
    SyncResult<std::optional<RemoteRecord>> found = plan.lookUp();
    if (!found)
        return syncFail(found.error());
    if (!*found)
        return make(task, plan);
    // What it held when it was made is not known, so it is brought up to date if it can be.
    auto known =
        keep(task, std::move(record), **found, plan.update ? QString() : plan.fingerprint, RecordAction::Found);
    if (!known)
        return known;
    return bringUpToDate(task, plan, std::move(known->record), RecordAction::Found);
}

} // namespace

SyncResult<EnsuredRecord> ensureRecord(SyncTask &task, const RecordPlan &plan)
{
    auto known = task.ledger.find(plan.kind, plan.subject);
    if (!known)
        return syncFail(known.error());
    if (!*known)
        return make(task, plan);
    if ((*known)->state == SyncState::Started)
        return resolve(task, plan, std::move(**known));
    return bringUpToDate(task, plan, std::move(**known), RecordAction::Unchanged);
}

QString fingerprintOf(const QJsonObject &content)
{
    // QJsonObject sorts its members at every depth, so the same content gives the same text.
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace callttone::integrations
