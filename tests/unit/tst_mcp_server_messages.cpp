// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_tools.h"
#include "app/service/mcp/plain_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::service;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// Messages, schemas and results of /mcp, without a network.
class TestMcpServerMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMessages_data();
    void readsMessages();
    void refusesMessages_data();
    void refusesMessages();
    void writesMessages();
    void schemasArePlain();
    void namesAreNoKeywords();
    void listsAreSorted();
    void resultsSayWhatHelps();
    void failuresAreResults_data();
    void failuresAreResults();
    void idsOfCalls_data();
    void idsOfCalls();
};

void TestMcpServerMessages::readsMessages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("id");
    const auto kind = [](RpcKind value) { return int(value); };
    QTest::newRow("number") << QByteArray(R"({"jsonrpc":"2.0","id":7,"method":"ping"})") << kind(RpcKind::Request)
                            << QJsonValue(7);
    QTest::newRow("zero") << QByteArray(R"({"jsonrpc":"2.0","id":0,"method":"ping","params":{}})")
                          << kind(RpcKind::Request) << QJsonValue(0);
    QTest::newRow("text") << QByteArray(R"({"jsonrpc":"2.0","id":"a-1","method":"ping"})") << kind(RpcKind::Request)
                          << QJsonValue(u"a-1"_s);
    QTest::newRow("notification") << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/initialized"})")
                                  << kind(RpcKind::Notification) << QJsonValue(QJsonValue::Null);
    QTest::newRow("answer") << QByteArray(R"({"jsonrpc":"2.0","id":3,"result":{}})") << kind(RpcKind::Response)
                            << QJsonValue(3);
    QTest::newRow("error") << QByteArray(R"({"jsonrpc":"2.0","id":3,"error":{"code":1,"message":"no"}})")
                           << kind(RpcKind::Response) << QJsonValue(3);
}

void TestMcpServerMessages::readsMessages()
{
    QFETCH(QByteArray, body);
    const auto message = rpcMessageIn(body);
    QVERIFY2(message, message ? "" : qPrintable(message.error().message));
    QTEST(int(message->kind), "kind");
    QTEST(message->id, "id");
}

void TestMcpServerMessages::refusesMessages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue none(QJsonValue::Null);
    QTest::newRow("empty") << QByteArray() << -32700 << none;
    QTest::newRow("cut short") << QByteArray(R"({"jsonrpc":"2.0","id":1)") << -32700 << none;
    QTest::newRow("too deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << -32700 << none;
    QTest::newRow("not UTF-8") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\xfe\"}") << -32700
                               << none;
    QTest::newRow("batch") << QByteArray(R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])") << -32600 << none;
    QTest::newRow("empty batch") << QByteArray("[]") << -32600 << none;
    QTest::newRow("id null") << QByteArray(R"({"jsonrpc":"2.0","id":null,"method":"ping"})") << -32600 << none;
    QTest::newRow("id fraction") << QByteArray(R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})") << -32600 << none;
    QTest::newRow("id list") << QByteArray(R"({"jsonrpc":"2.0","id":[1],"method":"ping"})") << -32600 << none;
    QTest::newRow("id long") << QByteArray(R"({"jsonrpc":"2.0","method":"ping","id":")") + QByteArray(300, 'i') + "\"}"
                             << -32600 << none;
    QTest::newRow("other JSON-RPC") << QByteArray(R"({"jsonrpc":"1.0","id":4,"method":"ping"})") << -32600
                                    << QJsonValue(4);
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":4})") << -32600 << QJsonValue(4);
    QTest::newRow("method a number") << QByteArray(R"({"jsonrpc":"2.0","id":4,"method":5})") << -32600 << QJsonValue(4);
    QTest::newRow("params a list") << QByteArray(R"({"jsonrpc":"2.0","id":4,"method":"ping","params":[1]})") << -32602
                                   << QJsonValue(4);
}

void TestMcpServerMessages::refusesMessages()
{
    QFETCH(QByteArray, body);
    const auto message = rpcMessageIn(body);
    QVERIFY(!message);
    QTEST(message.error().code, "code");
    QTEST(message.error().id, "id");
    QVERIFY(!message.error().message.isEmpty());
}

void TestMcpServerMessages::writesMessages()
{
    QCOMPARE(object(rpcResult(u"a"_s, {})), object(R"({"jsonrpc":"2.0","id":"a","result":{}})"));
    QCOMPARE(object(rpcError({rpcInvalidParams, u"No."_s, {{u"k"_s, 1}}, 2})),
             object(R"({"jsonrpc":"2.0","id":2,"error":{"code":-32602,"message":"No.","data":{"k":1}}})"));
    QCOMPARE(object(rpcNotification(u"n"_s)), object(R"({"jsonrpc":"2.0","method":"n"})"));
    QVERIFY(!rpcResult(1, {{u"t"_s, u"two\nlines"_s}}).contains('\n')); // a frame of a stream is one line
}

void TestMcpServerMessages::schemasArePlain()
{
    const QJsonObject ours = object(R"({"type":"object","x-order":["a","b"],"properties":{
        "a":{"type":"string","format":"phone","x-options":true,"x-mcp-header":"Region"},
        "b":{"type":"array","items":{"type":"string","format":"date-time","x-order":[]}},
        "c":{"anyOf":[{"type":"string","format":"timezone"},{"type":"null"}],"default":{"x-kept":1}}},
        "$defs":{"d":{"format":"phone","type":"string"}},"additionalProperties":false,"required":["a"]})");
    const QJsonObject plain = object(R"({"type":"object","properties":{
        "a":{"type":"string"},
        "b":{"type":"array","items":{"type":"string","format":"date-time"}},
        "c":{"anyOf":[{"type":"string"},{"type":"null"}],"default":{"x-kept":1}}},
        "$defs":{"d":{"type":"string"}},"additionalProperties":false,"required":["a"]})");
    QCOMPARE(plainSchema(ours), plain);
}

