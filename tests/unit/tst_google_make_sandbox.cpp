// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of Google Calendar and Make against the stand-ins, over real HTTP.
#include "app/integrations/google/calendar/google_calendar_tools.h"
#include "app/integrations/http/curl_http_client.h"
#include "app/integrations/make/make_tools.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/wall_clock.h"
#include "tests/unit/google_script.h"
#include "tests/unit/sandbox_sign_in.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using testing::SandboxProcess;
using values::ToolErrorClass;

namespace {

/// A connection with a token of the sandbox, or the address of a webhook.
class SandboxSession final : public connect::VendorSession
{
public:
    explicit SandboxSession(connect::HttpClient &http)
        : m_http(http)
    {}
    core::Result<connect::HttpResponse> send(connect::HttpRequest request) override
    {
        request.headers.append(std::pair("Authorization"_ba, "Bearer " + token.toLatin1()));
        return m_http.send(request);
    }
    core::Result<connect::HttpResponse> sendPlain(const connect::HttpRequest &request) override
    {
        return m_http.send(request);
    }
    const QJsonObject &facts() const override { return known; }
    const QJsonObject &config() const override { return settings; }
    core::Result<core::SecretString> secret(const QString &name) override
    {
        return core::SecretString(secrets.value(name));
    }
    QString clientId() const override { return {}; }
    core::SecretString clientSecret() const override { return {}; }

    QString token;
    QJsonObject known{{u"email"_s, u"frontdesk@harbordental.example"_s}};
    QJsonObject settings{{u"calendarId"_s, u"primary"_s}, {u"timezone"_s, u"America/Chicago"_s}};
    QHash<QString, QByteArray> secrets;

private:
    connect::HttpClient &m_http;
};

const QTimeZone chicago("America/Chicago");

} // namespace

class TestGoogleMakeSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void availabilityThenBooking();
    void twoAtOnce();
    void movedNotDoubled();
    void lostAnswer();
    void deletedAndBookedAgain();
    void foreignCalendars();
    void appointmentsComeAndGo();
    void makeAnswers_data();
    void makeAnswers();
    void makeIsSlow();
    void makeIsSentOnce();
    void makeGetsTheCall();

private:
    [[nodiscard]] std::unique_ptr<SandboxSession> google();
    [[nodiscard]] std::unique_ptr<SandboxSession> make(const QString &hook);
    [[nodiscard]] tools::Invocation invocation(const QJsonObject &arguments, char key = 'a') const;
    [[nodiscard]] QJsonObject wish(const QString &start, QJsonObject more = {}) const;
    [[nodiscard]] QJsonArray events() const; ///< of the primary calendar, without what was there and what is gone
    [[nodiscard]] QString at(int hour, int minute = 0) const;

    SandboxProcess m_sandbox;
    QString m_token;
    QDate m_day; ///< a weekday in a fortnight
    QList<integrations::VendorTool> m_tools;
    std::unique_ptr<integrations::CurlHttpClient> m_http;
};

void TestGoogleMakeSandbox::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--no-rate-limits"_s}), qPrintable(m_sandbox.failure()));
    const auto overrides = connect::ProviderOverrides::fromFile(m_sandbox.overridesFile());
    QVERIFY(overrides);
    m_tools = integrations::googleCalendarTools(integrations::GoogleAddresses::of(*overrides));
    m_http = std::make_unique<integrations::CurlHttpClient>(
        integrations::CurlHttpOptions{.standIns = *overrides, .proxies = integrations::ProxyRules()});
    m_day = tools::wallTime(QDateTime::currentMSecsSinceEpoch(), chicago).date.addDays(14);
    while (m_day.dayOfWeek() > 5)
        m_day = m_day.addDays(1);
}

void TestGoogleMakeSandbox::init()
{
    QCOMPARE(m_sandbox.send("POST", u"/__sandbox/reset"_s).status, 200);
    m_token = testing::signInTo(m_sandbox, testing::googleSignIn).value("access_token"_L1).toString();
    QVERIFY(!m_token.isEmpty());
}

