// SPDX-License-Identifier: GPL-3.0-or-later
// Which revision of MCP a server speaks, against servers of every kind over real HTTP.
#include "app/core/redactor.h"
#include "app/integrations/http/curl_http_client.h"
#include "app/integrations/mcp/client/mcp_client.h"
#include "app/integrations/mcp/mcp.h"
#include "app/integrations/mcp/protocol/mcp_tool_list.h"
#include "tests/support/fault_server.h"
#include "tests/unit/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using integrations::CurlHttpClient;
using integrations::McpTarget;
using tests::FaultReply;
using tests::FaultServer;
using tests::RecordedRequest;

namespace {

struct Call
{
    QByteArray verb;
    QByteArray path;
    QString method;
    QJsonObject params;
    QJsonValue id;
};

Call callIn(const RecordedRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QList<QByteArray> line = request.requestLine().split(' ');
    return {line.value(0), line.value(1), body.value("method"_L1).toString(), body.value("params"_L1).toObject(),
            body.value("id"_L1)};
}

QByteArray reply(const QJsonValue &id, const QJsonObject &result)
{
    return QJsonDocument(QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}})
        .toJson(QJsonDocument::Compact);
}

QByteArray refusal(const QJsonValue &id, int code, const QString &message, const QJsonObject &data = {})
{
    return QJsonDocument(
               QJsonObject{{u"jsonrpc"_s, u"2.0"_s},
                           {u"id"_s, id},
                           {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"data"_s, data}}}})
        .toJson(QJsonDocument::Compact);
}

FaultReply json(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return FaultReply::answer(status, body, QList<QByteArray>{"Content-Type: application/json"} + headers);
}

/// A stream that says `events` and then stays open for ever.
FaultReply stream(const QByteArray &events)
{
    FaultReply open = FaultReply::raw(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\n" + events, FaultReply::Ending::Hang);
    return open;
}

QByteArray sseEvent(const QByteArray &data)
{
    return "event: message\r\ndata: " + data + "\r\n\r\n";
}

QJsonObject tools()
{
    const auto tool = [](const QString &name, const QJsonObject &annotations) {
        return QJsonObject{{u"name"_s, name},
                           {u"description"_s, u"What %1 does"_s.arg(name)},
                           {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}},
                           {u"annotations"_s, annotations}};
    };
    return {
        {u"tools"_s, QJsonArray{tool(u"lookup_patient"_s, {{u"readOnlyHint"_s, true}, {u"destructiveHint"_s, true}}),
                                tool(u"waitlist_add"_s, {}),
                                tool(u"delete_patient"_s, {{u"destructiveHint"_s, true}, {u"title"_s, u"Delete"_s}}),
                                tool(u"bad name"_s, {})}}};
}

QJsonObject initialized(const QString &version)
{
    return {{u"protocolVersion"_s, version},
            {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject()}}},
            {u"serverInfo"_s, QJsonObject{{u"name"_s, u"harbor"_s}, {u"version"_s, u"1"_s}}}};
}

/// A server of 2025 with a session; refuses what the specification refuses.
FaultReply legacyServer(const RecordedRequest &request, bool asStream)
{
    const Call call = callIn(request);
    if (call.verb == "DELETE")
        return json(200, "");
    if (call.method == "initialize"_L1) {
        const QByteArray body = reply(call.id, initialized(u"2025-06-18"_s));
        const QByteArray session = "Mcp-Session-Id: 5f1c";
        if (!asStream)
            return json(200, body, {session});
        return FaultReply::raw("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + session
                                   + "\r\n\r\nid: 0\ndata: \n\n" + sseEvent(body),
                               FaultReply::Ending::Hang);
    }
    if (request.header("Mcp-Session-Id") != "5f1c")
        return json(400, refusal({}, -32000, u"Bad Request: Server not initialized"_s));
    if (request.header("MCP-Protocol-Version") != "2025-06-18")
        return json(400, refusal(call.id, -32000, u"Bad Request: Unsupported protocol version"_s));
    if (call.method == "notifications/initialized"_L1)
        return json(202, "");
    const QByteArray body = reply(call.id, tools());
    const QByteArray other = R"({"jsonrpc":"2.0","method":"notifications/message","params":{}})";
    return asStream ? stream(": hello\n\n" + sseEvent(other) + sseEvent(body)) : json(200, body);
}

