// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal.h"
#include "tests/api/mcp_probe.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

const QString changed = u"notifications/tools/list_changed"_s;
constexpr int quietMs = 1'500; ///< far more than a change takes to arrive

ScriptedTools::Tool tool(const QString &name)
{
    tools::ToolDefinition definition;
    definition.name = name;
    definition.integration = u"hubspot"_s;
    definition.inputSchema = {{u"type"_s, u"object"_s}};
    return {definition, [](const tools::Invocation &, tools::WireLog &) -> tools::ToolResult {
                return tools::ToolOutcome{{}, u"Done."_s};
            }};
}

} // namespace

/// How clients of /mcp hear that there are other tools.
class TestApiMcpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_service.reset(); }

    void subscribersHearOfOtherTools();
    void onlyOtherToolsAreNews();
    void sessionsHearOfOtherTools();
    void streamsEndWithTheirSession();
    void theServiceSaysGoodbye();
    void streamsHaveABound();

private:
    /// A connection changed, as the desk writes it.
    void connectionChanged();
    [[nodiscard]] QByteArray listen(bool toolsListChanged) const;
    [[nodiscard]] QByteArray modernHeaders() const
    {
        return McpProbe::modernHeaders("subscriptions/listen") + ServiceFixture::bearer(m_service->adminKey());
    }

    std::unique_ptr<ServiceFixture> m_service;
};

void TestApiMcpStreams::init()
{
    m_service = std::make_unique<ServiceFixture>();
    m_service->scriptedTools.set(tool(u"crm_first"_s));
    // Clients list the tools before they want to hear of others.
    QCOMPARE(McpProbe(*m_service).modern(u"tools/list"_s).status, 200);
}

void TestApiMcpStreams::connectionChanged()
{
    const auto written = m_service->store.database->write([](store::Session &session) {
        store::journalMessage(session, u"integration.updated"_s,
                              {{u"id"_s, u"hubspot"_s}, {u"state"_s, u"connected"_s}});
    });
    QVERIFY(written.result());
}

QByteArray TestApiMcpStreams::listen(bool toolsListChanged) const
{
    const QJsonObject wanted{{toolsListChanged ? u"toolsListChanged"_s : u"promptsListChanged"_s, true}};
    return McpProbe::message(u"subscriptions/listen"_s,
                             {{u"_meta"_s, McpProbe::modernMeta()}, {u"notifications"_s, wanted}}, u"sub-1"_s);
}

void TestApiMcpStreams::subscribersHearOfOtherTools()
{
    McpStreamReader stream(*m_service, "POST", modernHeaders(), listen(true));
    QVERIFY(stream.head().contains("X-Accel-Buffering: no"));
    const QJsonObject first = stream.next();
    QCOMPARE(first.value("method"_L1).toString(), u"notifications/subscriptions/acknowledged"_s);
    QVERIFY(first.value("params"_L1)["notifications"_L1]["toolsListChanged"_L1].toBool());
    const auto subscriptionOf = [](const QJsonObject &message) {
        return message.value("params"_L1)["_meta"_L1]["io.modelcontextprotocol/subscriptionId"_L1].toString();
    };
    QCOMPARE(subscriptionOf(first), u"sub-1"_s);

    m_service->scriptedTools.set(tool(u"crm_second"_s));
    connectionChanged();
    const QJsonObject news = stream.next();
    QCOMPARE(news.value("method"_L1).toString(), changed);
    QCOMPARE(subscriptionOf(news), u"sub-1"_s);
}

void TestApiMcpStreams::onlyOtherToolsAreNews()
{
    McpStreamReader stream(*m_service, "POST", modernHeaders(), listen(true));
    McpStreamReader other(*m_service, "POST", modernHeaders(), listen(false));
    QVERIFY(!stream.next().isEmpty());
    const QJsonObject acknowledged = other.next();
    QCOMPARE(acknowledged.value("params"_L1)["notifications"_L1].toObject(), QJsonObject());
    connectionChanged(); // but its tools did not
    QCOMPARE(stream.next(quietMs), QJsonObject());
    ScriptedTools::Tool off = tool(u"crm_first"_s);
    off.enabled = false;
    m_service->scriptedTools.set(off);
    for (int i = 0; i < 5; ++i)
        connectionChanged();
    QCOMPARE(stream.next().value("method"_L1).toString(), changed);
    QCOMPARE(stream.next(quietMs), QJsonObject()); // several that come together are one
    QCOMPARE(other.next(100), QJsonObject());      // it asked for something else
}

void TestApiMcpStreams::sessionsHearOfOtherTools()
{
    McpProbe client(*m_service);
    (void)client.initialize();
    McpStreamReader stream(*m_service, "GET", client.sessionHeaders() + client.bearer());
    QVERIFY(stream.head().startsWith("HTTP/1.1 200"));
    m_service->scriptedTools.set(tool(u"crm_second"_s));
    connectionChanged();
    const QJsonObject news = stream.next();
    QCOMPARE(news.value("method"_L1).toString(), changed);
    QVERIFY(!news.contains("params"_L1));
}

void TestApiMcpStreams::streamsEndWithTheirSession()
{
    McpProbe client(*m_service);
    (void)client.initialize();
    McpStreamReader stream(*m_service, "GET", client.sessionHeaders() + client.bearer());
    QVERIFY(stream.head().startsWith("HTTP/1.1 200"));
    QCOMPARE(client.send("DELETE", client.sessionHeaders()).status, 204);
    QVERIFY(stream.probe().closesWithin(5'000));
}

void TestApiMcpStreams::theServiceSaysGoodbye()
{
    McpStreamReader stream(*m_service, "POST", modernHeaders(), listen(true));
    QVERIFY(!stream.next().isEmpty());
    m_service->stopService();
    const QJsonObject last = stream.next();
    QCOMPARE(last.value("id"_L1).toString(), u"sub-1"_s);
    QCOMPARE(last.value("result"_L1)["resultType"_L1].toString(), u"complete"_s);
    QVERIFY(stream.probe().closesWithin(5'000));
}

void TestApiMcpStreams::streamsHaveABound()
{
    std::vector<std::unique_ptr<McpStreamReader>> streams;
    for (int i = 0; i < 32; ++i) {
        streams.push_back(std::make_unique<McpStreamReader>(*m_service, "POST", modernHeaders(), listen(true)));
        QVERIFY(streams.back()->head().startsWith("HTTP/1.1 200"));
    }
    const McpProbe client(*m_service);
    const HttpAnswer refused = client.send("POST", McpProbe::modernHeaders("subscriptions/listen"), listen(true));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("retry-after"), "1");
    QCOMPARE(refused.json().value("id"_L1).toString(), u"sub-1"_s);
    QCOMPARE(client.modern(u"tools/list"_s).status, 200); // who only asks is not held up
    streams.pop_back();
    QTRY_VERIFY_WITH_TIMEOUT(
        McpStreamReader(*m_service, "POST", modernHeaders(), listen(true)).head().startsWith("HTTP/1.1 200"), 5'000);
}

QTEST_GUILESS_MAIN(TestApiMcpStreams)
#include "tst_api_mcp_streams.moc"
