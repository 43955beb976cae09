// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of MCP that need no network: names, headers, schemas, lists of tools, messages.
#include "app/integrations/mcp/protocol/json_rpc.h"
#include "app/integrations/mcp/protocol/mcp_content.h"
#include "app/integrations/mcp/protocol/mcp_headers.h"
#include "app/integrations/mcp/protocol/mcp_schema.h"
#include "app/integrations/mcp/protocol/mcp_tool_list.h"
#include "app/integrations/mcp/protocol/mcp_tool_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::integrations;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject nested(int levels)
{
    QJsonObject schema{{u"type"_s, u"string"_s}};
    for (int i = 0; i < levels; ++i)
        schema = {{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"a"_s, schema}}}};
    return schema;
}

} // namespace

class TestMcpProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerValues_data();
    void headerValues();
    void paramHeaders_data();
    void paramHeaders();
    void paramHeaderLines();
    void aliases_data();
    void aliases();
    void aliasRules_data();
    void aliasRules();
    void toolNames_data();
    void toolNames();
    void schemaProblems();
    void checkedSchemas_data();
    void checkedSchemas();
    void hostileTools();
    void contentIsCut();
    void replies_data();
    void replies();
    void notices();
};

void TestMcpProtocol::headerValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << u"price_quote"_s << "price_quote"_ba;
    QTest::newRow("inner blank") << u"a b"_s << "a b"_ba;
    QTest::newRow("umlaut") << u"\u00FC"_s << "=?base64?w7w=?="_ba;
    QTest::newRow("leading blank") << u" a"_s << "=?base64?IGE=?="_ba;
    QTest::newRow("line break") << u"a\nb"_s << "=?base64?YQpi?="_ba;
    QTest::newRow("looks encoded") << u"=?base64?YQ==?="_s << "=?base64?PT9iYXNlNjQ/WVE9PT89?="_ba;
    QTest::newRow("nothing") << QString() << ""_ba;
}

void TestMcpProtocol::headerValues()
{
    QFETCH(const QString, text);
    QTEST(mcpHeaderValue(text), "value");
}

void TestMcpProtocol::paramHeaders_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<int>("count"); // -1: not allowed
    QTest::newRow("none") << R"({"a": {"type": "string"}})"_ba << 0;
    QTest::newRow("text") << R"({"a": {"type": "string", "x-mcp-header": "Region"}})"_ba << 1;
    QTest::newRow("boolean and whole number")
        << R"({"a": {"type": "boolean", "x-mcp-header": "A"}, "b": {"type": "integer", "x-mcp-header": "B"}})"_ba << 2;
    QTest::newRow("deeper")
        << R"({"a": {"type": "object", "properties": {"b": {"type": "string", "x-mcp-header": "B"}}}})"_ba << 1;
    QTest::newRow("empty name") << R"({"a": {"type": "string", "x-mcp-header": ""}})"_ba << -1;
    QTest::newRow("no token") << R"({"a": {"type": "string", "x-mcp-header": "a b"}})"_ba << -1;
    QTest::newRow("colon") << R"({"a": {"type": "string", "x-mcp-header": "a:b"}})"_ba << -1;
    QTest::newRow("no text") << R"({"a": {"type": "string", "x-mcp-header": 7}})"_ba << -1;
    QTest::newRow("of a number") << R"({"a": {"type": "number", "x-mcp-header": "A"}})"_ba << -1;
    QTest::newRow("of an object") << R"({"a": {"type": "object", "x-mcp-header": "A"}})"_ba << -1;
    QTest::newRow("of no type") << R"({"a": {"x-mcp-header": "A"}})"_ba << -1;
    QTest::newRow("twice")
        << R"({"a": {"type": "string", "x-mcp-header": "A"}, "b": {"type": "string", "x-mcp-header": "a"}})"_ba << -1;
    QTest::newRow("in an array's items")
        << R"({"a": {"type": "array", "items": {"type": "string", "x-mcp-header": "A"}}})"_ba << -1;
    QTest::newRow("in a choice") << R"({"a": {"anyOf": [{"type": "string", "x-mcp-header": "A"}]}})"_ba << -1;
}

void TestMcpProtocol::paramHeaders()
{
    QFETCH(const QByteArray, properties);
    QFETCH(const int, count);
    const auto marked =
        mcpParamHeaders({{u"type"_s, u"object"_s}, {u"properties"_s, QJsonDocument::fromJson(properties).object()}});
    QCOMPARE(marked ? int(marked->size()) : -1, count);
}

void TestMcpProtocol::paramHeaderLines()
{
    const QList<McpParamHeader> marked{{{u"region"_s}, u"Region"_s},
                                       {{u"deep"_s, u"count"_s}, u"Count"_s},
                                       {{u"urgent"_s}, u"Urgent"_s},
                                       {{u"absent"_s}, u"Absent"_s},
                                       {{u"null"_s}, u"Null"_s}};
    const McpHeaders lines = mcpParamHeaderLines(
        marked,
        object(R"({"region": "M\u00fcnchen", "deep": {"count": 9007199254740991}, "urgent": false, "null": null})"));
    QCOMPARE(lines, McpHeaders({{"Mcp-Param-Region"_ba, "=?base64?TcO8bmNoZW4=?="_ba},
                                {"Mcp-Param-Count"_ba, "9007199254740991"_ba},
                                {"Mcp-Param-Urgent"_ba, "false"_ba}}));
}

