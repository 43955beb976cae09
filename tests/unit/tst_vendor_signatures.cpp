// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/hmac.h"
#include "app/ingest/vendor_signatures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ingest;

namespace {

constexpr core::TimeMs sentMs = 1760000000000;
constexpr qint64 tolerance = 300'000;

const QByteArray retellKey = "key_test_123";
const QByteArray retellBody = R"({"event":"call_ended","call":{"call_id":"call_1","from_number":"+15551234567"}})";
const QByteArray retellDigest = "099ba44a0912475c1b234c89585f8682868ef579a76aacbf1f9532879c3861db";

const QByteArray elevenSecret = "wsec_test";
const QByteArray elevenBody =
    R"({"type":"post_call_transcription","event_timestamp":1760000000,"data":{"conversation_id":"conv_1"}})";
const QByteArray elevenDigest = "9101e2461862640733665b4a008bca87497e08acb545a4ba9d6c5262c932d0e5";

const QByteArray vapiSecret = "vsec";
const QByteArray vapiBody = R"({"message":{"type":"status-update","status":"in-progress","call":{"id":"c1"}}})";
const QByteArray vapiDigest = "4f1a995c1681a5f5061e3579da3b4914bee95ddd33103b925d5447a9aae4552a";

/// The error's code, "ok" without one.
QString outcome(const core::Result<void> &result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestVendorSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retell_data();
    void retell();
    void elevenLabs_data();
    void elevenLabs();
    void elevenLabsTolerance();
    void vapiSigned_data();
    void vapiSigned();
    void vapiSharedSecret_data();
    void vapiSharedSecret();
    void errorsAreForPeopleAndHoldNoSecret();
};

void TestVendorSignatures::retell_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<core::TimeMs>("now");
    QTest::addColumn<QString>("expected");
    const QByteArray good = "v=1760000000000,d=" + retellDigest;
    QTest::newRow("vector") << good << retellBody << sentMs << u"ok"_s;
    QTest::newRow("upper case") << "V=1760000000000,D=" + retellDigest.toUpper() << retellBody << sentMs << u"ok"_s;
    QTest::newRow("five minutes old") << good << retellBody << sentMs + tolerance << u"ok"_s;
    QTest::newRow("a millisecond older") << good << retellBody << sentMs + tolerance + 1 << u"signature_stale"_s;
    QTest::newRow("five minutes ahead") << good << retellBody << sentMs - tolerance << u"ok"_s;
    QTest::newRow("a millisecond further") << good << retellBody << sentMs - tolerance - 1 << u"signature_stale"_s;
    QTest::newRow("none") << ""_ba << retellBody << sentMs << u"signature_missing"_s;
    QTest::newRow("body changed") << good << retellBody + ' ' << sentMs << u"signature_mismatch"_s;
    QTest::newRow("time changed") << "v=1760000000001,d=" + retellDigest << retellBody << sentMs
                                  << u"signature_mismatch"_s;
    QTest::newRow("leading zero") << "v=01760000000000,d=" + retellDigest << retellBody << sentMs
                                  << u"signature_mismatch"_s;
    for (const QByteArray &bad :
         {"v=,d=" + retellDigest, "v=-1,d=" + retellDigest, "v=+1760000000000,d=" + retellDigest, "v=1760000000000"_ba,
          "v=1760000000000,d="_ba, "v=1760000000000,d=" + retellDigest + "00",
          "v=1760000000000,d=" + retellDigest.chopped(1) + "g", "d=" + retellDigest,
          "d=" + retellDigest + ",v=1760000000000", "v=99999999999999999999,d=" + retellDigest,
          good + ",d=" + retellDigest, "vv=1760000000000,d=" + retellDigest})
        QTest::newRow(bad.constData()) << bad << retellBody << sentMs << u"signature_malformed"_s;
}

void TestVendorSignatures::retell()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(core::TimeMs, now);
    QTEST(outcome(verifyRetell(retellKey, body, header, now)), "expected");
    QVERIFY(!verifyRetell("key_other", body, header, now));
}

void TestVendorSignatures::elevenLabs_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<core::TimeMs>("now");
    QTest::addColumn<QString>("expected");
    const QByteArray good = "t=1760000000,v0=" + elevenDigest;
    constexpr core::TimeMs year = 365LL * 24 * 3600 * 1000;
    QTest::newRow("vector") << good << elevenBody << sentMs << u"ok"_s;
    QTest::newRow("five minutes old") << good << elevenBody << sentMs + tolerance << u"ok"_s;
    QTest::newRow("older") << good << elevenBody << sentMs + tolerance + 1 << u"signature_stale"_s;
    QTest::newRow("five minutes ahead") << good << elevenBody << sentMs - tolerance << u"ok"_s;
    QTest::newRow("a year ahead, which their SDK takes") << good << elevenBody << sentMs - year << u"signature_stale"_s;
    QTest::newRow("none") << ""_ba << elevenBody << sentMs << u"signature_missing"_s;
    QTest::newRow("body changed") << good << elevenBody.toUpper() << sentMs << u"signature_mismatch"_s;
    QTest::newRow("time changed") << "t=1760000001,v0=" + elevenDigest << elevenBody << sentMs
                                  << u"signature_mismatch"_s;
    for (const QByteArray &bad :
         {"t=1760000000,v1=" + elevenDigest, "t=now,v0=" + elevenDigest, "v0=" + elevenDigest,
          "t=1760000000,v0=short"_ba, "t=9223372036854775807,v0=" + elevenDigest, "nonsense"_ba})
        QTest::newRow(bad.constData()) << bad << elevenBody << sentMs << u"signature_malformed"_s;
}