std::unique_ptr<SandboxSession> TestGoogleMakeSandbox::google()
{
    auto session = std::make_unique<SandboxSession>(*m_http);
    session->token = m_token;
    return session;
}

std::unique_ptr<SandboxSession> TestGoogleMakeSandbox::make(const QString &hook)
{
    auto session = std::make_unique<SandboxSession>(*m_http);
    session->secrets.insert(u"url"_s, m_sandbox.url(u"/make/"_s + hook).toUtf8());
    return session;
}

tools::Invocation TestGoogleMakeSandbox::invocation(const QJsonObject &arguments, char key) const
{
    tools::Invocation one = tests::invocationOf(arguments, QString(64, QLatin1Char(key)));
    one.now = QDateTime::currentMSecsSinceEpoch();
    return one;
}

QString TestGoogleMakeSandbox::at(int hour, int minute) const
{
    return QDateTime(m_day, QTime(hour, minute)).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QJsonObject TestGoogleMakeSandbox::wish(const QString &start, QJsonObject more) const
{
    more.insert(u"title"_s, u"Cleaning, Laura Moreno"_s);
    more.insert(u"start"_s, start);
    more.insert(u"attendees"_s, QJsonArray{u"laura.moreno@example.com"_s});
    return more;
}

QJsonArray TestGoogleMakeSandbox::events() const
{
    QJsonArray found;
    for (const QJsonValue &event : m_sandbox.state(u"google"_s).value("calendars"_L1)[0]["events"_L1].toArray()) {
        if (!event["id"_L1].toString().startsWith(u"seed"_s) && event["status"_L1] != "cancelled"_L1)
            found.append(event);
    }
    return found;
}

void TestGoogleMakeSandbox::availabilityThenBooking()
{
    const auto session = google();
    const QJsonObject day{{u"from"_s, m_day.toString(Qt::ISODate)}};
    const auto before = m_tools[0].run(*session, invocation(day));
    QVERIFY2(before, before ? "" : qPrintable(before.error().problem.message));
    const QJsonArray offered = before->result.value("slots"_L1).toArray();
    QCOMPARE(offered.size(), 20); // 8:00 to 18:00 in half hours
    qInfo("%s", qPrintable(before->text));

    const QString slot = offered[3]["start"_L1].toString();
    const auto booked = m_tools[1].run(*session, invocation(wish(slot)));
    QVERIFY2(booked, booked ? "" : qPrintable(booked.error().problem.message));
    qInfo("%s", qPrintable(booked->text));
    QCOMPARE(events().size(), 1);
    const QJsonValue event = events().at(0);
    QCOMPARE(event["start"_L1]["dateTime"_L1].toString(), slot);
    QCOMPARE(event["extendedProperties"_L1]["private"_L1]["callId"_L1].toString(), u"call_1"_s);
    QCOMPARE(booked->times.value("stored"_L1).toString(), slot);
    QCOMPARE(booked->booked->external.first().id, event["id"_L1].toString());

    const auto again = m_tools[1].run(*session, invocation(wish(slot))); // with the same key: the same booking
    QVERIFY2(again, again ? "" : qPrintable(again.error().problem.message));
    QCOMPARE(again->result.value("eventId"_L1), booked->result.value("eventId"_L1));
    QCOMPARE(events().size(), 1);

    const auto after = m_tools[0].run(*session, invocation(day));
    QCOMPARE(after->result.value("slots"_L1).toArray().size(), 19);
    const auto other = m_tools[1].run(*session, invocation(wish(slot), 'b')); // another call
    QVERIFY(!other);
    QCOMPARE(other.error().problem.errorClass, ToolErrorClass::SlotTaken);
    QVERIFY(other.error().result.value("alternatives"_L1).toArray().size() == 5);
    QCOMPARE(events().size(), 1);
}

void TestGoogleMakeSandbox::twoAtOnce()
{
    // Both would have seen the time free before either had booked it.
    QVERIFY(m_sandbox.setFault(u"google"_s, u"slow"_s, 0, {{u"path"_s, u"/freeBusy"_s}, {u"delayMs"_s, 250}}));
    constexpr int agents = 4;
    std::array<bool, agents> won{};
    std::array<ToolErrorClass, agents> lost{};
    std::vector<std::thread> threads;
    for (size_t i = 0; i < agents; ++i) {
        threads.emplace_back([&, i] {
            const auto session = google();
            // Two of them name the calendar by its address, which is the same one.
            const QString calendar = i % 2 == 0 ? u"primary"_s : u"frontdesk@harbordental.example"_s;
            const auto result = m_tools[1].run(
                *session, invocation(wish(at(14, 30), {{u"calendarId"_s, calendar}}), char('a' + int(i))));
            won[i] = result.has_value();
            lost[i] = result ? ToolErrorClass::None : result.error().problem.errorClass;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(won.begin(), won.end(), true), 1);
    QCOMPARE(std::count(lost.begin(), lost.end(), ToolErrorClass::SlotTaken), agents - 1);
    QCOMPARE(events().size(), 1);
}

void TestGoogleMakeSandbox::movedNotDoubled()
{
    const auto session = google();
    const auto booked = m_tools[1].run(*session, invocation(wish(at(10))));
    QVERIFY(booked);
    const QString id = booked->result.value("eventId"_L1).toString();
    const auto moved =
        m_tools[1].run(*session, invocation(wish(at(10, 15), {{u"replaces"_s, id}}), 'b')); // over its own old time
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().problem.message));
    QCOMPARE(events().size(), 1);
    QCOMPARE(events().at(0)["id"_L1].toString(), id);
    QVERIFY(events().at(0)["start"_L1]["dateTime"_L1].toString().startsWith(at(10, 15)));
    QCOMPARE(moved->replaces, QStringList(id));
    const auto looked = m_tools[1].lookUp(*session, invocation(wish(at(10, 15), {{u"replaces"_s, id}}), 'b'));
    QVERIFY(looked && *looked);

    const auto foreign = m_tools[1].run(*session, invocation(wish(at(16), {{u"replaces"_s, u"seedsupplies00000"_s}})));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().problem.code, u"not_ours"_s);
    // A booking that would have the moved one's id gets another.
    const auto second = m_tools[1].run(*session, invocation(wish(at(9, 30))));
    QVERIFY2(second, second ? "" : qPrintable(second.error().problem.message));
    QVERIFY(second->result.value("eventId"_L1) != booked->result.value("eventId"_L1));
    QCOMPARE(events().size(), 2);
}

