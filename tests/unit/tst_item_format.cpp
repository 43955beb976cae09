// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/delivery_export.h"
#include "models/items/format.h"

#include <QJsonArray>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::items;

namespace {

constexpr core::TimeMs noon = 1'771'329'600'000; // 2026-02-17T12:00:00Z

values::DeliveryDetail detailWith(const QByteArray &payload)
{
    values::DeliveryDetail detail;
    detail.payload = payload;
    values::DeliveryAttempt attempt;
    attempt.startedAt = noon;
    attempt.url = u"https://crm.example.com/hooks?a=[1]&b=it's"_s;
    attempt.requestHeaders = {{"Host"_ba, "crm.example.com"_ba},
                              {"Content-Type"_ba, "application/json"_ba},
                              {"Content-Length"_ba, "3"_ba},
                              {"X-Webhook-Signature"_ba, "8614dc"_ba},
                              {"X-Empty"_ba, ""_ba},
                              {"X-Odd"_ba, "a'b $(touch pwned) `id` \"q\" \\"_ba},
                              {"Authorization"_ba, "[redacted]"_ba}};
    attempt.code = 503;
    attempt.errorClass = values::ErrorClass::HttpStatus;
    attempt.responseHeaders = {{"Content-Type"_ba, "text/plain"_ba}};
    attempt.responseBody = "down"_ba;
    attempt.responseBytes = 4;
    attempt.remoteIp = u"203.0.113.7"_s;
    attempt.timings = {1'000, 2'000, 3'000, 10'000, 12'000};
    detail.attempts = {attempt};
    return detail;
}

} // namespace

class TestItemFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void durations()
    {
        QCOMPARE(durationText(247), u"4m 07s"_s);
        QCOMPARE(durationText(0), u"0m 00s"_s);
        QCOMPARE(durationText(3847), u"1h 04m 07s"_s);
        QCOMPARE(durationText(-5), u"0m 00s"_s); // a sender's clock may run ahead of ours
        QCOMPARE(runningText(41), u"00:41"_s);
        QCOMPARE(runningText(134), u"02:14"_s);
        QCOMPARE(runningText(3600), u"1:00:00"_s);
        QCOMPARE(offsetText(92.9), u"1:32"_s);
    }

