// SPDX-License-Identifier: GPL-3.0-or-later
// make_trigger_scenario against scripted answers of Make: what it sends, and what each answer means during a call.
#include "app/integrations/make/make_hook.h"
#include "app/integrations/make/make_tools.h"
#include "app/tools/arguments/argument_check.h"
#include "tests/unit/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::HttpRequest;
using tests::FakeSession;
using tests::vendorAnswer;
using values::ToolErrorClass;

namespace {

const QByteArray hook = "https://hook.eu1.make.com/8d1r5t0q2mwxk3f9secret";

tools::Invocation invocationOf(const QJsonObject &data, const QJsonObject &more = {})
{
    QJsonObject arguments = more;
    arguments.insert(u"data"_s, data);
    tools::Invocation invocation{
        .id = u"tcl_1"_s,
        .callId = u"call_1"_s,
        .agentId = u"agt_1"_s,
        .arguments = arguments,
        .dryRun = false,
        .key = QString(64, u'a'),
        .now = 1'771'329'600'000,
        .deadline = tools::Deadline(tools::Deadline::Steady::now(), tools::softLimitMs, tools::hardWriteLimitMs)};
    invocation.call.agentName = u"Front Desk"_s;
    invocation.call.direction = u"inbound"_s;
    invocation.call.fromNumber = u"+15125550142"_s;
    invocation.call.toNumber = u"+15125550100"_s;
    invocation.call.summary = u"Wants a cleaning."_s;
    return invocation;
}

std::unique_ptr<FakeSession> make(tests::VendorScript script)
{
    auto session = std::make_unique<FakeSession>(std::move(script));
    session->secrets = {{u"url"_s, hook}, {u"apiKey"_s, "k3y"}};
    return session;
}

integrations::VendorTool tool()
{
    return integrations::makeTools().first();
}

tools::ToolResult answeredWith(int status, const QByteArray &body, const QByteArray &type = "text/plain")
{
    return tool().run(*make([&](const auto &) { return vendorAnswer(status, body, type); }),
                      invocationOf({{u"name"_s, u"Laura"_s}}));
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class TestMakeTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definitionIsWhole();
    void argumentsAreChecked();
    void sendsTheCallAndTheData();
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void answersOfTheScenarioItself();
    void withoutAnAnswer_data();
    void withoutAnAnswer();
    void onlyWhatStartedNothingIsRepeated_data();
    void onlyWhatStartedNothingIsRepeated();
    void dryRunShowsNoSecret();
    void anotherReasonIsTheSameCall();
};

void TestMakeTool::definitionIsWhole()
{
    const integrations::VendorTool one = tool();
    QCOMPARE(one.definition.name, u"make_trigger_scenario"_s);
    QCOMPARE(one.definition.integration, u"make"_s);
    QCOMPARE(one.definition.hardMs, 10'000);
    QVERIFY(one.wantsCall && !one.lookUp && !one.definition.readOnly);
    QCOMPARE(one.describe({}), one.definition.description);
    QVERIFY(one.describe({{u"trigger"_s, u"The caller is a new\nlead."_s}})
                .endsWith(u" When to call it: The caller is a new lead."_s));
}

void TestMakeTool::argumentsAreChecked()
{
    tools::ArgumentCheck check;
    const tools::ToolDefinition definition = tool().definition;
    const auto wrong = [&](const QJsonObject &arguments) {
        const auto errors = check.errors(definition.name, definition.inputSchema, arguments);
        return errors.isEmpty() ? QString() : errors.first().pointer;
    };
    QCOMPARE(wrong({{u"data"_s, QJsonObject{{u"any"_s, QJsonArray{1, true}}}}}), QString());
    QCOMPARE(wrong({}), u"/arguments/data"_s);
    QCOMPARE(wrong({{u"data"_s, u"name=Laura"_s}}), u"/arguments/data"_s);
}

void TestMakeTool::sendsTheCallAndTheData()
{
    const auto session = make([](const auto &) { return vendorAnswer(200, "Accepted", "text/plain"); });
    const auto result = tool().run(*session, invocationOf({{u"name"_s, u"Laura"_s},
                                                           {u"callId"_s, u"forged"_s},
                                                           {u"fromNumber"_s, u"+1900"_s},
                                                           {u"test"_s, true},
                                                           {u"toolCallId"_s, u"forged"_s}},
                                                          {{u"reason"_s, u"New lead"_s}}));
    QVERIFY(result);
    const HttpRequest &request = session->requests.first();
    QCOMPARE(request.url, hook);
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(tests::headerOf(request, "x-make-apikey"), "k3y"_ba);
    QVERIFY(tests::headerOf(request, "Authorization").isEmpty());
    QVERIFY(request.timeoutMs > 9'000 && request.timeoutMs <= 10'000);
    QCOMPARE(bodyOf(request), QJsonObject({{u"event"_s, u"make.trigger"_s},
                                           {u"test"_s, false},
                                           {u"callId"_s, u"call_1"_s},
                                           {u"agentName"_s, u"Front Desk"_s},
                                           {u"direction"_s, u"inbound"_s},
                                           {u"fromNumber"_s, u"+15125550142"_s},
                                           {u"toNumber"_s, u"+15125550100"_s},
                                           {u"summary"_s, u"Wants a cleaning."_s},
                                           {u"toolCallId"_s, u"tcl_1"_s},
                                           {u"reason"_s, u"New lead"_s},
                                           {u"name"_s, u"Laura"_s}}));
    for (const QString &field : integrations::makeFields())
        QVERIFY2(bodyOf(request).contains(field), qPrintable(field));
}

void TestMakeTool::results_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("queued") << 200 << QByteArray("Accepted") << u"started"_s
                            << u"It was started and runs in the background. No result will come back."_s;
    QTest::newRow("JSON with a message") << 200
                                         << QByteArray(R"({"reference":"HD-1","message":"Two cleanings\na year."})")
                                         << u"answered"_s << u"Two cleanings a year."_s;
    QTest::newRow("JSON without") << 201 << QByteArray("{ \"dealId\" : 7 }") << u"answered"_s << u"{\"dealId\":7}"_s;
    QTest::newRow("a list") << 200 << QByteArray("[1, 2]") << u"answered"_s << u"[1,2]"_s;
    QTest::newRow("text") << 200 << QByteArray("Your ticket\r\n is 7.") << u"answered"_s << u"Your ticket is 7."_s;
    QTest::newRow("nothing") << 204 << QByteArray() << u"answered"_s << u"It ran and answered nothing."_s;
    QTest::newRow("far too much")
        << 200 << QByteArray(70 * 1024, 'x') << u"answered"_s
        << u"It ran. Its answer is 70 KB, too long to pass on; the Webhook response module in "
           "Make should answer less than 64 KB."_s;
}

void TestMakeTool::results()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, state);
    QFETCH(const QString, text);
    const auto result = answeredWith(status, body);
    QVERIFY2(result, result ? "" : qPrintable(result.error().problem.message));
    QCOMPARE(result->result.value("status"_L1).toString(), state);
    QCOMPARE(result->text, text);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        QCOMPARE(result->result.value("answer"_L1).toObject(), document.object());
    QVERIFY(QJsonDocument(result->result).toJson().size() < 66 * 1024);
}