void TestMcpProtocol::aliases_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("alias");
    QTest::newRow("of a company") << u"mcp.harbordental.com"_s << u"harbordental"_s;
    QTest::newRow("of a service") << u"crm.example.com"_s << u"crm"_s;
    QTest::newRow("with a dash") << u"mcp.harbor-dental.com"_s << u"harbordental"_s;
    QTest::newRow("digits first") << u"24seven.example"_s << u"mcp"_s;
    QTest::newRow("this machine") << u"localhost"_s << u"mcp"_s;
    QTest::newRow("number") << u"10.0.0.7"_s << u"mcp"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"mcp"_s;
    QTest::newRow("long") << u"averyveryverylongcompanyname.example"_s << u"averyveryverylongcom"_s;
    QTest::newRow("only common names") << u"mcp.api.com"_s << u"mcp"_s;
}

void TestMcpProtocol::aliases()
{
    QFETCH(const QString, host);
    QTEST(mcpAliasOfHost(host), "alias");
    QVERIFY(isMcpAlias(mcpAliasOfHost(host)));
}

void TestMcpProtocol::aliasRules_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("plain") << u"crm"_s << true;
    QTest::newRow("with underscore") << u"crm_2"_s << true;
    QTest::newRow("two underscores would end it") << u"crm__2"_s << false;
    QTest::newRow("underscore at the end") << u"crm_"_s << false;
    QTest::newRow("digit first") << u"2crm"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dash") << u"a-b"_s << false;
    QTest::newRow("20") << QString(20, u'a') << true;
    QTest::newRow("21") << QString(21, u'a') << false;
    QTest::newRow("line break") << u"a\n"_s << false;
}

void TestMcpProtocol::aliasRules()
{
    QFETCH(const QString, alias);
    QTEST(isMcpAlias(alias), "isOne");
}

void TestMcpProtocol::toolNames_data()
{
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QStringList>("agents");
    QTest::newRow("plain") << QStringList{u"price_quote"_s} << QStringList{u"h__price_quote"_s};
    QTest::newRow("dots") << QStringList{u"files.read"_s} << QStringList{u"h__files_read"_s};
    // The one that keeps its letters keeps its name; the other is told apart, wherever it stands.
    const QString other = mcpToolNames(u"h"_s, {u"a_b"_s, u"a.b"_s}).at(1);
    QTest::newRow("twins") << QStringList{u"a.b"_s, u"a_b"_s} << QStringList{other, u"h__a_b"_s};
}

void TestMcpProtocol::toolNames()
{
    QFETCH(const QStringList, servers);
    QTEST(mcpToolNames(u"h"_s, servers), "agents");
    // Whatever names: 64 of what models take, and none twice.
    const QStringList hard{QString(128, u'x'), QString(127, u'x') + u'y', u"a.b"_s, u"a_b"_s, u"a-b"_s, u"A.B"_s};
    const QStringList names = mcpToolNames(QString(20, u'a'), hard);
    for (const QString &name : names) {
        QVERIFY(name.size() <= 64);
        QVERIFY(isMcpToolName(name) && !name.contains(u'.'));
        QCOMPARE(names.count(name), 1);
    }
}

