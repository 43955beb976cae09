// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/mcp_probe.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using values::ToolErrorClass;

namespace {

ScriptedTools::Tool tool(const QString &integration, const QString &name)
{
    tools::ToolDefinition definition;
    definition.name = name;
    definition.integration = integration;
    definition.title = u"Look Up"_s;
    definition.description = u"Looks a caller up."_s;
    definition.inputSchema = {
        {u"type"_s, u"object"_s},
        {u"x-order"_s, QJsonArray{u"email"_s}},
        {u"properties"_s, QJsonObject{{u"email"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"email"_s}}},
                                      {u"phone"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"phone"_s}}}}},
        {u"required"_s, QJsonArray{u"email"_s}}};
    definition.readOnly = true;
    return {definition, [](const tools::Invocation &invocation, tools::WireLog &) -> tools::ToolResult {
                const QString email = invocation.arguments.value("email"_L1).toString();
                if (email.startsWith("slow"_L1))
                    QTest::qSleep(5'000);
                if (email.startsWith("gone"_L1))
                    return tl::unexpected(tools::toolFailure(ToolErrorClass::Unavailable, u"It answered 503."_s));
                tools::ToolOutcome outcome;
                outcome.result = {{u"found"_s, true}, {u"email"_s, email}, {u"callId"_s, invocation.callId}};
                outcome.text = u"Found them."_s;
                return outcome;
            }};
}

QJsonObject lookUp(const QString &email)
{
    return {{u"name"_s, u"crm_look_up"_s}, {u"arguments"_s, QJsonObject{{u"email"_s, email}}}};
}

int rpcCode(const HttpAnswer &answer)
{
    return answer.json().value("error"_L1)["code"_L1].toInt();
}

} // namespace

/// /mcp from outside, in both eras.
class TestApiMcp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service.scriptedTools.set(tool(u"hubspot"_s, u"crm_look_up"_s)); }

    void aSessionFromInitializeToTheEnd();
    void requestsThatAreCompleteInThemselves();
    void keysAndOrigins();
    void sessionsBelongToTheirKey();
    void revisions_data();
    void revisions();
    void callsHaveTheirIds();
    void whatGoesWrongIsForTheModel();
    void toolsAreInOneOrder();
    void progressWhileAToolWorks();
    void cancelledCallsGetNoAnswer();
    void cancelledCallsWithoutAStream();
    void bodiesHaveALimit();

private:
    ServiceFixture m_service;
};

void TestApiMcp::aSessionFromInitializeToTheEnd()
{
    McpProbe client(m_service, m_service.makeKey({u"runtime"_s}));
    const HttpAnswer begun = client.initialize();
    QCOMPARE(begun.status, 200);
    QCOMPARE(begun.headers.value("content-type"), "application/json");
    const QJsonObject result = begun.json().value("result"_L1).toObject();
    QCOMPARE(result.value("protocolVersion"_L1).toString(), u"2025-11-25"_s);
    QVERIFY(result.value("capabilities"_L1)["tools"_L1]["listChanged"_L1].toBool());
    QVERIFY(!result.contains("resultType"_L1));
    QCOMPARE(client.session().size(), 48);

    const HttpAnswer noted = client.legacy(u"notifications/initialized"_s, {}, QJsonValue::Undefined);
    QCOMPARE(noted.status, 202);
    QVERIFY(noted.body.isEmpty());
    QCOMPARE(client.legacy(u"ping"_s).json().value("result"_L1).toObject(), QJsonObject());

    const QJsonArray tools =
        client.legacy(u"tools/list"_s, {}, u"list-1"_s).json().value("result"_L1)["tools"_L1].toArray();
    QCOMPARE(tools.size(), 1);
    QCOMPARE(tools.first()["name"_L1].toString(), u"crm_look_up"_s);
    QVERIFY(tools.first()["annotations"_L1]["readOnlyHint"_L1].toBool());
    QVERIFY(!tools.first()["inputSchema"_L1].toObject().contains("x-order"_L1));
    QVERIFY(tools.first()["inputSchema"_L1]["properties"_L1]["phone"_L1]["format"_L1].isUndefined());

    const HttpAnswer called = client.legacy(u"tools/call"_s, lookUp(u"dana@whitfield.example"_s), 7);
    QCOMPARE(called.status, 200);
    QCOMPARE(called.json().value("id"_L1).toInt(), 7);
    const QJsonObject done = called.json().value("result"_L1).toObject();
    QVERIFY2(!done.value("isError"_L1).toBool(true), called.body.constData());
    QCOMPARE(done.value("content"_L1)[0]["text"_L1].toString(), u"Found them."_s);
    QVERIFY(done.value("structuredContent"_L1)["found"_L1].toBool());
    QVERIFY(done.value("_meta"_L1)["com.callttone/toolCallId"_L1].toString().startsWith("tcl_"_L1));

    QCOMPARE(rpcCode(client.legacy(u"resources/list"_s)), -32601);
    QCOMPARE(client.send("DELETE", client.sessionHeaders()).status, 204);
    QCOMPARE(client.legacy(u"tools/list"_s).status, 404);
}