void TestGoogleMakeSandbox::lostAnswer()
{
    const auto session = google();
    QVERIFY(m_sandbox.setFault(u"google"_s, u"lost_answer"_s, 1, {{u"path"_s, u"/events"_s}}));
    const auto lost = m_tools[1].run(*session, invocation(wish(at(11))));
    QVERIFY(!lost);
    QVERIFY(lost.error().mayHaveHappened);
    QCOMPARE(events().size(), 1);
    const auto found = m_tools[1].lookUp(*session, invocation(wish(at(11))));
    QVERIFY2(found && *found, found ? "not found" : qPrintable(found.error().problem.message));
    QCOMPARE((*found)->result.value("eventId"_L1).toString(), events().at(0)["id"_L1].toString());
    QVERIFY(m_tools[1].run(*session, invocation(wish(at(11))))); // and a second try is the first one
    QCOMPARE(events().size(), 1);

    QVERIFY(m_sandbox.setFault(u"google"_s, u"drop"_s, 1, {{u"path"_s, u"/events"_s}}));
    const auto dropped = m_tools[1].run(*session, invocation(wish(at(12)), 'b'));
    QVERIFY(!dropped && dropped.error().mayHaveHappened);
    const auto nothing = m_tools[1].lookUp(*session, invocation(wish(at(12)), 'b'));
    QVERIFY(nothing && !*nothing);
    QCOMPARE(events().size(), 1);
}

