// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/auth_web.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using connect::ClientOrigin;

/// From a server's refusal to a sign-in: what is asked in which order, and what is refused.
class TestMcpAuthSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualWay();
    void fillsTheDescriptor();
    void orderOfDocuments_data();
    void orderOfDocuments();
    void noSignInAtAll();
    void refusedDocuments_data();
    void refusedDocuments();
    void troubleWithAnswers();
    void serversOf2025();
    void scopes_data();
    void scopes();
    void offlineAccess();
    void chosenIssuer();
    void privateServersOnly();
    void typedInput();
};

void TestMcpAuthSearch::usualWay()
{
    Web web = usualWeb();
    Asking asking;
    asking.refused = refusal("Bearer resource_metadata=\"" + resourceDocument + '"');
    const auto search = asking.in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    const connect::ServerSignIn &signIn = *search.found;
    QCOMPARE(web.asked(), QByteArrayList({resourceDocument, issuerDocument, "https://auth.example.com/register"}));
    QCOMPARE(signIn.profile.authorizeUrl, issuer + u"/authorize"_s);
    QCOMPARE(signIn.profile.tokenUrl, issuer + u"/token"_s);
    QCOMPARE(signIn.profile.pkce, connect::Pkce::S256);
    QCOMPARE(signIn.profile.issuer, issuer);
    QVERIFY(!signIn.profile.namesIssuer);
    const std::pair pair{u"resource"_s, server};
    QVERIFY(signIn.profile.authorizeExtras.contains(pair) && signIn.profile.tokenExtras.contains(pair));
    QCOMPARE(signIn.resource, server);
    QCOMPARE(signIn.client.id, u"registered-1"_s);
    QCOMPARE(signIn.client.origin, ClientOrigin::Registered);
    QCOMPARE(signIn.client.issuer, issuer);
    QCOMPARE(signIn.client.redirectUri, callback);
    QVERIFY(signIn.scopes.isEmpty() && !signIn.sendsSecret && !signIn.allowPrivate);
    QCOMPARE(signIn.server, u"mcp.example.com"_s);

    const QJsonObject asked = QJsonDocument::fromJson(web.http.requests.last().body).object();
    QCOMPARE(asked.value("redirect_uris"_L1).toArray(), QJsonArray{callback});
    QCOMPARE(asked.value("application_type"_L1).toString(), u"native"_s);
    QCOMPARE(asked.value("token_endpoint_auth_method"_L1).toString(), u"none"_s);
    QVERIFY(!asked.contains("scope"_L1));
    QStringList steps;
    for (const values::AuthStep &step : search.steps) {
        QVERIFY(step.ok);
        steps.append(step.detail);
    }
    QCOMPARE(steps, QStringList({u"HTTP 401"_s, issuer, QString::fromLatin1(issuerDocument), u"registered-1"_s}));
}

void TestMcpAuthSearch::fillsTheDescriptor()
{
    connect::IntegrationDescriptor descriptor;
    descriptor.id = u"mcp-7"_s;
    integrations::addMcpSignIn(descriptor, core::Environment({}));
    QCOMPARE(descriptor.grantKey, u"mcp-7"_s); // each server has a grant of its own
    QVERIFY(descriptor.findSignIn && descriptor.scopesWanted && descriptor.revoke);
}

