// SPDX-License-Identifier: GPL-3.0-or-later
// GoHighLevel's tools against its stand-in, over real HTTP: the story of a booking, and what may go wrong in it.
#include "app/integrations/gohighlevel/gohighlevel_tools.h"
#include "app/integrations/http/curl_http_client.h"
#include "tests/unit/sandbox_sign_in.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::HttpRequest;
using connect::HttpResponse;
using testing::SandboxProcess;
using values::ToolErrorClass;

namespace {

class LiveSession final : public connect::VendorSession
{
public:
    LiveSession(connect::HttpClient &http, const QJsonObject &tokens)
        : m_http(http)
        , m_token(tokens.value("access_token"_L1).toString().toUtf8())
        , m_facts{{u"locationId"_s, tokens.value("locationId"_L1)}, {u"timezone"_s, u"America/Chicago"_s}}
    {}

    core::Result<HttpResponse> send(HttpRequest request) override
    {
        request.headers.append(std::pair("Authorization"_ba, "Bearer " + m_token));
        request.allowPrivate = true;
        return m_http.send(request);
    }
    core::Result<HttpResponse> sendPlain(const HttpRequest &request) override { return m_http.send(request); }
    const QJsonObject &facts() const override { return m_facts; }
    const QJsonObject &config() const override { return settings; }
    core::Result<core::SecretString> secret(const QString &) override { return core::SecretString(); }
    QString clientId() const override { return {}; }
    core::SecretString clientSecret() const override { return core::SecretString(); }

    QJsonObject settings{{u"calendarId"_s, u"CalCleaning000000001"_s}, {u"timezone"_s, u"America/Chicago"_s}};

private:
    connect::HttpClient &m_http;
    QByteArray m_token;
    QJsonObject m_facts;
};

} // namespace

class TestGhlToolsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bookingStory();
    void callerElsewhere();
    void calendarThatWantsSomebody();
    void lostBooking();
    void lostContact();
    void wrongPermissions();
    void calendarBusyAndCancelled();

private:
    [[nodiscard]] tools::Invocation invocation(const QJsonObject &arguments, const QString &callId = u"call_1"_s) const;
    [[nodiscard]] tools::ToolResult run(const QString &tool, const QJsonObject &arguments,
                                        const QString &callId = u"call_1"_s);
    [[nodiscard]] tools::ToolResult runWell(const QString &tool, const QJsonObject &arguments);
    /// The start of an open slot, as the tool gives it.
    [[nodiscard]] QString openSlot(int index);
    [[nodiscard]] QJsonArray appointments() const;

    SandboxProcess m_sandbox;
    std::unique_ptr<integrations::CurlHttpClient> m_http;
    std::unique_ptr<LiveSession> m_session;
    QString m_api;
};

void TestGhlToolsSandbox::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--no-rate-limits"_s}), qPrintable(m_sandbox.failure()));
    const auto overrides = connect::ProviderOverrides::fromFile(m_sandbox.overridesFile());
    QVERIFY(overrides.has_value());
    m_api = m_sandbox.url(u"/gohighlevel"_s);
    m_http = std::make_unique<integrations::CurlHttpClient>(
        integrations::CurlHttpOptions{.standIns = *overrides, .proxies = integrations::ProxyRules()});
}

void TestGhlToolsSandbox::init()
{
    QCOMPARE(m_sandbox.send("POST", u"/__sandbox/reset"_s).status, 200);
    const QJsonObject tokens =
        testing::signInTo(m_sandbox, testing::ghlSignIn, {{u"location"_s, u"HbrDentalAustin00001"_s}});
    QVERIFY2(tokens.contains("access_token"_L1), QJsonDocument(tokens).toJson().constData());
    m_session = std::make_unique<LiveSession>(*m_http, tokens);
}