void TestMcpProtocol::schemaProblems()
{
    QCOMPARE(mcpSchemaProblem({}), QString());
    QCOMPARE(mcpSchemaProblem(nested(20)), QString());
    QVERIFY(mcpSchemaProblem(nested(60)).contains(u"64 levels"_s));
    QVERIFY(mcpSchemaProblem({{u"description"_s, QString(70'000, u'x')}}).contains(u"64 KiB"_s));
    QVERIFY(!mcpSchemaProblem({{u"type"_s, u"array"_s}}).isEmpty());
    const QJsonObject remote{{u"$ref"_s, u"https://evil.example/x"_s}};
    QCOMPARE(mcpSchemaProblem({{u"properties"_s, QJsonObject{{u"a"_s, remote}}}}), QString());
}

void TestMcpProtocol::checkedSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("checked");
    QTest::newRow("what is checked stays")
        << R"({"type":"object","properties":{"a":{"type":"string","maxLength":5,"enum":["x"]}},"required":["a"]})"_ba
        << R"({"type":"object","properties":{"a":{"type":"string","maxLength":5,"enum":["x"]}},"required":["a"]})"_ba;
    QTest::newRow("patterns and references go")
        << R"({"properties":{"a":{"pattern":"(a+)+$","type":"string"},"b":{"$ref":"#"}}})"_ba
        << R"({"type":"object","properties":{"a":{"type":"string"},"b":{}}})"_ba;
    QTest::newRow("choices go") << R"({"anyOf":[{"required":["a"]}],"not":{},"additionalProperties":false})"_ba
                                << R"({"type":"object"})"_ba;
    QTest::newRow("malformed keywords go")
        << R"({"type":"object","required":"a","properties":{"a":{"type":"strange","minLength":-1,"maximum":"9"}}})"_ba
        << R"({"type":"object","properties":{"a":{}}})"_ba;
    QTest::newRow("items")
        << R"({"properties":{"a":{"type":"array","items":{"type":["string","null"]}}}})"_ba
        << R"({"type":"object","properties":{"a":{"type":"array","items":{"type":["string","null"]}}}})"_ba;
    QTest::newRow("a property called pattern") << R"({"properties":{"pattern":{"type":"string"}}})"_ba
                                               << R"({"type":"object","properties":{"pattern":{"type":"string"}}})"_ba;
}

void TestMcpProtocol::checkedSchemas()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, checked);
    QCOMPARE(mcpCheckedSchema(object(schema.constData())), object(checked.constData()));
}

void TestMcpProtocol::hostileTools()
{
    const auto tool = [](const QString &name, const QJsonObject &schema, const QString &description = {}) {
        return QJsonObject{{u"name"_s, name}, {u"inputSchema"_s, schema}, {u"description"_s, description}};
    };
    McpToolList list;
    QVERIFY(!list.add(
        {{u"tools"_s, QJsonArray{tool(u"fine"_s, {}, u"a\u202Eb\u0007c\nd"_s + QString(100'000, u'x')),
                                 tool(u"fine"_s, {}), tool(u"deep"_s, nested(500)),
                                 tool(u"big"_s, {{u"x"_s, QString(100'000, u'x')}}), tool(u"bad name"_s, {}),
                                 tool(u"head"_s, object(R"({"properties":{"a":{"x-mcp-header":"","type":"string"}}})")),
                                 QJsonValue(7), QJsonObject()}}}));
    QCOMPARE(list.tools().size(), 1);
    const QString description = list.tools().first().toObject().value("description"_L1).toString();
    QVERIFY(description.startsWith(u"abc\ndxxx"_s));
    QVERIFY(description.size() <= 2'000);
    QCOMPARE(list.notes().size(), 7);

    McpToolList many;
    QJsonArray tools;
    for (int i = 0; i < 10'000; ++i)
        tools.append(tool(u"t%1"_s.arg(i), {}));
    (void)many.add({{u"tools"_s, tools}});
    QCOMPARE(many.tools().size(), McpToolList::mostTools);
    QVERIFY(many.notes().size() <= 20);
}

void TestMcpProtocol::contentIsCut()
{
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, QString(7'999, u'x') + u"\U0001F600 and more"_s}};
    const McpContent content = mcpContentOf({{u"content"_s, QJsonArray{text, text}},
                                             {u"structuredContent"_s, QJsonObject{{u"a"_s, QString(50'000, u'y')}}}});
    QCOMPARE(content.text, QString(7'999, u'x')); // no half of a character pair
    QVERIFY(content.result.value("truncated"_L1).toBool());
    QVERIFY(!content.result.contains("structured"_L1));
}

void TestMcpProtocol::replies_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isReply");
    QTest::newRow("ours") << R"({"jsonrpc":"2.0","id":7,"result":{}})"_ba << true;
    QTest::newRow("another id") << R"({"jsonrpc":"2.0","id":8,"result":{}})"_ba << false;
    QTest::newRow("id as text") << R"({"jsonrpc":"2.0","id":"7","result":{}})"_ba << false;
    QTest::newRow("error") << R"({"jsonrpc":"2.0","id":7,"error":{"code":-32603,"message":"no"}})"_ba << true;
    QTest::newRow("error without id") << R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}})"_ba
                                      << true;
    QTest::newRow("error of another") << R"({"jsonrpc":"2.0","id":8,"error":{"code":1,"message":"no"}})"_ba << false;
    QTest::newRow("a request") << R"({"jsonrpc":"2.0","id":7,"method":"ping"})"_ba << false;
    QTest::newRow("no JSON") << "<html>"_ba << false;
    QTest::newRow("ten thousand levels") << R"({"jsonrpc":"2.0","id":7,"result":)"_ba + QByteArray(10'000, '[')
                                                + QByteArray(10'000, ']') + '}'
                                         << false;
}

void TestMcpProtocol::replies()
{
    QFETCH(const QByteArray, message);
    QTEST(rpcReplyIn(message, 7).has_value(), "isReply");
}

void TestMcpProtocol::notices()
{
    const auto ping = rpcNoticeIn(R"({"jsonrpc":"2.0","id":"a","method":"ping"})");
    QVERIFY(ping && ping->wantsAnswer());
    const QJsonObject pong = object(R"({"jsonrpc":"2.0","id":"a","result":{}})");
    QCOMPARE(rpcResult(ping->id, {}), pong);
    const auto progress = rpcNoticeIn(R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progress":1}})");
    QVERIFY(progress && !progress->wantsAnswer());
    QCOMPARE(progress->params.value("progress"_L1).toInt(), 1);
    const bool isNotice = rpcNoticeIn(R"({"jsonrpc":"2.0","id":7,"result":{}})").has_value();
    QVERIFY(!isNotice);
}

QTEST_APPLESS_MAIN(TestMcpProtocol)
#include "tst_mcp_protocol.moc"
