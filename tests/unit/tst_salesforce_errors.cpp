// SPDX-License-Identifier: GPL-3.0-or-later
// Every error Salesforce answers these operations with: what the scheduler does, and what people read.
#include "app/integrations/salesforce/salesforce_account.h"
#include "app/integrations/salesforce/salesforce_failures.h"
#include "tests/unit/salesforce_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using enum delivery::ConnectorVerdict;
using delivery::ConnectorVerdict;
using values::ErrorClass;

namespace {

/// A request of the connector, as log lines of SalesforceOrg name it.
enum class At { Query, Search, Lead, Task, TaskChange };

bool isAt(At at, const connect::HttpRequest &request)
{
    const QByteArray &url = request.url;
    switch (at) {
    case At::Query:
        return url.contains("/query?");
    case At::Search:
        return url.contains("/search?");
    case At::Lead:
        return request.method == "POST" && url.endsWith("/sobjects/Lead");
    case At::Task:
        return request.method == "POST" && url.endsWith("/sobjects/Task");
    case At::TaskChange:
        return request.method == "PATCH" && url.contains("/sobjects/Task/");
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(At)

class TestSalesforceErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void waits();
    void severalErrors();
    void noAnswer_data();
    void noAnswer();
    void noJson();
    void signInOver();
    void policiesAreNoExpiredToken_data();
    void policiesAreNoExpiredToken();
};

void TestSalesforceErrors::answers_data()
{
    QTest::addColumn<At>("at");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::addColumn<QString>("says"); // part of title and detail

    const auto row = [](At at, int status, const char *code, const char *message, const QStringList &fields,
                        ConnectorVerdict verdict, ErrorClass errorClass, bool mayHaveHappened, const char *says) {
        QTest::addRow("%d %d %s %s", int(at), status, code, message)
            << at << status << QString::fromLatin1(code) << QString::fromLatin1(message) << fields << verdict
            << errorClass << mayHaveHappened << QString::fromLatin1(says);
    };
    for (const At at : {At::Query, At::Search, At::Lead, At::Task, At::TaskChange}) {
        row(at, 401, "INVALID_SESSION_ID", "Session expired or invalid", {}, Reconnect, ErrorClass::NeedsReconnect,
            false, "Reconnect Salesforce");
        row(at, 401, "INVALID_SESSION_ID", "This session is not valid for use with the REST API", {}, Repair,
            ErrorClass::NotAllowed, false, "signing in again does not help");
        row(at, 401, "INVALID_SESSION_ID", "Connected app is not attached to Agent", {}, Repair, ErrorClass::NotAllowed,
            false, "Attach the app to the agent");
        row(at, 403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.", {}, Limited, ErrorClass::Limited, false,
            "last 24 hours");
        row(at, 403, "REQUEST_LIMIT_EXCEEDED", "ConcurrentPerOrgLongTxn Limit exceeded.", {}, Limited,
            ErrorClass::Limited, false, "in a minute");
        row(at, 429, "", "", {}, Limited, ErrorClass::Limited, false, "limiting requests");
        row(at, 403, "API_DISABLED_FOR_ORG", "API is not enabled for this Organization or Partner", {}, Repair,
            ErrorClass::NotAllowed, false, "edition");
        row(at, 403, "API_CURRENTLY_DISABLED", "API is currently disabled for the user", {}, Repair,
            ErrorClass::NotAllowed, false, "switched off");
        const bool writes = at != At::Query && at != At::Search;
        row(at, 500, "UNKNOWN_EXCEPTION", "An unexpected error occurred. ErrorId: 12-34", {}, Retry,
            ErrorClass::HttpStatus, writes, "ErrorId: 12-34");
        row(at, 503, "SERVER_UNAVAILABLE", "Server is busy, please retry", {}, Retry, ErrorClass::HttpStatus, writes,
            "Salesforce answered 503");
        row(at, 420, "", "", {}, Reconnect, ErrorClass::NeedsReconnect, false, "no longer exists");
        row(at, 400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record", {}, Retry,
            ErrorClass::Rejected, false, "tried again");
    }
    row(At::Query, 400, "MALFORMED_QUERY", "unexpected token", {}, Refused, ErrorClass::Rejected, false,
        "unexpected token");
    row(At::Query, 400, "INVALID_FIELD", "No such column 'Email' on entity 'Lead'", {}, Repair, ErrorClass::NotAllowed,
        false, "field-level access");
    row(At::Query, 400, "INVALID_TYPE", "sObject type 'Lead' is not supported", {}, Repair, ErrorClass::NotAllowed,
        false, "licence");
    row(At::Query, 400, "QUERY_TIMEOUT", "Your query request was running for too long.", {}, Retry, ErrorClass::Timeout,
        false, "took too long");
    row(At::Query, 404, "NOT_FOUND", "The requested resource does not exist", {}, Repair, ErrorClass::TargetGone, false,
        "Reconnect Salesforce");
    row(At::Lead, 400, "REQUIRED_FIELD_MISSING", "Required fields are missing: [Industry__c]", {u"Industry__c"_s},
        Refused, ErrorClass::Rejected, false, "Industry__c is required in your org");
    row(At::Lead, 400, "FIELD_CUSTOM_VALIDATION_EXCEPTION", "Region must be set for leads", {u"Region__c"_s}, Refused,
        ErrorClass::Rejected, false, "Region must be set for leads");
    row(At::Lead, 400, "STRING_TOO_LONG", "Company: data value too large", {u"Company"_s}, Refused,
        ErrorClass::Rejected, false, "Company is too long");
    row(At::Lead, 400, "INVALID_FIELD", "No such column 'Company' on sobject of type Lead", {}, Refused,
        ErrorClass::Rejected, false, "No such column 'Company'");
    row(At::Lead, 400, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "Status: bad value", {u"Status"_s}, Refused,
        ErrorClass::Rejected, false, "Status takes only the values");
    row(At::Lead, 400, "DUPLICATE_VALUE", "duplicate value found: Email__c", {}, Refused, ErrorClass::Rejected, false,
        "must be unique");
    row(At::Lead, 400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "LeadTrigger: System.NullPointerException", {}, Refused,
        ErrorClass::Rejected, false, "LeadTrigger");
    row(At::Lead, 403, "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id", {}, Repair,
        ErrorClass::NotAllowed, false, "create rights");
    row(At::Lead, 404, "NOT_FOUND", "The requested resource does not exist", {}, Repair, ErrorClass::NotAllowed, false,
        "may not create the lead");
    row(At::Lead, 400, "STORAGE_LIMIT_EXCEEDED", "storage limit exceeded", {}, Repair, ErrorClass::Rejected, false,
        "storage is full");
    row(At::Task, 400, "FIELD_CUSTOM_VALIDATION_EXCEPTION", "Priority needs a reason", {}, Refused,
        ErrorClass::Rejected, false, "Priority needs a reason");
    row(At::Task, 403, "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id", {}, Repair,
        ErrorClass::NotAllowed, false, "the call task");
    row(At::TaskChange, 403, "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id", {}, Refused,
        ErrorClass::Rejected, false, "somebody else");
    row(At::TaskChange, 400, "FIELD_CUSTOM_VALIDATION_EXCEPTION", "Closed tasks are closed", {}, Refused,
        ErrorClass::Rejected, false, "Closed tasks are closed");
}

void TestSalesforceErrors::answers()
{
    QFETCH(const At, at);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, message);
    QFETCH(const QStringList, fields);
    QFETCH(const ConnectorVerdict, verdict);
    QFETCH(const ErrorClass, errorClass);
    QFETCH(const bool, mayHaveHappened);
    QFETCH(const QString, says);

    SalesforceStage s;
    if (at == At::TaskChange)
        QVERIFY(s.deliver(values::EventType::CallEnded, s.endedFacts()));
    s.org.fault = [&](const connect::HttpRequest &request) -> std::optional<core::Result<connect::HttpResponse>> {
        if (!isAt(at, request))
            return std::nullopt;
        return code.isEmpty() ? vendorAnswer(status, "") : salesforceSays(status, code, message, fields);
    };
    const auto done = s.deliver(values::EventType::AnalysisComplete, s.stage.facts());
    QVERIFY2(!done, done ? qPrintable(*done) : "");
    const integrations::SyncFailure &failure = done.error();
    const QString words = failure.title + u". "_s + failure.detail;
    QVERIFY2(failure.verdict == verdict, qPrintable(words));
    QCOMPARE(failure.errorClass, errorClass);
    QCOMPARE(failure.mayHaveHappened, mayHaveHappened);
    QCOMPARE(failure.code, std::optional(status));
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY2(!words.contains(u"%"_s) && !failure.title.isEmpty() && failure.detail.endsWith(u'.'), qPrintable(words));

    // And when the trouble is over, everything is there once.
    s.org.fault = {};
    s.stage.clock.advance(10'000);
    const auto after = s.deliver(values::EventType::AnalysisComplete, s.stage.facts(), true);
    QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().detail));
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.tasks().size(), 1);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), s.text(s.leads().first(), "Id"));
}