void TestMcpAuthSearch::orderOfDocuments_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QByteArrayList>("there");
    QTest::addColumn<QByteArrayList>("asked");
    const QByteArray base = "https://mcp.example.com/.well-known/oauth-protected-resource";
    const QByteArray auth = "https://auth.example.com";
    const QString tenant = issuer + u"/t1"_s;
    const QByteArrayList ofTenant{auth + "/.well-known/oauth-authorization-server/t1",
                                  auth + "/.well-known/openid-configuration/t1",
                                  auth + "/t1/.well-known/openid-configuration"};
    QTest::newRow("not named: by path") << "Bearer"_ba << issuer << QByteArrayList{resourceDocument, issuerDocument}
                                        << QByteArrayList{resourceDocument, issuerDocument};
    QTest::newRow("not named: at the root") << "Bearer"_ba << issuer << QByteArrayList{base, issuerDocument}
                                            << QByteArrayList{resourceDocument, base, issuerDocument};
    QTest::newRow("no challenge at all") << ""_ba << issuer << QByteArrayList{base, issuerDocument}
                                         << QByteArrayList{resourceDocument, base, issuerDocument};
    QTest::newRow("named") << "Bearer resource_metadata=\"https://mcp.example.com/x.json\""_ba << issuer
                           << QByteArrayList{"https://mcp.example.com/x.json", issuerDocument}
                           << QByteArrayList{"https://mcp.example.com/x.json", issuerDocument};
    QTest::newRow("OpenID at the root") << "Bearer"_ba << issuer
                                        << QByteArrayList{resourceDocument, auth + "/.well-known/openid-configuration"}
                                        << QByteArrayList{resourceDocument, issuerDocument,
                                                          auth + "/.well-known/openid-configuration"};
    for (qsizetype i = 0; i < ofTenant.size(); ++i) {
        QTest::addRow("issuer with a path, %d", int(i + 1))
            << "Bearer"_ba << tenant << QByteArrayList{resourceDocument, ofTenant.at(i)}
            << QByteArrayList{resourceDocument} + ofTenant.mid(0, i + 1);
    }
}

void TestMcpAuthSearch::orderOfDocuments()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QString, of);
    QFETCH(const QByteArrayList, there);
    QFETCH(const QByteArrayList, asked);
    Web web;
    web.documents.insert(there.first(), resource({{u"authorization_servers"_s, QJsonArray{of}}}));
    web.documents.insert(there.last(), metadata(of));
    Asking asking;
    asking.refused = refusal(challenge);
    asking.tryIt = true;
    const auto search = asking.in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QCOMPARE(web.asked(), asked);
}

void TestMcpAuthSearch::noSignInAtAll()
{
    // A server that wants a token it gave out itself: nothing is there, and nobody registers clients.
    Web web;
    web.registrationStatus = 404;
    Asking asking;
    asking.refused = refusal("Bearer error=\"invalid_token\"");
    auto search = asking.in(web);
    QVERIFY(!search.found && !search.failure);
    QVERIFY(search.steps.isEmpty());
    web.registrationStatus = 401; // as servers do that answer so whatever they are asked
    search = asking.in(web);
    QVERIFY(!search.found && !search.failure);
    // Without a word of bearer tokens nobody is asked to register us on a guess.
    web.http.requests.clear();
    asking.refused = refusal({});
    search = asking.in(web);
    QVERIFY(!search.found && !search.failure);
    QVERIFY(!web.asked().contains("https://mcp.example.com/register"));
    // What does not answer at a guessed address says nothing either.
    web.documents.insert(resourceDocument, {});
    search = asking.in(web);
    QVERIFY(!search.found && !search.failure);
}

void TestMcpAuthSearch::refusedDocuments_data()
{
    QTest::addColumn<QJsonObject>("resourceSays");
    QTest::addColumn<QJsonObject>("issuerSays");
    QTest::addColumn<QString>("says");
    QTest::newRow("another server's") << resource({{u"resource"_s, u"https://evil.example.com/mcp"_s}}) << metadata()
                                      << u"another server"_s;
    QTest::newRow("issuer without TLS") << resource(
        {{u"authorization_servers"_s, QJsonArray{u"http://auth.example.com"_s}}})
                                        << metadata() << u"only full https addresses"_s;
    QTest::newRow("issuer on this machine")
        << resource({{u"authorization_servers"_s, QJsonArray{u"http://localhost:1/"_s}}}) << metadata()
        << u"only full https addresses"_s;
    QTest::newRow("another issuer") << resource() << metadata(issuer, {{u"issuer"_s, u"https://evil.example.com"_s}})
                                    << u"somebody else"_s;
    QTest::newRow("no PKCE") << resource()
                             << metadata(issuer, {{u"code_challenge_methods_supported"_s, QJsonValue::Null}})
                             << u"PKCE"_s;
    QTest::newRow("no metadata") << resource() << QJsonObject{{u"status"_s, 404}} << u"does not say how one signs in"_s;
    QTest::newRow("unknown proofs") << resource()
                                    << metadata(issuer, {{u"token_endpoint_auth_methods_supported"_s,
                                                          QJsonArray{u"private_key_jwt"_s}}})
                                    << u"wants a proof that CalltTone cannot give"_s;
}

