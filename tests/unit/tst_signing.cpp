// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/version.h"
#include "app/delivery/hmac.h"
#include "app/delivery/signing.h"
#include "app/delivery/webhook_request.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::delivery;

namespace {

const QByteArray svixSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray seedBody = R"({"event":"call.ended","callId":"call_abc123"})";
constexpr qint64 seedTimestamp = 1760000000;

QByteArray valueOf(const HeaderList &headers, QByteArrayView name)
{
    QByteArray found;
    int count = 0;
    for (const auto &[candidate, value] : headers) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0) {
            found = value;
            ++count;
        }
    }
    return count == 1 ? found : "(" + QByteArray::number(count) + " times)";
}

WebhookMessage seedMessage()
{
    return {.eventId = "evt_01", .eventName = "call.ended", .payload = seedBody, .attempt = 3};
}

WebhookRequest requestTo(const QString &url, const QMap<QString, QString> &headers,
                         const QByteArray &previousSecret = {})
{
    const auto target = prepareTarget(url, headers);
    if (!target)
        qFatal("%s", qPrintable(target.error().oneLine()));
    const auto request = buildWebhookRequest(*target, core::SecretString(svixSecret),
                                             core::SecretString(previousSecret), seedMessage(), seedTimestamp * 1000);
    if (!request)
        qFatal("%s", qPrintable(request.error().oneLine()));
    return *request;
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardVectors_data();
    void standardVectors();
    void guideVector();
    void hmacOfSeveralPartsIsThatOfTheWhole();
    void comparison();
    void secretsThatAreNot_data();
    void secretsThatAreNot();
    void newSecretsAreFreshAndUsable();
    void rotationSignsWithBoth();
    void verificationRefuses_data();
    void verificationRefuses();
    void freshness();
    void guideVerifierAcceptsUs();
    void requestCarriesBothSchemes();
    void customHeadersCannotOverrideOurs_data();
    void customHeadersCannotOverrideOurs();
    void customHeadersThatBreakTheLine_data();
    void customHeadersThatBreakTheLine();
    void userInfoBecomesBasic();
    void explicitAuthorizationWins();
    void addresses_data();
    void addresses();
    void addressesThatCannotBeRequested_data();
    void addressesThatCannotBeRequested();
    void logHasNoSecrets();
    void missingSecretIsExplained();
};

void TestSigning::standardVectors_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("timestamp");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    constexpr qint64 ts = 1614265330;
    QTest::newRow("official") << svixSecret << "msg_p5jXN8AQM9LWM0D4loKWxJek"_ba << ts << R"({"test": 2432232314})"_ba
                              << "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="_ba;
    QTest::newRow("no prefix") << svixSecret.sliced(6) << "msg_p5jXN8AQM9LWM0D4loKWxJek"_ba << ts
                               << R"({"test": 2432232314})"_ba
                               << "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="_ba;
    QTest::newRow("npm") << svixSecret << "msg_p5jXN8AQM9LWM0D4loKWxJek"_ba << ts << R"({"test":2432232314})"_ba
                         << "v1,Vif40peJBP7Iyl0XGmu61n4MwdrcHov5CFREBpE0svs="_ba;
    QTest::newRow("utf-8") << svixSecret << "msg_utf8"_ba << ts << "{\"summary\":\"Grüße – 你好\"}"_ba
                           << "v1,U6XmIR8Pmya/uLwsqftPC3O1H0vwhlS9IgvmG3mWVaM="_ba;
    QTest::newRow("empty body") << svixSecret << "msg_empty"_ba << ts << ""_ba
                                << "v1,za1CKH5Eq2VQZ+33R4AiRaBlqULcMRs1lL1rbBuq59U="_ba;
    QTest::newRow("padded") << "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="_ba
                            << "msg_2"_ba << ts << "{}"_ba
                            << "v1,g6jyzOHsbIcoqHoLaysVbmQQcsF14wic5LYYg8HkYdE="_ba;
    QTest::newRow("padding left out") << "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_ba
                                      << "msg_2"_ba << ts << "{}"_ba
                                      << "v1,g6jyzOHsbIcoqHoLaysVbmQQcsF14wic5LYYg8HkYdE="_ba;
    QTest::newRow("seed body") << "whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"_ba
                               << "msg_1"_ba << seedTimestamp << seedBody
                               << "v1,57FCVehJTvY3JIEvxfAO5WiKJM3UMvv4nixYkBrN24Y="_ba;
}

