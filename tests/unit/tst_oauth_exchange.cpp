// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/oauth_fixture.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#if QT_CONFIG(ssl) && defined(Q_OS_UNIX)
#include "tests/support/tls_identity.h"

#include <QSslKey>
#include <QSslServer>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

/// What goes over the wire, and what a sign-in makes of what comes back.
class TestOAuthExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheProfileSays_data();
    void sendsWhatTheProfileSays();
    void codeIsEncodedOnce_data();
    void codeIsEncodedOnce();
    void secretsOfTheGrantAreIndependent();
    void failedExchangeIsExplained_data();
    void failedExchangeIsExplained();
    void unreachableVendorIsExplained();
    void untrustedCertificateIsRefused();
    void vendorReadsItsOwnDialect();
    void vendorsEchoIsScrubbed();
    void logsHoldNoSecrets();
};

namespace {

using Fields = QHash<QByteArray, QByteArray>;
using Change = std::function<void(connect::OAuthStart &)>;

Fields authorizationOf(const values::ConnectFlow &flow)
{
    return formOf(QUrl(flow.authorizeUrl).query(QUrl::FullyEncoded).toLatin1());
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

void TestOAuthExchange::sendsWhatTheProfileSays_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Fields>("authorization"); // beside response_type, redirect_uri, state
    QTest::addColumn<Fields>("exchange");      // beside grant_type, code, redirect_uri
    QTest::addColumn<bool>("pkce");

    const Fields plain{{"client_id", "client-1"}, {"scope", "contacts.readonly calendars.readonly"}};
    const Fields client{{"client_id", "client-1"}, {"client_secret", "s3cret-of-the-app"}};
    const Fields publicClient{{"client_id", "client-1"}};
    QTest::newRow("without PKCE") << Change() << plain << client << false;
    QTest::newRow("with PKCE") << Change([](auto &s) { s.profile.pkce = connect::Pkce::S256; }) << plain << client
                               << true;
    QTest::newRow("public client") << Change([](auto &s) {
        s.profile.pkce = connect::Pkce::S256;
        s.clientSecret = {};
    }) << plain << publicClient << true;
    QTest::newRow("secret with form characters")
        << Change([](auto &s) { s.clientSecret = core::SecretString("a+b&c=d%2Fe f"_ba); }) << plain
        << Fields{{"client_id", "client-1"}, {"client_secret", "a+b&c=d%2Fe f"}} << false;
    QTest::newRow("client id with form characters")
        << Change([](auto &s) { s.clientId = u"1+2&3.apps"_s; })
        << Fields{{"client_id", "1+2&3.apps"}, {"scope", "contacts.readonly calendars.readonly"}}
        << Fields{{"client_id", "1+2&3.apps"}, {"client_secret", "s3cret-of-the-app"}} << false;
    QTest::newRow("no scopes") << Change([](auto &s) { s.scopes.clear(); }) << Fields{{"client_id", "client-1"}}
                               << client << false;
    QTest::newRow("scopes are addresses") << Change([](auto &s) {
        s.scopes = {u"openid"_s, u"https://www.googleapis.com/auth/calendar.events"_s};
    }) << Fields{{"client_id", "client-1"}, {"scope", "openid https://www.googleapis.com/auth/calendar.events"}}
                                          << client << false;
    QTest::newRow("Slack as a user") << Change([](auto &s) {
        s.profile.scopeSeparator = u","_s;
        s.profile.scopeParameter = u"user_scope"_s;
    }) << Fields{{"client_id", "client-1"}, {"user_scope", "contacts.readonly,calendars.readonly"}}
                                     << client << false;
    QTest::newRow("optional scopes apart") << Change([](auto &s) {
        s.profile.optionalScopeParameter = u"optional_scope"_s;
        s.optionalScopes = {u"tickets"_s, u"deals"_s};
    })
                                           << Fields{{"client_id", "client-1"},
                                                     {"scope", "contacts.readonly calendars.readonly"},
                                                     {"optional_scope", "tickets deals"}}
                                           << client << false;
    QTest::newRow("optional scopes with the others")
        << Change([](auto &s) { s.optionalScopes = {u"tickets"_s}; })
        << Fields{{"client_id", "client-1"}, {"scope", "contacts.readonly calendars.readonly tickets"}} << client
        << false;
    QTest::newRow("extras") << Change([](auto &s) {
        s.profile.authorizeExtras = {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"login consent"_s}};
        s.profile.tokenExtras = {{u"user_type"_s, u"Location"_s}};
    })
                            << Fields{{"client_id", "client-1"},
                                      {"scope", "contacts.readonly calendars.readonly"},
                                      {"access_type", "offline"},
                                      {"prompt", "login consent"}}
                            << Fields{{"client_id", "client-1"},
                                      {"client_secret", "s3cret-of-the-app"},
                                      {"user_type", "Location"}}
                            << false;
    QTest::newRow("address with a query of its own")
        << Change([](auto &s) { s.profile.authorizeUrl += u"?version_id=6%2B1"_s; })
        << Fields{{"client_id", "client-1"}, {"scope", "contacts.readonly calendars.readonly"}, {"version_id", "6+1"}}
        << client << false;
}

