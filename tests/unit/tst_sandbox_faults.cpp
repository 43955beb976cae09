// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_sign_in.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::testing;
using Answer = SandboxProcess::Answer;

/// What can be made to go wrong with the stand-in, and the vendors' own limits.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start({u"--no-rate-limits"_s}), qPrintable(m_sandbox.failure())); }
    void cleanup() { QVERIFY(m_sandbox.clearFaults()); }
    void faults_data();
    void faults();
    void lostAnswerDoesTheWork();
    void answersCanBeGiven();
    void locationsHaveALimit();
    void revokedAndExpired();

private:
    SandboxProcess m_sandbox;
};

void TestSandboxFaults::faults_data()
{
    QTest::addColumn<QString>("path"); // GET or, for hooks, POST
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");

    const QString ghl = u"/gohighlevel/calendars/"_s;
    const QString slack = u"/slack/api/auth.test"_s;
    const QString calendar = u"/google/calendar/v3/users/me/calendarList"_s;
    const QString hubspot = u"/hubspot/account-info/2026-03/details"_s;
    const QString salesforce = u"/salesforce/services/data/v66.0/limits"_s;
    QTest::newRow("GoHighLevel 429") << ghl << u"gohighlevel"_s << u"rate_limited"_s << 429 << "Too Many Requests"_ba;
    QTest::newRow("GoHighLevel 500") << ghl << u"gohighlevel"_s << u"server_error"_s << 500 << "traceId"_ba;
    QTest::newRow("Slack 429") << slack << u"slack"_s << u"rate_limited"_s << 429 << "ratelimited"_ba;
    QTest::newRow("Slack 503") << slack << u"slack"_s << u"server_error"_s << 503 << "upstream"_ba;
    QTest::newRow("Google 403") << calendar << u"google"_s << u"rate_limited"_s << 403 << "usageLimits"_ba;
    QTest::newRow("Google 503") << calendar << u"google"_s << u"server_error"_s << 503 << "backendError"_ba;
    QTest::newRow("HubSpot 429") << hubspot << u"hubspot"_s << u"rate_limited"_s << 429 << "TEN_SECONDLY_ROLLING"_ba;
    QTest::newRow("HubSpot 502") << hubspot << u"hubspot"_s << u"server_error"_s << 502 << "correlationId"_ba;
    QTest::newRow("Salesforce 403") << salesforce << u"salesforce"_s << u"rate_limited"_s << 403
                                    << "REQUEST_LIMIT_EXCEEDED"_ba;
    QTest::newRow("Salesforce 503") << salesforce << u"*"_s << u"server_error"_s << 503 << "SERVER_UNAVAILABLE"_ba;
    QTest::newRow("Make 429") << u"/make/accepted"_s << u"make"_s << u"rate_limited"_s << 429 << "Too many requests"_ba;
    QTest::newRow("Zapier 429") << u"/zapier/hooks/catch/1/2/"_s << u"zapier"_s << u"rate_limited"_s << 429 << ""_ba;
    QTest::newRow("nothing comes") << slack << u"slack"_s << u"drop"_s << 0 << ""_ba;
    QTest::newRow("of another vendor") << u"/make/accepted"_s << u"slack"_s << u"drop"_s << 200 << "Accepted"_ba;
}

void TestSandboxFaults::faults()
{
    QFETCH(const QString, path);
    QFETCH(const QString, vendor);
    QFETCH(const QString, kind);
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);

    QVERIFY(m_sandbox.setFault(vendor, kind, 1));
    const Answer hit = m_sandbox.get(path);
    QCOMPARE(hit.status, status);
    QVERIFY2(hit.body.contains(words), hit.body.constData());
    QVERIFY(!m_sandbox.setFault(u"nobody"_s, kind));
    const Answer after = m_sandbox.get(path); // it was for one request
    QVERIFY(after.status != status || status == 200);
}

