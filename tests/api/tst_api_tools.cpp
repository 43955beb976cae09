// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/service_fixture.h"
#include "tests/api/stream_reader.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using values::ToolErrorClass;

namespace {

ScriptedTools::Tool lookUpTool()
{
    tools::ToolDefinition look;
    look.name = u"crm_look_up"_s;
    look.integration = u"hubspot"_s;
    look.title = u"Look Up"_s;
    look.description = u"Looks a caller up."_s;
    look.inputSchema = {
        {u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"email"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"email"_s}}}}},
        {u"required"_s, QJsonArray{u"email"_s}}};
    look.readOnly = true;
    look.hardMs = tools::hardReadLimitMs;
    return {look, [](const tools::Invocation &invocation, tools::WireLog &wire) -> tools::ToolResult {
                values::VendorRequest request;
                request.method = u"GET"_s;
                request.url = u"https://vendor.example/contacts"_s;
                request.status = 200;
                request.durationMs = 12;
                request.responseBody = u"{\"id\":\"1\"}"_s;
                wire.add(request);
                const QString email = invocation.arguments.value("email"_L1).toString();
                if (email.startsWith("gone"_L1))
                    return tl::unexpected(tools::toolFailure(ToolErrorClass::Unavailable, u"It answered 503."_s));
                tools::ToolOutcome outcome;
                outcome.result = {{u"found"_s, true}, {u"email"_s, email}};
                outcome.text = u"Found them."_s;
                return outcome;
            }};
}

QByteArray invocation(const QJsonValue &arguments, const QString &callId = u"call_1"_s)
{
    return QJsonDocument(QJsonObject{{u"callId"_s, callId}, {u"agentId"_s, u"agt_1"_s}, {u"arguments"_s, arguments}})
        .toJson(QJsonDocument::Compact);
}

const QJsonObject dana{{u"email"_s, u"dana@whitfield.example"_s}};

} // namespace

/// Tools over REST, as voice platforms and the desktop meet them.
class TestApiTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service.scriptedTools.set(lookUpTool()); }

    void listsWhatAgentsGet();
    void keysMayDoWhatTheyAreFor();
    void callsAndLogs();
    void failuresAreAnswers();
    void refusesInWordsAnAgentCanUse_data();
    void refusesInWordsAnAgentCanUse();
    void takesArgumentsAsText();
    void tellsTheStream();
    void listsCalls();
    void timelineKnowsEachCallOnce();
    void statsHaveTools();

private:
    ServiceFixture m_service;
};