void TestOAuthExchange::sendsWhatTheProfileSays()
{
    QFETCH(const Change, change);
    QFETCH(Fields, authorization);
    QFETCH(Fields, exchange);
    QFETCH(const bool, pkce);

    OAuthFixture fixture;
    connect::OAuthStart start = fixture.start();
    if (change)
        change(start);
    const values::ConnectFlow flow = fixture.begin(std::move(start));
    QCOMPARE(flow.state, values::FlowState::Waiting);
    QVERIFY(flow.authorizeUrl.startsWith(u"https://vendor.example/authorize?"_s));
    QCOMPARE(flow.expiresAt, fixture.clock.now() + 600'000);

    const Fields asked = authorizationOf(flow);
    authorization.insert("response_type", "code");
    authorization.insert("redirect_uri", "http://localhost:8484/api/integrations/callback");
    authorization.insert("state", asked.value("state"));
    if (pkce) {
        authorization.insert("code_challenge", asked.value("code_challenge"));
        authorization.insert("code_challenge_method", "S256");
    }
    QCOMPARE(asked, authorization);

    const connect::CallbackOutcome outcome = fixture.comeBack(flow);
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->title : QString()));
    QCOMPARE(outcome.flow->state, values::FlowState::Connected);
    QCOMPARE(fixture.vendor.requests().size(), 1);
    const ScriptedRequest request = fixture.vendor.requests().constFirst();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/token"_ba);
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.headers.value("accept"), "application/json"_ba);
    QVERIFY(!request.headers.contains("authorization"));

    const Fields sent = formOf(request.body);
    exchange.insert("grant_type", "authorization_code");
    exchange.insert("code", "abc");
    exchange.insert("redirect_uri", "http://localhost:8484/api/integrations/callback");
    if (pkce) {
        const QByteArray verifier = sent.value("code_verifier");
        QVERIFY(verifier.size() >= 43 && verifier.size() <= 128);
        QCOMPARE(asked.value("code_challenge"), challengeOf(verifier));
        exchange.insert("code_verifier", verifier);
    }
    QCOMPARE(sent, exchange);

    QVERIFY(fixture.tokens);
    QCOMPARE(fixture.tokens->accessToken.reveal(), "at-1111-secret"_ba);
    QCOMPARE(fixture.tokens->refreshToken.reveal(), "rt-2222-secret"_ba);
    QCOMPARE(fixture.tokens->expiresInSeconds, 86399);
}

void TestOAuthExchange::codeIsEncodedOnce_data()
{
    QTest::addColumn<QByteArray>("inTheAddress");
    QTest::addColumn<QByteArray>("inTheBody");
    QTest::newRow("plain") << "abc-._~9"_ba
                           << "abc-._~9"_ba;
    QTest::newRow("encoded slash") << "4%2F0AdLIrYd"_ba
                                   << "4%2F0AdLIrYd"_ba;
    QTest::newRow("bare slash") << "4/0AdLIrYd"_ba
                                << "4%2F0AdLIrYd"_ba;
    QTest::newRow("encoded percent") << "a%252Fb"_ba
                                     << "a%252Fb"_ba;
    QTest::newRow("encoded plus") << "a%2Bb%3D%3D"_ba
                                  << "a%2Bb%3D%3D"_ba;
    QTest::newRow("bare plus") << "a+b=="_ba
                               << "a%2Bb%3D%3D"_ba;
}