void TestMakeTool::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("support");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<bool>("mayHaveHappened");
    const auto row = [](const char *name, int status, const QByteArray &body, ToolErrorClass errorClass,
                        const QString &code, const QString &support, const QString &caller, bool may = false) {
        QTest::newRow(name) << status << body << errorClass << code << support << caller << may;
    };
    using enum ToolErrorClass;
    row("400 queue full", 400, "Queue is full", RateLimited, u"queue_full"_s, u"queue is full"_s, u"busy right now"_s);
    row("400 data structure", 400, "Validation failed for 1 parameter(s).", Refused, u"data_structure"_s,
        u"what the agent sent does not fit the webhook's data structure"_s, u"cannot start that"_s);
    row("401", 401, "Unauthorized", NeedsReconnect, u"api_key"_s, u"asks for an API key"_s, u"cannot start that"_s);
    row("403", 403, "", NeedsReconnect, u"api_key"_s, u"asks for an API key"_s, u"cannot start that"_s);
    row("404", 404, "", NotFound, u"webhook_gone"_s, u"Paste the new address"_s, u"cannot start that"_s);
    row("410 off", 410, "There is no scenario listening for this webhook.", NotFound, u"scenario_off"_s,
        u"Turn it on in Make"_s, u"cannot start that"_s);
    row("410 gone", 410, "Webhook not found", NotFound, u"webhook_gone"_s, u"Paste the new address"_s,
        u"cannot start that"_s);
    row("429", 429, "Too many requests", RateLimited, u"rate_limited"_s, u"limiting requests"_s, u"busy right now"_s);
    row("500 scenario failed", 500, "Scenario failed to complete.", Refused, u"scenario_failed"_s, u"ran and failed"_s,
        u"did not work out"_s);
    row("502", 502, "<html>Bad gateway</html>", Unavailable, u"unavailable"_s, u"problem of its own"_s,
        u"cannot start that"_s, true);
    row("303", 303, "", Refused, u"redirect"_s, u"does not follow"_s, u"did not work out"_s);
    row("418", 418, "I'm a teapot", Refused, u"refused"_s, u"I'm a teapot"_s, u"cannot start that"_s);
}

void TestMakeTool::refusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const QString, code);
    QFETCH(const QString, support);
    QFETCH(const QString, caller);
    QFETCH(const bool, mayHaveHappened);
    const auto result = answeredWith(status, body);
    QVERIFY(!result);
    const values::ToolProblem &problem = result.error().problem;
    QVERIFY2(problem.errorClass == errorClass, qPrintable(problem.message));
    QCOMPARE(problem.code, code);
    QVERIFY2(problem.message.contains(support), qPrintable(problem.message));
    QVERIFY2(problem.spoken.contains(caller), qPrintable(problem.spoken));
    QCOMPARE(result.error().mayHaveHappened, mayHaveHappened);
}

