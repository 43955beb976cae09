// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_sign_in.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::testing;
using Answer = SandboxProcess::Answer;

/// The stand-in is only worth something when it is as strict as the vendors are. Facts: the sources named in its
/// headers.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QVERIFY(m_sandbox.clearFaults()); }

    void signInRounds_data();
    void signInRounds();
    void signInRefusals_data();
    void signInRefusals();
    void denyingComesBackWithTheState();
    void untickedScopesAreNotGranted();
    void redirectsCanBeAdded();
    void slackWithPkce();

    void setupDocuments();
    void secretsAreListedAndNotInTheState();

private:
    SandboxProcess m_sandbox;
};

void TestSandbox::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--no-rate-limits"_s}), qPrintable(m_sandbox.failure()));
}

void TestSandbox::signInRounds_data()
{
    QTest::addColumn<SignIn>("vendor");
    QTest::addColumn<bool>("rotates");
    QTest::addColumn<bool>("reuseEndsTheGrant");
    QTest::addColumn<int>("lifetime"); // 0: the vendor does not say
    QTest::newRow("Google") << googleSignIn << false << false << 3'599;
    QTest::newRow("Slack") << slackSignIn << true << false << 43'200;
    QTest::newRow("GoHighLevel") << ghlSignIn << true << false << 86'399;
    QTest::newRow("HubSpot") << hubspotSignIn << false << false << 1'800;
    QTest::newRow("Salesforce") << salesforceSignIn << true << true << 0;
}

void TestSandbox::signInRounds()
{
    QFETCH(const SignIn, vendor);
    QFETCH(const bool, rotates);
    QFETCH(const bool, reuseEndsTheGrant);
    QFETCH(const int, lifetime);

    const Answer page = m_sandbox.get(authorizeUrl(vendor));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Sandbox"));
    QVERIFY(page.body.contains("nothing leaves this computer"));

    const QString back = m_sandbox.decide(authorizeUrl(vendor));
    QVERIFY2(back.startsWith(redirect + u'?'), qPrintable(back));
    QCOMPARE(fieldOf(back, u"state"_s), u"s t/a+te"_s);
    const QString code = fieldOf(back, u"code"_s);

    const Answer tokens = m_sandbox.postForm(vendor.token, tokenForm(vendor, code));
    QVERIFY2(isTokens(tokens), tokens.body.constData());
    const QJsonObject first = tokens.json();
    const int seconds = first.value("expires_in"_L1).toInt();
    QVERIFY2(seconds <= lifetime && seconds >= lifetime - 5, tokens.body.constData());

    QVERIFY2(!isTokens(m_sandbox.postForm(vendor.token, tokenForm(vendor, code))), "a code works once");

    const QString refresh = first.value("refresh_token"_L1).toString();
    const Answer again = m_sandbox.postForm(vendor.token, refreshForm(vendor, refresh));
    QVERIFY2(isTokens(again), again.body.constData());
    const QString next = again.json().value("refresh_token"_L1).toString(refresh);
    QCOMPARE(next != refresh, rotates);
    const bool usedWorks = isTokens(m_sandbox.postForm(vendor.token, refreshForm(vendor, refresh)));
    QCOMPARE(usedWorks, !rotates);
    const bool nextWorks = isTokens(m_sandbox.postForm(vendor.token, refreshForm(vendor, next)));
    QCOMPARE(nextWorks, !reuseEndsTheGrant);
}