void TestOAuthExchange::codeIsEncodedOnce()
{
    QFETCH(const QByteArray, inTheAddress);
    QFETCH(const QByteArray, inTheBody);
    OAuthFixture fixture;
    QVERIFY(!fixture.comeBack(fixture.begin(), inTheAddress).failure);
    const QList<QByteArray> fields = fixture.vendor.requests().constFirst().body.split('&');
    QVERIFY2(fields.contains("code=" + inTheBody), fixture.vendor.requests().constFirst().body.constData());
}

void TestOAuthExchange::secretsOfTheGrantAreIndependent()
{
    OAuthFixture fixture;
    QSet<QByteArray> states;
    QSet<QByteArray> verifiers;
    for (int i = 0; i < 20; ++i) {
        connect::OAuthStart start = fixture.start(QString::number(i));
        start.profile.pkce = connect::Pkce::S256;
        const values::ConnectFlow flow = fixture.begin(std::move(start));
        const QByteArray state = OAuthFixture::stateOf(flow);
        QCOMPARE(QByteArray::fromHex(state).toHex(), state);
        QCOMPARE(state.size(), 64); // 256 bits
        states.insert(state);
        QVERIFY(!fixture.comeBack(flow).failure);
        const QByteArray verifier = formOf(fixture.vendor.requests().constLast().body).value("code_verifier");
        QVERIFY(!verifier.contains(state) && !state.contains(verifier));
        QVERIFY(QByteArray::fromBase64(verifier, QByteArray::Base64UrlEncoding) != QByteArray::fromHex(state));
        verifiers.insert(verifier);
    }
    QCOMPARE(states.size(), 20);
    QCOMPARE(verifiers.size(), 20);
}

void TestOAuthExchange::failedExchangeIsExplained_data()
{
    using Ending = ScriptedAnswer::Ending;
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("raw");

    const auto json = [](int status, const QByteArray &body) { return ScriptedAnswer{.status = status, .body = body}; };
    QTest::newRow("used code") << json(400, R"({"error":"invalid_grant","error_description":"code expired"})")
                               << u"invalid_grant"_s << u"GoHighLevel did not accept the sign-in's code"_s
                               << u"invalid_grant: code expired"_s;
    QTest::newRow("wrong secret") << json(400, R"({"error":"invalid_client"})") << u"bad_client"_s
                                  << u"GoHighLevel does not accept the client secret"_s << u"invalid_client"_s;
    // QtNetworkAuth has an answer to that challenge, which would use the code twice.
    ScriptedAnswer challenge = json(401, R"({"error":"invalid_client","error_description":"no"})");
    challenge.headers = {{"WWW-Authenticate", "Basic realm=\"token\""}};
    QTest::newRow("wrong secret, asks for Basic")
        << challenge << u"bad_client"_s << u"GoHighLevel does not accept the client secret"_s
        << u"invalid_client: no"_s;
    QTest::newRow("wrong redirect") << json(
        400, R"({"error":"invalid_request","error_description":"redirect_uri mismatch"})")
                                    << u"redirect_mismatch"_s << u"GoHighLevel refused the sign-in"_s
                                    << u"invalid_request: redirect_uri mismatch"_s;
    QTest::newRow("vendor is down") << json(500, "oops") << u"vendor_unavailable"_s
                                    << u"GoHighLevel is not available now"_s << u"HTTP 500"_s;
    QTest::newRow("too many requests") << json(429, R"({"error":"rate_limited"})") << u"vendor_unavailable"_s
                                       << u"GoHighLevel is not available now"_s << u"rate_limited"_s;
    QTest::newRow("garbage") << json(200, "\x01\xff<html>") << u"vendor_refused"_s
                             << u"GoHighLevel refused the sign-in"_s << u"HTTP 200"_s;
    QTest::newRow("nothing") << json(200, "") << u"vendor_refused"_s << u"GoHighLevel refused the sign-in"_s
                             << u"HTTP 200"_s;
    QTest::newRow("success without a token") << json(200, R"({"token_type":"Bearer"})") << u"vendor_refused"_s
                                             << u"GoHighLevel refused the sign-in"_s << u"HTTP 200"_s;
    ScriptedAnswer redirect = json(302, "");
    redirect.headers = {{"Location", "/elsewhere"}};
    QTest::newRow("redirect") << redirect << u"vendor_refused"_s << u"GoHighLevel refused the sign-in"_s
                              << u"HTTP 302"_s;
    QTest::newRow("over 1 MiB") << json(200, "{\"access_token\":\"" + QByteArray(2'000'000, 'x') + "\"}")
                                << u"vendor_refused"_s << u"GoHighLevel refused the sign-in"_s
                                << u"The answer is larger than 1 MiB"_s;
    QTest::newRow("cut short") << ScriptedAnswer{.body = R"({"access_token":"a"})", .ending = Ending::CutShort}
                               << u"network"_s << u"127.0.0.1 cannot be reached"_s << u"Connection lost"_s;
    QTest::newRow("hung up") << ScriptedAnswer{.ending = Ending::HangUp} << u"network"_s
                             << u"127.0.0.1 cannot be reached"_s << u"Connection lost"_s;
    QTest::newRow("silence") << ScriptedAnswer{.ending = Ending::Silence} << u"network"_s
                             << u"127.0.0.1 cannot be reached"_s << u"Timeout"_s;
    QTest::newRow("never ends") << ScriptedAnswer{.body = "{", .ending = Ending::HoldOpen} << u"network"_s
                                << u"127.0.0.1 cannot be reached"_s << u"Timeout"_s;
}

