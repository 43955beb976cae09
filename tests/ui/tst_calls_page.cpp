// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_list_model.h"
#include "models/items/timeline_model.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_calls.h"
#include "ui/pages/calls/call_deliveries_card.h"
#include "ui/pages/calls/call_detail_view.h"
#include "ui/pages/calls/call_filter_tokens.h"
#include "ui/pages/calls/call_list_view.h"
#include "ui/pages/calls/call_ribbon.h"
#include "ui/pages/calls/call_table.h"
#include "ui/pages/calls/calls_page.h"
#include "ui/pages/calls/timeline_card.h"
#include "ui/pages/calls/timeline_delegate.h"
#include "ui/pages/calls/timeline_view.h"
#include "ui/pages/calls/tool_result.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/token_filter.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using callttone::testing::PageFixture;
using client::Method;

namespace {

constexpr QSize Wide(1220, 848);
constexpr QSize Small(968, 628);
const QString booking = u"call_9f27c1e04b"_s;
const QString promise = u"call_0000000006"_s;

struct Loaded : PageFixture
{
    explicit Loaded(ThemeController &theme, QSize size = Wide)
        : PageFixture(theme)
    {
        testing::addSampleCalls(service);
        calls = new CallsPage(workspace);
        loopsBack = PageId::Calls;
        show(calls, size);
    }

    [[nodiscard]] bool enterList(const QVariantMap &parameters = {})
    {
        calls->enter(parameters);
        return QTest::qWaitFor([this] { return calls->list()->model()->hasLoaded(); });
    }

    [[nodiscard]] bool open(const QString &id)
    {
        calls->enter({{u"id"_s, id}});
        return QTest::qWaitFor(
            [this, id] { return calls->detail()->detail() && calls->detail()->detail()->call.id == id; });
    }

    CallsPage *calls;
};

QJsonObject startedEvent(const QString &callId)
{
    return {{u"event"_s, u"call.started"_s},
            {u"id"_s, u"evt_live"_s},
            {u"callId"_s, callId},
            {u"direction"_s, u"inbound"_s},
            {u"fromNumber"_s, u"+15125550111"_s},
            {u"toNumber"_s, u"+15125550100"_s},
            {u"agentName"_s, u"Sales Agent"_s},
            {u"startedAt"_s, u"2026-02-17T10:42:00.000Z"_s},
            {u"occurredAt"_s, u"2026-02-17T10:42:00.000Z"_s}};
}

} // namespace

class TestCallsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }

    void filterBecomesAQuery_data();
    void filterBecomesAQuery();
    void unusableTokensSayWhy_data();
    void unusableTokensSayWhy();
    void turnsLastAsLongAsTheirWords();
    void resultsReadAsLines_data();
    void resultsReadAsLines();

    void listOpensACall();
    void liveCallsRunAtTheTop();
    void badTokensAreMarkedAndIgnored();
    void ribbonAndTimelineAreOneSelection();
    void toolsUnfold();
    void toolsTellWhatCameOfThem();
    void toolsOpenInTools();
    void emptyPromisesAreNamed();
    void openCallShowsItsToolsAtOnce();
    void timelineShowsParts();
    void undeliveredAreRetried();
    void openCallFollowsTheStream();
    void escapeLeadsBack();
    void sideColumnStacksWhenNarrow();
    void unknownCallOffersAnotherTry();
    void everyControlHasAName();
    void looks();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestCallsPage::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    m_theme->setMode(ThemeMode::Light);
}

void TestCallsPage::filterBecomesAQuery_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    const qint64 midnight = 1'771'286'400'000;
    const qint64 day = 24 * 3'600'000;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("live") << u"status:live"_s << u"status=live"_s;
    QTest::newRow("agent") << u"agent:\"Sales Agent\""_s << u"agentId=Sales Agent"_s;
    QTest::newRow("number") << u"number:+1512"_s << u"number=+1512"_s;
    QTest::newRow("today") << u"day:today"_s << u"from=%1&to=%2"_s.arg(midnight).arg(midnight + day);
    QTest::newRow("yesterday") << u"day:yesterday"_s << u"from=%1&to=%2"_s.arg(midnight - day).arg(midnight);
    QTest::newRow("days") << u"day:2026-02-10..yesterday"_s << u"from=%1&to=%2"_s.arg(midnight - 7 * day).arg(midnight);
    QTest::newRow("together") << u"direction:inbound sentiment:positive whitening plan"_s
                              << u"direction=inbound&sentiment=positive&q=whitening plan"_s;
}