void TestSalesforceErrors::waits()
{
    const auto waitOf = [](const connect::HttpResponse &response) {
        return integrations::salesforceProblem(response, u"the lead"_s, integrations::SalesforceStep::Create)
            .failure.waitMs.value_or(0);
    };
    QVERIFY(waitOf(salesforceSays(403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s))
            >= 15 * 60'000);
    QCOMPARE(waitOf(salesforceSays(403, u"REQUEST_LIMIT_EXCEEDED"_s, u"ConcurrentRequests Limit exceeded"_s)), 60'000);
    connect::HttpResponse limited = vendorAnswer(429, "");
    limited.headers.append(std::pair(QByteArray("Retry-After"), QByteArray("7")));
    QCOMPARE(waitOf(limited), 7'000);
}

void TestSalesforceErrors::severalErrors()
{
    const auto problem = integrations::salesforceProblem(
        vendorAnswer(400,
                     R"([{"message":"Industry is missing","errorCode":"REQUIRED_FIELD_MISSING","fields":["Industry"]},
            {"message":"Budget is missing","errorCode":"REQUIRED_FIELD_MISSING","fields":["Budget__c"]}])"),
        u"the lead"_s, integrations::SalesforceStep::Create);
    QCOMPARE(problem.failure.title, u"Salesforce refused the lead: Industry, Budget__c is required in your org"_s);
    QVERIFY(problem.failure.detail.contains(u"Industry is missing; Budget is missing"_s));
    QVERIFY(problem.refusal.names(u"Budget__c"_s) && !problem.refusal.names(u"Budget"_s));
}

void TestSalesforceErrors::noAnswer_data()
{
    QTest::addColumn<At>("at");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("query") << At::Query << u"timeout"_s << false;
    QTest::newRow("lead") << At::Lead << u"timeout"_s << true;
    QTest::newRow("task") << At::Task << u"connection_reset"_s << true;
    QTest::newRow("lead, never sent") << At::Lead << u"dns"_s << false;
}

void TestSalesforceErrors::noAnswer()
{
    QFETCH(const At, at);
    QFETCH(const QString, code);
    QFETCH(const bool, mayHaveHappened);
    SalesforceStage s;
    s.org.fault = [&](const connect::HttpRequest &request) -> std::optional<core::Result<connect::HttpResponse>> {
        if (!isAt(at, request))
            return std::nullopt;
        return core::Result<connect::HttpResponse>(core::fail({.kind = core::ErrorKind::Network,
                                                               .code = code,
                                                               .title = u"acme cannot be reached"_s,
                                                               .detail = u"Try again."_s}));
    };
    const auto done = s.deliver(values::EventType::AnalysisComplete, s.stage.facts());
    QVERIFY(!done);
    QCOMPARE(done.error().verdict, Retry);
    QCOMPARE(done.error().mayHaveHappened, mayHaveHappened);
    QCOMPARE(done.error().errorClass == ErrorClass::AnswerLost, mayHaveHappened);
}

void TestSalesforceErrors::noJson()
{
    SalesforceStage s;
    s.org.fault = [](const connect::HttpRequest &) {
        return core::Result<connect::HttpResponse>(vendorAnswer(200, "<html>Log in</html>", "text/html"));
    };
    const auto done = s.deliver(values::EventType::CallEnded, s.endedFacts());
    QVERIFY(!done && done.error().verdict == Retry && done.error().errorClass == ErrorClass::InvalidResponse);
    s.org.fault = [](const connect::HttpRequest &request) -> std::optional<core::Result<connect::HttpResponse>> {
        return isAt(At::Task, request) ? std::optional(core::Result<connect::HttpResponse>(vendorAnswer(201, "{}")))
                                       : std::nullopt;
    };
    const auto nameless = s.deliver(values::EventType::CallEnded, s.endedFacts());
    QVERIFY(!nameless && nameless.error().mayHaveHappened); // it may be there, so it is looked up
}

void TestSalesforceErrors::signInOver()
{
    SalesforceStage s;
    s.org.fault = [](const connect::HttpRequest &) {
        return core::Result<connect::HttpResponse>(core::fail({.kind = core::ErrorKind::Conflict,
                                                               .code = u"needs_reconnect"_s,
                                                               .title = u"Salesforce needs a new sign-in"_s,
                                                               .detail = u"Reconnect Salesforce."_s}));
    };
    const auto done = s.deliver(values::EventType::CallEnded, s.endedFacts());
    QVERIFY(!done && done.error().verdict == Reconnect && !done.error().mayHaveHappened);
}

void TestSalesforceErrors::policiesAreNoExpiredToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("rejected");
    const auto says = [](const QByteArray &message) {
        return R"([{"message":")" + message + R"(","errorCode":"INVALID_SESSION_ID"}])";
    };
    QTest::newRow("expired") << 401 << QByteArray(says("Session expired or invalid")) << true;
    QTest::newRow("no body") << 401 << QByteArray() << true;
    QTest::newRow("userinfo") << 403 << QByteArray("Bad_OAuth_Token") << true;
    QTest::newRow("REST policy") << 401 << QByteArray(says("This session is not valid for use with the REST API"))
                                 << false;
    QTest::newRow("REST policy, other case")
        << 401 << QByteArray(says("This Session Is Not Valid for use with the REST api")) << false;
    QTest::newRow("agent policy") << 401 << QByteArray(says("Connected app is not attached to Agent")) << false;
    QTest::newRow("permission") << 403 << QByteArray(says("insufficient access rights")) << false;
}

void TestSalesforceErrors::policiesAreNoExpiredToken()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, rejected);
    QCOMPARE(integrations::salesforceTokenRejected(vendorAnswer(status, body)), rejected);
}

QTEST_GUILESS_MAIN(TestSalesforceErrors)
#include "tst_salesforce_errors.moc"