void TestMcpAuthSearch::refusedDocuments()
{
    QFETCH(const QJsonObject, resourceSays);
    QFETCH(const QJsonObject, issuerSays);
    QFETCH(const QString, says);
    Web web({{resourceDocument, resourceSays}, {issuerDocument, issuerSays}});
    web.registration.insert(u"client_secret"_s, u"s3cret"_s);
    const auto search = Asking().in(web);
    QVERIFY(!search.found);
    QVERIFY2(words(search).contains(says), qPrintable(words(search)));
    QVERIFY(!search.steps.isEmpty());
    QVERIFY(!search.steps.last().ok); // the step view shows where it ended
    QVERIFY(search.steps.last().detail.contains(says));
}

void TestMcpAuthSearch::troubleWithAnswers()
{
    Web web = usualWeb();
    web.documents.insert(issuerDocument, {});
    auto search = Asking().in(web);
    QCOMPARE(search.failure->kind, core::ErrorKind::Unavailable);
    QVERIFY(words(search).contains(u"auth.example.com did not answer"_s));
    web.documents.insert(issuerDocument, {{u"status"_s, 503}});
    search = Asking().in(web);
    QCOMPARE(search.failure->kind, core::ErrorKind::Unavailable);
    QVERIFY(words(search).contains(u"503"_s));
    // A server that names its document has to answer it.
    web.documents.clear();
    Asking named;
    named.refused = refusal("Bearer resource_metadata=\"https://mcp.example.com/gone.json\"");
    search = named.in(web);
    QVERIFY2(words(search).contains(u"does not answer how one signs in"_s), qPrintable(words(search)));
    named.refused = refusal("Bearer resource_metadata=\"file:///etc/passwd\"");
    search = named.in(web);
    QVERIFY2(words(search).contains(u"names no usable address"_s), qPrintable(words(search)));
}

void TestMcpAuthSearch::serversOf2025()
{
    // They are their own authorization server and say so at the root …
    const QString origin = u"https://mcp.example.com"_s;
    Web web({{"https://mcp.example.com/.well-known/oauth-authorization-server", metadata(origin + u"/oauth"_s)}});
    auto search = Asking().in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QCOMPARE(search.found->profile.tokenUrl, origin + u"/oauth/token"_s);
    QCOMPARE(search.found->resource, server);
    // … or nowhere, and then their endpoints have usual names. Only registering shows whether they are there.
    web.documents.clear();
    search = Asking().in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QCOMPARE(search.found->profile.authorizeUrl, origin + u"/authorize"_s);
    QCOMPARE(search.found->profile.pkce, connect::Pkce::S256);
    QCOMPARE(web.asked().last(), "https://mcp.example.com/register"_ba);
    Asking trying;
    trying.tryIt = true;
    search = trying.in(web);
    QVERIFY(!search.found && !search.failure);
}

void TestMcpAuthSearch::scopes_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QJsonValue>("supported");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("wantedOf");
    QTest::addColumn<QStringList>("asked");
    const QJsonValue two = QJsonArray{u"a"_s, u"b"_s};
    QTest::newRow("the challenge's") << R"(Bearer scope="c d")"_ba << two << QStringList() << issuer
                                     << QStringList{u"c"_s, u"d"_s};
    QTest::newRow("all that are supported")
        << "Bearer"_ba << two << QStringList() << issuer << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("none") << "Bearer"_ba << QJsonValue(QJsonValue::Undefined) << QStringList() << issuer
                          << QStringList();
    QTest::newRow("with those found missing")
        << R"(Bearer scope="c")"_ba << two << QStringList{u"c"_s, u"x"_s} << issuer << QStringList{u"c"_s, u"x"_s};
    QTest::newRow("not those of another issuer") << R"(Bearer scope="c")"_ba << two << QStringList{u"x"_s}
                                                 << u"https://old.example.com"_s << QStringList{u"c"_s};
}

