// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/callback_page.h"
#include "app/connect/oauth/client_credentials.h"
#include "app/connect/oauth/connect_failures.h"
#include "app/connect/oauth/standard_tokens.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

/// Token endpoints' answers, the words for failures, and the page in the browser.
class TestOAuthWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokens_data();
    void readsTokens();
    void readsRefusals_data();
    void readsRefusals();
    void credentialsAreFormEncoded();
    void everyFailureHasWords();
    void foreignWordsAreTamed();
    void pageOfSuccess();
    void pageOfFailure();
    void pageEscapesEverything();
    void policyFitsThePage();
};

void TestOAuthWords::readsTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("refresh");
    QTest::addColumn<qint64>("expires"); // 0: not said
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("GoHighLevel") << R"({"access_token":"t","expires_in":86399,"refresh_token":"r","scope":"a.b c"})"_ba
                                 << "r"_ba << qint64(86399) << QStringList{u"a.b"_s, u"c"_s};
    QTest::newRow("Salesforce") << R"({"access_token":"t","scope":"api id","issued_at":"1"})"_ba
                                << ""_ba << qint64(0) << QStringList{u"api"_s, u"id"_s};
    QTest::newRow("HubSpot") << R"({"access_token":"t","expires_in":1800,"scopes":["oauth","x"]})"_ba
                             << ""_ba << qint64(1800) << QStringList{u"oauth"_s, u"x"_s};
    QTest::newRow("Slack") << R"({"ok":true,"access_token":"t","scope":"chat:write,incoming-webhook"})"_ba
                           << ""_ba << qint64(0) << QStringList{u"chat:write"_s, u"incoming-webhook"_s};
    QTest::newRow("numbers as text") << R"({"access_token":"t","expires_in":"3600"})"_ba
                                     << ""_ba << qint64(3600) << QStringList();
    QTest::newRow("odd lifetime") << R"({"access_token":"t","expires_in":-5,"scope":""})"_ba
                                  << ""_ba << qint64(0) << QStringList();
}

void TestOAuthWords::readsTokens()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, refresh);
    QFETCH(const qint64, expires);
    QFETCH(const QStringList, scopes);
    const auto reply = connect::readStandardTokens(200, body);
    QVERIFY(reply);
    QCOMPARE(reply->accessToken.reveal(), "t"_ba);
    QCOMPARE(reply->refreshToken.reveal(), refresh);
    QCOMPARE(reply->expiresInSeconds.value_or(0), expires);
    QCOMPARE(reply->scopes.value_or(QStringList()), scopes);
    QCOMPARE(reply->scopes.has_value(), !scopes.isEmpty());
}

void TestOAuthWords::readsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const QByteArray &body, const QString &code,
                        const QString &words) { QTest::newRow(name) << status << body << code << words; };
    row("RFC 6749", 400, R"({"error":"invalid_grant","error_description":"expired"})", u"invalid_grant"_s,
        u"invalid_grant: expired"_s);
    row("HubSpot", 400, R"({"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token"})",
        u"invalid_grant"_s, u"BAD_REFRESH_TOKEN: missing or invalid refresh token"_s);
    row("HubSpot's code", 400, R"({"status":"BAD_AUTH_CODE","message":"bad"})", u"invalid_grant"_s,
        u"BAD_AUTH_CODE: bad"_s);
    row("Slack", 200, R"({"ok":false,"error":"invalid_code"})", u"invalid_grant"_s, u"invalid_code"_s);
    row("Slack's secret", 200, R"({"ok":false,"error":"bad_client_secret"})", u"bad_client"_s, u"bad_client_secret"_s);
    row("Slack's redirect", 200, R"({"ok":false,"error":"bad_redirect_uri"})", u"redirect_mismatch"_s,
        u"bad_redirect_uri"_s);
    row("Salesforce", 400, R"({"error":"invalid_client_id","error_description":"client identifier invalid"})",
        u"bad_client"_s, u"invalid_client_id: client identifier invalid"_s);
    row("redirect to the letter", 400, R"({"error":"invalid_grant","error_description":"redirect_uri mismatch"})",
        u"redirect_mismatch"_s, u"invalid_grant: redirect_uri mismatch"_s);
    row("error object", 403, R"({"error":{"code":403,"status":"PERMISSION_DENIED","message":"no"}})",
        u"vendor_refused"_s, u"PERMISSION_DENIED: no"_s);
    row("error object with a number", 403, R"({"error":{"code":403}})", u"vendor_refused"_s, u"403"_s);
    row("bare 401", 401, "", u"bad_client"_s, u"HTTP 401"_s);
    row("bare 404", 404, "<html>", u"vendor_refused"_s, u"HTTP 404"_s);
    row("429", 429, R"({"error":"invalid_grant"})", u"vendor_unavailable"_s, u"invalid_grant"_s);
    row("503", 503, "", u"vendor_unavailable"_s, u"HTTP 503"_s);
    row("array", 200, "[]", u"vendor_refused"_s, u"HTTP 200"_s);
    row("token is a number", 200, R"({"access_token":7})", u"vendor_refused"_s, u"HTTP 200"_s);
    row("secret in its words", 400, R"({"error":"x","error_description":"client_secret=hunter22 is wrong"})",
        u"vendor_refused"_s, u"x: client_secret=[redacted] is wrong"_s);
}

