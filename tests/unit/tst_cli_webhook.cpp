// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/signing.h"
#include "app/main/cli/json_spelling.h"
#include "app/main/cli/received_headers.h"
#include "app/main/cli/signature_doctor.h"
#include "tests/support/cli_run.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using cli::ReceivedRequest;
using cli::SignatureMistake;
using testing::CliRun;
using testing::runCli;

namespace {

const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_ba;
const QByteArray other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_ba;
const QByteArray id = "msg_p5jXN8AQM9LWM0D4loKWxJek"_ba;
constexpr qint64 timestamp = 1614265330;
const QByteArray body =
    R"({"event":"call.ended","callId":"call_1","summary":"Zoë asked, twice: why?","list":[1,2.50,{}],"n":null})";

QByteArray guide(const QByteArray &key, const QByteArray &text)
{
    return delivery::guideSignature(key, text);
}

QByteArray standard(const QByteArray &key, const QByteArray &text)
{
    return delivery::standardSignature(key, id, timestamp, text).value_or(QByteArray());
}

ReceivedRequest received(const QByteArray &text)
{
    return {text, guide(secret, body), standard(secret, body), id, QByteArray::number(timestamp)};
}

QByteArray joined(const QList<SignatureMistake> &mistakes)
{
    QByteArray text;
    for (const SignatureMistake mistake : mistakes)
        text += (text.isEmpty() ? "" : " ")
                + QByteArray(cli::infoOf(mistake).code.data(), cli::infoOf(mistake).code.size());
    return text;
}

} // namespace

class TestCliWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReferenceVectorVerifies();
    void guideMistakes_data();
    void guideMistakes();
    void standardMistakes_data();
    void standardMistakes();
    void rotationsVerifyEitherWay();
    void everyMistakeHasItsTexts();
    void spacing_data();
    void spacing();
    void escapes();
    void headersFromLinesAndJson();
    void signThenVerify();
    void verifySaysWhyNot();
    void staleOnlyWhenAsked();
    void secretFromTheEnvironment();
};

void TestCliWebhook::theReferenceVectorVerifies()
{
    ReceivedRequest request;
    request.body = R"({"test": 2432232314})";
    request.standardSignature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    request.id = id;
    request.timestamp = QByteArray::number(timestamp);
    const auto finding = cli::checkStandardSignature(request, secret);
    QVERIFY(finding && finding->verified);
    QVERIFY(!cli::checkGuideSignature(request, secret));
}

void TestCliWebhook::guideMistakes_data()
{
    QTest::addColumn<QByteArray>("usedSecret");
    QTest::addColumn<QByteArray>("receivedBody");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("mistakes"); // "verified", or codes; "" = unexplained
    const QByteArray good = guide(secret, body);
    const QByteArray pretty = cli::respaced(body, {"", " ", 2});

    QTest::newRow("right") << secret << body << good << "verified"_ba;
    QTest::newRow("space") << secret << body << good + "\n"
                           << "signature_space"_ba;
    QTest::newRow("upper case") << secret << body << good.toUpper() << "signature_case"_ba;
    QTest::newRow("prefix") << secret << body << "sha256=" + good << "signature_prefix"_ba;
    QTest::newRow("base64") << secret << body << QByteArray::fromHex(good).toBase64() << "signature_base64"_ba;
    QTest::newRow("other header") << secret << body << standard(secret, body) << "other_scheme"_ba;
    QTest::newRow("secret with newline") << secret + "\n" << body << good << "secret_space"_ba;
    QTest::newRow("secret in quotes") << '"' + secret + '"' << body << good << "secret_space"_ba;
    QTest::newRow("secret without prefix") << secret.mid(6) << body << good << "secret_prefix"_ba;
    QTest::newRow("signed without prefix") << secret << body << guide(secret.mid(6), body) << "secret_stripped"_ba;
    QTest::newRow("signed with decoded") << secret << body << guide(QByteArray::fromBase64(secret.mid(6)), body)
                                         << "secret_decoded"_ba;
    QTest::newRow("newline added") << secret << body + "\n" << good << "body_newline_added"_ba;
    QTest::newRow("CRLF added") << secret << body + "\r\n" << good << "body_newline_added"_ba;
    QTest::newRow("newline lost") << secret << body << guide(secret, body + "\n") << "body_newline_missing"_ba;
    QTest::newRow("line ends") << secret << QByteArray(pretty).replace("\n", "\r\n") << guide(secret, pretty)
                               << "body_line_ends"_ba;
    QTest::newRow("byte order mark") << secret << "\xef\xbb\xbf" + body << good << "body_byte_order_mark"_ba;
    QTest::newRow("pretty-printed") << secret << pretty << good << "body_reserialised"_ba;
    QTest::newRow("python spacing") << secret << cli::respaced(body, {" ", " ", -1}) << good << "body_reserialised"_ba;
    QTest::newRow("pretty was sent") << secret << body << guide(secret, pretty) << "body_reserialised"_ba;
    QTest::newRow("escaped") << secret << QByteArray(body).replace("ë", "\\u00eb") << good << "body_reescaped"_ba;
    QTest::newRow("two at once") << secret.mid(6) << pretty << good << "secret_prefix body_reserialised"_ba;
    QTest::newRow("another secret") << other << body << good << ""_ba;
    QTest::newRow("another body") << secret << QByteArray(body).replace("twice", "once") << good << ""_ba;
    QTest::newRow("no signature at all") << secret << body << "hello"_ba
                                         << ""_ba;
}