void TestGoogleMakeSandbox::deletedAndBookedAgain()
{
    const auto session = google();
    const auto booked = m_tools[1].run(*session, invocation(wish(at(15))));
    QVERIFY(booked);
    const auto overrides = connect::ProviderOverrides::fromFile(m_sandbox.overridesFile());
    const auto calendar = integrations::googleVendorCalendar(integrations::GoogleAddresses::of(*overrides));
    const values::ExternalEvent &event = booked->booked->external.first();
    QVERIFY(calendar.cancel(*session, event));
    QVERIFY(calendar.cancel(*session, event)); // it has ended, as wanted
    QCOMPARE(events().size(), 0);
    QVERIFY(!*m_tools[1].lookUp(*session, invocation(wish(at(15)))));
    const auto again = m_tools[1].run(*session, invocation(wish(at(15))));
    QVERIFY2(again, again ? "" : qPrintable(again.error().problem.message));
    QCOMPARE(events().size(), 1);
}

void TestGoogleMakeSandbox::foreignCalendars()
{
    const auto session = google();
    const auto nobody =
        m_tools[0].run(*session, invocation({{u"from"_s, at(9)}, {u"calendarId"_s, u"nobody@nowhere.example"_s}}));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().problem.errorClass, ToolErrorClass::NotFound);
    const QString holidays = u"en.usa#holiday@group.v.calendar.google.com"_s;
    const auto readOnly = m_tools[1].run(*session, invocation(wish(at(9), {{u"calendarId"_s, holidays}})));
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().problem.code, u"calendar_read_only"_s);
    const auto shared = m_tools[1].run(
        *session, invocation(wish(at(9), {{u"calendarId"_s, u"c_harbor_reyes@group.calendar.google.com"_s}})));
    QVERIFY2(shared, shared ? "" : qPrintable(shared.error().problem.message));
}

void TestGoogleMakeSandbox::appointmentsComeAndGo()
{
    const auto session = google();
    const auto overrides = connect::ProviderOverrides::fromFile(m_sandbox.overridesFile());
    const auto calendar = integrations::googleVendorCalendar(integrations::GoogleAddresses::of(*overrides));
    values::Appointment appointment;
    appointment.id = u"apt_1"_s;
    appointment.title = u"Cleaning"_s;
    appointment.start = *tools::readMoment(at(13), chicago);
    appointment.end = appointment.start + 1'800'000;
    appointment.timezone = u"America/Chicago"_s;
    appointment.attendee.email = u"laura.moreno@example.com"_s;

    const auto made = calendar.put(*session, appointment, {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().oneLine()));
    QCOMPARE(calendar.put(*session, appointment, {})->id, made->id);
    QCOMPARE(events().size(), 1);
    const auto busy = calendar.busy(*session, appointment.start, appointment.end);
    QVERIFY(busy);
    QCOMPARE(*busy, QList<tools::Span>({{appointment.start, appointment.end}}));

    appointment.start += 3'600'000;
    appointment.end += 3'600'000;
    QCOMPARE(calendar.put(*session, appointment, *made)->id, made->id);
    QVERIFY(events().at(0)["start"_L1]["dateTime"_L1].toString().startsWith(at(14)));
    QVERIFY(calendar.cancel(*session, *made));
    QCOMPARE(events().size(), 0);
    // Confirmed again after all: the deleted event comes back, as one.
    QCOMPARE(calendar.put(*session, appointment, *made)->id, made->id);
    QCOMPARE(events().size(), 1);
}