void TestOAuthExchange::failedExchangeIsExplained()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QString, code);
    QFETCH(const QString, title);
    QFETCH(const QString, raw);

    OAuthFixture fixture(700);
    fixture.answer = answer;
    const values::ConnectFlow flow = fixture.begin();
    const connect::CallbackOutcome outcome = fixture.comeBack(flow);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, code);
    QCOMPARE(outcome.failure->title, title);
    QCOMPARE(outcome.failure->raw, raw);
    QVERIFY(!outcome.failure->detail.isEmpty());
    QCOMPARE(outcome.flow->failure, outcome.failure);
    QCOMPARE(fixture.now(flow.id).state, values::FlowState::Failed);
    QVERIFY(!fixture.tokens);
    QCOMPARE(fixture.vendor.requests().size(), 1); // a second one would use the code twice
    if (code == "redirect_mismatch"_L1) {
        QCOMPARE(outcome.failure->address, flow.redirectUri);
        QCOMPARE(outcome.failure->steps.size(), 3);
        QCOMPARE(outcome.failure->settingsUrl, u"https://vendor.example/apps"_s);
    }
    if (code == "bad_client"_L1)
        QVERIFY(outcome.failure->detail.startsWith(u"GHL_CLIENT_SECRET in .env"_s));
}

void TestOAuthExchange::unreachableVendorIsExplained()
{
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    fixture.vendor.stopListening();
    const connect::CallbackOutcome outcome = fixture.comeBack(flow);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"network"_s);
    QCOMPARE(outcome.failure->raw, u"Connection refused"_s);

    connect::OAuthStart nowhere = fixture.start();
    nowhere.profile.tokenUrl = u"https://no-such-host.invalid/token"_s;
    const connect::CallbackOutcome unknown = fixture.comeBack(fixture.begin(std::move(nowhere)));
    QVERIFY(unknown.failure);
    QCOMPARE(unknown.failure->title, u"no-such-host.invalid cannot be reached"_s);
}

void TestOAuthExchange::untrustedCertificateIsRefused()
{
#if QT_CONFIG(ssl) && defined(Q_OS_UNIX)
    const tests::TlsIdentity identity = tests::TestAuthority::selfSigned();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity.certificatePem));
    const QSslKey rsa(identity.keyPem, QSsl::Rsa);
    configuration.setPrivateKey(rsa.isNull() ? QSslKey(identity.keyPem, QSsl::Ec) : rsa);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSslServer server;
    server.setSslConfiguration(configuration);
    int received = 0;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this,
                [&received, socket] { received += int(socket->readAll().size()); });
    });
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));

    OAuthFixture fixture;
    connect::OAuthStart start = fixture.start();
    start.profile.tokenUrl = u"https://127.0.0.1:%1/token"_s.arg(server.serverPort());
    const connect::CallbackOutcome outcome = fixture.comeBack(fixture.begin(std::move(start)));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"network"_s);
    QCOMPARE(outcome.failure->raw, u"TLS: the certificate was not accepted"_s);
    QCOMPARE(received, 0); // neither code nor secret went there
#else
    QSKIP("there is no TLS server here");
#endif
}