    void latencies()
    {
        QCOMPARE(latencyText({}), QString());
        QCOMPARE(latencyText(0), u"0 ms"_s);
        QCOMPARE(latencyText(388), u"388 ms"_s);
        QCOMPARE(latencyText(1480), u"1,480 ms"_s);
        QCOMPARE(latencyText(9999), u"9,999 ms"_s);
        QCOMPARE(latencyText(10'003), u"10.0 s"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(latencyText(1480), u"1.480 ms"_s);
        QCOMPARE(latencyText(10'003), u"10,0 s"_s);
    }

    void waits()
    {
        QCOMPARE(waitText(-100), u"0 s"_s);
        QCOMPARE(waitText(47'001), u"48 s"_s);
        QCOMPARE(waitText(300'000), u"5 min"_s);
        QCOMPARE(waitText(7'200'000), u"2 h"_s);
        QCOMPARE(waitText(86'400'000LL * 3), u"3 d"_s);
    }

    void times()
    {
        QCOMPARE(clockText(noon - 5'109'000), u"10:34:51"_s);
        QCOMPARE(timeText(noon - 5'109'000, noon), u"10:34:51"_s);
        QCOMPARE(timeText(noon - 86'400'000, noon), u"Feb 16"_s);
        QCOMPARE(dateText(noon - 86'400'000LL * 365, noon), u"Feb 17, 2025"_s);
        QCOMPARE(relativeText(noon - 2000, noon), u"Just now"_s);
        QCOMPARE(relativeText(noon + 60'000, noon), u"Just now"_s);
        QCOMPARE(relativeText(noon - 5000, noon), u"5 s ago"_s);
        QCOMPARE(relativeText(noon - 120'000, noon), u"2 min ago"_s);
        QCOMPARE(relativeText(noon - 3'599'999, noon), u"59 min ago"_s);
        QCOMPARE(relativeText(noon - 3'600'000, noon), u"11:00"_s);
        QCOMPARE(relativeText(noon - 86'400'000, noon), u"Feb 16"_s);
        QVERIFY(fullTimeText(noon).contains(u"12:00:00.000"_s));
    }

    void numbers()
    {
        QCOMPARE(countText(1'284'301), u"1,284,301"_s);
        QCOMPARE(byteText(353), u"353 bytes"_s);
        QCOMPARE(byteText(1200), u"1.2 kB"_s);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("shown");
        QTest::newRow("North America") << u"+15125550142"_s << u"+1 (512) 555-0142"_s;
        QTest::newRow("Germany") << u"+493012345678"_s << u"+49 301 234 5678"_s;
        QTest::newRow("United Kingdom") << u"+442079460958"_s << u"+44 207 946 0958"_s;
        QTest::newRow("Kazakhstan") << u"+77012345678"_s << u"+7 701 234 5678"_s;
        QTest::newRow("Finland") << u"+358401234567"_s << u"+358 401 234 567"_s;
        QTest::newRow("short") << u"+1911"_s << u"+1911"_s;
        QTest::newRow("too long") << u"+1234567890123456"_s << u"+1234567890123456"_s;
        QTest::newRow("no plus") << u"5125550142"_s << u"5125550142"_s;
        QTest::newRow("SIP") << u"sip:bob@example.com"_s << u"sip:bob@example.com"_s;
        QTest::newRow("letters") << u"+1512555CALL"_s << u"+1512555CALL"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void phones()
    {
        QFETCH(QString, e164);
        QTEST(phoneText(e164), "shown");
    }

    /// The command is handed to a real shell with `curl` replaced by a program that prints what it was given.
    void curlSurvivesAnyPayload_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("plain") << "{\"a\":1}"_ba;
        QTest::newRow("quotes") << "{\"a\":\"it's 'so' \\\"odd\\\"\"}"_ba;
        QTest::newRow("expansions") << "{\"a\":\"$HOME `id` $(id) !! \\\\n * ~\"}"_ba;
        QTest::newRow("at sign") << "@/etc/passwd"_ba;
        QTest::newRow("line ends") << "{\n  \"a\": 1\n}"_ba;
        QTest::newRow("UTF-8") << "{\"a\":\"\xC3\xBC\xE2\x82\xAC\"}"_ba;
    }

    void curlSurvivesAnyPayload()
    {
#ifdef Q_OS_UNIX
        QFETCH(QByteArray, payload);
        const values::DeliveryDetail detail = detailWith(payload);
        const QString command = curlCommand(detail, detail.attempts.first());
        QTemporaryDir folder;
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"curl() { for a in \"$@\"; do printf '%s\\0' \"$a\"; done; }\n"_s + command});
        QVERIFY(shell.waitForFinished(5000));
        const QList<QByteArray> given = shell.readAllStandardOutput().split('\0');
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        const auto after = [&given](const QByteArray &flag) { return given.value(given.indexOf(flag) + 1); };
        QCOMPARE(after("--data-raw"_ba), payload);
        QCOMPARE(after("--url"_ba), "https://crm.example.com/hooks?a=[1]&b=it's"_ba);
        QVERIFY(given.contains("--globoff"_ba));
        QVERIFY(given.contains("X-Webhook-Signature: 8614dc"_ba));
        QVERIFY(given.contains("X-Empty;"_ba));
        QVERIFY(given.contains("X-Odd: a'b $(touch pwned) `id` \"q\" \\"_ba));
        QVERIFY(given.contains("Authorization: [redacted]"_ba));
        QVERIFY(!given.contains("Content-Length: 3"_ba));
        QVERIFY(!QFile::exists(folder.filePath(u"pwned"_s)));
#else
        QSKIP("needs a POSIX shell");
#endif
    }

    void harHoldsEveryAttempt()
    {
        values::DeliveryDetail detail = detailWith("{}"_ba);
        values::DeliveryAttempt refused = detail.attempts.first();
        refused.code.reset();
        refused.responseHeaders.clear();
        refused.responseBody = "\xFF\xFE"_ba;
        refused.errorClass = values::ErrorClass::Refused;
        refused.timings = {0, 0, 0, 0, 500};
        detail.attempts.append(refused);
        const QJsonObject log = harOf(detail).value(u"log"_s).toObject();
        QCOMPARE(log.value(u"version"_s).toString(), u"1.2"_s);
        const QJsonArray entries = log.value(u"entries"_s).toArray();
        QCOMPARE(entries.size(), 2);
        const QJsonObject first = entries[0].toObject();
        QCOMPARE(first.value(u"startedDateTime"_s).toString(), u"2026-02-17T12:00:00.000Z"_s);
        QCOMPARE(first.value(u"time"_s).toDouble(), 12.0);
        QCOMPARE(first.value(u"serverIPAddress"_s).toString(), u"203.0.113.7"_s);
        const QJsonObject request = first.value(u"request"_s).toObject();
        QCOMPARE(request.value(u"postData"_s)[u"text"_s].toString(), u"{}"_s);
        QCOMPARE(request.value(u"queryString"_s)[0][u"value"_s].toString(), u"[1]"_s);
        const QJsonObject response = first.value(u"response"_s).toObject();
        QCOMPARE(response.value(u"status"_s).toInt(), 503);
        QCOMPARE(response.value(u"statusText"_s).toString(), u"Service Unavailable"_s);
        QCOMPARE(response.value(u"content"_s)[u"mimeType"_s].toString(), u"text/plain"_s);
        const QJsonObject timings = first.value(u"timings"_s).toObject();
        QCOMPARE(timings.value(u"dns"_s).toDouble(), 1.0);
        QCOMPARE(timings.value(u"connect"_s).toDouble(), 5.0); // HAR: includes ssl
        QCOMPARE(timings.value(u"ssl"_s).toDouble(), 3.0);
        QCOMPARE(timings.value(u"wait"_s).toDouble(), 4.0);
        QCOMPARE(timings.value(u"receive"_s).toDouble(), 2.0);
        const QJsonObject second = entries[1].toObject();
        QCOMPARE(second.value(u"response"_s)[u"status"_s].toInt(), 0);
        QCOMPARE(second.value(u"response"_s)[u"content"_s][u"encoding"_s].toString(), u"base64"_s);
        QCOMPARE(second.value(u"comment"_s).toString(), u"Connection refused"_s);
        QCOMPARE(second.value(u"timings"_s)[u"dns"_s].toDouble(), -1.0);
        QCOMPARE(second.value(u"timings"_s)[u"wait"_s].toDouble(), 0.5);
    }
};

QTEST_GUILESS_MAIN(TestItemFormat)
#include "tst_item_format.moc"
