// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/dotenv.h"
#include "app/core/ids.h"
#include "app/core/redactor.h"
#include "app/core/settings.h"
#include "app/core/time_format.h"
#include "models/values/account.h"
#include "models/values/call.h"
#include "models/values/delivery.h"
#include "models/values/delivery_filter.h"
#include "models/values/stats.h"
#include "models/values/webhook_endpoint.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreInEnumOrder();
    void idsSortByTimeAndNeverRepeat();
    void timesKeepMillisecondsAndNeedAZone();
    void dotenv_data();
    void dotenv();
    void strongerLayersWin();
    void redacts_data();
    void redacts();
    void endpointChanges_data();
    void endpointChanges();
    void filtersSurviveTheQuery();
    void badFiltersNameTheParameter_data();
    void badFiltersNameTheParameter();
    void quantilesStayWithinABucket();
    void callsTellWhatIsAtVendors();
};

void TestValues::tablesAreInEnumOrder()
{
    for (const values::EventTypeInfo &info : values::allEventTypes())
        QCOMPARE(values::infoOf(info.type).wire, info.wire);
    for (const values::DeliveryStatusInfo &info : values::allDeliveryStatuses())
        QCOMPARE(values::infoOf(info.status).wire, info.wire);
    for (const values::ErrorClassInfo &info : values::allErrorClasses())
        QCOMPARE(values::infoOf(info.errorClass).wire, info.wire);
    for (const values::PlanInfo &info : values::allPlans())
        QCOMPARE(values::infoOf(info.plan).wire, info.wire);
}

void TestValues::idsSortByTimeAndNeverRepeat()
{
    QSet<QString> seen;
    QString last;
    for (int i = 0; i < 10'000; ++i) {
        const QString id = core::newId(u"evt", 1'771'329'600'000 + i);
        QVERIFY(id > last);
        QVERIFY(!id.contains(u'.'));
        QCOMPARE(id.size(), 30);
        seen.insert(id);
        last = id;
    }
    QCOMPARE(seen.size(), 10'000);
}

void TestValues::timesKeepMillisecondsAndNeedAZone()
{
    QCOMPARE(core::toRfc3339(1'771'331'696'789), u"2026-02-17T12:34:56.789Z"_s);
    QCOMPARE(core::fromRfc3339(u"2026-02-17T12:34:56.789Z"_s), 1'771'331'696'789);
    QCOMPARE(core::fromRfc3339(u"2026-02-17T13:34:56.789+01:00"_s), 1'771'331'696'789);
    QVERIFY(!core::fromRfc3339(u"2026-02-17T12:34:56"_s));
    QVERIFY(!core::fromRfc3339(u"yesterday"_s));
}

void TestValues::dotenv_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "A=b"_ba << u"b"_s;
    QTest::newRow("spaces") << "  export A =  b c  "_ba << u"b c"_s;
    QTest::newRow("comment") << "A=b # note"_ba << u"b"_s;
    QTest::newRow("hash inside") << "A=b#c"_ba << u"b#c"_s;
    QTest::newRow("single quotes") << "A='b # \\n c'"_ba << u"b # \\n c"_s;
    QTest::newRow("double quotes") << R"(A="b\n\"c\"" # x)"_ba << u"b\n\"c\""_s;
    QTest::newRow("windows line end") << "A=b\r\n"_ba << u"b"_s;
    QTest::newRow("equals in value") << "A=b=c=="_ba << u"b=c=="_s;
    QTest::newRow("commented out") << "#A=b"_ba << QString();
}

void TestValues::dotenv()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, value);
    QCOMPARE(core::parseDotenv(line).value(u"A"_s), value);
}