void TestSigning::standardVectors()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, id);
    QFETCH(qint64, timestamp);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(standardSignature(secret, id, timestamp, body).value(), expected);
    QVERIFY(verifyStandardSignature(secret, id, timestamp, body, expected));
    QVERIFY(verifyStandardSignature(secret, id, timestamp, body, "v1,AAAA v1a,BBBB " + expected + " v1,CCCC"));
}

void TestSigning::guideVector()
{
    const QByteArray expected = "e15837a355d8601f6f958eb18ef8b8e34dc1759e498e5c78a8e116ca77301198";
    QCOMPARE(guideSignature("whsec_test", seedBody), expected);
    QVERIFY(verifyGuideSignature("whsec_test", seedBody, expected));
    QVERIFY(!verifyGuideSignature("test", seedBody, expected)); // the prefix is part of the key
    QVERIFY(!verifyGuideSignature("whsec_test", seedBody + '\n', expected));
    QVERIFY(!verifyGuideSignature("whsec_test", seedBody, expected.toUpper())); // as in the guide: === on lower case
    QVERIFY(!verifyGuideSignature("whsec_test", seedBody, ""));
}

void TestSigning::hmacOfSeveralPartsIsThatOfTheWhole()
{
    QCOMPARE(hmacSha256("key", {"id", ".", "1", ".", "body"}), hmacSha256("key", {"id.1.body"}));
    // RFC 4231 test case 2
    QCOMPARE(hmacSha256("Jefe", {"what do ya want for nothing?"}).toHex(),
             "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba);
    QCOMPARE(hmacSha256("", {""}).toHex(), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"_ba);
    QCOMPARE(hmacSha256(QByteArray(200, 'k'), {"x"}).size(), 32);
}

void TestSigning::comparison()
{
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("a\0c"_ba, "a\0d"_ba));
}

void TestSigning::secretsThatAreNot_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("only the prefix") << "whsec_"_ba;
    QTest::newRow("not base64") << "whsec_not base64!"_ba;
    QTest::newRow("trailing newline") << svixSecret + '\n';
}

void TestSigning::secretsThatAreNot()
{
    QFETCH(QByteArray, secret);
    const auto signature = standardSignature(secret, "id", 1, "{}");
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"secret_not_base64"_s);
    QVERIFY(!signature.error().oneLine().contains(u"base64!"_s)); // never quotes the secret
    QVERIFY(!verifyStandardSignature(secret, "id", 1, "{}", "v1,"));
}

void TestSigning::newSecretsAreFreshAndUsable()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const core::SecretString secret = newWebhookSecret();
        QVERIFY(secret.reveal().startsWith("whsec_"));
        QCOMPARE(secret.reveal().size(), 6 + 32);
        QVERIFY(standardSignature(secret.reveal(), "id", 1, "{}").has_value());
        QCOMPARE(QByteArray::fromBase64(secret.reveal().sliced(6)).size(), 24);
        seen.insert(secret.reveal());
    }
    QCOMPARE(seen.size(), 100);
}

