// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/mcp_probe.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

constexpr int callsOfKey = 64;
const QString toolName = u"crm_look_up"_s;

} // namespace

/// How many tools a key may call at once at /mcp.
class TestApiMcpBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void callsHaveABound();
    void whoeverLeavesKeepsThePlace();

private:
    /// A call whose answer is a stream; the tool waits for `m_mayEnd`.
    [[nodiscard]] std::unique_ptr<McpStreamReader> call(const McpProbe &client);

    QSemaphore m_mayEnd;
    ServiceFixture m_service;
};

void TestApiMcpBounds::init()
{
    tools::ToolDefinition definition;
    definition.name = toolName;
    definition.integration = u"hubspot"_s;
    definition.inputSchema = {{u"type"_s, u"object"_s}};
    definition.readOnly = true;
    definition.hardMs = 30'000;
    const auto run = [this](const tools::Invocation &, tools::WireLog &) -> tools::ToolResult {
        (void)m_mayEnd.tryAcquire(1, 20'000);
        return tools::ToolOutcome{{}, u"Done."_s};
    };
    m_service.scriptedTools.set({definition, run});
}

std::unique_ptr<McpStreamReader> TestApiMcpBounds::call(const McpProbe &client)
{
    QJsonObject meta = McpProbe::modernMeta();
    meta.insert(u"progressToken"_s, 1);
    return std::make_unique<McpStreamReader>(
        m_service, "POST", McpProbe::modernHeaders("tools/call", toolName.toLatin1()) + client.bearer(),
        McpProbe::message(u"tools/call"_s, {{u"name"_s, toolName}, {u"_meta"_s, meta}}));
}

void TestApiMcpBounds::callsHaveABound()
{
    const McpProbe client(m_service, m_service.makeKey({u"runtime"_s}));
    std::vector<std::unique_ptr<McpStreamReader>> calls;
    for (int i = 0; i < callsOfKey; ++i) {
        calls.push_back(call(client));
        QVERIFY(calls.back()->head().startsWith("HTTP/1.1 200"));
    }
    const HttpAnswer refused = client.modern(u"tools/call"_s, {{u"name"_s, toolName}});
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("retry-after"), "1");
    QCOMPARE(client.modern(u"server/discover"_s).status, 200);

    m_mayEnd.release(callsOfKey);
    for (const auto &one : calls) {
        QJsonObject last = one->next();
        while (last.value("method"_L1).toString() == "notifications/progress"_L1)
            last = one->next();
        QCOMPARE(last.value("result"_L1)["content"_L1][0]["text"_L1].toString(), u"Done."_s);
    }
    m_mayEnd.release();
    QCOMPARE(client.modern(u"tools/call"_s, {{u"name"_s, toolName}}).status, 200);
}

void TestApiMcpBounds::whoeverLeavesKeepsThePlace()
{
    const McpProbe client(m_service, m_service.makeKey({u"runtime"_s}));
    for (int i = 0; i < callsOfKey; ++i)
        QVERIFY(call(client)->head().startsWith("HTTP/1.1 200")); // and gone again
    QTest::qWait(300);                                            // the service has seen that they left
    QCOMPARE(client.modern(u"tools/call"_s, {{u"name"_s, toolName}}).status, 429);

    m_mayEnd.release(10 * callsOfKey); // more than enough: the line below asks several times
    QTRY_COMPARE_WITH_TIMEOUT(client.modern(u"tools/call"_s, {{u"name"_s, toolName}}).status, 200, 5'000);
}

QTEST_GUILESS_MAIN(TestApiMcpBounds)
#include "tst_api_mcp_bounds.moc"