tools::Invocation TestGhlToolsSandbox::invocation(const QJsonObject &arguments, const QString &callId) const
{
    return {.id = u"tcl_1"_s,
            .callId = callId,
            .agentId = {},
            .arguments = arguments,
            .dryRun = false,
            .key = QString::fromLatin1(QCryptographicHash::hash(callId.toUtf8() + QJsonDocument(arguments).toJson(),
                                                                QCryptographicHash::Sha256)
                                           .toHex()),
            .now = core::SystemClock().now(),
            .deadline = tools::Deadline(tools::Deadline::Steady::now(), tools::softLimitMs, tools::hardWriteLimitMs),
            .call = {}};
}

tools::ToolResult TestGhlToolsSandbox::run(const QString &tool, const QJsonObject &arguments, const QString &callId)
{
    for (const integrations::VendorTool &one : integrations::goHighLevelTools(m_api)) {
        if (one.definition.name == tool)
            return one.run(*m_session, invocation(arguments, callId));
    }
    Q_UNREACHABLE();
}

tools::ToolResult TestGhlToolsSandbox::runWell(const QString &tool, const QJsonObject &arguments)
{
    tools::ToolResult result = run(tool, arguments);
    if (!result)
        qWarning("%s: %s", qPrintable(tool), qPrintable(result.error().problem.message));
    else
        qInfo("%s: %s", qPrintable(tool), qPrintable(result->text));
    return result;
}

QString TestGhlToolsSandbox::openSlot(int index)
{
    const auto open = runWell(u"ghl_check_availability"_s, {});
    return open ? open->result.value("slots"_L1)[index]["start"_L1].toString() : QString();
}

QJsonArray TestGhlToolsSandbox::appointments() const
{
    return m_sandbox.state(u"gohighlevel"_s).value("appointments"_L1).toArray();
}

void TestGhlToolsSandbox::bookingStory()
{
    const auto known = runWell(u"ghl_get_contact"_s, {{u"phone"_s, u"+1 512 555 0142"_s}});
    QVERIFY(known && known->result.value("contact"_L1)["name"_L1].toString() == u"Laura Moreno"_s);
    const auto national = runWell(u"ghl_get_contact"_s, {{u"phone"_s, u"(512) 555-0142"_s}});
    QVERIFY(national && national->result.value("contact"_L1) == known->result.value("contact"_L1));
    const auto nobody = runWell(u"ghl_get_contact"_s, {{u"email"_s, u"dana+1@example.com"_s}});
    QVERIFY(nobody && !nobody->result.value("found"_L1).toBool());

    const auto open = runWell(u"ghl_check_availability"_s, {});
    QVERIFY(open && open->result.value("total"_L1).toInt() > 20);
    QCOMPARE(open->result.value("slots"_L1).toArray().size(), 20);
    const QString start = open->result.value("slots"_L1)[0]["start"_L1].toString();

    const auto created = runWell(u"ghl_create_contact"_s, {{u"firstName"_s, u"Dana"_s},
                                                           {u"lastName"_s, u"Reed"_s},
                                                           {u"email"_s, u"dana+1@example.com"_s},
                                                           {u"phone"_s, u"+15125550170"_s}});
    QVERIFY(created && created->result.value("created"_L1).toBool());
    const auto twice = runWell(u"ghl_create_contact"_s, {{u"name"_s, u"Dana Reed"_s}, {u"phone"_s, u"+15125550170"_s}});
    QVERIFY(twice && !twice->result.value("created"_L1).toBool());
    QCOMPARE(twice->result.value("contactId"_L1), created->result.value("contactId"_L1));

    const QJsonObject wanted{{u"start"_s, start}, {u"email"_s, u"dana+1@example.com"_s}};
    const auto booked = runWell(u"ghl_book_appointment"_s, wanted);
    QVERIFY(booked.has_value());
    QCOMPARE(appointments().size(), 1);
    QCOMPARE(appointments()[0]["startTime"_L1].toString(), start);
    QCOMPARE(appointments()[0]["contactId"_L1], created->result.value("contactId"_L1));
    QVERIFY(appointments()[0]["description"_L1].toString().contains(u"call_1"_s));

    const auto again = runWell(u"ghl_book_appointment"_s, wanted); // even without a ledger
    QVERIFY(again && again->result.value("alreadyThere"_L1).toBool());
    QCOMPARE(again->result.value("appointmentId"_L1), booked->result.value("appointmentId"_L1));
    QCOMPARE(appointments().size(), 1);

    const auto taken =
        run(u"ghl_book_appointment"_s, {{u"start"_s, start}, {u"phone"_s, u"+15125550117"_s}}, u"call_2"_s);
    QVERIFY(!taken && taken.error().problem.errorClass == ToolErrorClass::SlotTaken);
    qInfo("%s", qPrintable(taken.error().problem.spoken));
    const QString other = taken.error().result.value("alternatives"_L1)[0]["start"_L1].toString();
    QVERIFY(!other.isEmpty() && other != start);

    const auto moved = runWell(u"ghl_book_appointment"_s,
                               {{u"start"_s, other}, {u"replaces"_s, booked->result.value("appointmentId"_L1)}});
    QVERIFY(moved && moved->result.value("moved"_L1).toBool());
    QCOMPARE(appointments().size(), 1);
    QCOMPARE(appointments()[0]["startTime"_L1].toString(), other);
    const auto freed =
        run(u"ghl_book_appointment"_s, {{u"start"_s, start}, {u"phone"_s, u"+15125550117"_s}}, u"call_2"_s);
    QVERIFY(freed.has_value()); // the old time is not left behind
    QCOMPARE(appointments().size(), 2);
}