void TestSandbox::signInRefusals_data()
{
    QTest::addColumn<SignIn>("vendor");
    QTest::addColumn<Form>("authorize");   // fields replaced there
    QTest::addColumn<Form>("token");       // and at the token endpoint
    QTest::addColumn<QByteArray>("where"); // "page", "redirect" or "token"
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *name, const SignIn &vendor, const Form &authorize, const Form &token,
                        const char *where, const char *words) {
        QTest::newRow(name) << vendor << authorize << token << QByteArray(where) << QByteArray(words);
    };
    const Form otherPort{{u"redirect_uri"_s, u"http://localhost:9999/api/integrations/callback"_s}};
    const Form literal{{u"redirect_uri"_s, u"http://127.0.0.1:8484/api/integrations/callback"_s}};
    const Form client{{u"client_id"_s, u"another"_s}};
    const Form noChallenge{{u"code_challenge"_s, QString()}, {u"code_challenge_method"_s, QString()}};
    const Form withChallenge{{u"code_challenge"_s, challenge()}, {u"code_challenge_method"_s, u"S256"_s}};
    const Form secret{{u"client_secret"_s, u"wrong"_s}};
    const Form wrongVerifier{{u"code_verifier"_s, verifier + u"x"_s}};
    const Form noVerifier{{u"code_verifier"_s, QString()}};
    const Form atToken{{u"redirect_uri"_s, u"http://localhost:8485/api/integrations/callback"_s}};

    row("Google redirect", googleSignIn, otherPort, {}, "page", "redirect_uri_mismatch");
    row("Google client", googleSignIn, client, {}, "page", "invalid_client");
    row("Google scope", googleSignIn, {{u"scope"_s, u"email everything"_s}}, {}, "page", "invalid_scope");
    row("Google secret", googleSignIn, {}, secret, "token", "invalid_client");
    row("Google without secret", googleSignIn, {}, {{u"client_secret"_s, QString()}}, "token",
        "client_secret is missing");
    row("Google verifier", googleSignIn, {}, wrongVerifier, "token", "Invalid code verifier");
    row("Google without verifier", googleSignIn, {}, noVerifier, "token", "Missing code verifier");
    row("Google redirect at token", googleSignIn, {}, atToken, "token", "redirect_uri_mismatch");
    row("Slack redirect", slackSignIn, literal, {}, "page", "did not match any configured URIs");
    row("Slack PKCE", slackSignIn, withChallenge, {}, "page", "pkce_not_allowed");
    row("Slack verifier", slackSignIn, {}, {{u"code_verifier"_s, verifier}}, "token", "pkce_not_allowed");
    row("Slack secret", slackSignIn, {}, secret, "token", "bad_client_secret");
    row("Slack redirect at token", slackSignIn, {}, atToken, "token", "bad_redirect_uri");
    row("GoHighLevel redirect", ghlSignIn, otherPort, {}, "page", "Invalid redirect URI");
    row("GoHighLevel client", ghlSignIn, client, {}, "page", "No integration found with the ID");
    row("GoHighLevel PKCE", ghlSignIn, withChallenge, {}, "page", "should not exist");
    row("GoHighLevel verifier", ghlSignIn, {}, {{u"code_verifier"_s, verifier}}, "token", "should not exist");
    row("GoHighLevel secret", ghlSignIn, {}, secret, "token", "invalid_client");
    row("HubSpot redirect", hubspotSignIn, literal, {}, "page", "redirect URL");
    row("HubSpot scopes", hubspotSignIn, {{u"scope"_s, u"oauth"_s}}, {}, "page", "scope mismatch");
    row("HubSpot secret", hubspotSignIn, {}, secret, "token", "BAD_CLIENT_SECRET");
    row("HubSpot redirect at token", hubspotSignIn, {}, atToken, "token", "MISMATCH_REDIRECT_URI");
    row("Salesforce redirect", salesforceSignIn, literal, {}, "page", "redirect_uri_mismatch");
    row("Salesforce without challenge", salesforceSignIn, noChallenge, {}, "redirect",
        "missing required code challenge");
    row("Salesforce verifier", salesforceSignIn, {}, wrongVerifier, "token", "invalid code verifier");
    row("Salesforce secret", salesforceSignIn, {}, secret, "token", "invalid_client");
}

void TestSandbox::signInRefusals()
{
    QFETCH(const SignIn, vendor);
    QFETCH(const Form, authorize);
    QFETCH(const Form, token);
    QFETCH(const QByteArray, where);
    QFETCH(const QByteArray, words);

    const QString url = authorizeUrl(vendor, authorize);
    const QString back = m_sandbox.decide(url);
    if (where == "page") {
        QCOMPARE(back, QString()); // the browser is not sent back
        const Answer page = m_sandbox.get(url);
        QCOMPARE(page.status, 400);
        QVERIFY2(page.body.contains(words), page.body.constData());
        return;
    }
    if (where == "redirect") {
        QVERIFY2(fieldOf(back, u"error_description"_s).contains(QString::fromLatin1(words)), qPrintable(back));
        return;
    }
    Form form = tokenForm(vendor, fieldOf(back, u"code"_s));
    for (const auto &[name, value] : token) {
        form.removeIf([&](const auto &field) { return field.first == name; });
        if (!value.isNull())
            form.append({name, value});
    }
    const Answer answer = m_sandbox.postForm(vendor.token, form);
    QVERIFY(!isTokens(answer));
    QVERIFY2(answer.body.contains(words), answer.body.constData());
}

void TestSandbox::denyingComesBackWithTheState()
{
    const QString back = m_sandbox.decide(authorizeUrl(slackSignIn), false);
    QCOMPARE(fieldOf(back, u"error"_s), u"access_denied"_s);
    QCOMPARE(fieldOf(back, u"state"_s), u"s t/a+te"_s);
}

void TestSandbox::untickedScopesAreNotGranted()
{
    const QJsonObject tokens =
        signInTo(m_sandbox, googleSignIn, {{u"granted"_s, u"openid"_s}, {u"granted"_s, u"email"_s}});
    QCOMPARE(tokens.value("scope"_L1).toString(), u"openid email"_s);
    const Answer answer = m_sandbox.get(u"/google/calendar/v3/users/me/calendarList"_s,
                                        bearer(tokens.value("access_token"_L1).toString()));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.contains("insufficientPermissions"));
}

