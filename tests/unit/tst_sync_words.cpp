// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attempt_words.h"
#include "models/items/call_names.h"
#include "models/items/sync_words.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using values::Delivery;
using values::DeliveryStatus;
using values::ErrorClass;
using values::EventType;
using values::SyncKind;
using values::SyncRecord;

namespace {

constexpr core::TimeMs now = 1'771'324'927'000;

Delivery toHubSpot(DeliveryStatus status)
{
    Delivery delivery;
    delivery.destination = {u"hubspot"_s, u"hubspot"_s, u"HubSpot"_s};
    delivery.status = status;
    return delivery;
}

SyncRecord record(SyncKind kind, const QString &url, const QString &integration = u"hubspot"_s)
{
    SyncRecord made;
    made.integration = integration;
    made.kind = kind;
    made.url = url;
    return made;
}

QJsonObject contact(const QString &rule, int others, bool byActivity = false)
{
    QJsonArray list;
    for (int i = 0; i < others; ++i)
        list.append(QJsonObject{{u"id"_s, QString::number(i)}, {u"name"_s, u"Other %1"_s.arg(i)}});
    return {{u"id"_s, u"1"_s},
            {u"name"_s, u"Ann Lee"_s},
            {u"rule"_s, rule},
            {u"byActivity"_s, byActivity},
            {u"others"_s, list}};
}

} // namespace

/// How what connectors deliver is told.
class TestSyncWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsAreNeverEmpty_data();
    void resultsAreNeverEmpty();
    void attemptsSayWhatWasDone();
    void everyErrorClassHasWords();
    void contactsSayHowTheyWereMatched_data();
    void contactsSayHowTheyWereMatched();
    void urlIsOfWhatTheEventIsAbout();
    void callsAreNamedByAgentAndNumber();
    void replayingSaysWhatItDoes();
};

void TestSyncWords::resultsAreNeverEmpty_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, DeliveryStatus status, const char *reason, const char *text) {
        QTest::newRow(name) << int(status) << QString::fromUtf8(reason) << QString::fromUtf8(text);
    };
    row("done", DeliveryStatus::Delivered, "Call logged on Ann Lee", "Call logged on Ann Lee");
    row("done without words", DeliveryStatus::Delivered, "", "Delivered");
    row("waits for something", DeliveryStatus::Pending, "Waits for the analysis", "Waits for the analysis");
    row("waits", DeliveryStatus::Pending, "", "Waits for its turn");
    row("under way", DeliveryStatus::Sending, "", "Being sent");
    row("again", DeliveryStatus::Retrying, "", "Tried again in 2 min");
    row("given up", DeliveryStatus::Failed, "", "Given up");
    row("by hand", DeliveryStatus::Cancelled, "", "Cancelled by hand");
    row("left out", DeliveryStatus::Skipped, "", "Not sent");
}

void TestSyncWords::resultsAreNeverEmpty()
{
    QFETCH(const int, status);
    QFETCH(const QString, reason);
    QFETCH(const QString, text);
    Delivery delivery = toHubSpot(DeliveryStatus(status));
    delivery.reason = reason;
    if (delivery.status == DeliveryStatus::Retrying)
        delivery.nextAttemptAt = now + 120'000;
    QCOMPARE(items::deliveryResult(delivery, now), text);
}

void TestSyncWords::attemptsSayWhatWasDone()
{
    values::DeliveryAttempt attempt;
    attempt.code = 201;
    QCOMPARE(items::attemptText(attempt), u"201 Created"_s);
    attempt.summary = u"Call logged on Ann Lee"_s;
    QCOMPARE(items::attemptText(attempt), attempt.summary);
}

void TestSyncWords::everyErrorClassHasWords()
{
    for (const values::ErrorClassInfo &info : values::allErrorClasses()) {
        values::DeliveryAttempt attempt;
        attempt.errorClass = info.errorClass;
        attempt.code = 503; // what answered is told by its status
        QVERIFY2(!items::attemptText(attempt).isEmpty(), info.wire.data());
        const bool answered = info.errorClass == ErrorClass::None || info.errorClass == ErrorClass::HttpStatus
                              || info.errorClass == ErrorClass::Redirect;
        QCOMPARE(items::attemptText(attempt) == u"503 Service Unavailable"_s, answered);
    }
}