void TestCliWebhook::guideMistakes()
{
    QFETCH(QByteArray, usedSecret);
    QFETCH(QByteArray, receivedBody);
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, mistakes);
    ReceivedRequest request = received(receivedBody);
    request.guideSignature = signature;
    const auto finding = cli::checkGuideSignature(request, usedSecret);
    QVERIFY(finding);
    QCOMPARE(finding->verified, mistakes == "verified");
    QCOMPARE(joined(finding->mistakes), finding->verified ? ""_ba : mistakes);
}

void TestCliWebhook::standardMistakes_data()
{
    QTest::addColumn<QByteArray>("receivedBody");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("mistakes");
    const QByteArray good = standard(secret, body);
    const QByteArray time = QByteArray::number(timestamp);
    const QByteArray content = id + '.' + time + '.' + body;
    const QByteArray textKey = "v1," + QByteArray::fromHex(guide(secret, content)).toBase64();

    QTest::newRow("right") << body << good << time << "verified"_ba;
    QTest::newRow("hex") << body << "v1," + QByteArray::fromBase64(good.mid(3)).toHex() << time << "signature_hex"_ba;
    QTest::newRow("version missing") << body << good.mid(3) << time << "signature_version"_ba;
    QTest::newRow("secret not decoded") << body << textKey << time << "secret_not_decoded"_ba;
    QTest::newRow("other header") << body << guide(secret, body) << time << "other_scheme"_ba;
    QTest::newRow("milliseconds") << body << good << time + "000"
                                  << "timestamp_unit"_ba;
    QTest::newRow("newline added") << body + "\n" << good << time << "body_newline_added"_ba;
    QTest::newRow("another body") << body + "x" << good << time << ""_ba;
    QTest::newRow("another timestamp") << body << good << "1614265331"_ba
                                       << ""_ba;
}

void TestCliWebhook::standardMistakes()
{
    QFETCH(QByteArray, receivedBody);
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, mistakes);
    ReceivedRequest request = received(receivedBody);
    request.standardSignature = signature;
    request.timestamp = time;
    const auto finding = cli::checkStandardSignature(request, secret);
    QVERIFY(finding);
    QCOMPARE(finding->verified, mistakes == "verified");
    QCOMPARE(joined(finding->mistakes), finding->verified ? ""_ba : mistakes);
}

void TestCliWebhook::rotationsVerifyEitherWay()
{
    ReceivedRequest request = received(body);
    request.standardSignature = standard(other, body) + ' ' + standard(secret, body);
    QVERIFY(cli::checkStandardSignature(request, secret)->verified);
    QVERIFY(cli::checkStandardSignature(request, other)->verified);
}

void TestCliWebhook::everyMistakeHasItsTexts()
{
    for (int i = 0; i <= int(SignatureMistake::TimestampUnit); ++i) {
        const auto &info = cli::infoOf(SignatureMistake(i));
        QCOMPARE(int(info.mistake), i);
        QVERIFY(!info.code.isEmpty() && qstrlen(info.what) > 0 && qstrlen(info.remedy) > 0);
    }
}

void TestCliWebhook::spacing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("oneLine");
    QTest::newRow("object") << "{ \"b\" : 1 ,\n \"a\":[ 1 , 2 ] }"_ba
                            << R"({"b":1,"a":[1,2]})"_ba;
    QTest::newRow("text is kept") << R"({"a": " x : , {\" "})"_ba
                                  << R"({"a":" x : , {\" "})"_ba;
    QTest::newRow("numbers are kept") << "[1.0, 1e400,\t-0]"_ba
                                      << "[1.0,1e400,-0]"_ba;
    QTest::newRow("empty ones") << "{ \"a\": { } , \"b\": [\n] }"_ba
                                << R"({"a":{},"b":[]})"_ba;
    QTest::newRow("cut off") << R"({"a": "x)"_ba
                             << R"({"a":"x)"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
}

