// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/key_slots.h"
#include "app/service/mcp/mcp_gate.h"
#include "app/service/mcp/mcp_sessions.h"
#include "tests/support/manual_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::service;
using callttone::testing::ManualClock;

namespace {

const QByteArray both = "application/json, text/event-stream";

Request post(const QByteArray &body, values::HeaderList headers, const QByteArray &accept = both,
             const QByteArray &type = "application/json")
{
    Request request;
    request.method = "POST";
    request.body = body;
    request.headers = std::move(headers);
    request.headers.append({QByteArrayLiteral("Accept"), accept});
    request.headers.append({QByteArrayLiteral("Content-Type"), type});
    return request;
}

const QByteArray modernMeta =
    R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}})";

QByteArray call(const QByteArray &name)
{
    return R"({"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":")" + name + "\"," + modernMeta + "}}";
}

QByteArray list(const QByteArray &meta = modernMeta)
{
    return R"({"jsonrpc":"2.0","id":5,"method":"tools/list","params":{)" + meta + "}}";
}

values::HeaderList modern(const QByteArray &method, const QByteArray &name = {})
{
    values::HeaderList headers{{"mcp-protocol-version", "2026-07-28"}, {"MCP-METHOD", method}};
    if (!name.isEmpty())
        headers.append({QByteArrayLiteral("Mcp-Name"), name});
    return headers;
}

} // namespace

/// Who gets past the door of /mcp, and in which era.
class TestMcpServerGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEras_data();
    void tellsEras();
    void refuses_data();
    void refuses();
    void namesWhatItSpeaks();
    void sessionsEnd();
    void sessionsHaveABound();
    void slotsComeBack();
};

void TestMcpServerGate::tellsEras_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<values::HeaderList>("headers");
    QTest::addColumn<bool>("isModern");
    const QByteArray initialize =
        R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}})";
    const QByteArray plain = R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})";
    QTest::newRow("initialize") << initialize << values::HeaderList() << false;
    QTest::newRow("initialize that says a revision")
        << initialize << values::HeaderList{{"MCP-Protocol-Version", "2025-11-25"}} << false;
    QTest::newRow("without a header it is an old one") << plain << values::HeaderList() << false;
    QTest::newRow("old") << plain << values::HeaderList{{"MCP-Protocol-Version", "2025-03-26"}} << false;
    QTest::newRow("modern") << list() << modern("tools/list") << true;
    QTest::newRow("with a name") << call("crm_look_up") << modern("tools/call", "crm_look_up") << true;
    QTest::newRow("name in base64") << call("caf\xc3\xa9") << modern("tools/call", "=?base64?Y2Fmw6k=?=") << true;
    QTest::newRow("a notification") << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/cancelled"})")
                                    << values::HeaderList{{"MCP-Protocol-Version", "2026-07-28"}} << true;
}

void TestMcpServerGate::tellsEras()
{
    QFETCH(QByteArray, body);
    QFETCH(values::HeaderList, headers);
    QFETCH(bool, isModern);
    const auto ask = admitMcp(post(body, headers));
    QVERIFY2(ask, ask ? "" : ask.error().body.constData());
    QCOMPARE(ask->era == McpEra::Modern, isModern);
}

void TestMcpServerGate::refuses_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QByteArray plain = R"({"jsonrpc":"2.0","id":5,"method":"tools/list"})";
    QTest::newRow("only JSON") << post(plain, {}, "application/json") << 406 << -32000;
    QTest::newRow("only a stream") << post(plain, {}, "text/event-stream") << 406 << -32000;
    QTest::newRow("no Accept") << post(plain, {}, "") << 406 << -32000;
    QTest::newRow("a form") << post(plain, {}, both, "application/x-www-form-urlencoded") << 415 << -32000;
    QTest::newRow("no JSON") << post("{", {}) << 400 << -32700;
    QTest::newRow("a revision nobody knows") << post(plain, {{"MCP-Protocol-Version", "1999-01-01"}}) << 400 << -32022;
    const values::HeaderList saysModern{{"MCP-Protocol-Version", "2026-07-28"}};
    QTest::newRow("modern without _meta") << post(plain, saysModern) << 400 << -32602;
    QTest::newRow("without capabilities")
        << post(list(R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"})"), modern("tools/list"))
        << 400 << -32602;
    QTest::newRow("without a version") << post(list(R"("_meta":{"io.modelcontextprotocol/clientCapabilities":{}})"),
                                               modern("tools/list"))
                                       << 400 << -32602;
    const QByteArray later =
        R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2099-01-01","io.modelcontextprotocol/clientCapabilities":{}})";
    QTest::newRow("revisions differ") << post(list(later), modern("tools/list")) << 400 << -32020;
    QTest::newRow("no version header") << post(list(), {{"Mcp-Method", "tools/list"}}) << 400 << -32020;
    QTest::newRow("a later revision") << post(list(later),
                                              {{"MCP-Protocol-Version", "2099-01-01"}, {"Mcp-Method", "tools/list"}})
                                      << 400 << -32022;
    QTest::newRow("no method header") << post(list(), saysModern) << 400 << -32020;
    QTest::newRow("another method") << post(list(), modern("tools/call")) << 400 << -32020;
    QTest::newRow("method in capitals") << post(list(), modern("TOOLS/LIST")) << 400 << -32020;
    QTest::newRow("no name header") << post(call("a"), modern("tools/call")) << 400 << -32020;
    QTest::newRow("another name") << post(call("a"), modern("tools/call", "b")) << 400 << -32020;
    QTest::newRow("broken base64") << post(call("a"), modern("tools/call", "=?base64?Y!?=")) << 400 << -32020;
    QTest::newRow("an answer to nothing")
        << post(R"({"jsonrpc":"2.0","id":5,"result":{}})", saysModern) << 400 << -32600;
}