void TestCallsPage::filterBecomesAQuery()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    const FilterSchema schema = callFilterSchema([] { return QStringList(); });
    const FilterClock seenAt{testing::sampleNow, QTimeZone::utc()};
    const QUrlQuery asked = callFilterOf(checkedCallTokens(schema.parse(text)), seenAt).toQuery();
    QCOMPARE(asked.toString(QUrl::FullyDecoded), query);
}

void TestCallsPage::unusableTokensSayWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("status") << u"status:gone"_s << u"not one of"_s;
    QTest::newRow("day") << u"day:someday"_s << u"not a day"_s;
    QTest::newRow("two in one") << u"status:live,failed"_s << u"one value"_s;
    QTest::newRow("negated") << u"-agent:Dana"_s << u"cannot be excluded"_s;
    QTest::newRow("twice") << u"status:live status:failed"_s << u"only one"_s;
}

void TestCallsPage::unusableTokensSayWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const FilterSchema schema = callFilterSchema([] { return QStringList(); });
    const QString error = checkedCallTokens(schema.parse(text)).last().error;
    QVERIFY2(error.contains(why), qPrintable(error));
}

void TestCallsPage::turnsLastAsLongAsTheirWords()
{
    values::CallDetail detail;
    detail.transcript = {{u"agent"_s, QString(140, u'a'), 0},   // 10 s to speak
                         {u"caller"_s, QString(140, u'b'), 20}, // cut by the next one
                         {u"agent"_s, u"Yes"_s, 24},
                         {u"caller"_s, QString(140, u'c'), 28}}; // cut by the end
    detail.timeline = {{u"tool"_s, 0, 22, u"get_contact"_s, {}, QJsonObject{{u"ok"_s, false}}}};
    const QList<RibbonPart> parts = ribbonParts(detail, 30);
    const auto spanOf = [&parts](int index) { return std::pair(parts.at(index).from, parts.at(index).to); };
    QCOMPARE(parts.size(), 5);
    QCOMPARE(spanOf(0), std::pair(0.0, 10.0));
    QCOMPARE(spanOf(1), std::pair(20.0, 24.0));
    QCOMPARE(parts.at(2).lane, RibbonPart::Lane::Tools);
    QVERIFY(!parts.at(2).ok);
    QCOMPARE(spanOf(3), std::pair(24.0, 25.5));
    QCOMPARE(spanOf(4), std::pair(28.0, 30.0));
    QCOMPARE(ribbonStep(247), 60);
    QCOMPARE(ribbonStep(3000), 600);
}

void TestCallsPage::resultsReadAsLines_data()
{
    QTest::addColumn<QByteArray>("json"); ///< an array whose first entry is the result
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << QByteArray("[null]") << QStringList();
    QTest::newRow("text") << QByteArray(R"(["ok"])") << QStringList{u": ok"_s};
    QTest::newRow("members") << QByteArray(R"([{"id":7,"found":true,"note":null}])")
                             << QStringList{u"found: true"_s, u"id: 7"_s, u"note: null"_s};
    QTest::newRow("times") << QByteArray(R"([{"slots":[{"start":"2026-02-19T14:30:00-06:00","spoken":"x"}]}])")
                           << QStringList{u"slots: Thu 19 Feb 14:30"_s};
    QTest::newRow("person") << QByteArray(
        R"([{"contact":{"id":"m2Qa","name":"Dana Whitfield","email":"","phone":"+15125550199"}}])")
                            << QStringList{u"contact: Dana Whitfield, +15125550199"_s};
    QTest::newRow("list") << QByteArray(R"([{"slots":["14:30","16:00"]}])") << QStringList{u"slots: 14:30, 16:00"_s};
    QTest::newRow("deeper") << QByteArray(R"([{"lead":{"name":"Dana"}}])")
                            << QStringList{u"lead: {\"name\":\"Dana\"}"_s};
}