void TestMakeTool::answersOfTheScenarioItself()
{
    const auto result = answeredWith(404, R"({"message":"No such customer"})", "application/json");
    QVERIFY(!result);
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::Refused);
    QCOMPARE(result.error().problem.code, u"scenario_refused"_s);
    QVERIFY(result.error().problem.message.contains(u"No such customer"_s));
    QCOMPARE(result.error().result.value("answer"_L1)["message"_L1].toString(), u"No such customer"_s);
}

void TestMakeTool::withoutAnAnswer_data()
{
    QTest::addColumn<QString>("failed");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("mayHaveHappened");
    using core::ErrorKind;
    using enum ToolErrorClass;
    QTest::newRow("slow") << u"timeout"_s << ErrorKind::Timeout << OutcomeUnknown << u"no_result_in_time"_s << true;
    QTest::newRow("reset") << u"connection_reset"_s << ErrorKind::Network << OutcomeUnknown << u"answer_lost"_s << true;
    QTest::newRow("endless answer") << u"invalid_response"_s << ErrorKind::Network << OutcomeUnknown << u"answer_lost"_s
                                    << true;
    QTest::newRow("nobody there") << u"connection_refused"_s << ErrorKind::Network << Unavailable
                                  << u"connection_refused"_s << false;
    QTest::newRow("blocked") << u"blocked"_s << ErrorKind::Network << NotConfigured << u"blocked"_s << false;
}

void TestMakeTool::withoutAnAnswer()
{
    QFETCH(const QString, failed);
    QFETCH(const core::ErrorKind, kind);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const QString, code);
    QFETCH(const bool, mayHaveHappened);
    const auto session = make([&](const auto &) -> core::Result<connect::HttpResponse> {
        return core::fail({.kind = kind, .code = failed, .title = u"No answer"_s, .detail = u"Try again."_s});
    });
    const auto result = tool().run(*session, invocationOf({}));
    QVERIFY(!result);
    QVERIFY2(result.error().problem.errorClass == errorClass, qPrintable(result.error().problem.message));
    QCOMPARE(result.error().problem.code, code);
    QCOMPARE(result.error().mayHaveHappened, mayHaveHappened);
    QVERIFY(!result.error().problem.spoken.isEmpty());
}

void TestMakeTool::onlyWhatStartedNothingIsRepeated_data()
{
    QTest::addColumn<QString>("failed"); ///< the first answer; empty: a status
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    QTest::newRow("connection refused") << u"connection_refused"_s << 0 << 2;
    QTest::newRow("limited") << QString() << 429 << 2;
    QTest::newRow("timeout") << u"timeout"_s << 0 << 1;
    QTest::newRow("reset") << u"connection_reset"_s << 0 << 1;
    QTest::newRow("blocked") << u"blocked"_s << 0 << 1;
    QTest::newRow("scenario failed") << QString() << 500 << 1;
    QTest::newRow("gateway") << QString() << 503 << 1;
}

void TestMakeTool::onlyWhatStartedNothingIsRepeated()
{
    QFETCH(const QString, failed);
    QFETCH(const int, status);
    QFETCH(const int, requests);
    int sent = 0;
    const auto session = make([&](const auto &) -> core::Result<connect::HttpResponse> {
        if (++sent > 1)
            return vendorAnswer(200, "Accepted", "text/plain");
        if (failed.isEmpty())
            return vendorAnswer(status, "", "text/plain");
        return core::fail({.kind = core::ErrorKind::Network, .code = failed, .title = u"No answer"_s});
    });
    QCOMPARE(tool().run(*session, invocationOf({})).has_value(), requests == 2);
    QCOMPARE(sent, requests);
}

void TestMakeTool::dryRunShowsNoSecret()
{
    const auto session = make([](const auto &) { return vendorAnswer(200, "Accepted"); });
    tools::Invocation invocation = invocationOf({{u"name"_s, u"Laura"_s}});
    invocation.dryRun = true;
    const auto result = tool().run(*session, invocation);
    QVERIFY(result);
    QVERIFY(session->requests.isEmpty());
    const QByteArray shown = QJsonDocument(result->result).toJson();
    QVERIFY2(shown.contains("https://hook.eu1.make.com/"), shown.constData());
    QVERIFY2(!shown.contains("8d1r5t0q2mwxk3f9secret") && !shown.contains("k3y"), shown.constData());
    QCOMPARE(result->result.value("wouldSend"_L1)["body"_L1]["name"_L1].toString(), u"Laura"_s);
}

void TestMakeTool::anotherReasonIsTheSameCall()
{
    const auto of = tool().identity;
    const QJsonObject data{{u"name"_s, u"Laura"_s}};
    const QJsonObject first{{u"data"_s, data}, {u"reason"_s, u"New lead"_s}};
    QCOMPARE(of(first, {}), of({{u"data"_s, data}, {u"reason"_s, u"She is a lead"_s}}, {}));
    QVERIFY(of(first, {}) != of({{u"data"_s, QJsonObject{{u"name"_s, u"Ben"_s}}}}, {}));
}

QTEST_APPLESS_MAIN(TestMakeTool)
#include "tst_make_tool.moc"
