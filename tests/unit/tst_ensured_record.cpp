// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/ensured_record.h"
#include "app/integrations/support/request_pacer.h"
#include "tests/unit/sync_stage.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::integrations;
using tests::SyncStage;
using values::SyncKind;

namespace {

SyncFailure lost()
{
    SyncFailure failure = syncRetry(u"Lost"_s, u"Look."_s);
    failure.mayHaveHappened = true;
    failure.errorClass = values::ErrorClass::AnswerLost;
    return failure;
}

/// A vendor that holds things by name and can be told to lose an answer, before or after the work.
struct Shop
{
    QString subject = u"call_1"_s;
    QStringList things;
    QHash<QString, QString> contents;
    bool losesNextAnswer = false;
    bool refusesNext = false;
    bool isDown = false;
    int looks = 0;

    RecordPlan plan(const QString &content)
    {
        return {.kind = SyncKind::CallActivity,
                .subject = subject,
                .fingerprint = fingerprintOf({{u"content"_s, content}}),
                .create = [this, content]() -> SyncResult<RemoteRecord> {
                    if (isDown)
                        return syncFail(syncRetry(u"Down"_s, {}));
                    if (std::exchange(refusesNext, false))
                        return syncFail(syncRefused(u"No"_s, {}, 400));
                    const QString id = u"t%1"_s.arg(things.size() + 1);
                    things.append(id);
                    contents.insert(id, content);
                    if (std::exchange(losesNextAnswer, false))
                        return syncFail(lost());
                    return RemoteRecord{.externalId = id, .label = u"Thing"_s};
                },
                .lookUp = [this]() -> SyncResult<std::optional<RemoteRecord>> {
                    ++looks;
                    if (isDown)
                        return syncFail(syncRetry(u"Down"_s, {}));
                    return things.isEmpty() ? std::optional<RemoteRecord>()
                                            : std::optional(RemoteRecord{.externalId = things.first()});
                },
                .update = [this, content](const values::SyncRecord &known) -> SyncResult<RemoteRecord> {
                    if (isDown)
                        return syncFail(syncRetry(u"Down"_s, {}));
                    if (!things.contains(known.externalId))
                        return syncFail(syncNeedsRepair(values::ErrorClass::TargetGone, u"Gone"_s, {}, 404));
                    contents.insert(known.externalId, content);
                    if (std::exchange(losesNextAnswer, false))
                        return syncFail(lost());
                    return RemoteRecord{};
                }};
    }
};

} // namespace

class TestEnsuredRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceMadeStaysOne();
    void whatWasRefusedIsNotRemembered();
    void aLostAnswerIsLookedUp();
    void aLookMayHaveToWait();
    void withoutALookThePlanDecides();
    void whatIsGoneIsMadeAgainOnlyIfWanted();
    void anotherAccountIsAnotherWorld();
    void anySequenceEndsWithOne();
    void failuresSayWhetherItMayHaveHappened_data();
    void failuresSayWhetherItMayHaveHappened();
    void requestsKeepTheirPace();
};

void TestEnsuredRecord::onceMadeStaysOne()
{
    SyncStage stage(u"crm"_s, {});
    Shop shop;
    auto task = stage.task(values::EventType::CallEnded, stage.facts());
    const auto first = ensureRecord(task, shop.plan(u"a"_s));
    QVERIFY(first.has_value());
    QCOMPARE(first->action, RecordAction::Created);
    QCOMPARE(first->record.callId, u"call_1"_s);
    QCOMPARE(ensureRecord(task, shop.plan(u"a"_s))->action, RecordAction::Unchanged);
    const auto changed = ensureRecord(task, shop.plan(u"b"_s));
    QCOMPARE(changed->action, RecordAction::Updated);
    QCOMPARE(changed->record.label, u"Thing"_s); // what the update did not say stays
    QCOMPARE(shop.contents.value(u"t1"_s), u"b"_s);
    QCOMPARE(shop.things.size(), 1);
    QCOMPARE(shop.looks, 0);
}