void TestValues::strongerLayersWin()
{
    const core::Environment environment(
        {{{u"A"_s, u"process"_s}, {u"B"_s, QString()}}, {{u"A"_s, u"file"_s}, {u"B"_s, u"Yes"_s}}});
    QCOMPARE(environment.value(u"A"_s), u"process"_s);
    QVERIFY(environment.flag(u"B"_s)); // set but empty counts as not set
    QCOMPARE(core::parseListenAddress(u"[::1]:80"_s)->first, u"::1"_s);
    QVERIFY(!core::parseListenAddress(u"127.0.0.1"_s));
    const auto broken = core::EngineSettings::fromEnvironment(
        core::Environment({{{u"CALLTTONE_RETRY_SCHEDULE"_s, u"0,soon"_s}}}), u"/tmp/x"_s);
    QVERIFY(!broken);
    QVERIFY(broken.error().title.contains("CALLTTONE_RETRY_SCHEDULE"_L1));
}

void TestValues::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("webhook secret") << u"signed with whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw now"_s << u"MfKQ9r8G"_s;
    QTest::newRow("api key") << u"key vxf_abcdefghijklmnop refused"_s << u"abcdefgh"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer eyJhbGciOiJI.abc"_s << u"eyJhbGci"_s;
    QTest::newRow("form") << u"grant_type=x&refresh_token=1//abcdef&client_secret=GOCSPX-zz9"_s << u"GOCSPX"_s;
    QTest::newRow("json") << uR"({"access_token": "ya29.secretsecret"})"_s << u"ya29"_s;
    QTest::newRow("url") << u"https://user:hunter2@example.com/"_s << u"hunter2"_s;
}

void TestValues::redacts()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    QVERIFY2(!core::redacted(text).contains(secret), qPrintable(core::redacted(text)));
}

void TestValues::endpointChanges_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer"); // empty: accepted
    QTest::newRow("minimal") << R"({"url":"https://example.com/hooks"})"_ba << QString();
    QTest::newRow("no url") << "{}"_ba << u"/url"_s;
    QTest::newRow("ftp") << R"({"url":"ftp://example.com/"})"_ba << u"/url"_s;
    QTest::newRow("no host") << R"({"url":"https:///x"})"_ba << u"/url"_s;
    QTest::newRow("space") << R"({"url":"https://exa mple.com/"})"_ba << u"/url"_s;
    QTest::newRow("backslash") << R"({"url":"https://example.com\\@evil.com/"})"_ba << u"/url"_s;
    QTest::newRow("fragment") << R"({"url":"https://example.com/#x"})"_ba << u"/url"_s;
    QTest::newRow("no events") << R"({"url":"https://example.com","events":[]})"_ba << u"/events"_s;
    QTest::newRow("unknown event") << R"({"url":"https://example.com","events":["call.ended","x"]})"_ba
                                   << u"/events/1"_s;
    QTest::newRow("our header") << R"({"url":"https://example.com","headers":{"X-WEBHOOK-Signature":"x"}})"_ba
                                << u"/headers/X-WEBHOOK-Signature"_s;
    QTest::newRow("standard header") << R"({"url":"https://example.com","headers":{"Webhook-Id":"x"}})"_ba
                                     << u"/headers/Webhook-Id"_s;
    QTest::newRow("hop header") << R"({"url":"https://example.com","headers":{"Transfer-Encoding":"x"}})"_ba
                                << u"/headers/Transfer-Encoding"_s;
    QTest::newRow("line break") << R"({"url":"https://example.com","headers":{"A":"x\r\nB: y"}})"_ba << u"/headers/A"_s;
    QTest::newRow("header name") << R"({"url":"https://example.com","headers":{"A b":"x"}})"_ba << u"/headers/A b"_s;
    QTest::newRow("api key header") << R"({"url":"https://example.com","headers":{"X-Api-Key":"x"}})"_ba << QString();
    QTest::newRow("rate") << R"({"url":"https://example.com","rateLimit":0})"_ba << u"/rateLimit"_s;
}

