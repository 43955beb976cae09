// SPDX-License-Identifier: GPL-3.0-or-later
// What a server's tools become in its connection's row: accepted, waiting, gone.
#include "app/connect/desk/discovered_tools.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::connect;
using store::StoredConnection;

namespace {

QJsonObject tool(const QString &name, const QString &description = u"d"_s, bool destructive = false)
{
    return {{u"name"_s, name},
            {u"title"_s, name},
            {u"description"_s, description},
            {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}},
            {u"readOnly"_s, false},
            {u"destructive"_s, destructive},
            {u"enabled"_s, !destructive}};
}

QStringList namesOf(const QJsonArray &tools)
{
    QStringList names;
    for (const QJsonValue &one : tools)
        names.append(one.toObject().value("name"_L1).toString());
    return names;
}

QStringList enabledOf(const StoredConnection &row)
{
    QStringList names;
    for (const QJsonValue &name : row.config.value("enabledTools"_L1).toArray())
        names.append(name.toString());
    return names;
}

StoredConnection connected()
{
    StoredConnection row;
    row.config = {{u"enabledTools"_s, QJsonArray{u"a"_s, u"b"_s}}};
    acceptAll(row, {tool(u"a"_s), tool(u"b"_s)});
    return row;
}

} // namespace

class TestDiscoveredTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNewIsNoChange();
    void newOnesWait();
    void changedOnesWait();
    void backToWhatItWas();
    void goneOnesAreKept();
    void titlesAreNobodysBusiness();
    void acceptsSome();
    void withoutReview();
    void words();
};

void TestDiscoveredTools::nothingNewIsNoChange()
{
    StoredConnection row = connected();
    QVERIFY(!noteDiscovered(row, {tool(u"a"_s), tool(u"b"_s)}, true, 100));
    QVERIFY(toolChanges(row).isEmpty());
    QCOMPARE(namesOf(usableTools(row)), QStringList({u"a"_s, u"b"_s}));
}

void TestDiscoveredTools::newOnesWait()
{
    StoredConnection row = connected();
    QVERIFY(noteDiscovered(row, {tool(u"a"_s), tool(u"b"_s), tool(u"c"_s)}, true, 100));
    QVERIFY(!noteDiscovered(row, {tool(u"a"_s), tool(u"b"_s), tool(u"c"_s)}, true, 200)); // seen before
    QCOMPARE(toolChanges(row).size(), 1);
    QCOMPARE(toolChanges(row).first().seenAt, 100);
    QCOMPARE(namesOf(usableTools(row)), QStringList({u"a"_s, u"b"_s}));
    const auto shown = discoveredCapabilities(row);
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown.last().review, values::ToolReview::New);
}

void TestDiscoveredTools::changedOnesWait()
{
    StoredConnection row = connected();
    QVERIFY(noteDiscovered(row, {tool(u"a"_s, u"else"_s), tool(u"b"_s)}, true, 100));
    QCOMPARE(namesOf(usableTools(row)), QStringList({u"b"_s}));
    const auto change = toolChanges(row).first();
    QCOMPARE(change.kind, values::ToolReview::Changed);
    QCOMPARE(change.before.value("description"_L1), QJsonValue(u"d"_s));
    QCOMPARE(change.after.value("description"_L1), QJsonValue(u"else"_s));
    // Changed again before anybody looked: the newest is what can be accepted.
    QVERIFY(noteDiscovered(row, {tool(u"a"_s, u"third"_s), tool(u"b"_s)}, true, 300));
    QCOMPARE(toolChanges(row).first().seenAt, 300);
    QCOMPARE(acceptChanges(row, {}), QStringList({u"a"_s}));
    QCOMPARE(usableTools(row).first().toObject().value("description"_L1), QJsonValue(u"third"_s));
    QCOMPARE(enabledOf(row), QStringList({u"a"_s, u"b"_s}));
}

void TestDiscoveredTools::backToWhatItWas()
{
    StoredConnection row = connected();
    QVERIFY(noteDiscovered(row, {tool(u"a"_s, u"else"_s), tool(u"c"_s)}, true, 100));
    QVERIFY(noteDiscovered(row, {tool(u"a"_s), tool(u"b"_s)}, true, 200));
    QVERIFY(toolChanges(row).isEmpty());
    QCOMPARE(row, connected());
}

void TestDiscoveredTools::goneOnesAreKept()
{
    StoredConnection row = connected();
    QVERIFY(noteDiscovered(row, {tool(u"a"_s)}, true, 100));
    QCOMPARE(namesOf(usableTools(row)), QStringList({u"a"_s}));
    QCOMPARE(toolChanges(row).first().kind, values::ToolReview::Gone);
    QCOMPARE(enabledOf(row), QStringList({u"a"_s, u"b"_s})); // should it come back
    QCOMPARE(acceptChanges(row, {u"b"_s}), QStringList({u"b"_s}));
    QCOMPARE(discoveredCapabilities(row).size(), 1);
}

void TestDiscoveredTools::titlesAreNobodysBusiness()
{
    StoredConnection row = connected();
    QJsonObject renamed = tool(u"a"_s);
    renamed.insert(u"title"_s, u"Other"_s);
    QVERIFY(noteDiscovered(row, {renamed, tool(u"b"_s)}, true, 100));
    QVERIFY(toolChanges(row).isEmpty());
    QCOMPARE(discoveredCapabilities(row).first().title, u"Other"_s);
}

void TestDiscoveredTools::acceptsSome()
{
    StoredConnection row = connected();
    QVERIFY(noteDiscovered(row, {tool(u"a"_s), tool(u"b"_s), tool(u"c"_s), tool(u"d"_s, u"d"_s, true)}, true, 100));
    QCOMPARE(acceptChanges(row, {u"c"_s, u"nobody"_s}), QStringList({u"c"_s}));
    QCOMPARE(enabledOf(row), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(toolChanges(row).size(), 1);
    QCOMPARE(acceptChanges(row, {}), QStringList({u"d"_s}));
    QCOMPARE(enabledOf(row), QStringList({u"a"_s, u"b"_s, u"c"_s})); // it destroys something: a person switches it on
    QVERIFY(acceptChanges(row, {}).isEmpty());
}

void TestDiscoveredTools::withoutReview()
{
    StoredConnection row = connected();
    QVERIFY(noteDiscovered(row, {tool(u"a"_s, u"else"_s), tool(u"c"_s)}, false, 100));
    QVERIFY(toolChanges(row).isEmpty());
    QCOMPARE(namesOf(usableTools(row)), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(enabledOf(row), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(reviewsTools({}) && !reviewsTools({{u"reviewTools"_s, false}}));
}

void TestDiscoveredTools::words()
{
    StoredConnection row = connected();
    QVERIFY(noteDiscovered(row, {tool(u"a"_s, u"else"_s), tool(u"c"_s)}, true, 100));
    QCOMPARE(wordsFor(toolChanges(row)), u"1 new, 1 changed, 1 gone"_s);
    QCOMPARE(wordsFor({}), QString());
}

QTEST_APPLESS_MAIN(TestDiscoveredTools)
#include "tst_discovered_tools.moc"