/// The stateless revision; strict about its headers.
FaultReply modernServer(const RecordedRequest &request)
{
    const Call call = callIn(request);
    const QJsonObject meta = call.params.value("_meta"_L1).toObject();
    if (request.header("MCP-Protocol-Version") != "2026-07-28"
        || meta.value("io.modelcontextprotocol/protocolVersion"_L1) != "2026-07-28"_L1
        || !meta.value("io.modelcontextprotocol/clientCapabilities"_L1).isObject())
        return json(400, refusal(call.id, -32022, u"Unsupported"_s, {{u"supported"_s, QJsonArray{u"2026-07-28"_s}}}));
    if (request.header("Mcp-Method") != call.method.toLatin1())
        return json(400, refusal(call.id, -32020, u"Header mismatch"_s));
    if (call.method == "server/discover"_L1) {
        const QJsonObject info{{u"io.modelcontextprotocol/serverInfo"_s, QJsonObject{{u"name"_s, u"modern"_s}}}};
        return json(200, reply(call.id, {{u"resultType"_s, u"complete"_s},
                                         {u"supportedVersions"_s, QJsonArray{u"2026-07-28"_s}},
                                         {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject()}}},
                                         {u"_meta"_s, info}}));
    }
    if (call.method == "tools/list"_L1)
        return stream(sseEvent(reply(call.id, tools())));
    return json(404, refusal(call.id, -32601, u"Method not found"_s));
}

struct Findings
{
    integrations::McpServer server;
    integrations::McpListing listing;
};

tl::expected<Findings, core::ApiError> probe(const QByteArray &url, const QByteArray &authorization = {})
{
    CurlHttpClient http({.proxies = integrations::ProxyRules()});
    McpTarget target{.url = url, .authorization = core::SecretString(authorization)};
    target.allowPrivate = true;
    const integrations::McpChannel channel([&http](const auto &request) { return http.send(request); }, target);
    integrations::McpClient client;
    const auto listing = client.discover(channel, integrations::McpPatience::ofMs(5'000));
    if (!listing)
        return tl::unexpected(listing.error().error);
    const Findings found{client.server().value_or(integrations::McpServer()), *listing};
    client.close(channel);
    return found;
}

QStringList namesOf(const Findings &found)
{
    QStringList names;
    for (const QJsonValue &tool : found.listing.tools)
        names.append(tool.toObject().value("name"_L1).toString());
    return names;
}

const QStringList threeTools{u"lookup_patient"_s, u"waitlist_add"_s, u"delete_patient"_s};

} // namespace

class TestMcpDial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modern();
    void legacy_data();
    void legacy();
    void legacyServersThatAnswerAnything();
    void modernServersThatOfferOlderVersions();
    void httpAndSse();
    void pages();
    void toolsAsTheServerMarksThem();
    void failures_data();
    void failures();
    void endpointsOfOtherHostsAreRefused();
    void settlesWhatWasTyped();
    void addresses_data();
    void addresses();
    void asksAgain();
};

void TestMcpDial::modern()
{
    FaultServer server(modernServer);
    const auto found = probe(server.url("/mcp"), "Bearer secret");
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().oneLine()));
    QCOMPARE(found->server.protocol, u"2026-07-28"_s);
    QCOMPARE(found->server.name, u"modern"_s);
    QCOMPARE(namesOf(*found), threeTools);
    QVERIFY(found->server.reachedMs > 0);
    QCOMPARE(server.requestCount(), 2); // no session to open or close
    for (const RecordedRequest &request : server.requests())
        QCOMPARE(request.header("Authorization"), "Bearer secret"_ba);
}

void TestMcpDial::legacy_data()
{
    QTest::addColumn<bool>("asStream");
    QTest::newRow("JSON") << false;
    QTest::newRow("event stream") << true;
}

void TestMcpDial::legacy()
{
    QFETCH(const bool, asStream);
    FaultServer server([asStream](const RecordedRequest &request) { return legacyServer(request, asStream); });
    const auto found = probe(server.url("/mcp"));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().oneLine()));
    QCOMPARE(found->server.protocol, u"2025-06-18"_s);
    QCOMPARE(found->server.name, u"harbor"_s);
    QCOMPARE(namesOf(*found), threeTools);
    QStringList methods;
    for (const RecordedRequest &request : server.requests())
        methods.append(callIn(request).method);
    QCOMPARE(methods, QStringList({u"server/discover"_s, u"initialize"_s, u"notifications/initialized"_s,
                                   u"tools/list"_s, QString()}));
    QVERIFY(server.requests().last().requestLine().startsWith("DELETE "));
    for (const RecordedRequest &request : server.requests().first(4))
        QCOMPARE(request.header("Accept"), "application/json, text/event-stream"_ba);
}