void TestGhlToolsSandbox::callerElsewhere()
{
    const auto open = runWell(u"ghl_check_availability"_s, {{u"callerTimezone"_s, u"Europe/Berlin"_s}});
    QVERIFY(open.has_value());
    const QJsonValue slot = open->result.value("slots"_L1)[0];
    // An agent passes on what it said to the caller rather than the slot.
    const auto booked = runWell(u"ghl_book_appointment"_s, {{u"start"_s, slot["callerTime"_L1]},
                                                            {u"callerTimezone"_s, u"Europe/Berlin"_s},
                                                            {u"name"_s, u"Ben"_s},
                                                            {u"phone"_s, u"+15125550117"_s}});
    QVERIFY(booked.has_value());
    QCOMPARE(appointments()[0]["startTime"_L1], slot["start"_L1]);
    QCOMPARE(booked->times.value("caller"_L1), slot["callerTime"_L1]);
    QVERIFY(booked->text.endsWith(slot["spoken"_L1].toString() + u'.'));
}

void TestGhlToolsSandbox::calendarThatWantsSomebody()
{
    m_session->settings.insert("calendarId"_L1, u"CalConsultation00003"_s);
    const auto booked =
        runWell(u"ghl_book_appointment"_s, {{u"start"_s, openSlot(0)}, {u"phone"_s, u"+15125550142"_s}});
    QVERIFY(booked.has_value());
    QCOMPARE(appointments()[0]["assignedUserId"_L1].toString(), u"UsrOkafor00000000002"_s);
}

void TestGhlToolsSandbox::lostBooking()
{
    const QJsonObject wanted{{u"start"_s, openSlot(1)}, {u"phone"_s, u"+15125550142"_s}};
    const QJsonObject onlyBooking{{u"path"_s, u"/calendars/events/appointments"_s}};
    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"lost_answer"_s, 1, onlyBooking));
    const auto booked = runWell(u"ghl_book_appointment"_s, wanted);
    QVERIFY(booked.has_value()); // done, not answered, found
    QCOMPARE(appointments().size(), 1);

    const QJsonObject other{{u"start"_s, openSlot(2)}, {u"phone"_s, u"+15125550142"_s}};
    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"drop"_s, 1, onlyBooking));
    const auto dropped = run(u"ghl_book_appointment"_s, other);
    QVERIFY(!dropped && dropped.error().mayHaveHappened);
    QCOMPARE(appointments().size(), 1);
    for (const integrations::VendorTool &tool : integrations::goHighLevelTools(m_api)) {
        if (tool.definition.name != "ghl_book_appointment"_L1)
            continue;
        const auto nothing = tool.lookUp(*m_session, invocation(other));
        QVERIFY(nothing.has_value() && !nothing->has_value());
        const auto there = tool.lookUp(*m_session, invocation(wanted));
        QVERIFY(there.has_value() && there->has_value());
    }
}

