// SPDX-License-Identifier: GPL-3.0-or-later
// Every error HubSpot answers with: what the scheduler does about it, and what people read.
#include "app/integrations/hubspot/hubspot_failures.h"
#include "tests/unit/hubspot_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using namespace callttone::integrations;
using delivery::ConnectorVerdict;
using values::ErrorClass;
using enum delivery::ConnectorVerdict;

class TestHubspotErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void fields_data();
    void fields();
    void waits_data();
    void waits();
    void transports_data();
    void transports();
    void multiStatus();
    void yesInWordsNobodyCanRead();
    void throughTheConnector();
};

void TestHubspotErrors::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<QString>("words"); // part of what people read
    QTest::addColumn<bool>("mayHaveHappened");

    const auto row = [](const char *name, int status, const QByteArray &category, const QByteArray &message,
                        ConnectorVerdict verdict, ErrorClass errorClass, const QString &words,
                        const QByteArray &more = {}) {
        const QByteArray body = R"({"status":"error","message":")" + message
                                + R"(","correlationId":"corr-77","category":")" + category + '"' + more + '}';
        QTest::newRow(name) << status << body << verdict << errorClass << words << (status >= 500);
    };
    row("value", 400, "VALIDATION_ERROR",
        R"(Property values were not valid: [{\"isValid\":false,\"message\":\"foo was not one of the allowed options\",\"error\":\"INVALID_OPTION\",\"name\":\"hs_call_status\"}])",
        Refused, ErrorClass::Rejected, u"the status (hs_call_status) is not valid"_s);
    row("unknown property", 400, "VALIDATION_ERROR",
        R"(Property values were not valid: [{\"message\":\"Property \\\"x_y\\\" does not exist\",\"error\":\"PROPERTY_DOESNT_EXIST\",\"name\":\"x_y\"}])",
        Refused, ErrorClass::Rejected, u"HubSpot rejected the call: x_y is not valid"_s);
    row("missing property", 400, "VALIDATION_ERROR",
        "Error creating CALL. Some required properties were not set: [hs_timestamp]", Refused, ErrorClass::Rejected,
        u"the time (hs_timestamp)"_s);
    row("rule of the account", 400, "VALIDATION_ERROR", "Validation failed", Refused, ErrorClass::Rejected,
        u"validation rules"_s,
        R"(,"errors":[{"message":"Use the company's format","code":"RULE","context":{"propertyName":["phone","company"]}}])");
    row("JSON", 400, "VALIDATION_ERROR", "Invalid input JSON on line 1, column 2", Refused, ErrorClass::Rejected,
        u"HubSpot rejected the call. "_s);
    row("no category", 400, "", "Bad", Refused, ErrorClass::Rejected, u"HubSpot said: \"Bad\""_s);
    row("token", 401, "INVALID_AUTHENTICATION", "Authentication credentials not found", Reconnect,
        ErrorClass::NeedsReconnect, u"Reconnect HubSpot"_s);
    row("old token", 401, "EXPIRED_AUTHENTICATION", "The OAuth token used to make this call expired", Reconnect,
        ErrorClass::NeedsReconnect, u"Reconnect HubSpot"_s);
    row("scopes", 403, "MISSING_SCOPES", "This app hasn't been granted all required scopes to make this call.", Repair,
        ErrorClass::NotAllowed, u"crm.objects.contacts.write, tickets"_s,
        R"(,"errors":[{"message":"One or more of the following scopes are required.","context":{"requiredGranularScopes":["crm.objects.contacts.write","tickets"]}}])");
    row("scopes without names", 403, "MISSING_SCOPES", "Missing", Repair, ErrorClass::NotAllowed,
        u"reconnect HubSpot"_s);
    row("forbidden", 403, "", "Forbidden", Repair, ErrorClass::NotAllowed, u"does not allow"_s);
    row("gone", 404, "OBJECT_NOT_FOUND", "resource not found", Refused, ErrorClass::TargetGone,
        u"deleted or merged in HubSpot"_s);
    row("conflict", 409, "CONFLICT", "Duplicate", Retry, ErrorClass::HttpStatus, u"at the same time"_s);
    row("locked", 423, "", "Locked", Retry, ErrorClass::HttpStatus, u"locked"_s);
    row("moving", 477, "", "Migration in progress", Limited, ErrorClass::Limited, u"data centre"_s);
    row("limit", 429, "RATE_LIMITS", "You have reached your ten_secondly_rolling limit.", Limited, ErrorClass::Limited,
        u"limiting requests"_s, R"(,"policyName":"TEN_SECONDLY_ROLLING")");
    row("bad gateway", 502, "BAD_GATEWAY", "internal error", Retry, ErrorClass::HttpStatus, u"502"_s);
    row("its own fault", 500, "", "internal error", Retry, ErrorClass::HttpStatus, u"500"_s);
    QTest::newRow("a proxy's page") << 503 << "<html>Service Unavailable</html>"_ba << Retry << ErrorClass::HttpStatus
                                    << u"503"_s << true;
    QTest::newRow("a proxy's no") << 400 << "<html>Bad request</html>"_ba << Refused << ErrorClass::Rejected
                                  << u"rejected the call"_s << false;
}