void TestApiTools::listsWhatAgentsGet()
{
    ScriptedTools::Tool off = lookUpTool();
    off.definition.name = u"crm_off"_s;
    off.enabled = false;
    m_service.scriptedTools.set(off);
    const QJsonArray usable = m_service.call("GET", "/tools").json().value("data"_L1).toArray();
    QCOMPARE(usable.size(), 1);
    QCOMPARE(usable.first()["name"_L1].toString(), u"crm_look_up"_s);
    QCOMPARE(usable.first()["timeoutMs"_L1].toInt(), 8'000);
    QVERIFY(usable.first()["inputSchema"_L1]["properties"_L1].isObject());
    const QJsonArray all = m_service.call("GET", "/tools?all=true").json().value("data"_L1).toArray();
    QCOMPARE(all.size(), 2);
    QVERIFY(!all.last()["enabled"_L1].toBool(true));
}

void TestApiTools::keysMayDoWhatTheyAreFor()
{
    const QByteArray runtime = m_service.makeKey({u"runtime"_s});
    const QByteArray read = m_service.makeKey({u"read"_s});
    const QByteArray write = m_service.makeKey({u"write"_s});
    QCOMPARE(m_service.call("GET", "/tools", QByteArray(), {.key = runtime}).status, 200);
    QCOMPARE(m_service.call("GET", "/tools", QByteArray(), {.key = read}).status, 200);
    QCOMPARE(m_service.call("GET", "/tools", QByteArray(), {.key = write}).status, 403);
    QCOMPARE(m_service.call("POST", "/tools/crm_look_up/invoke", invocation(dana), {.key = runtime}).status, 200);
    QCOMPARE(m_service.call("POST", "/tools/crm_look_up/invoke", invocation(dana), {.key = read}).status, 403);
    QCOMPARE(m_service.call("GET", "/tool-calls", QByteArray(), {.key = read}).status, 200);
    QCOMPARE(m_service.call("GET", "/tool-calls", QByteArray(), {.key = runtime}).status, 403);
}

void TestApiTools::callsAndLogs()
{
    const HttpAnswer answer = m_service.call("POST", "/tools/crm_look_up/invoke", invocation(dana, u"call_log"_s));
    QCOMPARE(answer.status, 200);
    const QJsonObject done = answer.json();
    QVERIFY(done.value("ok"_L1).toBool());
    QCOMPARE(done.value("text"_L1).toString(), u"Found them."_s);
    QCOMPARE(done.value("result"_L1)["email"_L1].toString(), u"dana@whitfield.example"_s);
    QVERIFY(done.value("latencyMs"_L1).isDouble());
    QVERIFY(!done.contains("requests"_L1)); // of no use to an agent
    const QByteArray id = done.value("id"_L1).toString().toLatin1();
    QTRY_COMPARE(m_service.call("GET", "/tool-calls/" + id).status, 200); // written without the caller's waiting
    const QJsonObject logged = m_service.call("GET", "/tool-calls/" + id).json();
    QCOMPARE(logged.value("callId"_L1).toString(), u"call_log"_s);
    QCOMPARE(logged.value("requests"_L1).toArray().size(), 1);
    QCOMPARE(logged.value("requests"_L1)[0]["status"_L1].toInt(), 200);
    QCOMPARE(m_service.call("GET", "/tool-calls/tcl_nothing").status, 404);
}

void TestApiTools::failuresAreAnswers()
{
    const HttpAnswer answer =
        m_service.call("POST", "/tools/crm_look_up/invoke", invocation(QJsonObject{{u"email"_s, u"gone@x.example"_s}}));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json().value("ok"_L1).toBool());
    const QJsonObject error = answer.json().value("error"_L1).toObject();
    QCOMPARE(error.value("class"_L1).toString(), u"unavailable"_s);
    QCOMPARE(error.value("message"_L1).toString(), u"It answered 503."_s);
    QVERIFY(!error.value("spoken"_L1).toString().isEmpty());
    QVERIFY(answer.json().value("text"_L1).toString().startsWith("FAILED"_L1));
    QCOMPARE(m_service.call("POST", "/tools/nobody_knows/invoke", invocation(dana)).status, 404);
}

void TestApiTools::refusesInWordsAnAgentCanUse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
    const QString email = u"must be an e-mail address such as name@example.com; it was \"dana at whitfield\""_s;
    QTest::newRow("wrong") << invocation(QJsonObject{{u"email"_s, u"dana at whitfield"_s}}) << 422
                           << u"/arguments/email"_s << email;
    QTest::newRow("missing") << invocation(QJsonObject()) << 422 << u"/arguments/email"_s << u"is required"_s;
    QTest::newRow("null is missing") << invocation(QJsonObject{{u"email"_s, QJsonValue::Null}}) << 422
                                     << u"/arguments/email"_s << u"is required"_s;
    QTest::newRow("no arguments at all") << R"({"callId": "call_1"})"_ba << 422 << u"/arguments/email"_s
                                         << u"is required"_s;
    QTest::newRow("text that is no JSON") << invocation(u"email: dana"_s) << 422 << u"/arguments"_s
                                          << u"must be an object with the tool's arguments, or its JSON text"_s;
    QTest::newRow("list") << invocation(QJsonArray{1}) << 422 << u"/arguments"_s
                          << u"must be an object with the tool's arguments, or its JSON text"_s;
    QTest::newRow("call id of the wrong kind") << R"({"callId": 5, "arguments": {"email": "a@b.example"}})"_ba << 422
                                               << u"/callId"_s << u"must be a text of 0 to 128 characters"_s;
    QTest::newRow("no JSON") << "{"_ba << 400 << QString() << QString();
}

void TestApiTools::refusesInWordsAnAgentCanUse()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    const HttpAnswer answer = m_service.call("POST", "/tools/crm_look_up/invoke", body);
    QCOMPARE(answer.status, status);
    if (status == 422) {
        const QJsonValue first = answer.json().value("errors"_L1)[0];
        QCOMPARE(first["pointer"_L1].toString(), pointer);
        QCOMPARE(first["message"_L1].toString(), words);
    }
}

void TestApiTools::takesArgumentsAsText()
{
    const QString text = QString::fromUtf8(QJsonDocument(dana).toJson(QJsonDocument::Compact));
    const HttpAnswer answer = m_service.call("POST", "/tools/crm_look_up/invoke", invocation(text));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("arguments"_L1).toObject(), dana);
}

