// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/api_key_list_model.h"
#include "models/items/attempt_list_model.h"
#include "models/items/endpoint_list_model.h"
#include "models/items/timeline_model.h"
#include "tests/support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using items::ApiKeyListModel;
using items::AttemptListModel;
using items::AttemptRow;
using items::EndpointListModel;
using items::TimelineModel;
using testing::ManualClock;
using values::DeliveryStatus;
using values::ErrorClass;
constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

namespace {

values::WebhookEndpoint endpointOf(const QString &id)
{
    values::WebhookEndpoint endpoint;
    endpoint.id = id;
    endpoint.url = u"https://%1.example.com/hooks"_s.arg(id);
    endpoint.events = {values::EventType::CallEnded, values::EventType::CallFailed};
    endpoint.health.state = u"healthy"_s;
    return endpoint;
}

values::DeliveryAttempt attemptOf(int number, core::TimeMs at, std::optional<int> code, ErrorClass errorClass)
{
    values::DeliveryAttempt attempt;
    attempt.id = u"att_%1"_s.arg(number);
    attempt.number = number;
    attempt.startedAt = at;
    attempt.code = code;
    attempt.errorClass = errorClass;
    attempt.timings.totalUs = 388'000;
    return attempt;
}

QStringList texts(const QAbstractItemModel &model, int column)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, column).data().toString());
    return list;
}

} // namespace

class TestItemLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// A view's selection rests on persistent indexes: they must follow their rows through any change.
    void rowsKeepTheirIdentity()
    {
        ManualClock clock;
        EndpointListModel model(clock);
        QAbstractItemModelTester tester(&model, strict);
        model.setRows({endpointOf(u"a"_s), endpointOf(u"b"_s), endpointOf(u"c"_s)});
        const QPersistentModelIndex marked(model.index(1, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({endpointOf(u"d"_s), endpointOf(u"c"_s), endpointOf(u"b"_s)});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(texts(model, 0), (QStringList{u"https://d.example.com/hooks"_s, u"https://c.example.com/hooks"_s,
                                               u"https://b.example.com/hooks"_s}));
        QCOMPARE(marked.row(), 2);
        model.setRows({endpointOf(u"d"_s)});
        QVERIFY(!marked.isValid());
        model.setRow(endpointOf(u"e"_s));
        model.removeId(u"d"_s);
        model.removeId(u"unknown"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.find(u"e"_s)->id, u"e"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void endpointHealthInWords()
    {
        ManualClock clock;
        values::WebhookEndpoint endpoint = endpointOf(u"a"_s);
        const auto word = [&] { return items::shownHealth(endpoint, clock.now()).text; };
        QCOMPARE(word(), u"Healthy"_s);
        endpoint.health.state = u"failing"_s;
        endpoint.health.failingSince = clock.now() - 9'960'000;
        QCOMPARE(word(), u"Failing since 09:14"_s);
        endpoint.health.failingSince = clock.now() - 86'400'000;
        QCOMPARE(word(), u"Failing since Feb 16"_s);
        QCOMPARE(items::shownHealth(endpoint, clock.now()).tone, u"error"_s);
        endpoint.enabled = false;
        QCOMPARE(word(), u"Paused"_s);
        endpoint.disabledReason = u"answered 410"_s;
        QCOMPARE(word(), u"Switched off: answered 410"_s);
        endpoint.enabled = true;
        endpoint.health.state = u"unused"_s;
        QCOMPARE(word(), u"Nothing sent yet"_s);
    }

    void successIsNeverRoundedUp()
    {
        values::EndpointHealth health;
        QCOMPARE(items::successText(health), QString());
        health.delivered = 100'000;
        QCOMPARE(items::successText(health), u"100%"_s);
        health.failed = 1;
        QCOMPARE(items::successText(health), u"99.99%"_s);
        health.delivered = 0;
        QCOMPARE(items::successText(health), u"0%"_s);
        ManualClock clock;
        EndpointListModel model(clock);
        values::WebhookEndpoint endpoint = endpointOf(u"a"_s);
        endpoint.health.delivered = 1;
        model.setRows({endpoint});
        QCOMPARE(model.index(0, 0).data(EndpointListModel::FactsRole).toString(), u"100%, 2 events"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"https://a.example.com/hooks, Healthy, 100%, 2 events"_s);
    }

    void apiKeys()
    {
        ManualClock clock;
        ApiKeyListModel model(clock);
        QAbstractItemModelTester tester(&model, strict);
        using values::Scope;
        values::ApiKey fresh{u"key_1"_s, u"Reporting"_s, u"vxf_…aGjF"_s, Scope::Read, clock.now() - 1000, {}, {}};
        values::ApiKey old{u"key_2"_s,
                           u"Zapier (old)"_s,
                           u"vxf_…Lw81"_s,
                           Scope::Admin,
                           clock.now() - 86'400'000LL * 400,
                           clock.now() - 3 * 60'000,
                           clock.now()};
        model.setRows({fresh, old});
        QCOMPARE(texts(model, ApiKeyListModel::Name), (QStringList{u"Reporting"_s, u"Zapier (old)"_s}));
        QCOMPARE(texts(model, ApiKeyListModel::Access), (QStringList{u"Read"_s, u"Everything"_s}));
        QCOMPARE(texts(model, ApiKeyListModel::Created), (QStringList{u"Just now"_s, u"Jan 13, 2025"_s}));
        QCOMPARE(texts(model, ApiKeyListModel::LastUsed), (QStringList{u"Never used"_s, u"3 min ago"_s}));
        QCOMPARE(texts(model, ApiKeyListModel::Action), (QStringList{QString(), u"Revoked"_s}));
        QVERIFY(model.index(1, 0).data(ApiKeyListModel::RevokedRole).toBool());
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Zapier (old), vxf_…Lw81, Everything, last used 3 min ago, revoked"_s);
        QCOMPARE(items::accessText(Scope::Read | Scope::Write | Scope::Runtime), u"Read, write, post events"_s);
    }

    void attemptsWithTheNextOne()
    {
        ManualClock clock;
        AttemptListModel model(clock);
        QAbstractItemModelTester tester(&model, strict);
        values::DeliveryDetail detail;
        detail.delivery.id = u"dlv_1"_s;
        detail.delivery.status = DeliveryStatus::Retrying;
        detail.delivery.nextAttemptAt = clock.now() + 48'000;
        detail.attempts = {attemptOf(1, clock.now() - 60'000, {}, ErrorClass::Timeout),
                           attemptOf(2, clock.now() - 30'000, 503, ErrorClass::HttpStatus)};
        model.setDetail(detail);
        QCOMPARE(texts(model, AttemptListModel::Text),
                 (QStringList{u"Timed out, no response in 10 s"_s, u"503 Service Unavailable"_s,
                              u"Next attempt in 48 s"_s}));
        QCOMPARE(texts(model, AttemptListModel::Time), (QStringList{u"11:59:00"_s, u"11:59:30"_s, u"12:00:48"_s}));
        QCOMPARE(texts(model, AttemptListModel::Took), (QStringList{u"388 ms"_s, u"388 ms"_s, QString()}));
        QCOMPARE(model.lastAttemptRow(), 1);
        QVERIFY(!model.attemptAt(2));
        QCOMPARE(model.attemptAt(1)->number, 2);
        QCOMPARE(model.index(0, 0).data(items::IconRole).toString(), u"xc"_s);
        QCOMPARE(model.index(2, 0).data(items::IconRole).toString(), u"clock"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"11:59:30, 503 Service Unavailable, 388 ms"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        clock.advance(49'000);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 3000); // counts down by itself
        QCOMPARE(model.index(2, AttemptListModel::Text).data().toString(), u"Sending now"_s);

        detail.delivery.status = DeliveryStatus::Delivered;
        detail.delivery.nextAttemptAt.reset();
        detail.attempts.append(attemptOf(3, clock.now(), 200, ErrorClass::None));
        detail.attempts.last().trigger = values::AttemptTrigger::Manual;
        model.setDetail(detail);
        QCOMPARE(texts(model, AttemptListModel::Text).last(), u"200 OK, replayed"_s);
        QCOMPARE(model.rowCount(), 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.lastAttemptRow(), -1);
    }

    void manyAttemptsFold()
    {
        ManualClock clock;
        AttemptListModel model(clock);
        QAbstractItemModelTester tester(&model, strict);
        values::DeliveryDetail detail;
        detail.delivery.id = u"dlv_1"_s;
        detail.delivery.status = DeliveryStatus::Failed;
        for (int i = 1; i <= 8; ++i)
            detail.attempts.append(attemptOf(i, clock.now() + i * 60'000, 503, ErrorClass::HttpStatus));
        model.setDetail(detail);
        QCOMPARE(texts(model, AttemptListModel::Text),
                 (QStringList{u"503 Service Unavailable"_s, u"503 Service Unavailable"_s,
                              u"503 Service Unavailable, gave up"_s, u"5 earlier attempts from 12:01:00"_s}));
        QCOMPARE(model.index(3, 0).data(AttemptListModel::KindRole).toInt(), int(AttemptRow::Kind::Earlier));
        model.showEarlier();
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.lastAttemptRow(), 7);
        model.setDetail(detail); // the same delivery again stays unfolded
        QCOMPARE(model.rowCount(), 8);
        detail.delivery.id = u"dlv_2"_s;
        model.setDetail(detail);
        QCOMPARE(model.rowCount(), 4);
    }

    void theTimelineOfACall()
    {
        const core::TimeMs start = 1'771'329'600'000;
        values::CallDetail detail;
        detail.call.id = u"call_1"_s;
        detail.call.agentName = u"Sales Agent"_s;
        detail.call.status = u"completed"_s;
        detail.call.startedAt = start;
        detail.call.endedAt = start + 247'000;
        values::Delivery delivery;
        delivery.eventId = u"evt_2"_s;
        delivery.destination = {u"webhook"_s, u"we_1"_s, u"a.example.com"_s};
        values::Delivery slack = delivery;
        slack.destination = {u"slack"_s, u"slack"_s, u"Slack #calls"_s};
        detail.deliveries = {delivery, delivery, slack};
        detail.transcript.resize(2);
        const auto entry = [start](const QString &kind, double at, const QString &title, const QString &text,
                                   const QJsonObject &more) {
            return values::TimelineEntry{kind, start + core::TimeMs(at * 1000), at, title, text, more};
        };
        detail.timeline = {
            entry(u"event"_s, 0, u"call.started"_s, {}, {{u"eventId"_s, u"evt_1"_s}}),
            entry(u"turn"_s, 1, u"agent"_s, u"Thanks for calling."_s, {}),
            entry(u"turn"_s, 7.9, u"caller"_s, u"Hi."_s, {}),
            entry(u"tool"_s, 92, u"check_availability"_s, {},
                  {{u"arguments"_s, QJsonObject{{u"from"_s, u"2026-02-19"_s}}},
                   {u"result"_s, QJsonObject{{u"slots"_s, 3}}},
                   {u"ok"_s, true},
                   {u"latencyMs"_s, 318}}),
            entry(u"event"_s, 247, u"call.ended"_s, {}, {{u"eventId"_s, u"evt_2"_s}}),
            entry(u"event"_s, 252, u"transcript.ready"_s, {}, {{u"eventId"_s, u"evt_3"_s}}),
        };
        TimelineModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setCall(detail);
        QStringList offsets;
        QStringList leads;
        for (int row = 0; row < model.rowCount(); ++row) {
            offsets.append(model.index(row, 0).data(TimelineModel::OffsetRole).toString());
            leads.append(model.index(row, 0).data(TimelineModel::LeadRole).toString());
        }
        QCOMPARE(offsets, (QStringList{u"0:00"_s, u"0:01"_s, u"0:07"_s, u"1:32"_s, u"4:07"_s, u"+5 s"_s}));
        QCOMPARE(leads, (QStringList{u"call.started"_s, u"Sales Agent"_s, u"Caller"_s, u"Check availability"_s,
                                     u"call.ended"_s, u"transcript.ready"_s}));
        QCOMPARE(texts(model, 0), (QStringList{u"no endpoint takes it"_s, u"Thanks for calling."_s, u"Hi."_s, QString(),
                                               u"completed, sent to 2 endpoints and Slack #calls"_s,
                                               u"2 turns, no endpoint takes it"_s}));
        const QModelIndex tool = model.index(3, 0);
        QCOMPARE(tool.data(TimelineModel::ArgumentsRole).toString(), u"{\"from\":\"2026-02-19\"}"_s);
        QCOMPARE(tool.data(TimelineModel::TookRole).toString(), u"318 ms"_s);
        QCOMPARE(tool.data(TimelineModel::OutcomeRole).toString(), u"Done"_s);
        QCOMPARE(tool.data(items::ToneRole).toString(), u"success"_s);
        QCOMPARE(model.rowAtSeconds(92.5), 3);
        QCOMPARE(model.rowAtSeconds(-1), 0);
        model.toggleExpanded(3);
        model.toggleExpanded(1); // only tools unfold
        QVERIFY(tool.data(TimelineModel::ExpandedRole).toBool());
        QVERIFY(!model.index(1, 0).data(TimelineModel::ExpandedRole).toBool());
        QCOMPARE(model.countOf(TimelineModel::Show::Everything), 6);
        QCOMPARE(model.countOf(TimelineModel::Show::Events), 3);
        model.setShow(TimelineModel::Show::Tools);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, 0).data(TimelineModel::ExpandedRole).toBool());
        model.setShow(TimelineModel::Show::Transcript);
        QCOMPARE(texts(model, 0), (QStringList{u"Thanks for calling."_s, u"Hi."_s}));
    }
};

QTEST_GUILESS_MAIN(TestItemLists)
#include "tst_item_lists.moc"