void TestSyncWords::contactsSayHowTheyWereMatched_data()
{
    QTest::addColumn<QJsonObject>("contact");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("others");
    QTest::newRow("e-mail") << contact(u"email"_s, 0) << u"Matched by e-mail address"_s << QString();
    QTest::newRow("one more") << contact(u"email"_s, 1) << u"Matched by e-mail address"_s
                              << u"1 other has this address"_s;
    QTest::newRow("number") << contact(u"exact_number"_s, 1) << u"Matched by exact number"_s
                            << u"1 other shares this number"_s;
    QTest::newRow("several") << contact(u"exact_number"_s, 3, true)
                             << u"Matched by exact number; the one active last was taken"_s
                             << u"3 others share this number"_s;
    QTest::newRow("national") << contact(u"national_number"_s, 0) << u"Matched by number without country code"_s
                              << QString();
    QTest::newRow("made") << contact({}, 0) << u"New in HubSpot"_s << QString();
}

void TestSyncWords::contactsSayHowTheyWereMatched()
{
    QFETCH(const QJsonObject, contact);
    QFETCH(const QString, match);
    QFETCH(const QString, others);
    SyncRecord about = record(SyncKind::Contact, {});
    QVERIFY(!items::matchedContact(about));
    about.detail.insert(u"contact"_s, contact);
    const auto shown = items::matchedContact(about);
    QVERIFY(shown);
    QCOMPARE(shown->name, u"Ann Lee"_s);
    QCOMPARE(items::matchText(*shown, u"hubspot"_s), match);
    QCOMPARE(items::othersText(*shown), others);
    QCOMPARE(int(shown->others.size()), int(contact.value("others"_L1).toArray().size()));
}

void TestSyncWords::urlIsOfWhatTheEventIsAbout()
{
    const QList<SyncRecord> records{record(SyncKind::EndedMessage, u"https://slack/1"_s, u"slack"_s),
                                    record(SyncKind::Contact, u"https://hubspot/contact"_s),
                                    record(SyncKind::CallActivity, u"https://hubspot/call"_s)};
    Delivery delivery = toHubSpot(DeliveryStatus::Delivered);
    delivery.event = EventType::LeadCaptured;
    QCOMPARE(items::recordUrl(records, delivery), u"https://hubspot/contact"_s);
    delivery.event = EventType::AnalysisComplete;
    QCOMPARE(items::recordUrl(records, delivery), u"https://hubspot/call"_s);
    delivery.event = EventType::AppointmentBooked; // nothing of its own: better than nothing
    QCOMPARE(items::recordUrl(records, delivery), u"https://hubspot/contact"_s);
    delivery.destination.kind = u"zapier"_s;
    QCOMPARE(items::recordUrl(records, delivery), QString());
}

void TestSyncWords::callsAreNamedByAgentAndNumber()
{
    values::Call call;
    call.direction = u"outbound"_s;
    call.toNumber = u"+15125550142"_s;
    call.fromNumber = u"+15125550100"_s;
    QCOMPARE(items::callName(call), u"+1 (512) 555-0142"_s);
    call.agentName = u"Sales Agent"_s;
    QCOMPARE(items::callName(call), u"Sales Agent, +1 (512) 555-0142"_s);
    QCOMPARE(items::callName({}), QString());
}

void TestSyncWords::replayingSaysWhatItDoes()
{
    QCOMPARE(items::replayMeaning({u"webhook"_s, u"we_1"_s, {}}), u"Send it again now (R)"_s);
    QCOMPARE(items::replayMeaning({u"hubspot"_s, u"hubspot"_s, {}}),
             u"Make sure that it is there; nothing is made twice (R)"_s);
    QVERIFY(items::replayMeaning({u"zapier"_s, u"zapier"_s, {}}).startsWith(u"Send it to Zapier again"));
    for (const QString &id : items::toldAfterEvents())
        QVERIFY(items::isByConnector({id, id, {}}));
    QVERIFY(!items::isToldAfterEvents(u"gohighlevel"_s));
}

QTEST_GUILESS_MAIN(TestSyncWords)
#include "tst_sync_words.moc"