void TestCallsPage::resultsReadAsLines()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, lines);
    QStringList read;
    const QList<ResultLine> result = resultLines(QJsonDocument::fromJson(json).array().first());
    for (const ResultLine &line : result)
        read.append(line.name + u": "_s + line.value);
    QCOMPARE(read, lines);
}

void TestCallsPage::listOpensACall()
{
    Loaded f(*m_theme);
    QVERIFY(f.enterList());
    QCOMPARE(f.calls->title(), u"Calls"_s);
    QTRY_COMPARE(f.calls->subtitle(), u"14 today"_s);
    f.calls->list()->table()->goToRow(5);
    QTest::keyClick(f.calls->list()->table(), Qt::Key_Return);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), booking); // through the shell's history
    QTRY_COMPARE(f.calls->title(), u"+1 (512) 555-0199"_s);
    QCOMPARE(f.calls->crumbs(), QStringList{u"Calls"_s});
    QCOMPARE(f.calls->subtitle(), booking);
    QVERIFY(testing::shows(*f.calls, u"Inbound call with Sales Agent"_s));
    QVERIFY(testing::shows(*f.calls, u"Today 10:30:44 to 10:34:51, 4m 07s."_s));
    QVERIFY(testing::shows(*f.calls, u"ready 9 s after the call"_s));
    QVERIFY(testing::shows(*f.calls, u"Price accepted at $420"_s));
    QVERIFY(testing::shows(*f.calls, u"dana@whitfield.example"_s));
}

void TestCallsPage::liveCallsRunAtTheTop()
{
    Loaded f(*m_theme);
    QVERIFY(f.enterList());
    f.tell(u"call.started"_s, startedEvent(u"call_new"_s));
    auto *model = f.calls->list()->model();
    QTRY_COMPARE(model->rowCount(), 15);
    QCOMPARE(model->callAt(0)->id, u"call_new"_s);
    const auto duration = [model] { return model->index(0, items::CallListModel::Duration).data().toString(); };
    QCOMPARE(duration(), u"00:07"_s);
    f.clock.advance(5'000);
    QCOMPARE(duration(), u"00:12"_s);
}

void TestCallsPage::badTokensAreMarkedAndIgnored()
{
    Loaded f(*m_theme);
    QVERIFY(f.enterList({{u"filter"_s, u"status:completed status:failed"_s}}));
    QCOMPARE(f.calls->list()->model()->filter().status, u"completed"_s);
    QVERIFY(!f.calls->list()->tokens()->tokens().last().isValid());
    QTest::keyClick(f.calls->list()->tokens()->input(), Qt::Key_Backspace); // removes the second
    QVERIFY(f.calls->list()->tokens()->tokens().last().isValid());
    QTRY_COMPARE(f.calls->list()->model()->rowCount(), 9);
}

void TestCallsPage::ribbonAndTimelineAreOneSelection()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    CallRibbon *ribbon = f.calls->detail()->ribbon();
    TimelineView *timeline = f.calls->detail()->timeline()->view();
    QVERIFY(ribbon->playhead() < 0);
    // Half way through 247 s: after the third minute mark's turn at 1:45, before the tool at 2:11.
    const int x = ribbon->width() - (ribbon->width() - 52) / 2;
    QTest::mouseClick(ribbon, Qt::LeftButton, {}, QPoint(x, 30));
    const auto secondsOfRow = [timeline] {
        return timeline->currentIndex().data(items::TimelineModel::SecondsRole).toDouble();
    };
    QCOMPARE(secondsOfRow(), 105.0);
    QCOMPARE(ribbon->playhead(), 105.0);
    QTest::keyClick(timeline, Qt::Key_Down);
    QCOMPARE(ribbon->playhead(), 131.0);
    ribbon->setFocus();
    QTest::keyClick(ribbon, Qt::Key_Home);
    QTest::keyClick(ribbon, Qt::Key_Return);
    QCOMPARE(secondsOfRow(), 1.0);
}