void TestMcpDial::legacyServersThatAnswerAnything()
{
    // Seen in the specification's own test servers: any method is answered 200 with an empty result.
    FaultServer server([](const RecordedRequest &request) {
        const Call call = callIn(request);
        if (call.method == "initialize"_L1)
            return json(200, reply(call.id, initialized(u"2025-11-25"_s)));
        if (call.method == "tools/list"_L1)
            return json(200, reply(call.id, tools()));
        return json(200, reply(call.id, {}));
    });
    const auto found = probe(server.url());
    QVERIFY(found.has_value());
    QCOMPARE(found->server.protocol, u"2025-11-25"_s);
}

void TestMcpDial::modernServersThatOfferOlderVersions()
{
    FaultServer server([](const RecordedRequest &request) {
        const Call call = callIn(request);
        if (call.method == "server/discover"_L1)
            return json(400, refusal(call.id, -32022, u"Unsupported protocol version"_s,
                                     {{u"supported"_s, QJsonArray{u"2025-06-18"_s}}}));
        return legacyServer(request, false);
    });
    QCOMPARE(probe(server.url())->server.protocol, u"2025-06-18"_s);
}

void TestMcpDial::httpAndSse()
{
    FaultServer server([](const RecordedRequest &request) {
        const Call call = callIn(request);
        if (call.path == "/message?sessionId=7" && call.verb == "POST")
            return json(202, "Accepted");
        if (call.verb != "GET")
            return json(404, "Cannot POST /sse");
        return stream("event: endpoint\ndata: /message?sessionId=7\n\n"
                      + sseEvent(reply(1, initialized(u"2024-11-05"_s)))
                      + sseEvent(R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})")
                      + sseEvent(reply(2, tools())));
    });
    const auto found = probe(server.url("/sse"));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().oneLine()));
    QCOMPARE(found->server.protocol, u"2024-11-05"_s);
    QCOMPARE(namesOf(*found), threeTools);
}

void TestMcpDial::pages()
{
    FaultServer server([](const RecordedRequest &request) {
        const Call call = callIn(request);
        if (call.method != "tools/list"_L1)
            return legacyServer(request, false);
        const QString cursor = call.params.value("cursor"_L1).toString(u"none"_s);
        const auto page = [](const QString &name) { return QJsonArray{QJsonObject{{u"name"_s, name}}}; };
        if (cursor == "none"_L1)
            return json(200, reply(call.id, {{u"tools"_s, page(u"one"_s)}, {u"nextCursor"_s, QString()}}));
        if (cursor.isEmpty()) // an empty cursor is a cursor
            return json(200, reply(call.id, {{u"tools"_s, page(u"two"_s)}, {u"nextCursor"_s, u"x"_s}}));
        return json(200, reply(call.id, {{u"tools"_s, page(u"three"_s)}}));
    });
    QCOMPARE(namesOf(*probe(server.url())), QStringList({u"one"_s, u"two"_s, u"three"_s}));

    integrations::McpToolList endless;
    int asked = 0;
    const auto page = [&asked](const QString &cursor) {
        return QJsonObject{{u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, u"t%1"_s.arg(asked)}}}},
                           {u"nextCursor"_s, cursor}};
    };
    while (endless.add(page(QString::number(asked))))
        QVERIFY(++asked < 1000);
    QCOMPARE(asked, integrations::McpToolList::mostPages - 1);
    integrations::McpToolList circle;
    QVERIFY(circle.add(page(u"x"_s)));
    QVERIFY(!circle.add(page(u"x"_s))); // a cursor that was followed before leads nowhere new
}

void TestMcpDial::toolsAsTheServerMarksThem()
{
    integrations::McpToolList list;
    QVERIFY(!list.add(tools()));
    const auto hints = [&list](qsizetype i) {
        const QJsonObject tool = list.tools().at(i).toObject();
        return QList<bool>{tool.value("readOnly"_L1).toBool(), tool.value("destructive"_L1).toBool(),
                           tool.value("enabled"_L1).toBool()};
    };
    const auto title = [&list](qsizetype i) { return list.tools().at(i).toObject().value("title"_L1).toString(); };
    QCOMPARE(hints(0), QList<bool>({true, false, true}));
    QCOMPARE(hints(1), QList<bool>({false, false, true}));
    QCOMPARE(hints(2), QList<bool>({false, true, false}));
    QCOMPARE(title(2), u"Delete"_s);
    QCOMPARE(title(1), u"waitlist_add"_s);
    QCOMPARE(list.notes(), QStringList{u"bad name was left out: its name is none that MCP allows."_s});
}