void TestValues::endpointChanges()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto changes = values::EndpointChanges::fromJson(QJsonDocument::fromJson(json).object(), true);
    if (pointer.isEmpty()) {
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().oneLine()));
        QCOMPARE(changes->events->size(), 5); // the guide's five
    } else {
        QVERIFY(!changes);
        QCOMPARE(changes.error().fields.first().pointer, pointer);
    }
}

void TestValues::filtersSurviveTheQuery()
{
    values::DeliveryFilter filter;
    filter.status = {{u"failed"_s, u"retrying"_s}, true};
    filter.event = {{u"call.*"_s}, false};
    filter.destination = {{u"we_1"_s}, false};
    filter.code = {{u"5xx"_s, u"timeout"_s}, false};
    filter.agent = {{u"Sales Agent"_s}, false};
    filter.callId = u"call_1"_s;
    filter.text = u"premium plan"_s;
    filter.from = 1'000;
    filter.to = 2'000;
    filter.latencyMin = 10;
    filter.triesMax = 3;
    filter.test = false;
    const auto again = values::DeliveryFilter::fromQuery(filter.toQuery());
    QVERIFY(again);
    QVERIFY(*again == filter);
}

void TestValues::badFiltersNameTheParameter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("status") << u"status=lost"_s << u"?status"_s;
    QTest::newRow("event") << u"event=call"_s << u"?event"_s;
    QTest::newRow("code") << u"code=6xx"_s << u"?code"_s;
    QTest::newRow("time") << u"from=noon"_s << u"?from"_s;
    QTest::newRow("latency") << u"latencyMin=-1"_s << u"?latencyMin"_s;
}

void TestValues::badFiltersNameTheParameter()
{
    QFETCH(QString, query);
    QFETCH(QString, pointer);
    const auto filter = values::DeliveryFilter::fromQuery(QUrlQuery(query));
    QVERIFY(!filter);
    QCOMPARE(filter.error().fields.first().pointer, pointer);
}

void TestValues::quantilesStayWithinABucket()
{
    values::LatencyHistogram histogram;
    QVERIFY(!histogram.quantileMs(0.5));
    for (int ms = 1; ms <= 1000; ++ms)
        histogram.add(values::latencyBucketOf(ms), 1);
    QCOMPARE(histogram.total(), 1000);
    QVERIFY(qAbs(*histogram.quantileMs(0.5) - 500) < 500 * 0.25);
    QVERIFY(qAbs(*histogram.quantileMs(0.95) - 950) < 950 * 0.25);
    QVERIFY(values::latencyBucketUpperMs(values::latencyBucketCount - 2) > 10'000); // the delivery budget fits
    for (int bucket = 1; bucket < values::latencyBucketCount; ++bucket)
        QCOMPARE(values::latencyBucketOf(values::latencyBucketUpperMs(bucket - 1) * 1.001), bucket);
}

void TestValues::callsTellWhatIsAtVendors()
{
    values::SyncRecord record;
    record.integration = u"hubspot"_s;
    record.kind = values::SyncKind::CallActivity;
    record.state = values::SyncState::Done;
    record.label = u"Call logged on Ann Lee"_s;
    record.url = u"https://app.hubspot.com/contacts/1/record/0-48/7"_s;
    record.detail.insert(u"contact"_s, QJsonObject{{u"id"_s, u"51"_s}, {u"name"_s, u"Ann Lee"_s}});
    record.updatedAt = 1'771'331'696'789;
    values::CallDetail detail;
    detail.call.id = u"call_1"_s;
    detail.records.append(record);
    const QJsonObject object = QJsonDocument::fromJson(QJsonDocument(detail.toJson()).toJson()).object();
    const QJsonObject shown = object.value("records"_L1).toArray().first().toObject();
    QCOMPARE(shown.value("kind"_L1).toString(), u"call"_s);
    QCOMPARE(shown.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(values::CallDetail::fromJson(object).records, detail.records);
    QVERIFY(values::CallDetail::fromJson({}).records.isEmpty());
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