void TestOAuthWords::readsRefusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    const auto reply = connect::readStandardTokens(status, body);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QCOMPARE(reply.error().detail, words);
    QCOMPARE(reply.error().kind == core::ErrorKind::Unavailable, code == u"vendor_unavailable"_s);
}

void TestOAuthWords::credentialsAreFormEncoded()
{
    // RFC 6749 §2.3.1: a colon or a plus in either half would otherwise be read as something else.
    const core::SecretString header = connect::basicCredentials(u"my:app id"_s, core::SecretString("s+cr/et%é"));
    QVERIFY(header.reveal().startsWith("Basic "));
    QCOMPARE(QByteArray::fromBase64(header.reveal().mid(6)), "my%3Aapp%20id:s%2Bcr%2Fet%25%C3%A9"_ba);
}

void TestOAuthWords::everyFailureHasWords()
{
    connect::OAuthStart start;
    start.profile.authorizeUrl = u"https://login.vendor.example/a"_s;
    start.profile.tokenUrl = u"https://api.vendor.example/t"_s;
    start.clientSecretVariable = u"VENDOR_SECRET"_s;
    start.redirectUri = u"http://localhost:1/c"_s;
    QSet<QString> codes;
    for (int i = 0; i <= int(connect::FailureKind::WrongIssuer); ++i) {
        const auto kind = connect::FailureKind(i);
        QCOMPARE(connect::failureKindFromCode(QString(connect::codeOf(kind))), kind);
        const values::ConnectFailure failure = connect::failureOf(kind, start);
        QCOMPARE(failure.code, QString(connect::codeOf(kind)));
        const QString all = failure.title + failure.detail + failure.steps.join(u' ');
        QVERIFY2(!failure.title.isEmpty() && !failure.detail.isEmpty() && !all.contains(u'%') && !all.contains(u'!'),
                 qPrintable(all));
        codes.insert(failure.code);
    }
    QCOMPARE(codes.size(), int(connect::FailureKind::WrongIssuer) + 1);
    QCOMPARE(connect::failureOf(connect::FailureKind::Network, start).title, u"api.vendor.example cannot be reached"_s);
    QCOMPARE(connect::failureOf(connect::FailureKind::BadClient, start).title,
             u"login.vendor.example does not accept the client secret"_s);
    QVERIFY(connect::failureOf(connect::FailureKind::BadClient, start).detail.startsWith(u"VENDOR_SECRET in .env"_s));
    for (const auto kind :
         {connect::FailureKind::StateMismatch, connect::FailureKind::StateMissing, connect::FailureKind::Malformed,
          connect::FailureKind::Replayed, connect::FailureKind::Superseded, connect::FailureKind::Cancelled,
          connect::FailureKind::NotFinished})
        QCOMPARE(connect::failureOf(kind).title, connect::failureOf(kind, start).title); // they name no vendor
}