void TestHubspotErrors::answers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ConnectorVerdict, verdict);
    QFETCH(const ErrorClass, errorClass);
    QFETCH(const QString, words);
    QFETCH(const bool, mayHaveHappened);
    const SyncFailure failure = hubSpotProblem(u"the call"_s, vendorAnswer(status, body), SyncEffect::Writes).failure;
    const QString problem = reportOf(failure).problem;
    qInfo("%s", qPrintable(problem));
    QCOMPARE(int(failure.verdict), int(verdict));
    QCOMPARE(int(failure.errorClass), int(errorClass));
    QCOMPARE(failure.code.value_or(0), status);
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QCOMPARE(problem.contains(u"corr-77"_s), body.contains("corr-77"));
    QCOMPARE(failure.mayHaveHappened, mayHaveHappened);
    QVERIFY(!problem.contains(u'!') && !problem.contains(u"isValid"_s) && !problem.contains(u".."_s));
    QVERIFY(!hubSpotProblem(u"the call"_s, vendorAnswer(status, body), SyncEffect::Reads).failure.mayHaveHappened);
}

void TestHubspotErrors::fields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("existing");
    QTest::newRow("list within the message")
        << R"({"message":"Property values were not valid: [{\"name\":\"email\",\"message\":\"Email address a is invalid\"},{\"name\":\"phone\"}]"})"_ba
        << QStringList{u"email"_s, u"phone"_s} << QString();
    QTest::newRow("context") << R"({"message":"x","errors":[{"context":{"propertyName":["company"]}}]})"_ba
                             << QStringList{u"company"_s} << QString();
    QTest::newRow("context, text") << R"({"message":"x","errors":[{"context":{"propertyName":"company"}}]})"_ba
                                   << QStringList{u"company"_s} << QString();
    QTest::newRow("both say the same")
        << R"({"message":"Property values were not valid: [{\"name\":\"email\"}]","errors":[{"context":{"propertyName":["email"]}}]})"_ba
        << QStringList{u"email"_s} << QString();
    QTest::newRow("sentence about addresses")
        << R"({"message":"Email address ann@x is invalid"})"_ba << QStringList{u"email"_s} << QString();
    QTest::newRow("sentence about a property")
        << R"({"message":"Property \"hs_foo\" does not exist"})"_ba << QStringList{u"hs_foo"_s} << QString();
    QTest::newRow("sentence about a property, bare")
        << R"({"message":"Property hs_foo does not exist"})"_ba << QStringList{u"hs_foo"_s} << QString();
    QTest::newRow("required") << R"({"message":"Some required properties were not set: [hs_timestamp, hs_x]"})"_ba
                              << QStringList{u"hs_timestamp"_s, u"hs_x"_s} << QString();
    QTest::newRow("existing") << R"({"message":"Contact already exists. Existing ID: 1948209"})"_ba << QStringList()
                              << u"1948209"_s;
    QTest::newRow("nothing") << R"({"message":"internal error"})"_ba << QStringList() << QString();
    QTest::newRow("broken list") << R"({"message":"Property values were not valid: [{\"name\":"})"_ba << QStringList()
                                 << QString();
}

void TestHubspotErrors::fields()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, fields);
    QFETCH(const QString, existing);
    const HubSpotRefusal refusal = HubSpotRefusal::of(vendorAnswer(400, body));
    QCOMPARE(refusal.fields, fields);
    QCOMPARE(refusal.existingId, existing);
}

void TestHubspotErrors::waits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("waitMs");
    QTest::newRow("ten seconds")
        << 429
        << R"({"policyName":"TEN_SECONDLY_ROLLING","message":"You have reached your ten_secondly_rolling limit."})"_ba
        << ""_ba << 10'000;
    QTest::newRow("one second") << 429 << R"({"message":"You have reached your secondly limit."})"_ba
                                << ""_ba << 1'000;
    QTest::newRow("a day") << 429 << R"({"policyName":"DAILY","message":"You have reached your daily limit."})"_ba
                           << ""_ba << 1'800'000;
    QTest::newRow("no words") << 429 << ""_ba
                              << ""_ba << 10'000;
    QTest::newRow("HubSpot says how long") << 429 << R"({"policyName":"TEN_SECONDLY_ROLLING"})"_ba
                                           << "3"_ba << 3'000;
    QTest::newRow("moving") << 477 << ""_ba
                            << ""_ba << 1'800'000;
    QTest::newRow("moving, told") << 477 << ""_ba
                                  << "600"_ba << 600'000;
    QTest::newRow("locked") << 423 << ""_ba
                            << ""_ba << 5'000;
    QTest::newRow("down, told") << 503 << ""_ba
                                << "20"_ba << 20'000;
    QTest::newRow("down") << 503 << ""_ba
                          << ""_ba << 0; // by the schedule
}