void TestCliWebhook::spacing()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, oneLine);
    QCOMPARE(cli::minified(json), oneLine);
    QCOMPARE(cli::minified(cli::respaced(json, {" ", " ", 4})), oneLine);
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (parsed.isObject() && parsed.object().keys() == QStringList{u"a"_s})
        QCOMPARE(cli::respaced(json, {"", " ", 4}) + '\n', parsed.toJson(QJsonDocument::Indented));
}

void TestCliWebhook::escapes()
{
    QCOMPARE(cli::unescaped(R"({"a":"\u00e9\/\u000a\\u00e9\ud83d\ude00"})"), R"({"a":"é/\u000a\\u00e9😀"})"_ba);
    QCOMPARE(cli::unescaped("\\"), "\\"_ba);
    QCOMPARE(cli::unescaped("\\u12"), "\\u12"_ba);
}

void TestCliWebhook::headersFromLinesAndJson()
{
    const auto lines = cli::receivedHeaders(
        "POST /hooks?a=http://x HTTP/1.1\r\nWebhook-Id: evt_1\r\nX-Webhook-Signature:abc \r\n\r\n");
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.value("webhook-id"), "evt_1"_ba);
    QCOMPARE(lines.value("x-webhook-signature"), "abc "_ba);
    const auto json = cli::receivedHeaders(R"({"webhook-id":"evt_1","X-Many":["a","b"]})");
    QCOMPARE(json.value("webhook-id"), "evt_1"_ba);
    QCOMPARE(json.value("x-many"), "a"_ba);
}

void TestCliWebhook::signThenVerify()
{
    QTemporaryDir dir;
    const CliRun headers =
        runCli({u"webhook"_s, u"sign"_s, u"--secret"_s, QString::fromLatin1(secret), u"--id"_s, u"evt_1"_s}, body);
    QCOMPARE(headers.exitCode, 0);
    QVERIFY(headers.out.contains(u"X-Webhook-Signature: "_s + QString::fromLatin1(guide(secret, body)) + u'\n'));
    QVERIFY(headers.out.contains("webhook-id: evt_1\n"_L1));
    QVERIFY(headers.out.contains("X-Webhook-Event: call.ended\n"_L1));
    QFile file(dir.filePath(u"headers"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(headers.out.toUtf8());
    file.close();
    const QStringList verify{u"webhook"_s,       u"verify"_s,     u"--secret"_s, QString::fromLatin1(secret),
                             u"--header-file"_s, file.fileName(), u"-"_s};
    QCOMPARE(runCli(verify, body).exitCode, 0);
    QCOMPARE(runCli(verify, body + "\n").exitCode, 1);
    const CliRun json = runCli(verify + QStringList{u"--json"_s}, body + "\n");
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.json().value("signatures"_L1).toArray().size(), 2);
    QCOMPARE(json.json()["signatures"_L1][0]["mistakes"_L1][0]["code"_L1].toString(), u"body_newline_added"_s);
}

void TestCliWebhook::verifySaysWhyNot()
{
    const QString signature = QString::fromLatin1(guide(secret, body));
    const QStringList verify{u"webhook"_s, u"verify"_s, u"--signature"_s, signature};
    QCOMPARE(runCli(verify + QStringList{u"--secret"_s, QString::fromLatin1(secret)}, body).exitCode, 0);
    const CliRun wrong = runCli(verify + QStringList{u"--secret"_s, QString::fromLatin1(other)}, body);
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.out.contains("another secret"_L1), qPrintable(wrong.out));
    const CliRun unsignedRequest =
        runCli({u"webhook"_s, u"verify"_s, u"--secret"_s, u"x"_s, u"--header-file"_s, u"/dev/null"_s}, body);
    QCOMPARE(unsignedRequest.exitCode, 1);
    QVERIFY(unsignedRequest.err.contains("no signature"_L1));
}

void TestCliWebhook::staleOnlyWhenAsked()
{
    const QStringList verify{u"webhook"_s,     u"verify"_s,
                             u"--secret"_s,    QString::fromLatin1(secret),
                             u"--signature"_s, QString::fromLatin1(standard(secret, body)),
                             u"--id"_s,        QString::fromLatin1(id),
                             u"--timestamp"_s, QString::number(timestamp)};
    QCOMPARE(runCli(verify, body).exitCode, 0);
    const CliRun stale = runCli(verify + QStringList{u"--max-age"_s, u"300"_s}, body);
    QCOMPARE(stale.exitCode, 1);
    QVERIFY(stale.out.contains("timestamp"_L1));
}

void TestCliWebhook::secretFromTheEnvironment()
{
    qputenv("CALLTTONE_WEBHOOK_SECRET", secret);
    const CliRun run =
        runCli({u"webhook"_s, u"verify"_s, u"--signature"_s, QString::fromLatin1(guide(secret, body))}, body);
    qunsetenv("CALLTTONE_WEBHOOK_SECRET");
    QCOMPARE(run.exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliWebhook)
#include "tst_cli_webhook.moc"