void TestCallsPage::toolsUnfold()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    TimelineView *timeline = f.calls->detail()->timeline()->view();
    timeline->seek(92);
    const QModelIndex tool = timeline->currentIndex();
    const int folded = timeline->visualRect(tool).height();
    QTest::keyClick(timeline, Qt::Key_Return);
    QTRY_VERIFY(timeline->visualRect(tool).height() > folded + 20);
    QTest::keyClick(timeline, Qt::Key_Return);
    QTRY_COMPARE(timeline->visualRect(tool).height(), folded);
}

void TestCallsPage::toolsTellWhatCameOfThem()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    items::TimelineModel *model = f.calls->detail()->timeline()->model();
    model->setShow(items::TimelineModel::Show::Tools);
    QStringList told;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        told.append(index.data(items::TimelineModel::LeadRole).toString() + u": "_s
                    + index.data(items::TimelineModel::OutcomeRole).toString());
        QCOMPARE(index.data(items::TimelineModel::IntegrationRole).toString(), u"gohighlevel"_s);
    }
    QCOMPARE(told, (QStringList{u"Get Contact: No match"_s, u"Check Availability: 3 slots"_s,
                                u"Create Contact: Created"_s, u"Book Appointment: Booked"_s}));

    const auto linesOf = [&f](const QString &callId, qsizetype tool) {
        QStringList lines;
        const QList<ResultLine> all = toolLines(f.service.callDetails[callId].toolCalls.at(tool).toObject());
        for (const ResultLine &line : all)
            lines.append(u"%1: %2"_s.arg(line.name, line.value));
        return lines;
    };
    QCOMPARE(linesOf(booking, 3), (QStringList{u"appointmentId: apt_71"_s, u"status: booked"_s,
                                               u"Told: Booked for Thursday, February 19 at 2:30 PM."_s,
                                               u"Business: Thu 19 Feb 14:30, America/Chicago"_s,
                                               u"Caller: Thu 19 Feb 15:30, America/New_York"_s,
                                               u"UTC: Thu 19 Feb 20:30"_s, u"Stored: 2026-02-19T14:30:00-06:00"_s}));
    const QStringList failed = linesOf(promise, 0);
    QVERIFY(failed.first().startsWith(u"Error: GoHighLevel answered 503 three times."_s));
    QVERIFY(failed.last().startsWith(u"Told: I cannot reach our system right now."_s));
}

void TestCallsPage::toolsOpenInTools()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    TimelineView *timeline = f.calls->detail()->timeline()->view();
    timeline->seek(92);
    QTest::keyClick(timeline, Qt::Key_Return);
    const QModelIndex tool = timeline->currentIndex();
    const auto link = [timeline, tool] {
        return static_cast<const TimelineDelegate *>(timeline->itemDelegate())
            ->toolLinkAt(timeline->visualRect(tool), Qt::LeftToRight, tool, themeOf(timeline));
    };
    QTRY_VERIFY(timeline->visualRect(tool).contains(link()) && !link().isEmpty());
    QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {}, link().center());
    QVERIFY(!f.visited.isEmpty());
    QCOMPARE(f.visited.last().page, PageId::Tools);
    QCOMPARE(f.visited.last().parameters.value(u"tool"_s).toString(), u"ghl_check_availability"_s);
    QCOMPARE(f.visited.last().parameters.value(u"arguments"_s).toJsonObject().value("from"_L1).toString(),
             u"2026-02-19"_s);
    QVERIFY(tool.data(items::TimelineModel::ExpandedRole).toBool()); // the link does not fold it
    QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {}, timeline->visualRect(tool).topLeft() + QPoint(300, 12));
    QVERIFY(!tool.data(items::TimelineModel::ExpandedRole).toBool());
    QVERIFY(link().isNull());
}