void TestSigning::rotationSignsWithBoth()
{
    const QByteArray old = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    const WebhookRequest request = requestTo(u"https://example.com/hook"_s, {}, old);
    const QByteArray header = valueOf(request.headers, "webhook-signature");
    QCOMPARE(header, *standardSignature(svixSecret, "evt_01", seedTimestamp, seedBody) + ' '
                         + *standardSignature(old, "evt_01", seedTimestamp, seedBody));
    QVERIFY(verifyStandardSignature(svixSecret, "evt_01", seedTimestamp, seedBody, header));
    QVERIFY(verifyStandardSignature(old, "evt_01", seedTimestamp, seedBody, header));
    // the guide's header has room for one: the current
    const QByteArray guide = valueOf(request.headers, "X-Webhook-Signature");
    QVERIFY(verifyGuideSignature(svixSecret, seedBody, guide));
    QVERIFY(!verifyGuideSignature(old, seedBody, guide));
}

void TestSigning::verificationRefuses_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("timestamp");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("other id") << "evt_02"_ba << seedTimestamp << seedBody << ""_ba;
    QTest::newRow("other time") << "evt_01"_ba << seedTimestamp + 1 << seedBody << ""_ba;
    QTest::newRow("other body") << "evt_01"_ba << seedTimestamp << seedBody + ' ' << ""_ba;
    QTest::newRow("longer signature") << "evt_01"_ba << seedTimestamp << seedBody << "A"_ba;
}

void TestSigning::verificationRefuses()
{
    QFETCH(QByteArray, id);
    QFETCH(qint64, timestamp);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, suffix);
    const QByteArray good = *standardSignature(svixSecret, "evt_01", seedTimestamp, seedBody);
    QVERIFY(!verifyStandardSignature(svixSecret, id, timestamp, body, good + suffix));
}

void TestSigning::freshness()
{
    constexpr core::TimeMs now = seedTimestamp * 1000;
    QVERIFY(isFreshTimestamp(seedTimestamp, now));
    QVERIFY(isFreshTimestamp(seedTimestamp - 300, now));
    QVERIFY(isFreshTimestamp(seedTimestamp + 300, now));
    QVERIFY(!isFreshTimestamp(seedTimestamp - 301, now));
    QVERIFY(!isFreshTimestamp(seedTimestamp + 301, now));
    QVERIFY(!isFreshTimestamp(std::numeric_limits<qint64>::max(), now));
    QVERIFY(!isFreshTimestamp(std::numeric_limits<qint64>::min(), now));
}

void TestSigning::guideVerifierAcceptsUs()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("Node is not installed");
    // The guide's sample, word for word.
    const QString script = uR"(
const crypto = require('crypto');
function verifyWebhook(payload, signature, secret) {
  const expected = crypto
    .createHmac('sha256', secret)
    .update(payload)
    .digest('hex');
  return signature === expected;
}
const [payload, signature, secret] = process.argv.slice(1);
process.stdout.write(String(verifyWebhook(payload, signature, secret)));
)"_s;
    const core::SecretString secret = newWebhookSecret();
    const QByteArray body = R"({"summary":"Grüße – 你好","durationSeconds":247})";
    QProcess process;
    process.start(node,
                  {u"-e"_s, script, u"--"_s, QString::fromUtf8(body),
                   QString::fromLatin1(guideSignature(secret.reveal(), body)), QString::fromLatin1(secret.reveal())});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.readAllStandardOutput(), "true"_ba);
}

void TestSigning::requestCarriesBothSchemes()
{
    const WebhookRequest request = requestTo(u"https://example.com/hook"_s, {{u"X-Team"_s, u"support"_s}});
    const HeaderList expected{
        {"Content-Type"_ba, "application/json"_ba},
        {"User-Agent"_ba, "CalltTone-Webhooks/" CALLTTONE_VERSION ""_ba},
        {"Accept"_ba, "*/*"_ba},
        {"X-Webhook-Signature"_ba, guideSignature(svixSecret, seedBody)},
        {"X-Webhook-Timestamp"_ba, "1760000000"_ba},
        {"X-Webhook-Event"_ba, "call.ended"_ba},
        {"X-Webhook-Attempt"_ba, "3"_ba},
        {"X-Webhook-Id"_ba, "evt_01"_ba},
        {"webhook-id"_ba, "evt_01"_ba},
        {"webhook-timestamp"_ba, "1760000000"_ba},
        {"webhook-signature"_ba, *standardSignature(svixSecret, "evt_01", seedTimestamp, seedBody)},
        {"X-Team"_ba, "support"_ba},
    };
    QCOMPARE(request.headers, expected);
}