void TestMcpDial::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int status, const QByteArray &body, const QByteArray &header,
                        const QString &code,
                        const QString &says) { QTest::newRow(name) << status << body << header << code << says; };
    row("a web page", 200, "<html>Welcome</html>", "Content-Type: text/html", u"not_mcp"_s, u"does not speak MCP"_s);
    row("nothing there", 404, "Not found", "Content-Type: text/plain", u"not_mcp"_s, u"does not speak MCP"_s);
    row("only GET", 405, "", "Allow: GET", u"not_mcp"_s, u"does not speak MCP"_s);
    row("header refused", 401, "", "WWW-Authenticate: Bearer", u"mcp_unauthorized"_s,
        u"answered 401: the authorization header was refused"_s);
    row("moved", 308, "", "Location: https://new.example/mcp", u"mcp_refused"_s, u"new.example/mcp"_s);
    row("only newer versions", 400,
        refusal(1, -32022, u"Unsupported"_s, {{u"supported"_s, QJsonArray{u"2030-01-01"_s}}}), "X: y", u"mcp_version"_s,
        u"2030-01-01"_s);
    row("down", 503, "", "X: y", u"mcp_refused"_s, u"answered 503"_s);
    row("an API of another kind", 200, R"({"jsonrpc":"2.0","id":1,"result":"pong"})", "Content-Type: application/json",
        u"not_mcp"_s, u"protocol version"_s);
}

void TestMcpDial::failures()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, header);
    QFETCH(const QString, code);
    QFETCH(const QString, says);
    FaultServer server(FaultReply::answer(status, body, {header}));
    const auto found = probe(server.url(), "Bearer secret-token-1");
    QVERIFY(!found.has_value());
    QVERIFY2(found.error().code == code, qPrintable(found.error().code + u": "_s + found.error().oneLine()));
    QVERIFY2(found.error().oneLine().contains(says), qPrintable(found.error().oneLine()));
    QVERIFY(!found.error().oneLine().contains(u"secret-token"_s));
}

void TestMcpDial::endpointsOfOtherHostsAreRefused()
{
    FaultServer elsewhere(json(202, ""));
    FaultServer server([&elsewhere](const RecordedRequest &request) {
        if (callIn(request).verb != "GET")
            return json(405, "");
        return stream("event: endpoint\ndata: " + elsewhere.url("/message") + "\n\n");
    });
    const auto found = probe(server.url("/sse"), "Bearer secret");
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, u"not_mcp"_s);
    QCOMPARE(elsewhere.requestCount(), 0);
}