void TestCallsPage::emptyPromisesAreNamed()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    QVERIFY(!testing::shows(*f.calls, u"nothing was written"_s));
    QVERIFY(f.open(promise));
    QVERIFY(testing::shows(*f.calls, u"The agent said it booked, but nothing was written."_s));
    QVERIFY(testing::shows(*f.calls, u"I have booked you for Friday at 9:00."_s));
    TimelineCard *card = f.calls->detail()->timeline();
    card->model()->setShow(items::TimelineModel::Show::Tools);
    testing::buttonWith(*f.calls, u"Show"_s)->click();
    QCOMPARE(card->view()->currentIndex().data(items::TimelineModel::SecondsRole).toDouble(), 62.0);
    QVERIFY(f.open(booking));
    QVERIFY(!testing::shows(*f.calls, u"nothing was written"_s));
}

void TestCallsPage::openCallShowsItsToolsAtOnce()
{
    Loaded f(*m_theme);
    const QString live = f.service.calls.at(1).id;
    QVERIFY(f.open(live));
    values::CallDetail more = f.service.callDetails.value(live);
    const QJsonObject tool{{u"id"_s, u"tcl_1"_s},
                           {u"tool"_s, u"ghl_get_contact"_s},
                           {u"callId"_s, live},
                           {u"ok"_s, true},
                           {u"latencyMs"_s, 196},
                           {u"result"_s, QJsonObject{{u"found"_s, true}}},
                           {u"integration"_s, u"gohighlevel"_s}};
    more.toolCalls.append(tool);
    more.timeline.append({u"tool"_s, more.call.startedAt + 5000, 5, u"ghl_get_contact"_s, {}, tool});
    f.service.callDetails.insert(live, more);
    f.service.forgetRequests();
    f.tell(u"tool.called"_s, {{u"callId"_s, u"another"_s}, {u"tool"_s, u"ghl_get_contact"_s}});
    f.tell(u"tool.called"_s, {{u"callId"_s, live}, {u"tool"_s, u"ghl_get_contact"_s}});
    QTRY_VERIFY(testing::waitForButton(*f.calls->detail()->timeline(), u"Tools 1"_s));
    QCOMPARE(f.service.countOf(Method::Get, u"/calls/"_s + live), 1);
}

void TestCallsPage::timelineShowsParts()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    TimelineCard *card = f.calls->detail()->timeline();
    QCOMPARE(card->model()->rowCount(), 17);
    QTest::mouseClick(testing::waitForButton(*card, u"Tools 4"_s), Qt::LeftButton);
    QCOMPARE(card->model()->rowCount(), 4);
    QTest::mouseClick(testing::waitForButton(*card, u"Transcript"_s), Qt::LeftButton);
    QCOMPARE(card->model()->rowCount(), 9);
    QVERIFY(f.open(f.service.calls.at(0).id)); // live: no transcript yet
    QTRY_VERIFY(testing::shows(*card, u"The transcript comes when the call has ended."_s));
    QVERIFY(!f.calls->detail()->ribbon()->isVisible());
}

void TestCallsPage::undeliveredAreRetried()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    auto *retry = testing::waitForButton(*f.calls, u"Retry 2 now"_s);
    QVERIFY(retry);
    QTest::mouseClick(retry, Qt::LeftButton);
    const auto replays = std::count_if(f.service.requests.cbegin(), f.service.requests.cend(), [](const auto &request) {
        return request.method == Method::Post && request.path.endsWith("/replay"_L1);
    });
    QCOMPARE(replays, 2);
    QCOMPARE(f.toastTexts(), QStringList{u"Replayed 2 deliveries."_s});
    QVERIFY(!f.calls->detail()->deliveries()->retryButton()->isVisible()); // both are being sent
}