void TestSigning::customHeadersCannotOverrideOurs_data()
{
    QTest::addColumn<QString>("name");
    const char *names[] = {"X-Webhook-Signature",
                           "x-webhook-signature",
                           "X-WEBHOOK-TIMESTAMP",
                           "X-Webhook-Anything",
                           "webhook-id",
                           "Webhook-Signature",
                           "WEBHOOK-TIMESTAMP",
                           "Content-Type",
                           "content-length",
                           "Host",
                           "HOST",
                           "Transfer-Encoding",
                           "Connection",
                           "Expect",
                           "user-agent",
                           "TE",
                           "Trailer",
                           "Upgrade",
                           "Keep-Alive",
                           "Content-Encoding",
                           "Proxy-Authorization",
                           "Accept-Encoding"};
    for (const char *name : names)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSigning::customHeadersCannotOverrideOurs()
{
    QFETCH(QString, name);
    const WebhookRequest without = requestTo(u"https://example.com/"_s, {});
    const WebhookRequest with = requestTo(u"https://example.com/"_s, {{name, u"forged"_s}});
    QCOMPARE(with.headers, without.headers);
    QCOMPARE(with.loggedHeaders, without.loggedHeaders);
}

void TestSigning::customHeadersThatBreakTheLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("CR LF in value") << u"X-A"_s << u"a\r\nX-Webhook-Signature: forged"_s;
    QTest::newRow("LF in value") << u"X-A"_s << u"a\nb"_s;
    QTest::newRow("CR in value") << u"X-A"_s << u"a\rb"_s;
    QTest::newRow("NUL in value") << u"X-A"_s << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("CR LF in name") << u"X-A: b\r\nHost"_s << u"evil"_s;
    QTest::newRow("colon in name") << u"X-A:"_s << u"b"_s;
    QTest::newRow("space in name") << u"Host "_s << u"b"_s;
    QTest::newRow("empty name") << u""_s << u"b"_s;
    QTest::newRow("non-ASCII name") << u"X-Größe"_s << u"b"_s;
}

void TestSigning::customHeadersThatBreakTheLine()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto target = prepareTarget(u"https://example.com/"_s, {{name, value}});
    QVERIFY(!target);
    QCOMPARE(target.error().code, u"header_invalid"_s);
    QVERIFY(!target.error().oneLine().contains(u"forged"_s)); // values may be secret
}

void TestSigning::userInfoBecomesBasic()
{
    const auto target = prepareTarget(u"https://user:p%40ss%C3%A9@example.com:8443/hook?a=1"_s, {});
    QVERIFY(target);
    QCOMPARE(target->url, "https://example.com:8443/hook?a=1"_ba);
    QCOMPARE(target->host, "example.com:8443"_ba);
    QCOMPARE(target->headers, (HeaderList{{"Authorization"_ba, "Basic " + "user:p@ssé"_ba.toBase64()}}));
    QCOMPARE(target->loggedHeaders, (HeaderList{{"Authorization"_ba, "[redacted]"_ba}}));
}

void TestSigning::explicitAuthorizationWins()
{
    const auto target = prepareTarget(u"https://user:pass@example.com/"_s, {{u"authorization"_s, u"Bearer abc"_s}});
    QVERIFY(target);
    QCOMPARE(target->headers, (HeaderList{{"authorization"_ba, "Bearer abc"_ba}}));
}