void TestGhlToolsSandbox::lostContact()
{
    const QJsonObject contacts{{u"path"_s, u"/gohighlevel/contacts/"_s}};
    QJsonObject slow = contacts;
    slow.insert("delayMs"_L1, 1);
    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"slow"_s, 1, slow)); // for the look before
    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"lost_answer"_s, 1, contacts));
    const auto count = [this] { return m_sandbox.state(u"gohighlevel"_s).value("contacts"_L1).toArray().size(); };
    const qsizetype before = count();
    const QJsonObject dana{{u"name"_s, u"Dana Reed"_s}, {u"email"_s, u"dana@example.com"_s}};
    const auto created = runWell(u"ghl_create_contact"_s, dana);
    QVERIFY(created && created->result.value("created"_L1).toBool());
    const auto again = runWell(u"ghl_create_contact"_s, dana);
    QVERIFY(again && !again->result.value("created"_L1).toBool());
    QCOMPARE(again->result.value("contactId"_L1), created->result.value("contactId"_L1));
    QCOMPARE(count(), before + 1);
}

void TestGhlToolsSandbox::wrongPermissions()
{
    testing::SignIn narrow = testing::ghlSignIn;
    narrow.scopes = u"contacts.readonly calendars.readonly"_s;
    LiveSession session(*m_http, testing::signInTo(m_sandbox, narrow, {{u"location"_s, u"HbrDentalAustin00001"_s}}));
    const QString start = openSlot(0);
    for (const integrations::VendorTool &tool : integrations::goHighLevelTools(m_api)) {
        const auto result = tool.run(session, invocation({{u"start"_s, start}, {u"email"_s, u"new@example.com"_s}}));
        QCOMPARE(result.has_value(), tool.definition.readOnly);
        if (!result)
            QCOMPARE(result.error().problem.code, u"missing_scope"_s);
    }
    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"rate_limited"_s));
    const auto limited = run(u"ghl_check_availability"_s, {});
    QVERIFY(m_sandbox.clearFaults());
    QVERIFY(!limited && limited.error().problem.code == u"burst_limit"_s);
    QCOMPARE(limited.error().problem.retryAfterSeconds.value_or(0), 10);
}

void TestGhlToolsSandbox::calendarBusyAndCancelled()
{
    const auto booked =
        runWell(u"ghl_book_appointment"_s, {{u"start"_s, openSlot(0)}, {u"phone"_s, u"+15125550142"_s}});
    QVERIFY(booked && booked->booked);
    const integrations::VendorCalendar calendar = integrations::goHighLevelCalendar(m_api);
    const values::Appointment &appointment = *booked->booked;
    const auto busy = calendar.busy(*m_session, appointment.start, appointment.end);
    QVERIFY2(busy.has_value(), busy ? "" : qPrintable(busy.error().oneLine()));
    QCOMPARE(*busy, QList<tools::Span>({{appointment.start, appointment.end}}));
    QVERIFY(calendar.cancel(*m_session, appointment.external.first()).has_value());
    QVERIFY(calendar.busy(*m_session, appointment.start, appointment.end)->isEmpty());
    QVERIFY(calendar.cancel(*m_session, {u"gohighlevel"_s, u"gone"_s, {}}).has_value());
    const auto again = runWell(u"ghl_book_appointment"_s,
                               {{u"start"_s, booked->result.value("start"_L1)}, {u"phone"_s, u"+15125550117"_s}});
    QVERIFY(again.has_value()); // the cancelled one is nobody's
}

QTEST_GUILESS_MAIN(TestGhlToolsSandbox)
#include "tst_ghl_tools_sandbox.moc"