void TestApiMcp::requestsThatAreCompleteInThemselves()
{
    const McpProbe client(m_service, m_service.makeKey({u"runtime"_s}));
    const QJsonObject about = client.modern(u"server/discover"_s).json().value("result"_L1).toObject();
    QVERIFY(about.value("supportedVersions"_L1).toArray().contains(u"2026-07-28"_s));
    QCOMPARE(about.value("resultType"_L1).toString(), u"complete"_s);
    QCOMPARE(about.value("_meta"_L1)["io.modelcontextprotocol/serverInfo"_L1]["name"_L1].toString(), u"callttone"_s);

    const QJsonObject listed = client.modern(u"tools/list"_s).json().value("result"_L1).toObject();
    QCOMPARE(listed.value("tools"_L1).toArray().size(), 1);
    QVERIFY(listed.value("ttlMs"_L1).toInt(-1) >= 0);
    QCOMPARE(listed.value("cacheScope"_L1).toString(), u"private"_s);

    const HttpAnswer called = client.modern(u"tools/call"_s, lookUp(u"dana@whitfield.example"_s));
    QCOMPARE(called.status, 200);
    QVERIFY(called.json().value("result"_L1)["structuredContent"_L1]["found"_L1].toBool());
    QCOMPARE(called.json().value("result"_L1)["resultType"_L1].toString(), u"complete"_s);

    for (const QString &method : {u"initialize"_s, u"ping"_s, u"nothing/known"_s}) {
        const HttpAnswer answer = client.modern(method);
        QCOMPARE(answer.status, 404);
        QCOMPARE(rpcCode(answer), -32601);
    }
    QCOMPARE(client.send("GET", McpProbe::modernHeaders("tools/list")).status, 405);
}

void TestApiMcp::keysAndOrigins()
{
    const QByteArray list = McpProbe::message(u"tools/list"_s, {{u"_meta"_s, McpProbe::modernMeta()}});
    const QByteArray headers = McpProbe::modernHeaders("tools/list");
    const HttpAnswer without = McpProbe(m_service, QByteArray()).send("POST", headers, list);
    QCOMPARE(without.status, 401);
    QVERIFY(without.headers.value("www-authenticate").startsWith("Bearer"));
    QCOMPARE(McpProbe(m_service, m_service.makeKey({u"read"_s})).send("POST", headers, list).status, 403);
    const McpProbe client(m_service, m_service.makeKey({u"runtime"_s}));
    QCOMPARE(client.send("POST", headers, list).status, 200);
    QCOMPARE(client.send("POST", headers + "Origin: https://evil.example\r\n", list).status, 403);
    QCOMPARE(client.send("PUT", headers, list).status, 405);
}

