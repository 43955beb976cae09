// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sync_store.h"
#include "tests/api/vendor_service.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using delivery::ConnectorReport;
using delivery::ConnectorVerdict;
using values::ErrorClass;

namespace {

/// A service whose HubSpot is connected and whose connector is played by `script`.
struct Connected
{
    explicit Connected(FakeConnectors::Script script)
        : service(options(vendor, std::move(script)))
    {
        connectHubSpot(service);
    }

    static ServiceFixture::Options options(const FakeVendor &vendor, FakeConnectors::Script script)
    {
        ServiceFixture::Options options = optionsWith(vendor);
        options.connectors = {u"hubspot"_s};
        options.connectorScript = std::move(script);
        return options;
    }
    [[nodiscard]] QJsonObject hubSpot() const { return service.call("GET", "/integrations/hubspot").json(); }
    [[nodiscard]] QJsonArray deliveries(const QByteArray &query = {}) const
    {
        return service.call("GET", "/deliveries?destination=hubspot" + query).json()["data"_L1].toArray();
    }

    FakeVendor vendor;
    ServiceFixture service;
};

ConnectorReport trouble(ConnectorVerdict verdict, ErrorClass errorClass)
{
    return {.verdict = verdict,
            .summary = u"The channel was archived"_s,
            .problem = u"The channel was archived. Choose another."_s,
            .errorClass = errorClass};
}

} // namespace

/// What connectors deliver, as the REST API tells it.
class TestApiConnectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveriesAndRecords();
    void whatWaitsIsSaidAndWhy();
    void refusalsAreSaid();
    void replayTriesAgain();
};

void TestApiConnectors::deliveriesAndRecords()
{
    Connected c([](const store::ClaimedDelivery &) {
        ConnectorReport report{.summary = u"Call logged on Dana Whitfield"_s};
        values::VendorRequest request;
        request.method = u"POST"_s;
        request.url = u"https://hubspot.test/crm/objects/2026-03/calls"_s;
        request.status = 201;
        report.requests = {request};
        return report;
    });
    values::SyncRecord record;
    record.integration = u"hubspot"_s;
    record.account = u"1"_s;
    record.kind = values::SyncKind::CallActivity;
    record.subject = record.callId = u"call_1"_s;
    record.state = values::SyncState::Done;
    record.url = u"https://app.hubspot.test/9"_s;
    record.label = u"Call with Dana Whitfield"_s;
    c.service.store.write([record](store::Session &session) { store::putSyncRecord(session, record); });
    c.service.postEvents(u"call_1"_s, 1);
    QTRY_COMPARE(c.deliveries("&status=delivered").size(), 1);
    const QJsonObject row = c.deliveries().first().toObject();
    QCOMPARE(row["reason"_L1].toString(), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(row["destination"_L1]["kind"_L1].toString(), u"hubspot"_s);
    const QJsonObject detail = c.service.call("GET", "/deliveries/" + row["id"_L1].toString().toLatin1()).json();
    const QJsonObject attempt = detail["attempts"_L1].toArray().first().toObject();
    QCOMPARE(attempt["summary"_L1].toString(), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(attempt["requests"_L1].toArray().size(), 1);
    QVERIFY(attempt["error"_L1].isNull());

    const QJsonArray records = c.service.call("GET", "/calls/call_1").json()["records"_L1].toArray();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first()["url"_L1].toString(), record.url);
    QCOMPARE(records.first()["state"_L1].toString(), u"done"_s);

    const QJsonObject figures = c.hubSpot()["deliveries"_L1].toObject();
    QCOMPARE(figures["waiting"_L1].toInt(), 0);
    QVERIFY(!figures["lastDeliveredAt"_L1].isNull());
    QVERIFY(c.service.call("GET", "/integrations/make").json()["deliveries"_L1].isNull());
}

void TestApiConnectors::whatWaitsIsSaidAndWhy()
{
    Connected c(
        [](const store::ClaimedDelivery &) { return trouble(ConnectorVerdict::Repair, ErrorClass::TargetGone); });
    c.service.postEvents(u"call_1"_s, 3);
    QTRY_COMPARE(c.deliveries("&status=retrying").size(), 1);
    const QJsonObject hubSpot = c.hubSpot();
    QCOMPARE(hubSpot["deliveries"_L1]["waiting"_L1].toInt(), 3);
    const QJsonObject notice = hubSpot["notice"_L1].toObject();
    QCOMPARE(notice["level"_L1].toString(), u"error"_s);
    QCOMPARE(notice["title"_L1].toString(), u"The channel was archived"_s);
    QCOMPARE(notice["detail"_L1].toString(), u"Choose another. 3 deliveries wait."_s);
    QCOMPARE(notice["action"_L1].toString(), u"choose"_s);
    // The same in the list, and in the delivery.
    const QJsonArray all = c.service.call("GET", "/integrations").json()["data"_L1].toArray();
    QCOMPARE(all.first()["notice"_L1].toObject(), notice);
    QCOMPARE(c.deliveries("&status=retrying").first()["reason"_L1].toString(),
             u"The channel was archived. Choose another."_s);
    QCOMPARE(c.deliveries("&status=retrying").first()["errorClass"_L1].toString(), u"target_gone"_s);
}

void TestApiConnectors::refusalsAreSaid()
{
    Connected c(
        [](const store::ClaimedDelivery &) { return trouble(ConnectorVerdict::Refused, ErrorClass::Rejected); });
    c.service.postEvents(u"call_1"_s, 2);
    QTRY_COMPARE(c.deliveries("&status=failed").size(), 2);
    const QJsonObject notice = c.hubSpot()["notice"_L1].toObject();
    QCOMPARE(notice["level"_L1].toString(), u"warning"_s);
    QCOMPARE(notice["title"_L1].toString(), u"2 deliveries failed"_s);
    QCOMPARE(notice["action"_L1].toString(), u"review"_s);
}

void TestApiConnectors::replayTriesAgain()
{
    std::atomic<bool> mended = false;
    Connected c([&mended](const store::ClaimedDelivery &) {
        return mended ? ConnectorReport{.summary = u"Done"_s}
                      : trouble(ConnectorVerdict::Refused, ErrorClass::Rejected);
    });
    c.service.postEvents(u"call_1"_s, 1);
    QTRY_COMPARE(c.deliveries("&status=failed").size(), 1);
    mended = true;
    const QByteArray id = c.deliveries().first()["id"_L1].toString().toLatin1();
    QCOMPARE(c.service.call("POST", "/deliveries/" + id + "/replay").status, 200);
    QTRY_COMPARE(c.deliveries("&status=delivered").size(), 1);
    QVERIFY(c.hubSpot()["notice"_L1].isNull());
}

QTEST_GUILESS_MAIN(TestApiConnectors)
#include "tst_api_connectors.moc"