void TestGoogleMakeSandbox::makeAnswers_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<QString>("says"); ///< in the text, or the code
    QTest::newRow("with data") << u"answers"_s << ToolErrorClass::None << u"two cleanings a year"_s;
    QTest::newRow("accepted") << u"accepted"_s << ToolErrorClass::None << u"started"_s;
    QTest::newRow("structured") << u"structured"_s << ToolErrorClass::None << u"started"_s;
    QTest::newRow("off") << u"off"_s << ToolErrorClass::NotFound << u"scenario_off"_s;
    QTest::newRow("gone") << u"nowhere"_s << ToolErrorClass::NotFound << u"webhook_gone"_s;
    QTest::newRow("queue full") << u"full"_s << ToolErrorClass::RateLimited << u"queue_full"_s;
    QTest::newRow("no key") << u"locked"_s << ToolErrorClass::NeedsReconnect << u"api_key"_s;
    QTest::newRow("fails") << u"failing"_s << ToolErrorClass::Refused << u"scenario_failed"_s;
}

void TestGoogleMakeSandbox::makeAnswers()
{
    QFETCH(const QString, hook);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const QString, says);
    const auto session = make(hook);
    const auto result = integrations::makeTools().first().run(
        *session, invocation({{u"data"_s, QJsonObject{{u"name"_s, u"Laura"_s}}}}));
    if (result) {
        QCOMPARE(errorClass, ToolErrorClass::None);
        QVERIFY2(result->text.contains(says), qPrintable(result->text));
    } else {
        QVERIFY2(result.error().problem.errorClass == errorClass, qPrintable(result.error().problem.message));
        QCOMPARE(result.error().problem.code, says);
    }
}

void TestGoogleMakeSandbox::makeIsSlow()
{
    QVERIFY(m_sandbox.setFault(u"make"_s, u"slow"_s, 1, {{u"delayMs"_s, 5'000}}));
    tools::Invocation hasty = invocation({{u"data"_s, QJsonObject()}});
    hasty.deadline = tools::Deadline(tools::Deadline::Steady::now(), 200, 500);
    const auto result = integrations::makeTools().first().run(*make(u"answers"_s), hasty);
    QVERIFY(!result);
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::OutcomeUnknown);
    QCOMPARE(result.error().problem.code, u"no_result_in_time"_s);
    QVERIFY(result.error().mayHaveHappened);
    QCOMPARE(m_sandbox.state(u"make"_s).value("payloads"_L1).toArray().size(), 1); // sent once
}

void TestGoogleMakeSandbox::makeIsSentOnce()
{
    const integrations::VendorTool tool = integrations::makeTools().first();
    const auto session = make(u"accepted"_s);
    QVERIFY(tool.run(*session, invocation({{u"data"_s, QJsonObject()}}))); // leaves a connection that is kept
    QVERIFY(m_sandbox.setFault(u"make"_s, u"lost_answer"_s, 1));
    const auto lost = tool.run(*session, invocation({{u"data"_s, QJsonObject()}}));
    QCOMPARE(m_sandbox.state(u"make"_s).value("payloads"_L1).toArray().size(), 2);
    QVERIFY(!lost);
    QCOMPARE(lost.error().problem.code, u"answer_lost"_s);
    QVERIFY(lost.error().mayHaveHappened);
}

void TestGoogleMakeSandbox::makeGetsTheCall()
{
    tools::Invocation one = invocation({{u"data"_s, QJsonObject{{u"name"_s, u"Laura"_s}, {u"callId"_s, u"forged"_s}}}});
    one.call.agentName = u"Front Desk"_s;
    QVERIFY(integrations::makeTools().first().run(*make(u"answers"_s), one));
    const QJsonValue payload = m_sandbox.state(u"make"_s).value("payloads"_L1)[0]["payload"_L1];
    QCOMPARE(payload["callId"_L1].toString(), u"call_1"_s);
    QCOMPARE(payload["agentName"_L1].toString(), u"Front Desk"_s);
    QCOMPARE(payload["event"_L1].toString(), u"make.trigger"_s);
    QCOMPARE(payload["name"_L1].toString(), u"Laura"_s);
}

QTEST_GUILESS_MAIN(TestGoogleMakeSandbox)
#include "tst_google_make_sandbox.moc"