void TestMcpAuthSearch::scopes()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QJsonValue, supported);
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, wantedOf);
    Web web = usualWeb();
    if (!supported.isUndefined())
        web.documents.insert(resourceDocument, resource({{u"scopes_supported"_s, supported}}));
    Asking asking;
    asking.refused = refusal(challenge);
    asking.wanted = {wantedOf, server, wanted};
    const auto search = asking.in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QTEST(search.found->scopes, "asked");
}

void TestMcpAuthSearch::offlineAccess()
{
    Web web = usualWeb();
    web.documents.insert(issuerDocument,
                         metadata(issuer, {{u"scopes_supported"_s, QJsonArray{u"a"_s, u"offline_access"_s}}}));
    Asking asking;
    asking.refused = refusal(R"(Bearer scope="a")");
    auto search = asking.in(web);
    QCOMPARE(search.found->scopes, QStringList({u"a"_s, u"offline_access"_s}));
    QVERIFY(search.found->profile.authorizeExtras.contains(std::pair(u"prompt"_s, u"consent"_s)));
    asking.refused = refusal("Bearer"); // alone it would narrow what the server gives unasked
    search = asking.in(web);
    QVERIFY(search.found->scopes.isEmpty());
    web.documents.insert(issuerDocument, metadata(issuer, {{u"scopes_supported"_s, QJsonArray{u"a"_s}}}));
    asking.refused = refusal(R"(Bearer scope="a")");
    search = asking.in(web);
    QCOMPARE(search.found->scopes, QStringList({u"a"_s}));
}

void TestMcpAuthSearch::chosenIssuer()
{
    const QString second = u"https://login.example.org"_s;
    Web web({{resourceDocument, resource({{u"authorization_servers"_s, QJsonArray{issuer, second}}})},
             {issuerDocument, metadata()},
             {"https://login.example.org/.well-known/oauth-authorization-server", metadata(second)}});
    auto search = Asking().in(web);
    QCOMPARE(search.found->profile.issuer, issuer);
    Asking asking;
    asking.input.insert(u"issuer"_s, second);
    search = asking.in(web);
    QCOMPARE(search.found->profile.issuer, second);
    asking.input.insert(u"issuer"_s, u"https://evil.example.com"_s);
    search = asking.in(web);
    QCOMPARE(search.failure->fields.first().pointer, u"/issuer"_s);
    QVERIFY(words(search).contains(second) || search.failure->detail.contains(second));
}

void TestMcpAuthSearch::privateServersOnly()
{
    // A server on this machine may name others there; Web checks that every request says so.
    const QString local = u"http://localhost:3000"_s;
    Web web({{"http://localhost:3000/.well-known/oauth-protected-resource/mcp",
              resource({{u"resource"_s, local + u"/mcp"_s},
                        {u"authorization_servers"_s, QJsonArray{u"http://localhost:3001"_s}}})},
             {"http://localhost:3001/.well-known/oauth-authorization-server", metadata(u"http://localhost:3001"_s)}});
    web.mayBePrivate = true;
    Asking asking;
    asking.input = {{u"url"_s, local + u"/mcp"_s}};
    auto search = asking.in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QVERIFY(search.found->allowPrivate);
    QVERIFY(connect::factsOf(*search.found).value("signIn"_L1)["allowPrivate"_L1].toBool());
}

void TestMcpAuthSearch::typedInput()
{
    Web web = usualWeb();
    Asking asking;
    asking.input.insert(u"clientId"_s, u"two\nlines"_s);
    auto search = asking.in(web);
    QCOMPARE(search.failure->fields.first().pointer, u"/clientId"_s);
    QVERIFY(web.asked().isEmpty());
    asking.input.insert(u"clientId"_s, u"a"_s);
    asking.input.insert(u"clientSecret"_s, QString(5'000, u'x'));
    search = asking.in(web);
    QCOMPARE(search.failure->fields.first().pointer, u"/clientSecret"_s);
}

QTEST_APPLESS_MAIN(TestMcpAuthSearch)
#include "tst_mcp_auth_search.moc"