void TestMcpServerGate::refuses()
{
    QFETCH(Request, request);
    const auto ask = admitMcp(request);
    QVERIFY(!ask);
    QTEST(ask.error().status, "status");
    const QJsonObject answer = QJsonDocument::fromJson(ask.error().body).object();
    QTEST(answer.value("error"_L1)["code"_L1].toInt(), "code");
    const bool wasRead = ask.error().status == 400 && answer.value("error"_L1)["code"_L1].toInt() != -32700;
    QCOMPARE(answer.value("id"_L1), wasRead ? QJsonValue(5) : QJsonValue(QJsonValue::Null));
}

void TestMcpServerGate::namesWhatItSpeaks()
{
    const auto ask =
        admitMcp(post(R"({"jsonrpc":"2.0","id":5,"method":"tools/list"})", {{"MCP-Protocol-Version", "1999-01-01"}}));
    QVERIFY(!ask);
    const QJsonValue data = QJsonDocument::fromJson(ask.error().body)["error"_L1]["data"_L1];
    QCOMPARE(data["requested"_L1].toString(), u"1999-01-01"_s);
    QVERIFY(data["supported"_L1].toArray().contains(u"2026-07-28"_s));
    QVERIFY(data["supported"_L1].toArray().contains(u"2025-06-18"_s));
}

void TestMcpServerGate::sessionsEnd()
{
    ManualClock clock;
    McpSessions sessions(clock, {});
    const QString id = sessions.begin(u"key_1"_s);
    QVERIFY(sessions.use(id, u"key_1"_s));
    QVERIFY(!sessions.use(id, u"key_2"_s));
    QVERIFY(!sessions.use(u"guess"_s, u"key_1"_s));
    clock.advance(23 * 3'600'000);
    QVERIFY(sessions.use(id, u"key_1"_s));
    clock.advance(25 * 3'600'000);
    QVERIFY(!sessions.use(id, u"key_1"_s));
    const QString second = sessions.begin(u"key_1"_s);
    sessions.endAllOf(u"key_1"_s);
    QVERIFY(!sessions.use(second, u"key_1"_s));
}

void TestMcpServerGate::sessionsHaveABound()
{
    ManualClock clock;
    McpSessions sessions(clock, {.forKey = 2, .forAll = 3});
    const QString first = sessions.begin(u"key_1"_s);
    clock.advance(1);
    const QString second = sessions.begin(u"key_1"_s);
    clock.advance(1);
    QVERIFY(sessions.use(first, u"key_1"_s)); // so the second one is unused for longest
    const QString third = sessions.begin(u"key_1"_s);
    QVERIFY(!sessions.use(second, u"key_1"_s));
    QVERIFY(sessions.use(first, u"key_1"_s) && sessions.use(third, u"key_1"_s));
    clock.advance(1);
    const QString foreign = sessions.begin(u"key_2"_s);
    clock.advance(1);
    (void)sessions.begin(u"key_3"_s);
    QCOMPARE(sessions.count(), 3);
    QVERIFY(sessions.use(foreign, u"key_2"_s));
}

void TestMcpServerGate::slotsComeBack()
{
    KeySlots::Slot late;
    {
        KeySlots places(2, 3);
        const KeySlots::Slot a = places.take(u"key_1"_s);
        KeySlots::Slot b = places.take(u"key_1"_s);
        QVERIFY(a && b);
        QVERIFY(!places.take(u"key_1"_s));
        late = places.take(u"key_2"_s);
        QVERIFY(late);
        QVERIFY(!places.take(u"key_3"_s)); // there are three in all
        b.reset();
        QVERIFY(places.take(u"key_3"_s));
    }
    late.reset(); // after those it came from
}

QTEST_GUILESS_MAIN(TestMcpServerGate)
#include "tst_mcp_server_gate.moc"