void TestSandbox::redirectsCanBeAdded()
{
    const QString uri = u"http://localhost:41234/api/integrations/callback"_s;
    const QString url = authorizeUrl(ghlSignIn, {{u"redirect_uri"_s, uri}});
    QCOMPARE(m_sandbox.decide(url), QString());
    QVERIFY(m_sandbox.allowRedirect(uri));
    QVERIFY(m_sandbox.decide(url).startsWith(uri));
}

void TestSandbox::slackWithPkce()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start({u"--slack-pkce"_s, u"--token-lifetime"_s, u"30"_s, u"--auto"_s}),
             qPrintable(sandbox.failure()));
    const Form scopes{{u"scope"_s, QString()}, {u"user_scope"_s, u"chat:write,channels:read"_s}};
    const Form pkce{{u"code_challenge"_s, challenge()}, {u"code_challenge_method"_s, u"S256"_s}};
    QCOMPARE(sandbox.decide(authorizeUrl(slackSignIn, scopes)), QString()); // no challenge
    QCOMPARE(sandbox.decide(authorizeUrl(slackSignIn, pkce)), QString());   // bot scopes
    const QString url = authorizeUrl(slackSignIn, scopes + pkce);
    // --auto: no form at all
    const QString back = QString::fromUtf8(sandbox.get(url + u"&sandbox_auto=allow"_s).header("location"));
    const auto form = [&](const QString &code) {
        Form fields = tokenForm(slackSignIn, code);
        fields.removeIf([](const auto &field) { return field.first == "client_secret"_L1; });
        return fields;
    };
    QVERIFY(sandbox.postForm(slackSignIn.token, form(fieldOf(back, u"code"_s))).body.contains("invalid_code_verifier"));
    const Form whole = form(fieldOf(sandbox.decide(url), u"code"_s)) + Form{{u"code_verifier"_s, verifier}};
    const QJsonObject person = sandbox.postForm(slackSignIn.token, whole).json().value("authed_user"_L1).toObject();
    QVERIFY(person.value("expires_in"_L1).toInt() <= 30);
    const QString token = person.value("access_token"_L1).toString();
    const QJsonObject message{{u"channel"_s, u"C0HARBOR002"_s}, {u"text"_s, u"Hello"_s}};
    QVERIFY(sandbox.postJson(u"/slack/api/chat.postMessage"_s, message, bearer(token)).json().value("ok"_L1).toBool());
    // About one message a second for a channel, short bursts taken.
    Answer last;
    for (int i = 0; i < 10; ++i)
        last = sandbox.postJson(u"/slack/api/chat.postMessage"_s, message, bearer(token));
    QCOMPARE(last.status, 429);
    QCOMPARE(last.header("Retry-After"), "1"_ba);
    // Without --auto the page is shown whatever the address says.
    QCOMPARE(m_sandbox.get(authorizeUrl(slackSignIn) + u"&sandbox_auto=allow"_s).status, 200);
}

void TestSandbox::setupDocuments()
{
    const QHash<QString, QString> environment = m_sandbox.environment();
    QCOMPARE(environment.value(u"GHL_CLIENT_ID"_s), u"sandbox-gohighlevel-id"_s);
    QCOMPARE(environment.value(u"SALESFORCE_CLIENT_SECRET"_s), u"sandbox-salesforce-secret"_s);
    QCOMPARE(environment.value(u"CALLTTONE_PROVIDER_OVERRIDES"_s), m_sandbox.overridesFile());
    QCOMPARE(m_sandbox.get(u"/__sandbox/overrides.json"_s).body, m_sandbox.overridesJson());
    QVERIFY(m_sandbox.get(u"/__sandbox/env"_s).body.contains("HUBSPOT_CLIENT_ID="));
    const Answer page = m_sandbox.get(u"/__sandbox"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("GoHighLevel") && page.body.contains("Let something go wrong"));
    // No page of another site works the switches.
    const SandboxProcess::Headers foreign{{"Origin", "https://evil.example"}};
    QCOMPARE(m_sandbox.postJson(u"/__sandbox/faults"_s, {{u"kind"_s, u"drop"_s}}, foreign).status, 403);
}

void TestSandbox::secretsAreListedAndNotInTheState()
{
    const QString back = m_sandbox.decide(authorizeUrl(salesforceSignIn));
    const QString code = fieldOf(back, u"code"_s);
    const QJsonObject tokens = m_sandbox.postForm(salesforceSignIn.token, tokenForm(salesforceSignIn, code)).json();
    const QStringList secrets = m_sandbox.secrets();
    for (const QString &secret : {code, verifier, tokens.value("access_token"_L1).toString(),
                                  tokens.value("refresh_token"_L1).toString(), u"sandbox-slack-secret"_s})
        QVERIFY2(secrets.contains(secret), qPrintable(secret));
    const QByteArray state = m_sandbox.get(u"/__sandbox/state"_s).body;
    QVERIFY(!state.contains(tokens.value("access_token"_L1).toString().toUtf8()));
    QVERIFY(!state.contains(code.toUtf8()));
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
