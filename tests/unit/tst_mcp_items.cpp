// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop makes of an MCP server's tools and wire before it shows them.
#include "models/items/line_diff.h"
#include "models/items/server_tools.h"
#include "models/items/tool_call_models.h"
#include "models/items/tool_words.h"
#include "models/items/wire_exchange_model.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using items::DiffLine;

namespace {

/// "-old +new  same …3"
QString told(const QList<DiffLine> &lines)
{
    QStringList parts;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            parts.append(u'=' + line.text);
            break;
        case DiffLine::Kind::Removed:
            parts.append(u'-' + line.text);
            break;
        case DiffLine::Kind::Added:
            parts.append(u'+' + line.text);
            break;
        case DiffLine::Kind::Skipped:
            parts.append(u"…%1"_s.arg(line.count));
            break;
        }
    }
    return parts.join(u' ');
}

QString lines(const QString &letters)
{
    QStringList all;
    for (const QChar letter : letters)
        all.append(letter);
    return all.join(u'\n');
}

values::ToolInfo tool(const QString &name, const QString &integration = u"mcp"_s)
{
    values::ToolInfo info;
    info.name = name;
    info.integration = integration;
    return info;
}

} // namespace

class TestMcpItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreLaidOverEachOther_data();
    void linesAreLaidOverEachOther();
    void whatHasLittleInCommonIsReplaced();
    void toolsAreFoundUnderTheNamesOfAgents();
    void namesOfServersReadWell();
    void longWordsAreCut();
    void exchangesAreText();
    void commandsCarryWhatTheProtocolNeeds();
};

void TestMcpItems::linesAreLaidOverEachOther_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("new") << u""_s << u"ab"_s << u"+a +b"_s;
    QTest::newRow("gone") << u"ab"_s << u""_s << u"-a -b"_s;
    QTest::newRow("same") << u"abc"_s << u"abc"_s << u"…3"_s;
    QTest::newRow("one line") << u"abc"_s << u"axc"_s << u"=a -b +x =c"_s;
    QTest::newRow("put in") << u"ac"_s << u"abc"_s << u"=a +b =c"_s;
    QTest::newRow("twice the same") << u"aab"_s << u"ab"_s << u"=a -a =b"_s;
    QTest::newRow("far apart") << u"abcdefghijklmnop"_s << u"Xbcdefghijklmnop"_s << u"-a +X =b =c =d …12"_s;
    QTest::newRow("two places") << u"abcdefghijklmnop"_s << u"XbcdefghijklmnoY"_s
                                << u"-a +X =b =c =d …8 =m =n =o -p +Y"_s;
    QTest::newRow("one line is not worth skipping") << u"Abcde"_s << u"Xbcde"_s << u"-A +X =b =c =d =e"_s;
}

void TestMcpItems::linesAreLaidOverEachOther()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(told(items::lineDiff(::lines(before), ::lines(after))), "lines");
}

void TestMcpItems::whatHasLittleInCommonIsReplaced()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 20'000; ++i) {
        before.append(u"b%1"_s.arg(i));
        after.append(u"a%1"_s.arg(i));
    }
    QElapsedTimer clock;
    clock.start();
    const auto all = items::lineDiff(before.join(u'\n'), after.join(u'\n'));
    QCOMPARE(all.size(), 40'000);
    QCOMPARE(all.first(), (DiffLine{DiffLine::Kind::Removed, u"b0"_s}));
    QVERIFY(clock.elapsed() < 2'000);
}

void TestMcpItems::toolsAreFoundUnderTheNamesOfAgents()
{
    const QString longName = u"a"_s.repeated(70);
    // As the engine makes them: cut to 64, of which the last six say which it was.
    const QString cut = (u"harbor__"_s + longName).first(57) + u"_6bd5e5"_s;
    const QList<values::ToolInfo> all{tool(u"ghl_get_contact"_s, u"gohighlevel"_s), tool(u"harbor__a_b"_s),
                                      tool(u"harbor__look.up"_s), tool(u"harbor__look_up"_s),
                                      tool(u"lab__a_b"_s, u"mcp-2"_s)};
    const auto names = items::agentsToolNames(all, u"mcp"_s, {u"a.b"_s, u"look_up"_s, u"nowhere"_s});
    QCOMPARE(names.value(u"a.b"_s), u"harbor__a_b"_s);
    QCOMPARE(names.value(u"look_up"_s), u"harbor__look_up"_s);
    QVERIFY(!names.contains(u"nowhere"_s));
    QCOMPARE(items::agentsToolNames(all, u"mcp-2"_s, {u"a_b"_s}).value(u"a_b"_s), u"lab__a_b"_s);
    QCOMPARE(items::agentsToolNames({tool(cut)}, u"mcp"_s, {longName}).value(longName), cut);
}

void TestMcpItems::namesOfServersReadWell()
{
    QCOMPARE(items::integrationName(u"mcp-2"_s), u"MCP Server 2"_s);
    QCOMPARE(items::integrationName(u"mcp"_s), u"MCP Server"_s);
    QCOMPARE(items::toolTitle(u"harbordental__lookup_patient"_s), u"Lookup patient"_s);
    QCOMPARE(items::toolTitle(u"harbordental__make_call"_s), u"Make call"_s); // nothing of Make's
    QCOMPARE(items::integrationOfTool(u"harbordental__make_call"_s), u"mcp"_s);
}

void TestMcpItems::longWordsAreCut()
{
    QCOMPARE(items::briefText(u"one\n  two"_s), u"one two"_s);
    QCOMPARE(items::briefText(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(items::briefText(u"x"_s.repeated(100'000)).size(), 240);
}

void TestMcpItems::exchangesAreText()
{
    values::VendorRequest request;
    request.method = u"POST"_s;
    request.url = u"https://mcp.example.com/mcp"_s;
    request.requestHeaders = {{u"Accept"_s, u"application/json"_s}, {u"Mcp-Method"_s, u"ping"_s}};
    request.requestBody = u"{}"_s;
    request.problem = u"mcp.example.com did not answer within 5 s."_s;
    QCOMPARE(items::exchangeText(request), u"POST https://mcp.example.com/mcp\nAccept: application/json\n"
                                           "Mcp-Method: ping\n\n{}\n\nmcp.example.com did not answer within 5 s.\n"_s);
    request.status = 202;
    request.requestBody.clear();
    QCOMPARE(items::exchangeText(request), u"POST https://mcp.example.com/mcp\nAccept: application/json\n"
                                           "Mcp-Method: ping\n\nHTTP 202\n"_s);
}

void TestMcpItems::commandsCarryWhatTheProtocolNeeds()
{
    values::VendorRequest request;
    request.method = u"POST"_s;
    request.url = u"https://mcp.example.com/mcp"_s;
    request.requestBody = u"{}"_s;
    request.requestHeaders = {{u"Accept"_s, u"application/json, text/event-stream"_s},
                              {u"Authorization"_s, u"[redacted]"_s},
                              {u"Content-Type"_s, u"application/json"_s}};
    const QString command = items::curlCommand(request).value_or(QString());
    QVERIFY2(command.contains(u"--header 'Accept: application/json, text/event-stream'"_s), qPrintable(command));
    QCOMPARE(command.count(u"Content-Type"_s), 1);
    QVERIFY(!command.contains(u"Authorization"_s));
}

QTEST_GUILESS_MAIN(TestMcpItems)
#include "tst_mcp_items.moc"