void TestSigning::addresses_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("plain") << u"https://example.com/hooks/a?b=c%20d&e"_s << "https://example.com/hooks/a?b=c%20d&e"_ba
                           << "example.com"_ba;
    QTest::newRow("no path") << u"http://example.com"_s << "http://example.com"_ba
                             << "example.com"_ba;
    QTest::newRow("standard port") << u"https://example.com:443/"_s << "https://example.com:443/"_ba
                                   << "example.com"_ba;
    QTest::newRow("other port") << u"http://localhost:3000/x"_s << "http://localhost:3000/x"_ba
                                << "localhost:3000"_ba;
    QTest::newRow("upper case") << u"HTTPS://EXAMPLE.com/A"_s << "https://example.com/A"_ba
                                << "example.com"_ba;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << "http://[::1]:8080/"_ba
                          << "[::1]:8080"_ba;
    QTest::newRow("IDN") << u"https://bücher.example/"_s << "https://xn--bcher-kva.example/"_ba
                         << "xn--bcher-kva.example"_ba;
    QTest::newRow("fragment") << u"https://example.com/a#b"_s << "https://example.com/a"_ba
                              << "example.com"_ba;
    QTest::newRow("decimal host") << u"http://2130706433/"_s << "http://127.0.0.1/"_ba
                                  << "127.0.0.1"_ba;
}

void TestSigning::addresses()
{
    QFETCH(QString, given);
    const auto target = prepareTarget(given, {});
    QVERIFY(target);
    QTEST(target->url, "url");
    QTEST(target->host, "host");
}

void TestSigning::addressesThatCannotBeRequested_data()
{
    QTest::addColumn<QString>("given");
    for (const char *url : {"", "example.com", "ftp://example.com/", "file:///etc/passwd", "https://", "/path",
                            "http://exa mple.com/", "http://[::1/", "javascript:alert(1)"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestSigning::addressesThatCannotBeRequested()
{
    QFETCH(QString, given);
    const auto target = prepareTarget(given, {});
    QVERIFY(!target);
    QCOMPARE(target.error().code, u"url_invalid"_s);
}

void TestSigning::logHasNoSecrets()
{
    const QMap<QString, QString> headers{{u"Authorization"_s, u"Bearer s3cr3t-s3cr3t"_s},
                                         {u"X-Api-Key"_s, u"s3cr3t"_s},
                                         {u"Cookie"_s, u"sid=s3cr3t"_s},
                                         {u"X-My-Token"_s, u"s3cr3t"_s},
                                         {u"X-Shared-SECRET"_s, u"s3cr3t"_s},
                                         {u"X-Via"_s, u"Bearer s3cr3t-s3cr3t"_s},
                                         {u"X-Team"_s, u"support"_s}};
    const WebhookRequest request = requestTo(u"https://me:s3cr3t@example.com/"_s, headers);
    QByteArray log;
    for (const auto &[name, value] : request.loggedHeaders)
        log += name + ": " + value + '\n';
    QVERIFY2(!log.contains("s3cr3t"), log.constData());
    QVERIFY(!log.contains(svixSecret));
    QCOMPARE(valueOf(request.loggedHeaders, "X-Team"), "support"_ba);
    QCOMPARE(valueOf(request.loggedHeaders, "authorization"), "[redacted]"_ba);
    QCOMPARE(valueOf(request.loggedHeaders, "Host"), "example.com"_ba);
    QCOMPARE(valueOf(request.loggedHeaders, "Content-Length"), QByteArray::number(seedBody.size()));
    QCOMPARE(valueOf(request.loggedHeaders, "webhook-signature"), valueOf(request.headers, "webhook-signature"));
    QCOMPARE(valueOf(request.headers, "X-Api-Key"), "s3cr3t"_ba);
}

void TestSigning::missingSecretIsExplained()
{
    const auto target = prepareTarget(u"https://example.com/"_s, {});
    const auto none = buildWebhookRequest(*target, {}, {}, seedMessage(), 0);
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"secret_missing"_s);
    const auto broken = buildWebhookRequest(*target, core::SecretString("whsec_??"), {}, seedMessage(), 0);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, u"secret_not_base64"_s);
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