void TestSandboxFaults::lostAnswerDoesTheWork()
{
    const qsizetype before = m_sandbox.state(u"make"_s).value("payloads"_L1).toArray().size();
    QVERIFY(m_sandbox.setFault(u"make"_s, u"lost_answer"_s, 1, {{u"path"_s, u"/accepted"_s}}));
    QCOMPARE(m_sandbox.postJson(u"/make/answers"_s, {{u"callId"_s, u"c1"_s}}).status, 200); // another path
    QCOMPARE(m_sandbox.postJson(u"/make/accepted"_s, {{u"callId"_s, u"c2"_s}}).status, 0);
    QCOMPARE(m_sandbox.state(u"make"_s).value("payloads"_L1).toArray().size(), before + 2);

    QVERIFY(m_sandbox.setFault(u"make"_s, u"slow"_s, 1, {{u"delayMs"_s, 300}}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_sandbox.get(u"/make/accepted"_s).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestSandboxFaults::answersCanBeGiven()
{
    const QJsonObject error{{u"errorCode"_s, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s}};
    QVERIFY(m_sandbox.setFault(u"salesforce"_s, u"answer"_s, 1,
                               {{u"status"_s, 400},
                                {u"body"_s, QJsonArray{error}},
                                {u"headers"_s, QJsonObject{{u"Sforce-Limit-Info"_s, u"api-usage=9/10"_s}}}}));
    const Answer answer = m_sandbox.get(u"/salesforce/services/data/"_s);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, R"([{"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION"}])"_ba);
    QCOMPARE(answer.header("Sforce-Limit-Info"), "api-usage=9/10"_ba);
}

void TestSandboxFaults::locationsHaveALimit()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), qPrintable(sandbox.failure()));
    const QString token = signInTo(sandbox, ghlSignIn).value("access_token"_L1).toString();
    Answer last;
    for (int i = 0; i < 101; ++i)
        last = sandbox.get(u"/gohighlevel/calendars/?locationId=HbrDentalAustin00001"_s,
                           bearer(token, {{"Version", "2021-04-15"}}));
    QCOMPARE(last.status, 429);
    QCOMPARE(last.header("X-RateLimit-Remaining"), "0"_ba);
    QCOMPARE(last.header("X-RateLimit-Interval-Milliseconds"), "10000"_ba);
    // An agency is no location: its token names none.
    const QJsonObject agency = signInTo(sandbox, ghlSignIn, {{u"location"_s, u"agency"_s}});
    QCOMPARE(agency.value("userType"_L1).toString(), u"Company"_s);
    QVERIFY(!agency.contains("locationId"_L1));
    const SandboxProcess::Headers headers =
        bearer(agency.value("access_token"_L1).toString(), {{"Version", "2021-07-28"}});
    QCOMPARE(sandbox.get(u"/gohighlevel/locations/agency"_s, headers).status, 403);
}

void TestSandboxFaults::revokedAndExpired()
{
    const QJsonObject tokens = signInTo(m_sandbox, ghlSignIn);
    const auto calendars = [&](const QString &token) {
        return m_sandbox.get(u"/gohighlevel/calendars/?locationId=HbrDentalAustin00001"_s,
                             bearer(token, {{"Version", "2021-04-15"}}));
    };
    const QString token = tokens.value("access_token"_L1).toString();
    QCOMPARE(calendars(token).status, 200);
    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"expired"_s));
    QCOMPARE(calendars(token).status, 401);

    const Answer refreshed =
        m_sandbox.postForm(ghlSignIn.token, refreshForm(ghlSignIn, tokens.value("refresh_token"_L1).toString()));
    QCOMPARE(calendars(refreshed.json().value("access_token"_L1).toString()).status, 200);

    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"refused_client"_s, 1));
    const QString next = refreshed.json().value("refresh_token"_L1).toString();
    QCOMPARE(m_sandbox.postForm(ghlSignIn.token, refreshForm(ghlSignIn, next)).status, 401);

    QVERIFY(m_sandbox.setFault(u"gohighlevel"_s, u"revoked"_s));
    QCOMPARE(calendars(refreshed.json().value("access_token"_L1).toString()).status, 401);
    QVERIFY(m_sandbox.postForm(ghlSignIn.token, refreshForm(ghlSignIn, next)).body.contains("invalid_grant"));
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