void TestApiTools::tellsTheStream()
{
    StreamReader stream(m_service, "?types=tool.called");
    QCOMPARE(m_service.call("POST", "/tools/crm_look_up/invoke", invocation(dana, u"call_stream"_s)).status, 200);
    std::optional<Message> message;
    QJsonObject told;
    do { // rows of the calls before may still be on their way
        message = stream.next();
        QVERIFY(message);
        told = QJsonDocument::fromJson(message->data).object();
    } while (told.value("callId"_L1) != u"call_stream"_s);
    QCOMPARE(told.value("tool"_L1).toString(), u"crm_look_up"_s);
    QVERIFY(told.value("ok"_L1).toBool());
    QVERIFY(!message->data.contains("whitfield")); // what the caller said is not for everybody who listens
}

void TestApiTools::listsCalls()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_service.call("POST", "/tools/crm_look_up/invoke", invocation(dana, u"call_list"_s)).status, 200);
    QCOMPARE(m_service
                 .call("POST", "/tools/crm_look_up/invoke",
                       invocation(QJsonObject{{u"email"_s, u"gone@x.example"_s}}, u"call_list"_s))
                 .status,
             200);
    const auto count = [&](const QByteArray &query) {
        return m_service.call("GET", "/tool-calls?callId=call_list&" + query).json().value("data"_L1).toArray().size();
    };
    QTRY_COMPARE(count("limit=50"), 4);
    QCOMPARE(count("ok=false"), 1);
    QCOMPARE(count("ok=true&tool=crm_look_up"), 3);
    QCOMPARE(count("tool=other"), 0);
    QCOMPARE(count("integration=hubspot"), 4);
    QCOMPARE(m_service.call("GET", "/tool-calls?ok=perhaps").status, 422);

    const QJsonObject first = m_service.call("GET", "/tool-calls?callId=call_list&limit=3").json();
    QCOMPARE(first.value("data"_L1).toArray().size(), 3);
    const QByteArray cursor = first.value("nextCursor"_L1).toString().toLatin1().toPercentEncoding();
    const QJsonObject rest = m_service.call("GET", "/tool-calls?callId=call_list&limit=3&cursor=" + cursor).json();
    QCOMPARE(rest.value("data"_L1).toArray().size(), 1);
    QVERIFY(rest.value("nextCursor"_L1).isNull());
}

void TestApiTools::timelineKnowsEachCallOnce()
{
    const auto post = [&](const QJsonObject &event) { QCOMPARE(m_service.call("POST", "/events", event).status, 202); };
    post({{u"event"_s, u"call.started"_s}, {u"callId"_s, u"call_once"_s}});
    QCOMPARE(m_service.call("POST", "/tools/crm_look_up/invoke", invocation(dana, u"call_once"_s)).status, 200);
    // The platform tells of the same call, and of one that is not ours.
    post({{u"event"_s, u"transcript.ready"_s},
          {u"callId"_s, u"call_once"_s},
          {u"toolCalls"_s, QJsonArray{QJsonObject{{u"name"_s, u"crm_look_up"_s}, {u"atSeconds"_s, 30}},
                                      QJsonObject{{u"name"_s, u"their_own"_s}, {u"atSeconds"_s, 40}}}}});
    const auto toolCalls = [&] {
        return m_service.call("GET", "/calls/call_once").json().value("toolCalls"_L1).toArray();
    };
    QTRY_COMPARE(toolCalls().size(), 2);
    QCOMPARE(toolCalls()[0]["text"_L1].toString(), u"Found them."_s); // ours, with what we know of it
    QCOMPARE(toolCalls()[1]["name"_L1].toString(), u"their_own"_s);
}

void TestApiTools::statsHaveTools()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_service.call("POST", "/tools/crm_look_up/invoke", invocation(dana)).status, 200);
    m_service.clock.advance(60'000);
    const auto tools = [&] { return m_service.call("GET", "/stats?buckets=4").json().value("tools"_L1).toArray(); };
    QTRY_VERIFY(tools().size() == 1 && tools()[0]["count"_L1].toInt() >= 4);
    QCOMPARE(tools()[0]["integration"_L1].toString(), u"hubspot"_s);
    QCOMPARE(tools()[0]["buckets"_L1].toArray().size(), 4);
    QVERIFY(tools()[0]["p95"_L1].isDouble());
}

QTEST_GUILESS_MAIN(TestApiTools)
#include "tst_api_tools.moc"