void TestOAuthWords::foreignWordsAreTamed()
{
    const auto rawOf = [](const QString &raw) { return connect::vendorWords(raw, {}); };
    QCOMPARE(rawOf(u"two\nlines\tand\u0007 a bell \u202e!"_s), u"two lines and a bell !"_s);
    QCOMPARE(rawOf(u"Bearer abcdefgh12345"_s), u"Bearer [redacted]"_s);
    QCOMPARE(rawOf(QString(5'000, u'x')).size(), 300);
    QCOMPARE(rawOf(u"100%1 %2"_s), u"100%1 %2"_s);
}

void TestOAuthWords::pageOfSuccess()
{
    values::ConnectFlow flow;
    flow.integration = u"gohighlevel"_s;
    flow.state = values::FlowState::Connected;
    const QByteArray page = connect::callbackPage({flow, {}}, u"GoHighLevel"_s);
    QVERIFY(page.startsWith("<!doctype html>"));
    QVERIFY(page.contains("<h1>GoHighLevel is connected</h1>"));
    QVERIFY(page.contains("You can close this tab."));
    QVERIFY(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"));
    QVERIFY(page.contains("prefers-color-scheme:dark"));
    QVERIFY(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"));
    QCOMPARE(connect::callbackPageStatus({flow, {}}), 200);
}

void TestOAuthWords::pageOfFailure()
{
    values::ConnectFlow flow;
    flow.state = values::FlowState::Failed;
    flow.failure = values::ConnectFailure{
        u"redirect_mismatch"_s, u"Title"_s, u"Detail"_s, u"raw words"_s, u"http://localhost:8484/c"_s,
        {u"One."_s, u"Two."_s}, {}};
    const QByteArray page = connect::callbackPage({flow, flow.failure}, u"Slack"_s);
    for (const char *part : {"<h1>Title</h1>", "<p>Detail</p>", "<code>raw words</code>", "Slack",
                             "<code>http://localhost:8484/c</code>", "<li>One.</li><li>Two.</li>", "close this tab"})
        QVERIFY2(page.contains(part), part);
    QCOMPARE(connect::callbackPageStatus({flow, flow.failure}), 200);

    // What was refused is no answer to a sign-in, even where one is known.
    const auto replayed = connect::failureOf(connect::FailureKind::Replayed);
    QCOMPARE(connect::callbackPageStatus({flow, replayed}), 400);
    QCOMPARE(connect::callbackPageStatus({{}, replayed}), 400);
    QVERIFY(connect::callbackPage({{}, replayed}, {}).contains("This sign-in link was already used"));
}

void TestOAuthWords::pageEscapesEverything()
{
    const QString nasty = u"<script>alert('1')</script>\"&"_s;
    values::ConnectFlow flow;
    flow.integration = nasty;
    flow.failure = values::ConnectFailure{nasty, nasty, nasty, nasty, nasty, {nasty}, nasty};
    for (const QString &name : {nasty, QString()}) {
        for (const auto &failure : {flow.failure, std::optional<values::ConnectFailure>()}) {
            const QByteArray page = connect::callbackPage({flow, failure}, name);
            QVERIFY(!page.contains("<script") && !page.contains("\"&<"));
            QVERIFY(page.contains("&lt;script&gt;alert(") && page.contains("&quot;&amp;"));
        }
    }
}

void TestOAuthWords::policyFitsThePage()
{
    const QByteArray page = connect::callbackPage({}, {});
    const qsizetype begin = page.indexOf("<style>") + 7;
    const QByteArray style = page.mid(begin, page.indexOf("</style>") - begin);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(connect::callbackPagePolicy().startsWith("default-src 'none'; style-src 'sha256-" + hash + "';"));
    QVERIFY(!page.contains(" style=")); // the policy would drop it
}

QTEST_APPLESS_MAIN(TestOAuthWords)
#include "tst_oauth_words.moc"