void TestVendorSignatures::elevenLabs()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(core::TimeMs, now);
    QTEST(outcome(verifyElevenLabs(elevenSecret, body, header, now)), "expected");
    QVERIFY(!verifyElevenLabs("wsec_other", body, header, now));
}

void TestVendorSignatures::elevenLabsTolerance()
{
    const QByteArray good = "t=1760000000,v0=" + elevenDigest;
    constexpr qint64 half = 30 * 60 * 1000;
    QCOMPARE(outcome(verifyElevenLabs(elevenSecret, elevenBody, good, sentMs + half, half)), u"ok"_s);
    QCOMPARE(outcome(verifyElevenLabs(elevenSecret, elevenBody, good, sentMs + half + 1, half)), u"signature_stale"_s);
    // more than half an hour cannot be asked for, and the future stays at five minutes
    QCOMPARE(outcome(verifyElevenLabs(elevenSecret, elevenBody, good, sentMs + half + 1, 10 * half)),
             u"signature_stale"_s);
    QCOMPARE(outcome(verifyElevenLabs(elevenSecret, elevenBody, good, sentMs - tolerance - 1, half)),
             u"signature_stale"_s);
}

void TestVendorSignatures::vapiSigned_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<core::TimeMs>("now");
    QTest::addColumn<QString>("expected");
    const QByteArray inMs = delivery::hmacSha256(vapiSecret, {"1760000000000.", vapiBody}).toHex();
    QTest::newRow("vector, seconds") << "1760000000"_ba << vapiDigest << sentMs << u"ok"_s;
    QTest::newRow("milliseconds") << "1760000000000"_ba << inMs << sentMs << u"ok"_s;
    QTest::newRow("old") << "1760000000"_ba << vapiDigest << sentMs + tolerance + 1 << u"signature_stale"_s;
    QTest::newRow("ahead") << "1760000000"_ba << vapiDigest << sentMs - tolerance - 1 << u"signature_stale"_s;
    QTest::newRow("old, milliseconds") << "1760000000000"_ba << inMs << sentMs + tolerance + 1 << u"signature_stale"_s;
    QTest::newRow("other time") << "1760000001"_ba << vapiDigest << sentMs << u"signature_mismatch"_s;
    QTest::newRow("no time") << ""_ba << vapiDigest << sentMs << u"signature_malformed"_s;
    QTest::newRow("date as time") << "Thu, 09 Oct 2025"_ba << vapiDigest << sentMs << u"signature_malformed"_s;
    QTest::newRow("not hex") << "1760000000"_ba
                             << "c2hhMjU2"_ba << sentMs << u"signature_malformed"_s;
}

void TestVendorSignatures::vapiSigned()
{
    QFETCH(QByteArray, timestamp);
    QFETCH(QByteArray, signature);
    QFETCH(core::TimeMs, now);
    const VapiHeaders headers{.secret = {}, .signature = signature, .timestamp = timestamp};
    QTEST(outcome(verifyVapi(vapiSecret, vapiBody, headers, now)), "expected");
    QVERIFY(!verifyVapi("other", vapiBody, headers, now));
    QVERIFY(!verifyVapi(vapiSecret, vapiBody + '\n', headers, now));
    // a right shared secret does not rescue a wrong signature
    VapiHeaders both = headers;
    both.secret = vapiSecret;
    QTEST(outcome(verifyVapi(vapiSecret, vapiBody, both, now)), "expected");
}

void TestVendorSignatures::vapiSharedSecret_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << vapiSecret << vapiSecret << u"ok"_s;
    QTest::newRow("other") << vapiSecret << "VSEC"_ba << u"signature_mismatch"_s;
    QTest::newRow("longer") << vapiSecret << "vsecs"_ba << u"signature_mismatch"_s;
    QTest::newRow("none given") << vapiSecret << ""_ba << u"signature_missing"_s;
    QTest::newRow("none stored") << ""_ba
                                 << "anything"_ba << u"signature_mismatch"_s;
    QTest::newRow("neither") << ""_ba
                             << ""_ba << u"signature_missing"_s;
}

void TestVendorSignatures::vapiSharedSecret()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, given);
    QTEST(outcome(verifyVapi(stored, vapiBody, {.secret = given, .signature = {}, .timestamp = {}}, sentMs)),
          "expected");
}

void TestVendorSignatures::errorsAreForPeopleAndHoldNoSecret()
{
    const QList<core::Result<void>> failures{
        verifyRetell(retellKey, retellBody, {}, sentMs),
        verifyRetell(retellKey, retellBody, "v=1,d=2", sentMs),
        verifyRetell(retellKey, retellBody, "v=1760000000000,d=" + retellDigest, sentMs * 2),
        verifyRetell(retellKey, "{}", "v=1760000000000,d=" + retellDigest, sentMs),
        verifyVapi(vapiSecret, vapiBody, {.secret = "guess", .signature = {}, .timestamp = {}}, sentMs),
    };
    for (const auto &failure : failures) {
        QVERIFY(!failure);
        QCOMPARE(failure.error().httpStatus(), 401);
        const QString text = failure.error().oneLine();
        QVERIFY(text.size() > 40);
        QVERIFY(!text.contains(QString::fromLatin1(retellKey)) && !text.contains(u"vsec"_s)
                && !text.contains(u"guess"_s));
    }
}

QTEST_GUILESS_MAIN(TestVendorSignatures)
#include "tst_vendor_signatures.moc"