void TestMcpDial::settlesWhatWasTyped()
{
    FaultServer server([](const RecordedRequest &request) { return legacyServer(request, true); });
    CurlHttpClient http({.proxies = integrations::ProxyRules()});
    const auto mcp = integrations::mcpServer(1, std::make_shared<integrations::McpWires>());
    const QString url = QString::fromLatin1(server.url("/mcp", "localhost"));
    const auto tried = mcp.settle(http, {{u"url"_s, url}, {u"authorization"_s, u"Bearer abc"_s}}, true);
    QVERIFY2(tried.has_value(), tried ? "" : qPrintable(tried.error().oneLine()));
    const auto &settled = **tried;
    QVERIFY2(settled.check.ok, qPrintable(settled.check.detail));
    QVERIFY2(settled.check.detail.startsWith(u"3 tools found. bad name was left out"_s),
             qPrintable(settled.check.detail));
    QCOMPARE(settled.config.value("alias"_L1), QJsonValue(u"mcp"_s));
    QCOMPARE(settled.check.protocol, u"2025-06-18"_s);
    QCOMPARE(settled.check.tools.size(), 3);
    QCOMPARE(settled.identity.label, u"localhost"_s);
    QCOMPARE(settled.config.value("enabledTools"_L1), QJsonArray({u"lookup_patient"_s, u"waitlist_add"_s}));
    QCOMPARE(settled.secrets.size(), size_t(2));
    QVERIFY(settled.identity.facts.value("allowPrivate"_L1).toBool());

    const auto chosen = mcp.settle(http, {{u"url"_s, url}, {u"tools"_s, QJsonArray{u"delete_patient"_s}}}, false);
    QCOMPARE((*chosen)->config.value("enabledTools"_L1), QJsonArray({u"delete_patient"_s}));
    const auto unknown = mcp.settle(http, {{u"url"_s, url}, {u"tools"_s, QJsonArray{u"nope"_s}}}, true);
    QCOMPARE(unknown.error().fields.value(0).pointer, u"/tools/0"_s);
    const auto twoLines = mcp.settle(http, {{u"url"_s, url}, {u"authorization"_s, u"a\r\nX: b"_s}}, true);
    QCOMPARE(twoLines.error().fields.value(0).pointer, u"/authorization"_s);

    FaultServer page(FaultReply::answer(200, "<html>", {"Content-Type: text/html"}));
    const QJsonObject wrong{{u"url"_s, QString::fromLatin1(page.url())}};
    const auto seen = mcp.settle(http, wrong, true);
    QVERIFY(seen.has_value() && !(*seen)->check.ok);
    QVERIFY((*seen)->check.detail.contains(u"does not speak MCP"_s));
    QCOMPARE(mcp.settle(http, wrong, false).error().fields.value(0).pointer, u"/url"_s);
}

void TestMcpDial::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowPrivate");
    QTest::addColumn<bool>("sent");

    QTest::newRow("https") << u"https://mcp.harbor.example/mcp"_s << false << true;
    QTest::newRow("plain http") << u"http://mcp.harbor.example/mcp"_s << false << false;
    QTest::newRow("localhost") << u"http://localhost:3901/mcp"_s << false << true;
    QTest::newRow("own network") << u"http://10.0.0.7/mcp"_s << false << false;
    QTest::newRow("own network, on purpose") << u"http://10.0.0.7/mcp"_s << true << true;
    QTest::newRow("with a password") << u"https://a:b@mcp.harbor.example/"_s << true << false;
}

void TestMcpDial::addresses()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowPrivate);
    QFETCH(const bool, sent);
    tests::FakeHttp http([](const auto &) { return tests::vendorAnswer(404, ""); });
    const auto settled = integrations::mcpServer(1, std::make_shared<integrations::McpWires>())
                             .settle(http, {{u"url"_s, url}, {u"allowPrivateNetwork"_s, allowPrivate}}, true);
    QCOMPARE(settled.has_value(), sent);
    QCOMPARE(!http.requests.isEmpty(), sent);
    for (const connect::HttpRequest &request : http.requests)
        QCOMPARE(request.allowPrivate, !url.startsWith(u"https"_s));
}

void TestMcpDial::asksAgain()
{
    FaultServer server(modernServer);
    CurlHttpClient http({.proxies = integrations::ProxyRules()});
    tests::FakeSession session([&http](const connect::HttpRequest &request) { return http.send(request); });
    session.secrets = {{u"url"_s, server.url("/mcp")}, {u"authorization"_s, "Bearer x"}};
    session.knownFacts = {{u"allowPrivate"_s, true}};
    const auto wires = std::make_shared<integrations::McpWires>();
    const auto mcp = integrations::mcpServer(2, wires);
    const auto found = mcp.discover(session);
    QVERIFY2(found && found->check.ok, found ? qPrintable(found->check.detail) : "");
    QCOMPARE(found->tools.size(), 3);
    session.knownFacts = {};
    const auto blocked = mcp.discover(session);
    QVERIFY(blocked && !blocked->check.ok && blocked->check.detail.contains(u"not public"_s));

    QCOMPARE(mcp.wire().size(), 2);
    QVERIFY(!mcp.wire().first().ok);
    const QList<values::VendorRequest> said = mcp.wire().last().requests;
    QCOMPARE(said.size(), 2);
    QVERIFY(said.first().requestBody.contains(u"server/discover"_s));
    QCOMPARE(said.first().requestHeaders.value("Mcp-Method"_L1), QJsonValue(u"server/discover"_s));
    QCOMPARE(said.first().requestHeaders.value("Authorization"_L1), QJsonValue(core::redactionMark.toString()));
}

QTEST_APPLESS_MAIN(TestMcpDial)
#include "tst_mcp_dial.moc"