void TestCallsPage::openCallFollowsTheStream()
{
    Loaded f(*m_theme);
    const QString live = f.service.calls.at(1).id;
    QVERIFY(f.open(live));
    QVERIFY(testing::shows(*f.calls, u"running for 02:21"_s));
    QVERIFY(testing::shows(*f.calls, u"The analysis comes after the call."_s));
    f.service.forgetRequests();

    values::CallDetail ended = f.service.callDetails.value(live);
    ended.call.status = u"completed"_s;
    ended.call.durationSeconds = 150;
    ended.call.sentiment = u"positive"_s;
    f.service.callDetails.insert(live, ended);
    f.tell(u"call.ended"_s, {{u"callId"_s, live}, {u"id"_s, u"evt_1"_s}});
    f.tell(u"analysis.complete"_s, {{u"callId"_s, live}, {u"id"_s, u"evt_2"_s}});
    f.tell(u"call.ended"_s, {{u"callId"_s, u"another"_s}, {u"id"_s, u"evt_3"_s}});
    QTRY_VERIFY(testing::shows(*f.calls, u"2m 30s"_s));
    QVERIFY(testing::shows(*f.calls, u"Positive"_s));
    QCOMPARE(f.service.countOf(Method::Get, u"/calls/"_s + live), 1);

    values::Delivery delivery;
    delivery.id = u"dlv_x"_s;
    delivery.callId = live;
    delivery.status = values::DeliveryStatus::Retrying;
    f.tell(u"delivery.updated"_s, delivery.toJson()); // shown before the call is asked for again
    QVERIFY(testing::waitForButton(*f.calls, u"Retry 1 now"_s));
}

void TestCallsPage::escapeLeadsBack()
{
    Loaded f(*m_theme);
    QVERIFY(f.enterList() && f.open(booking));
    QTRY_VERIFY(f.calls->detail()->timeline()->view()->hasFocus());
    QTest::keyClick(f.calls->detail()->timeline()->view(), Qt::Key_Escape);
    QVERIFY(f.calls->list()->isVisible());
    QCOMPARE(f.calls->title(), u"Calls"_s);
    QVERIFY(f.calls->list()->table()->hasFocus());
}

void TestCallsPage::sideColumnStacksWhenNarrow()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(booking));
    QWidget *timeline = f.calls->detail()->timeline();
    QWidget *side = f.calls->detail()->deliveries();
    const auto place = [&f](QWidget *widget) { return QRect(widget->mapTo(&f.window, QPoint()), widget->size()); };
    QTRY_VERIFY(place(side).left() > place(timeline).right());
    f.window.resize(Small);
    QTRY_VERIFY(place(side).top() > place(timeline).bottom());
    QCOMPARE(f.calls->detail()->timeline()->view()->verticalScrollBar()->maximum(),
             0); // the page scrolls, not the list
    f.window.resize(Wide);
    QTRY_VERIFY(place(side).left() > place(timeline).right());
}

void TestCallsPage::unknownCallOffersAnotherTry()
{
    Loaded f(*m_theme);
    f.calls->enter({{u"id"_s, u"call_gone"_s}});
    QVERIFY(testing::waitForButton(*f.calls, u"Try again"_s));
    QCOMPARE(f.calls->title(), u"call_gone"_s);
}

void TestCallsPage::everyControlHasAName()
{
    Loaded f(*m_theme);
    QVERIFY(f.enterList());
    QCOMPARE(testing::namelessControls(*f.calls), QStringList());
    QVERIFY(f.open(booking));
    QCOMPARE(testing::namelessControls(*f.calls), QStringList());
}

void TestCallsPage::looks()
{
    for (const auto &[size, name] : {std::pair(Wide, u"1440"_s), std::pair(Small, u"1024"_s)}) {
        Loaded f(*m_theme, size);
        QVERIFY(f.enterList({{u"filter"_s, u"day:today"_s}}));
        f.calls->list()->table()->goToRow(5);
        testing::grabBothThemes(f.window, *m_theme, u"calls-"_s + name);
        QVERIFY(f.open(booking));
        f.calls->detail()->timeline()->view()->seek(92);
        QTest::keyClick(f.calls->detail()->timeline()->view(), Qt::Key_Return);
        testing::grabBothThemes(f.window, *m_theme, u"call-"_s + name);
        f.calls->detail()->timeline()->view()->seek(155);
        QTest::keyClick(f.calls->detail()->timeline()->view(), Qt::Key_Return);
        testing::grabBothThemes(f.window, *m_theme, u"call-booked-"_s + name);
        QVERIFY(f.open(promise));
        f.calls->detail()->timeline()->view()->seek(48);
        QTest::keyClick(f.calls->detail()->timeline()->view(), Qt::Key_Return);
        testing::grabBothThemes(f.window, *m_theme, u"call-promise-"_s + name);
    }
}

QTEST_MAIN(TestCallsPage)
#include "tst_calls_page.moc"