void TestMcpServerMessages::namesAreNoKeywords()
{
    const QJsonObject schema = object(R"({"type":"object","properties":{
        "format":{"type":"string"},"x-ray":{"type":"string","enum":["x-1"]},"items":{"type":"integer"}}})");
    QCOMPARE(plainSchema(schema), schema);
}

void TestMcpServerMessages::listsAreSorted()
{
    values::ToolInfo a;
    a.name = u"b_second"_s;
    a.integration = u"slack"_s;
    values::ToolInfo b = a;
    b.name = u"a_first"_s;
    values::ToolInfo c = a;
    c.integration = u"hubspot"_s;
    c.destructive = true;
    const QJsonArray list = mcpToolArray({a, b, c});
    QCOMPARE(list, mcpToolArray({c, b, a}));
    QCOMPARE(list[0]["_meta"_L1]["com.callttone/integration"_L1].toString(), u"hubspot"_s);
    QCOMPARE(list[1]["name"_L1].toString(), u"a_first"_s);
    QVERIFY(list[0]["annotations"_L1]["destructiveHint"_L1].toBool());
    QCOMPARE(list[1]["annotations"_L1]["destructiveHint"_L1].toBool(true), false);
    QCOMPARE(list[0]["inputSchema"_L1]["type"_L1].toString(), u"object"_s); // whatever the tool says
}

void TestMcpServerMessages::resultsSayWhatHelps()
{
    values::ToolCall call;
    call.id = u"tcl_1"_s;
    call.ok = true;
    call.text = u"Booked for Thursday."_s;
    call.result = {{u"appointmentId"_s, u"ap_1"_s}};
    call.times = {{u"utc"_s, u"2026-02-19T20:30:00Z"_s}};
    call.replayed = true;
    const auto result = mcpCallResult(call);
    QVERIFY(result);
    QCOMPARE((*result)["isError"_L1].toBool(true), false);
    QCOMPARE((*result)["content"_L1][0]["text"_L1].toString(), call.text);
    const QJsonObject structured = (*result)["structuredContent"_L1].toObject();
    QCOMPARE(structured.value("appointmentId"_L1).toString(), u"ap_1"_s);
    QCOMPARE(structured.value("times"_L1).toObject(), call.times);
    // Once more as text, for clients that show models nothing else.
    QCOMPARE(object((*result)["content"_L1][1]["text"_L1].toString().toUtf8()), structured);
    QCOMPARE((*result)["_meta"_L1]["com.callttone/replayed"_L1].toBool(), true);
}

void TestMcpServerMessages::failuresAreResults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<int>("code");
    using core::ErrorKind;
    QTest::newRow("arguments") << int(ErrorKind::Validation) << u"invalid_arguments"_s << 0;
    QTest::newRow("plan") << int(ErrorKind::Forbidden) << u"not_available"_s << 0;
    QTest::newRow("stopping") << int(ErrorKind::Unavailable) << u"unavailable"_s << 0;
    QTest::newRow("unknown tool") << int(ErrorKind::NotFound) << QString() << -32602;
    QTest::newRow("defect") << int(ErrorKind::Internal) << QString() << -32603;
}

void TestMcpServerMessages::failuresAreResults()
{
    QFETCH(int, kind);
    QFETCH(QString, errorClass);
    const auto result = mcpCallResult(core::fail(
        {.kind = core::ErrorKind(kind), .code = u"word"_s, .title = u"It did not work"_s, .detail = u"Because."_s}));
    if (errorClass.isEmpty()) {
        QVERIFY(!result);
        QTEST(result.error().code, "code");
        return;
    }
    QVERIFY(result);
    QVERIFY((*result)["isError"_L1].toBool());
    QVERIFY((*result)["content"_L1][0]["text"_L1].toString().startsWith("FAILED"_L1));
    const QJsonValue error = (*result)["structuredContent"_L1]["error"_L1];
    QCOMPARE(error["class"_L1].toString(), errorClass);
    QVERIFY(!error["spoken"_L1].toString().isEmpty());
}

void TestMcpServerMessages::idsOfCalls_data()
{
    QTest::addColumn<QJsonObject>("meta");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("callId");
    QTest::newRow("none") << QJsonObject() << QByteArray() << QString();
    QTest::newRow("header") << QJsonObject() << QByteArray(" call_h ") << u"call_h"_s;
    QTest::newRow("plain") << QJsonObject{{u"callId"_s, u"call_p"_s}} << QByteArray("call_h") << u"call_p"_s;
    QTest::newRow("ours") << QJsonObject{{u"callId"_s, u"call_p"_s}, {u"com.callttone/callId"_s, u"call_o"_s}}
                          << QByteArray("call_h") << u"call_o"_s;
    QTest::newRow("no text") << QJsonObject{{u"callId"_s, 5}} << QByteArray() << QString();
}

void TestMcpServerMessages::idsOfCalls()
{
    QFETCH(QJsonObject, meta);
    QFETCH(QByteArray, header);
    RpcMessage message;
    message.params = {{u"_meta"_s, meta}};
    Request request;
    request.headers = {{"x-call-id", header}};
    const auto callId = mcpCallId(message, request);
    QVERIFY(callId);
    QTEST(*callId, "callId");
}

QTEST_GUILESS_MAIN(TestMcpServerMessages)
#include "tst_mcp_server_messages.moc"