void TestOAuthExchange::vendorReadsItsOwnDialect()
{
    // Slack says no with 200 and ok:false.
    OAuthFixture fixture;
    fixture.answer.body = R"({"ok":false,"error":"bad_client_secret"})";
    connect::OAuthStart start = fixture.start(u"slack"_s);
    start.profile.readTokens = [](int status, const QByteArray &body) -> core::Result<connect::TokenReply> {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        if (!object.value("ok"_L1).toBool())
            return core::fail({core::ErrorKind::Forbidden, u"bad_client"_s, u"t"_s, u"d"_s});
        return connect::readStandardTokens(status, body);
    };
    start.profile.explain = [](values::ConnectFailure &failure) { failure.title += u", says Slack"_s; };
    const connect::CallbackOutcome outcome = fixture.comeBack(fixture.begin(std::move(start)));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"bad_client"_s);
    QCOMPARE(outcome.failure->title, u"GoHighLevel does not accept the client secret, says Slack"_s);
    QCOMPARE(outcome.failure->raw, u"bad_client_secret"_s);

    // What only the vendor's folder can know is told in its words.
    connect::OAuthStart agency = fixture.start();
    agency.profile.readTokens = [](int, const QByteArray &) -> core::Result<connect::TokenReply> {
        return core::fail({core::ErrorKind::Conflict, u"wrong_account"_s, u"An agency was chosen"_s, u"Pick one."_s});
    };
    const connect::CallbackOutcome wrong = fixture.comeBack(fixture.begin(std::move(agency)));
    QCOMPARE(wrong.failure->code, u"wrong_account"_s);
    QCOMPARE(wrong.failure->title, u"An agency was chosen"_s);
    QCOMPARE(wrong.failure->detail, u"Pick one."_s);
}

void TestOAuthExchange::vendorsEchoIsScrubbed()
{
    OAuthFixture fixture;
    fixture.vendor.setScript([](const ScriptedRequest &request) {
        const Fields sent = formOf(request.body);
        return ScriptedAnswer{.status = 400,
                              .body = "{\"error\":\"invalid_grant\",\"error_description\":\"bad " + sent.value("code")
                                      + " or " + sent.value("code_verifier") + " or " + sent.value("client_secret")
                                      + "\"}"};
    });
    connect::OAuthStart start = fixture.start();
    start.profile.pkce = connect::Pkce::S256;
    const connect::CallbackOutcome outcome = fixture.comeBack(fixture.begin(std::move(start)), "4%2FcodeInTheEcho");
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->raw, u"invalid_grant: bad [redacted] or [redacted] or [redacted]"_s);
}

void TestOAuthExchange::logsHoldNoSecrets()
{
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    QByteArray state;
    QByteArray verifier;
    QString logged;
    {
        const LogCapture log;
        OAuthFixture fixture;
        connect::OAuthStart start = fixture.start();
        start.profile.pkce = connect::Pkce::S256;
        const values::ConnectFlow flow = fixture.begin(std::move(start));
        state = OAuthFixture::stateOf(flow);
        QVERIFY(!fixture.comeBack(flow, "4%2FcodeForTheLog").failure);
        verifier = formOf(fixture.vendor.requests().constFirst().body).value("code_verifier");
        QVERIFY(fixture.comeBack(flow, "4%2FcodeForTheLog").failure); // a replay is logged
        QVERIFY(fixture.callback("state=" + state + "&error=access_denied&error_description=" + state).failure);
        fixture.answer.status = 400;
        fixture.answer.body = R"({"error":"codeForTheLog"})";
        QVERIFY(fixture.comeBack(fixture.begin(), "4%2FcodeForTheLog").failure);
        fixture.flows.stop();
        logged = log.all();
    }
    QLoggingCategory::setFilterRules(QString());
    QVERIFY2(logged.contains(u"callttone.connect: sign-in flow_"_s), qPrintable(logged));
    for (const QByteArray &secret : {state, verifier, "codeForTheLog"_ba, "s3cret-of-the-app"_ba, "at-1111-secret"_ba,
                                     "rt-2222-secret"_ba, "vendor.example/authorize"_ba})
        QVERIFY2(!logged.contains(QString::fromLatin1(secret)), qPrintable(logged));
}

QTEST_GUILESS_MAIN(TestOAuthExchange)
#include "tst_oauth_exchange.moc"