void TestHubspotErrors::waits()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, waitMs);
    connect::HttpResponse response = vendorAnswer(status, body);
    if (!retryAfter.isEmpty())
        response.headers.append({"Retry-After", retryAfter});
    QCOMPARE(hubSpotProblem(u"the call"_s, response, SyncEffect::Writes).failure.waitMs.value_or(0), waitMs);
}

void TestHubspotErrors::transports_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("timeout") << u"timeout"_s << Retry << true;
    QTest::newRow("reset") << u"connection_reset"_s << Retry << true;
    QTest::newRow("refused") << u"connection_refused"_s << Retry << false;
    QTest::newRow("dns") << u"dns"_s << Retry << false;
    QTest::newRow("token") << u"needs_reconnect"_s << Reconnect << false;
    QTest::newRow("refresh") << u"refresh_failed"_s << Retry << false;
}

void TestHubspotErrors::transports()
{
    QFETCH(const QString, code);
    QFETCH(const ConnectorVerdict, verdict);
    QFETCH(const bool, mayHaveHappened);
    const core::ApiError error{
        .kind = core::ErrorKind::Network, .code = code, .title = u"No way there"_s, .detail = u"Try again."_s};
    const SyncFailure failure = hubSpotProblem(u"the call"_s, core::fail(error), SyncEffect::Writes).failure;
    QCOMPARE(int(failure.verdict), int(verdict));
    QCOMPARE(failure.mayHaveHappened, mayHaveHappened);
}

void TestHubspotErrors::multiStatus()
{
    const auto answer = [](const QByteArray &body) {
        return hubSpotObject(u"the call"_s, vendorAnswer(207, body), SyncEffect::Writes);
    };
    QVERIFY(answer(R"({"status":"COMPLETE","results":[{"id":"1"}]})").has_value());
    const auto refused = answer(
        R"({"status":"COMPLETE","results":[],"numErrors":1,"errors":[{"status":"error","category":"VALIDATION_ERROR","message":"Email address x is invalid","context":{"propertyName":["email"]}}]})");
    QVERIFY(!refused.has_value());
    QCOMPARE(int(refused.error().failure.verdict), int(Refused));
    QCOMPARE(refused.error().refusal.fields, QStringList{u"email"_s});
    const auto gone =
        answer(R"({"results":[],"errors":[{"category":"OBJECT_NOT_FOUND","message":"No contact with id 5"}]})");
    QVERIFY(!gone.has_value());
    QCOMPARE(int(gone.error().failure.errorClass), int(ErrorClass::TargetGone));
    QVERIFY(gone.error().failure.detail.contains(u"No contact with id 5"_s));
}

void TestHubspotErrors::yesInWordsNobodyCanRead()
{
    const auto page = hubSpotObject(u"the call"_s, vendorAnswer(200, "<html>Log in</html>"), SyncEffect::Writes);
    QVERIFY(!page.has_value());
    QVERIFY(page.error().failure.mayHaveHappened);
    QVERIFY(hubSpotObject(u"the call"_s, vendorAnswer(204, {}), SyncEffect::Writes).has_value());
}

void TestHubspotErrors::throughTheConnector()
{
    struct Row
    {
        int status;
        ConnectorVerdict verdict;
        bool isNoted; // as one that may have happened
    };
    for (const Row &row : {Row{401, Reconnect, false}, Row{403, Repair, false}, Row{429, Limited, false},
                           Row{503, Retry, true}, Row{400, Refused, false}}) {
        HubSpotStage stage;
        stage.portal.fault("POST", u"/calls"_s, HubSpotPortal::error(row.status, {}, u"No"_s));
        const auto result = stage.end(stage.call());
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().verdict), int(row.verdict));
        QCOMPARE(stage.logged().has_value(), row.isNoted);
        stage.sync.clock.advance(60'000);
        QVERIFY(stage.end(stage.call()).has_value());
        QCOMPARE(stage.portal.calls().size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestHubspotErrors)
#include "tst_hubspot_errors.moc"
