// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/lead.h"
#include "models/values/sync_record.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

/// Leads, and what connectors keep at vendors: what the service writes the desktop reads back.
class TestSyncValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreInEnumOrder();
    void leadSurvives();
    void leadNames_data();
    void leadNames();
    void leadsMerge();
    void recordSurvives();
    void emptyRecordHasNulls();
    void recordOfNewerEngine();
};

namespace {

QJsonObject overTheWire(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

values::Lead fullLead()
{
    return {u"Dana"_s, u"Whitfield"_s, u"dana@whitfield.example"_s, u"(512) 555-0199"_s, u"Whitfield & Sons"_s};
}

} // namespace

void TestSyncValues::kindsAreInEnumOrder()
{
    const auto all = values::allSyncKinds();
    QCOMPARE(all.size(), size_t(values::SyncKind::Task) + 1);
    QStringList wires;
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(size_t(all[i].kind), i);
        QCOMPARE(values::infoOf(all[i].kind).wire, all[i].wire);
        QVERIFY(values::syncKindFromWire(QString(all[i].wire)) == all[i].kind);
        QVERIFY(!values::describe(all[i].kind).isEmpty());
        wires.append(values::wireName(all[i].kind));
    }
    QCOMPARE(wires.removeDuplicates(), 0);
    QVERIFY(!values::syncKindFromWire(u"deal"));
    QVERIFY(!values::syncKindFromWire(u""));
}

void TestSyncValues::leadSurvives()
{
    const QJsonObject object = fullLead().toJson();
    QCOMPARE(object.keys(), QStringList({u"company"_s, u"email"_s, u"firstName"_s, u"lastName"_s, u"phone"_s}));
    QCOMPARE(values::Lead::fromJson(overTheWire(object)), fullLead());
    QCOMPARE(values::Lead().toJson(), QJsonObject());
    QVERIFY(values::Lead::fromJson({}).isEmpty());
    QVERIFY(!fullLead().isEmpty());
    QVERIFY(
        values::Lead::fromJson({{u"email"_s, u"  "_s}, {u"phone"_s, 7}, {u"company"_s, QJsonValue::Null}}).isEmpty());
}

void TestSyncValues::leadNames_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("full");
    QTest::newRow("both") << QJsonObject{{u"firstName"_s, u" Ann "_s}, {u"lastName"_s, u"Lee"_s}} << u"Ann"_s
                          << u"Lee"_s << u"Ann Lee"_s;
    QTest::newRow("first") << QJsonObject{{u"firstName"_s, u"Ann"_s}} << u"Ann"_s << QString() << u"Ann"_s;
    QTest::newRow("last") << QJsonObject{{u"lastName"_s, u"Lee"_s}} << QString() << u"Lee"_s << u"Lee"_s;
    QTest::newRow("name") << QJsonObject{{u"name"_s, u"Ann  Marie\nLee"_s}} << u"Ann Marie"_s << u"Lee"_s
                          << u"Ann Marie Lee"_s;
    QTest::newRow("name of one word") << QJsonObject{{u"name"_s, u"Lee"_s}} << QString() << u"Lee"_s << u"Lee"_s;
    QTest::newRow("name beside first") << QJsonObject{{u"name"_s, u"Bob Ray"_s}, {u"firstName"_s, u"Ann"_s}} << u"Ann"_s
                                       << QString() << u"Ann"_s;
    QTest::newRow("none") << QJsonObject{} << QString() << QString() << QString();
}

void TestSyncValues::leadNames()
{
    QFETCH(const QJsonObject, object);
    const values::Lead lead = values::Lead::fromJson(object);
    QTEST(lead.firstName, "first");
    QTEST(lead.lastName, "last");
    QTEST(lead.fullName(), "full");
}

void TestSyncValues::leadsMerge()
{
    const values::Lead later{u"Dan"_s, {}, {}, u"+15125550111"_s, {}};
    const values::Lead merged = fullLead().mergedWith(later);
    QCOMPARE(merged, values::Lead({u"Dan"_s, u"Whitfield"_s, u"dana@whitfield.example"_s, u"+15125550111"_s,
                                   u"Whitfield & Sons"_s}));
    QCOMPARE(fullLead().mergedWith({}), fullLead());
    QCOMPARE(values::Lead().mergedWith(fullLead()), fullLead());
}

void TestSyncValues::recordSurvives()
{
    values::SyncRecord record;
    record.integration = u"hubspot"_s;
    record.kind = values::SyncKind::CallActivity;
    record.callId = u"call_1"_s;
    record.state = values::SyncState::Done;
    record.externalId = u"42"_s;
    record.url = u"https://vendor.example/42"_s;
    record.label = u"Ann Lee"_s;
    record.detail = {{u"contact"_s, QJsonObject{{u"id"_s, u"7"_s}, {u"rule"_s, u"email"_s}}}};
    record.updatedAt = 1'771'329'600'123;
    const QJsonObject object = overTheWire(record.toJson());
    QCOMPARE(object.value("kind"_L1).toString(), u"call"_s);
    QCOMPARE(object.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(object.value("updatedAt"_L1).toString(), u"2026-02-17T12:00:00.123Z"_s);
    QCOMPARE(values::SyncRecord::fromJson(object), record);

    // What only the engine needs stays with it.
    record.account = u"portal"_s;
    record.subject = u"email:ann@example.com"_s;
    record.fingerprint = u"f"_s;
    record.detail.insert(u"row"_s, 3);
    QCOMPARE(record.toJson(), object);
}

void TestSyncValues::emptyRecordHasNulls()
{
    const values::SyncRecord record;
    const QJsonObject object = record.toJson();
    for (const QString &name : {u"callId"_s, u"externalId"_s, u"url"_s, u"contact"_s})
        QVERIFY2(object.contains(name) && object.value(name).isNull(), qPrintable(name));
    QCOMPARE(object.value("state"_L1).toString(), u"unknown"_s);
    QCOMPARE(values::SyncRecord::fromJson(overTheWire(object)), record);
}

void TestSyncValues::recordOfNewerEngine()
{
    const auto record = values::SyncRecord::fromJson({{u"kind"_s, u"deal"_s}, {u"state"_s, u"done"_s}, {u"more"_s, 1}});
    QCOMPARE(record.kind, values::SyncKind::Post); // "Event" is true of anything
    QCOMPARE(record.state, values::SyncState::Done);
}

QTEST_GUILESS_MAIN(TestSyncValues)
#include "tst_sync_values.moc"