void TestEnsuredRecord::whatWasRefusedIsNotRemembered()
{
    SyncStage stage(u"crm"_s, {});
    Shop shop;
    shop.refusesNext = true;
    auto task = stage.task(values::EventType::CallEnded, stage.facts());
    QCOMPARE(ensureRecord(task, shop.plan(u"a"_s)).error().verdict, delivery::ConnectorVerdict::Refused);
    QVERIFY(!stage.ledger.find(SyncKind::CallActivity, u"call_1"_s)->has_value());
    QCOMPARE(ensureRecord(task, shop.plan(u"a"_s))->action, RecordAction::Created);
    QCOMPARE(shop.looks, 0);
}

void TestEnsuredRecord::aLostAnswerIsLookedUp()
{
    SyncStage stage(u"crm"_s, {});
    Shop shop;
    shop.losesNextAnswer = true;
    auto task = stage.task(values::EventType::CallEnded, stage.facts());
    QVERIFY(ensureRecord(task, shop.plan(u"a"_s)).error().mayHaveHappened);
    // Meanwhile the call is analysed: what is found is not what is wanted any more.
    const auto found = ensureRecord(task, shop.plan(u"b"_s));
    QVERIFY(found.has_value());
    QCOMPARE(found->action, RecordAction::Updated);
    QCOMPARE(shop.things, QStringList{u"t1"_s});
    QCOMPARE(shop.contents.value(u"t1"_s), u"b"_s);
    QCOMPARE(shop.looks, 1);
}

