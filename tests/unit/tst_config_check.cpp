// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/config_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callttone;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QByteArray schema = R"({"type":"object","required":["timezone"],"properties":{
    "calendarId":{"type":"string","minLength":1,"maxLength":20,"x-options":true},
    "timezone":{"type":"string","format":"timezone"},
    "slots":{"type":"integer","minimum":1,"maximum":5},
    "notify":{"type":"boolean"},
    "mode":{"type":"string","enum":["fast","safe"]},
    "events":{"type":"array","minItems":1,"items":{"type":"string","enum":["call.ended","call.started"]}}}})";

} // namespace

class TestConfigCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void namesEveryWrongMember();
};

void TestConfigCheck::accepts_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("one member") << "{\"calendarId\":\"c2\"}"_ba
                                << R"({"timezone":"Europe/Berlin","calendarId":"c2"})"_ba;
    QTest::newRow("null takes it out") << "{\"calendarId\":null}"_ba
                                       << R"({"timezone":"Europe/Berlin"})"_ba;
    QTest::newRow("unknown members are left aside") << "{\"colour\":\"red\"}"_ba
                                                    << R"({"timezone":"Europe/Berlin","calendarId":"c1"})"_ba;
    QTest::newRow("every kind") << R"({"slots":5,"notify":false,"mode":"safe","events":["call.ended"]})"_ba
                                << R"({"timezone":"Europe/Berlin","calendarId":"c1","slots":5,"notify":false,
                                       "mode":"safe","events":["call.ended"]})"_ba;
}

void TestConfigCheck::accepts()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, result);
    const auto changed = connect::changedConfig(object(R"({"timezone":"Europe/Berlin","calendarId":"c1"})"),
                                                object(patch), object(schema));
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().oneLine()));
    QCOMPARE(*changed, object(result));
}

void TestConfigCheck::refuses_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
    QTest::newRow("a zone that is none") << R"({"timezone":"Mars/Olympus"})"_ba << u"/config/timezone"_s
                                         << u"must be a time zone such as Europe/Berlin"_s;
    QTest::newRow("a required one taken out") << R"({"timezone":null})"_ba << u"/config/timezone"_s << u"is required"_s;
    QTest::newRow("empty") << R"({"calendarId":""})"_ba << u"/config/calendarId"_s << u"must not be empty"_s;
    QTest::newRow("too long") << R"({"calendarId":"123456789012345678901"})"_ba << u"/config/calendarId"_s
                              << u"may have 20 characters at most"_s;
    QTest::newRow("another type") << R"({"calendarId":7})"_ba << u"/config/calendarId"_s << u"must be text"_s;
    QTest::newRow("too many") << R"({"slots":6})"_ba << u"/config/slots"_s << u"must be a whole number from 1 to 5"_s;
    QTest::newRow("no whole number") << R"({"slots":1.5})"_ba << u"/config/slots"_s
                                     << u"must be a whole number from 1 to 5"_s;
    QTest::newRow("a word for a switch") << R"({"notify":"yes"})"_ba << u"/config/notify"_s
                                         << u"must be true or false"_s;
    QTest::newRow("not one of them") << R"({"mode":"wild"})"_ba << u"/config/mode"_s << u"must be one of fast, safe"_s;
    QTest::newRow("none at all") << R"({"events":[]})"_ba << u"/config/events"_s << u"must name at least one"_s;
    QTest::newRow("an unknown one") << R"({"events":["call.sneezed"]})"_ba << u"/config/events"_s
                                    << u"must be a list of the names it may have"_s;
}

void TestConfigCheck::refuses()
{
    QFETCH(QByteArray, patch);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    const auto changed =
        connect::changedConfig(object(R"({"timezone":"Europe/Berlin"})"), object(patch), object(schema));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, core::ErrorKind::Validation);
    QCOMPARE(changed.error().fields, (QList<core::FieldError>{{pointer, words}}));
}

void TestConfigCheck::namesEveryWrongMember()
{
    const auto changed = connect::changedConfig({}, object(R"({"slots":0,"mode":"wild"})"), object(schema));
    QVERIFY(!changed);
    QStringList pointers;
    for (const core::FieldError &field : changed.error().fields)
        pointers.append(field.pointer);
    pointers.sort();
    QCOMPARE(pointers, (QStringList{u"/config/mode"_s, u"/config/slots"_s, u"/config/timezone"_s}));
}

QTEST_APPLESS_MAIN(TestConfigCheck)
#include "tst_config_check.moc"