void TestApiMcp::sessionsBelongToTheirKey()
{
    QString id;
    const QByteArray key = m_service.makeKey({u"runtime"_s}, &id);
    McpProbe client(m_service, key);
    (void)client.initialize();
    const McpProbe other(m_service, m_service.makeKey({u"runtime"_s}));
    const QByteArray list = McpProbe::message(u"tools/list"_s, {});
    QCOMPARE(other.send("POST", client.sessionHeaders(), list).status, 404);
    QCOMPARE(client.send("POST", McpProbe::accept() + McpProbe::contentType(), list).status, 400);
    QCOMPARE(client.send("GET", McpProbe::accept()).status, 400);

    McpStreamReader stream(m_service, "GET", client.sessionHeaders() + client.bearer());
    QVERIFY2(stream.head().contains("text/event-stream"), stream.head().constData());
    QVERIFY(stream.head().contains("X-Accel-Buffering: no"));
    QCOMPARE(m_service.call("DELETE", "/api-keys/" + id.toLatin1()).status, 204);
    QVERIFY(stream.probe().closesWithin(5'000));
}

void TestApiMcp::revisions_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");
    for (const QString &version : {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s})
        QTest::newRow(qPrintable(version)) << version << version;
    QTest::newRow("newer") << u"2031-01-01"_s << u"2025-11-25"_s;
}

void TestApiMcp::revisions()
{
    QFETCH(QString, asked);
    QFETCH(QString, answered);
    McpProbe client(m_service);
    QCOMPARE(client.initialize(asked).json().value("result"_L1)["protocolVersion"_L1].toString(), answered);
    QCOMPARE(client.legacy(u"tools/list"_s).status, 200);
}

void TestApiMcp::callsHaveTheirIds()
{
    const McpProbe client(m_service);
    const auto callIdOf = [](const HttpAnswer &answer) {
        return answer.json().value("result"_L1)["structuredContent"_L1]["callId"_L1].toString();
    };
    const QJsonObject dana = lookUp(u"dana@whitfield.example"_s);
    QCOMPARE(callIdOf(client.modern(u"tools/call"_s, dana)), QString());
    QCOMPARE(callIdOf(client.modern(u"tools/call"_s, dana, {{u"com.callttone/callId"_s, u"call_a"_s}})), u"call_a"_s);
    QCOMPARE(callIdOf(client.modern(u"tools/call"_s, dana, {{u"callId"_s, u"call_b"_s}})), u"call_b"_s);
    QJsonObject params = dana;
    params.insert(u"_meta"_s, McpProbe::modernMeta());
    const HttpAnswer byHeader =
        client.send("POST", McpProbe::modernHeaders("tools/call", "crm_look_up") + "X-Call-Id: call_c\r\n",
                    McpProbe::message(u"tools/call"_s, params));
    QCOMPARE(callIdOf(byHeader), u"call_c"_s);
    QCOMPARE(rpcCode(client.modern(u"tools/call"_s, dana, {{u"callId"_s, QString(129, u'c')}})), -32602);
}

void TestApiMcp::whatGoesWrongIsForTheModel()
{
    const McpProbe client(m_service);
    const QJsonObject failed =
        client.modern(u"tools/call"_s, lookUp(u"gone@x.example"_s)).json().value("result"_L1).toObject();
    QVERIFY(failed.value("isError"_L1).toBool());
    QVERIFY(failed.value("content"_L1)[0]["text"_L1].toString().startsWith("FAILED"_L1));
    QCOMPARE(failed.value("structuredContent"_L1)["error"_L1]["class"_L1].toString(), u"unavailable"_s);
    QVERIFY(!failed.value("structuredContent"_L1)["error"_L1]["spoken"_L1].toString().isEmpty());

    const QJsonObject wrong =
        client.modern(u"tools/call"_s, lookUp(u"dana at whitfield"_s)).json().value("result"_L1).toObject();
    QVERIFY(wrong.value("isError"_L1).toBool());
    const QJsonValue error = wrong.value("structuredContent"_L1)["error"_L1];
    QCOMPARE(error["class"_L1].toString(), u"invalid_arguments"_s);
    QCOMPARE(error["fields"_L1][0]["pointer"_L1].toString(), u"/arguments/email"_s);

    const HttpAnswer unknown = client.modern(u"tools/call"_s, {{u"name"_s, u"nobody_knows"_s}});
    QCOMPARE(unknown.status, 200);
    QCOMPARE(rpcCode(unknown), -32602);
    QCOMPARE(rpcCode(client.modern(u"tools/call"_s, {{u"name"_s, u"crm_look_up"_s}, {u"arguments"_s, u"{}"_s}})),
             -32602);
    QCOMPARE(rpcCode(client.modern(u"tools/list"_s, {{u"cursor"_s, u"x"_s}})), -32602);
}

void TestApiMcp::toolsAreInOneOrder()
{
    m_service.scriptedTools.set(tool(u"slack"_s, u"a_tool"_s));
    m_service.scriptedTools.set(tool(u"google_calendar"_s, u"z_tool"_s));
    m_service.scriptedTools.set(tool(u"hubspot"_s, u"b_tool"_s));
    const McpProbe client(m_service);
    const HttpAnswer first = client.modern(u"tools/list"_s);
    QStringList names;
    for (const QJsonValue &one : first.json().value("result"_L1)["tools"_L1].toArray())
        names.append(one["name"_L1].toString());
    QCOMPARE(names, QStringList({u"z_tool"_s, u"b_tool"_s, u"crm_look_up"_s, u"a_tool"_s}));
    QCOMPARE(client.modern(u"tools/list"_s).body, first.body);
}

void TestApiMcp::progressWhileAToolWorks()
{
    const McpProbe client(m_service);
    QJsonObject params = lookUp(u"slow@x.example"_s);
    QJsonObject meta = McpProbe::modernMeta();
    meta.insert(u"progressToken"_s, u"p1"_s);
    params.insert(u"_meta"_s, meta);
    McpStreamReader stream(m_service, "POST", McpProbe::modernHeaders("tools/call", "crm_look_up") + client.bearer(),
                           McpProbe::message(u"tools/call"_s, params, u"c1"_s));
    QVERIFY2(stream.head().contains("text/event-stream"), stream.head().constData());
    const QJsonObject first = stream.next();
    QCOMPARE(first.value("method"_L1).toString(), u"notifications/progress"_s);
    QCOMPARE(first.value("params"_L1)["progressToken"_L1].toString(), u"p1"_s);
    const QJsonObject second = stream.next();
    QVERIFY(second.value("params"_L1)["progress"_L1].toDouble() > first.value("params"_L1)["progress"_L1].toDouble());
    const QJsonObject done = stream.next();
    QCOMPARE(done.value("id"_L1).toString(), u"c1"_s);
    QVERIFY(done.value("result"_L1)["structuredContent"_L1]["found"_L1].toBool());
    QVERIFY(stream.probe().closesWithin(2'000));
}

void TestApiMcp::cancelledCallsGetNoAnswer()
{
    McpProbe client(m_service);
    (void)client.initialize();
    QJsonObject params = lookUp(u"slow@x.example"_s);
    params.insert(u"_meta"_s, QJsonObject{{u"progressToken"_s, 5}});
    McpStreamReader stream(m_service, "POST", client.sessionHeaders() + client.bearer(),
                           McpProbe::message(u"tools/call"_s, params, 9));
    QVERIFY(stream.head().contains("text/event-stream"));
    const QJsonObject reason{{u"requestId"_s, 9}, {u"reason"_s, u"the caller hung up"_s}};
    QCOMPARE(client.legacy(u"notifications/cancelled"_s, reason, QJsonValue::Undefined).status, 202);
    QJsonObject last = stream.next(6'000);
    while (last.value("method"_L1).toString() == "notifications/progress"_L1)
        last = stream.next(6'000);
    QCOMPARE(last, QJsonObject());
    QVERIFY(stream.probe().closesWithin(6'000));
}

void TestApiMcp::cancelledCallsWithoutAStream()
{
    McpProbe client(m_service);
    (void)client.initialize();
    HttpProbe call(m_service.port());
    call.send(call.request("POST", "/mcp", McpProbe::message(u"tools/call"_s, lookUp(u"slow@x.example"_s), u"c-9"_s),
                           client.sessionHeaders() + client.bearer()));
    QTest::qWait(500); // until the tool works
    (void)client.legacy(u"notifications/cancelled"_s, {{u"requestId"_s, u"c-9"_s}}, QJsonValue::Undefined);
    const auto answer = call.answer(8'000);
    QVERIFY(answer);
    QCOMPARE(answer->status, 202);
    QVERIFY(answer->body.isEmpty());
}

void TestApiMcp::bodiesHaveALimit()
{
    const McpProbe client(m_service);
    QCOMPARE(client.modern(u"tools/call"_s, lookUp(QString(300 * 1024, u'a'))).status, 413);
    const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
    const HttpAnswer answer = client.send("POST", McpProbe::modernHeaders("tools/list"), deep);
    QCOMPARE(answer.status, 400);
    QCOMPARE(rpcCode(answer), -32700);
}

QTEST_GUILESS_MAIN(TestApiMcp)
#include "tst_api_mcp.moc"