void TestEnsuredRecord::aLookMayHaveToWait()
{
    SyncStage stage(u"crm"_s, {});
    Shop shop;
    shop.losesNextAnswer = true;
    RecordPlan plan = shop.plan(u"a"_s);
    plan.lookUpAfterMs = 35'000;
    auto task = stage.task(values::EventType::CallEnded, stage.facts());
    QVERIFY(!ensureRecord(task, plan));
    stage.clock.advance(5'000);
    auto early = stage.task(values::EventType::CallEnded, stage.facts());
    const auto waits = ensureRecord(early, plan);
    QCOMPARE(waits.error().waitMs, 30'000);
    QCOMPARE(waits.error().errorClass, values::ErrorClass::AnswerLost);
    QCOMPARE(shop.looks, 0);
    stage.clock.advance(30'000);
    auto late = stage.task(values::EventType::CallEnded, stage.facts());
    QVERIFY(ensureRecord(late, plan).has_value());
    QCOMPARE(shop.things.size(), 1);
}

void TestEnsuredRecord::withoutALookThePlanDecides()
{
    for (const bool again : {false, true}) {
        SyncStage stage(u"crm"_s, {});
        Shop shop;
        shop.losesNextAnswer = true;
        RecordPlan plan = shop.plan(u"a"_s);
        plan.lookUp = {};
        plan.whenUnknown = again ? RecordPlan::Unknown::MakeAgain : RecordPlan::Unknown::TakeAsMade;
        auto task = stage.task(values::EventType::CallEnded, stage.facts());
        QVERIFY(!ensureRecord(task, plan));
        QCOMPARE(ensureRecord(task, plan)->action, again ? RecordAction::Created : RecordAction::Assumed);
        QCOMPARE(shop.things.size(), again ? 2 : 1);
    }
}

void TestEnsuredRecord::whatIsGoneIsMadeAgainOnlyIfWanted()
{
    SyncStage stage(u"crm"_s, {});
    Shop shop;
    auto task = stage.task(values::EventType::CallEnded, stage.facts());
    QVERIFY(ensureRecord(task, shop.plan(u"a"_s)).has_value());
    shop.things.clear(); // a person deleted it there
    QCOMPARE(ensureRecord(task, shop.plan(u"b"_s)).error().errorClass, values::ErrorClass::TargetGone);
    QVERIFY(shop.things.isEmpty());
    RecordPlan again = shop.plan(u"b"_s);
    again.remakeWhenGone = true;
    QCOMPARE(ensureRecord(task, again)->action, RecordAction::Created);
    QCOMPARE(shop.things.size(), 1);
}

void TestEnsuredRecord::anotherAccountIsAnotherWorld()
{
    SyncStage stage(u"crm"_s, {});
    Shop shop;
    auto task = stage.task(values::EventType::CallEnded, stage.facts());
    QVERIFY(ensureRecord(task, shop.plan(u"a"_s)).has_value());
    SyncLedger other(*stage.store.database, stage.clock, u"crm"_s, u"another"_s);
    QVERIFY(!other.find(SyncKind::CallActivity, u"call_1"_s)->has_value());
}

void TestEnsuredRecord::anySequenceEndsWithOne()
{
    // Whatever is lost, down, changed or forgotten by a crash (a record left as begun) on the way.
    SyncStage stage(u"crm"_s, {});
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Shop shop;
        shop.subject = u"call_%1"_s.arg(seed);
        QRandomGenerator random(seed);
        QString content;
        for (int step = 0; step < 12; ++step) {
            shop.losesNextAnswer = random.bounded(3) == 0;
            shop.isDown = random.bounded(4) == 0;
            content = QString(QChar(char16_t(u'a' + random.bounded(3))));
            auto task = stage.task(values::EventType::CallEnded, stage.facts());
            std::ignore = ensureRecord(task, shop.plan(content));
            stage.clock.advance(1'000);
        }
        shop.losesNextAnswer = shop.isDown = false;
        auto task = stage.task(values::EventType::CallEnded, stage.facts());
        QVERIFY2(ensureRecord(task, shop.plan(content)).has_value(), qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(shop.things.size() == 1, qPrintable(u"seed %1: %2"_s.arg(seed).arg(shop.things.size())));
        QCOMPARE(shop.contents.value(u"t1"_s), content);
    }
}

void TestEnsuredRecord::failuresSayWhetherItMayHaveHappened_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<bool>("mayHaveHappened");
    using enum delivery::ConnectorVerdict;
    QTest::newRow("400") << 400 << int(Refused) << false;
    QTest::newRow("401") << 401 << int(Reconnect) << false;
    QTest::newRow("403") << 403 << int(Repair) << false;
    QTest::newRow("404") << 404 << int(Repair) << false;
    QTest::newRow("408") << 408 << int(Retry) << false;
    QTest::newRow("410") << 410 << int(Repair) << false;
    QTest::newRow("422") << 422 << int(Refused) << false;
    QTest::newRow("429") << 429 << int(Limited) << false;
    QTest::newRow("500") << 500 << int(Retry) << true;
    QTest::newRow("503") << 503 << int(Retry) << true;
}

void TestEnsuredRecord::failuresSayWhetherItMayHaveHappened()
{
    QFETCH(int, status);
    QFETCH(int, verdict);
    QFETCH(bool, mayHaveHappened);
    const Asked asked{u"Vendor"_s, u"the call"_s};
    const auto response = tests::vendorAnswer(status, "{}");
    const SyncFailure failure = syncFailureOf(asked, response, SyncEffect::Writes);
    QCOMPARE(int(failure.verdict), verdict);
    QCOMPARE(failure.mayHaveHappened, mayHaveHappened);
    QVERIFY(!failure.title.isEmpty() && !failure.detail.isEmpty());
    QVERIFY(!syncFailureOf(asked, response, SyncEffect::Reads).mayHaveHappened);
}

void TestEnsuredRecord::requestsKeepTheirPace()
{
    using Steady = RequestPacer::Steady;
    RequestPacer pacer(2, 3); // three at once, then one each half second
    const Steady::time_point begin = Steady::now() + std::chrono::hours(1);
    const auto at = [&](int ms) { return begin + std::chrono::milliseconds(ms); };
    for (const int expected : {0, 0, 0, 500, 1'000})
        QCOMPARE((pacer.reserve(at(0)) - begin) / std::chrono::milliseconds(1), expected);
    QCOMPARE((pacer.reserve(at(1'200)) - begin) / std::chrono::milliseconds(1), 1'500);
    // After a long rest a burst is saved, and not more.
    for (const int expected : {60'000, 60'000, 60'000, 60'500})
        QCOMPARE((pacer.reserve(at(60'000)) - begin) / std::chrono::milliseconds(1), expected);
}

QTEST_GUILESS_MAIN(TestEnsuredRecord)
#include "tst_ensured_record.moc"
