// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filter_match.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using values::Delivery;
using values::DeliveryFilter;
using values::DeliveryStatus;

namespace {

Delivery someDelivery()
{
    Delivery delivery;
    delivery.id = u"dlv_0"_s;
    delivery.eventId = u"evt_0"_s;
    delivery.callId = u"call_1"_s;
    delivery.event = values::EventType::CallEnded;
    delivery.destination = {u"webhook"_s, u"we_1"_s, u"crm.example.com/hooks"_s};
    delivery.status = DeliveryStatus::Delivered;
    delivery.code = 200;
    delivery.tries = 1;
    delivery.latencyMs = 96;
    delivery.createdAt = 1'771'329'599'000; // 2026-02-17T11:59:59Z
    return delivery;
}

} // namespace

/// Rows of the live stream enter a filtered list by these rules, so they must be the ones of the service's queries.
class TestFilterMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersMatchAsTheServiceDoes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *query, items::Match expected) {
            QTest::newRow(query) << QString::fromLatin1(query) << int(expected);
        };
        using items::Match;
        row("", Match::Yes);
        row("status=retrying", Match::Yes);
        row("status=failed,retrying", Match::Yes);
        row("status=-failed", Match::Yes);
        row("status=-failed,retrying", Match::No);
        row("event=call.ended", Match::Yes);
        row("event=call.*", Match::Yes);
        row("event=transcript.*", Match::No);
        row("event=-call.*", Match::No);
        row("destination=we_1", Match::Yes);
        row("destination=we_2", Match::No);
        row("destination=CRM.example", Match::Yes);
        row("destination=-crm", Match::No);
        row("code=503", Match::Yes);
        row("code=5xx", Match::Yes);
        row("code=4xx,500", Match::No);
        row("code=-5xx", Match::No);
        row("code=http_status", Match::Yes);
        row("code=timeout", Match::No);
        row("callId=call_1", Match::Yes);
        row("callId=call_2", Match::No);
        row("from=2026-02-17T11:59:59Z", Match::Yes);
        row("to=2026-02-17T11:59:59Z", Match::No); // "to" is exclusive
        row("latencyMin=96&latencyMax=96", Match::Yes);
        row("latencyMin=97", Match::No);
        row("latencyMax=95", Match::No);
        row("triesMin=1&triesMax=1", Match::Yes);
        row("triesMin=2", Match::No);
        row("test=false", Match::Yes);
        row("test=true", Match::No);
        row("q=DLV_0", Match::Yes);
        row("q=whitening", Match::AskService); // may stand in the payload
        row("q=whitening&status=failed", Match::No);
        row("agent=Sales%20Agent", Match::AskService);
        row("agent=Sales%20Agent&code=200", Match::No);
    }

    void filtersMatchAsTheServiceDoes()
    {
        QFETCH(QString, query);
        const auto filter = DeliveryFilter::fromQuery(QUrlQuery(query));
        QVERIFY2(filter, qPrintable(query));
        Delivery delivery = someDelivery();
        delivery.status = DeliveryStatus::Retrying;
        delivery.code = 503;
        delivery.errorClass = values::ErrorClass::HttpStatus;
        QTEST(int(items::matchOf(*filter, delivery)), "expected");
    }

    void nothingMeasuredFitsNoLatencyAndANegatedCode()
    {
        Delivery fresh = someDelivery();
        fresh.latencyMs.reset();
        fresh.code.reset();
        DeliveryFilter slow;
        slow.latencyMax = 10;
        QCOMPARE(items::matchOf(slow, fresh), items::Match::No);
        DeliveryFilter notFailing;
        notFailing.code = {{u"5xx"_s}, true};
        QCOMPARE(items::matchOf(notFailing, fresh), items::Match::Yes);
    }
};

QTEST_GUILESS_MAIN(TestFilterMatch)
#include "tst_filter_match.moc"
