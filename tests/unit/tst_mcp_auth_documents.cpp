// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/client_document.h"
#include "app/integrations/mcp/auth/auth_addresses.h"
#include "app/integrations/mcp/auth/auth_challenge.h"
#include "app/integrations/mcp/auth/auth_documents.h"
#include "app/integrations/mcp/auth/client_registration.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::integrations;

namespace {

QString textOf(const QList<AuthChallenge> &challenges)
{
    QStringList all;
    for (const AuthChallenge &challenge : challenges) {
        QStringList parameters;
        for (auto it = challenge.parameters.begin(); it != challenge.parameters.end(); ++it)
            parameters.append(it.key() + u'=' + it.value());
        parameters.sort();
        all.append((QStringList{challenge.scheme} + parameters).join(u'|'));
    }
    return all.join(u" ; "_s);
}

QJsonObject goodIssuer()
{
    return {{u"issuer"_s, u"https://auth.example.com"_s},
            {u"authorization_endpoint"_s, u"https://auth.example.com/authorize"_s},
            {u"token_endpoint"_s, u"https://auth.example.com/token"_s},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}}};
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

/// What is read of a server's refusal and of the documents about its sign-in, and what is refused.
class TestMcpAuthDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challenges_data();
    void challenges();
    void bearerOverSeveralHeaders();
    void scopesWanted_data();
    void scopesWanted();
    void canonical_data();
    void canonical();
    void documentAddresses();
    void resources_data();
    void resources();
    void usableAddresses_data();
    void usableAddresses();
    void goodIssuerDocument();
    void badIssuerDocuments_data();
    void badIssuerDocuments();
    void tokenAuth_data();
    void tokenAuth();
    void clientDocuments_data();
    void clientDocuments();
};

void TestMcpAuthDocuments::challenges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &header, const QString &read) {
        QTest::newRow(name) << header << read;
    };
    row("quoted", R"(Bearer resource_metadata="https://a/b?c=d, e", scope="x y")",
        u"bearer|resource_metadata=https://a/b?c=d, e|scope=x y"_s);
    row("without quotes", "Bearer error=invalid_token, resource_metadata=https://a/b",
        u"bearer|error=invalid_token|resource_metadata=https://a/b"_s);
    row("names and scheme in any case", R"(BEARER Scope="A")", u"bearer|scope=A"_s);
    row("escapes", R"(Bearer realm="say \"hi\" \\")", u"bearer|realm=say \"hi\" \\"_s);
    row("two challenges", R"(Basic realm="x", Bearer scope="y")", u"basic|realm=x ; bearer|scope=y"_s);
    row("the second first", R"(Bearer scope="y", DPoP algs="ES256", Basic realm="z")",
        u"bearer|scope=y ; dpop|algs=ES256 ; basic|realm=z"_s);
    row("bare schemes", "Negotiate, Bearer", u"negotiate ; bearer"_s);
    row("token68", R"(Negotiate YWJj==, Bearer scope="y")", u"negotiate ; bearer|scope=y"_s);
    row("token68 without padding", R"(Negotiate abc/def+1, Bearer scope="y")", u"negotiate ; bearer|scope=y"_s);
    row("blanks around the sign", R"(Bearer scope = "y" , error = invalid)", u"bearer|error=invalid|scope=y"_s);
    row("empty members", R"(,, Bearer scope="y",, )", u"bearer|scope=y"_s);
    row("the first of a name", R"(Bearer scope="a", scope="b")", u"bearer|scope=a"_s);
    row("an open quote", R"(Bearer scope="abc)", u"bearer|scope=abc"_s);
    row("empty value", R"(Bearer scope="")", u"bearer|scope="_s);
    row("rubbish", "=\"; \x01 ,,", QString());
    row("nothing", "", QString());
}

void TestMcpAuthDocuments::challenges()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, read);
    QCOMPARE(textOf(readChallenges(header)), read);
}

void TestMcpAuthDocuments::bearerOverSeveralHeaders()
{
    connect::HttpResponse response;
    response.status = 401;
    QVERIFY(!bearerChallenge(response));
    response.headers = {{"WWW-Authenticate", "Basic realm=\"x\""},
                        {"www-authenticate", "Bearer error=\"invalid_token\""},
                        {"Www-Authenticate", "Bearer resource_metadata=\"https://a/b\", scope=\"x y x\""}};
    const auto bearer = bearerChallenge(response);
    QVERIFY(bearer);
    QCOMPARE(bearer->error, u"invalid_token"_s);
    QCOMPARE(bearer->resourceMetadata, u"https://a/b"_s);
    QCOMPARE(bearer->scopes, QStringList({u"x"_s, u"y"_s}));

    // A header as long as a server likes is read up to a limit, and quickly.
    response.headers = {{"WWW-Authenticate", "Bearer scope=\"" + QByteArray("s ").repeated(200'000) + '"'}};
    QVERIFY(bearerChallenge(response)->scopes->size() <= 200);
}

void TestMcpAuthDocuments::scopesWanted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("wants");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("step-up") << 403 << R"(Bearer error="insufficient_scope", scope="a b")"_ba << true
                             << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("without names") << 403 << R"(Bearer error="insufficient_scope")"_ba << true << QStringList();
    QTest::newRow("another error") << 403 << R"(Bearer error="invalid_token", scope="a")"_ba << false << QStringList();
    QTest::newRow("401") << 401 << R"(Bearer error="insufficient_scope", scope="a")"_ba << false << QStringList();
    QTest::newRow("no challenge") << 403 << ""_ba << false << QStringList();
}

void TestMcpAuthDocuments::scopesWanted()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    connect::HttpResponse response;
    response.status = status;
    response.headers = {{"WWW-Authenticate", header}};
    const auto wanted = mcpScopesWanted(response);
    QTEST(wanted.has_value(), "wants");
    QTEST(wanted.value_or(QStringList()), "scopes");
}

void TestMcpAuthDocuments::canonical_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("resource");
    QTest::newRow("path") << u"https://mcp.example.com/v1/mcp"_s << u"https://mcp.example.com/v1/mcp"_s;
    QTest::newRow("slash at the end") << u"https://mcp.example.com/mcp/"_s << u"https://mcp.example.com/mcp"_s;
    QTest::newRow("root") << u"https://mcp.example.com/"_s << u"https://mcp.example.com"_s;
    QTest::newRow("capitals") << u"HTTPS://MCP.Example.com/Mcp"_s << u"https://mcp.example.com/Mcp"_s;
    QTest::newRow("default port") << u"https://mcp.example.com:443/mcp"_s << u"https://mcp.example.com/mcp"_s;
    QTest::newRow("port") << u"http://localhost:3000/mcp"_s << u"http://localhost:3000/mcp"_s;
    QTest::newRow("a key in the query stays here")
        << u"https://mcp.example.com/mcp?key=s3cret"_s << u"https://mcp.example.com/mcp"_s;
    QTest::newRow("escapes") << u"https://mcp.example.com/a%2Fb/mcp"_s << u"https://mcp.example.com/a%2Fb/mcp"_s;
}

void TestMcpAuthDocuments::canonical()
{
    QFETCH(const QString, url);
    QTEST(canonicalResource(url), "resource");
}

void TestMcpAuthDocuments::documentAddresses()
{
    const QString resource = u"https://mcp.example.com/.well-known/oauth-protected-resource"_s;
    QCOMPARE(resourceDocumentUrls(u"https://mcp.example.com/v1/mcp/?x=1"_s),
             QStringList({resource + u"/v1/mcp"_s, resource}));
    QCOMPARE(resourceDocumentUrls(u"https://mcp.example.com/"_s), QStringList({resource}));
    const QString auth = u"https://auth.example.com"_s;
    QCOMPARE(issuerDocumentUrls(auth + u"/tenant1"_s),
             QStringList({auth + u"/.well-known/oauth-authorization-server/tenant1"_s,
                          auth + u"/.well-known/openid-configuration/tenant1"_s,
                          auth + u"/tenant1/.well-known/openid-configuration"_s}));
    for (const QString &root : {auth, auth + u'/'}) {
        QCOMPARE(issuerDocumentUrls(root), QStringList({auth + u"/.well-known/oauth-authorization-server"_s,
                                                        auth + u"/.well-known/openid-configuration"_s}));
    }
}

void TestMcpAuthDocuments::resources_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<bool>("good");
    QTest::newRow("the same") << u"https://mcp.example.com/v1/mcp"_s << true;
    QTest::newRow("slash at the end") << u"https://mcp.example.com/v1/mcp/"_s << true;
    QTest::newRow("above it") << u"https://mcp.example.com/v1"_s << true;
    QTest::newRow("the origin") << u"https://mcp.example.com"_s << true;
    QTest::newRow("half a name") << u"https://mcp.example.com/v"_s << false;
    QTest::newRow("below it") << u"https://mcp.example.com/v1/mcp/x"_s << false;
    QTest::newRow("another path") << u"https://mcp.example.com/v2/mcp"_s << false;
    QTest::newRow("another host") << u"https://evil.example.com/v1/mcp"_s << false;
    QTest::newRow("another port") << u"https://mcp.example.com:8443/v1/mcp"_s << false;
    QTest::newRow("another scheme") << u"http://mcp.example.com/v1/mcp"_s << false;
    QTest::newRow("a fragment") << u"https://mcp.example.com/v1/mcp#x"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestMcpAuthDocuments::resources()
{
    QFETCH(const QString, resource);
    QFETCH(const bool, good);
    const QJsonObject document{{u"resource"_s, resource},
                               {u"authorization_servers"_s, QJsonArray{u"https://auth.example.com"_s, 7}},
                               {u"scopes_supported"_s, QJsonArray{u"a"_s, u"b"_s}}};
    const auto read = readResourceDocument(document, u"https://mcp.example.com/v1/mcp"_s);
    QCOMPARE(read.has_value(), good);
    if (good) {
        QCOMPARE(read->issuers, QStringList({u"https://auth.example.com"_s}));
        QCOMPARE(read->scopes, QStringList({u"a"_s, u"b"_s}));
    } else {
        QCOMPARE(read.error().code, u"bad_sign_in"_s);
        QCOMPARE(read.error().fields.first().pointer, u"/url"_s);
    }
}

void TestMcpAuthDocuments::usableAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("out");  // for a server out there
    QTest::addColumn<bool>("near"); // for one on this machine
    const auto row = [](const char *name, const QString &url, bool out, bool near) {
        QTest::newRow(name) << url << out << near;
    };
    row("https", u"https://auth.example.com/a?b=c"_s, true, true);
    row("http", u"http://auth.example.com/a"_s, false, false);
    row("http here", u"http://localhost:9/a"_s, false, true);
    row("http on 127", u"http://127.0.0.1:9/a"_s, false, true);
    row("script", u"javascript:alert(1)"_s, false, false);
    row("file", u"file:///etc/passwd"_s, false, false);
    row("ms-settings", u"ms-settings://x"_s, false, false);
    row("no host", u"https:///a"_s, false, false);
    row("user", u"https://u:p@auth.example.com/"_s, false, false);
    row("fragment", u"https://auth.example.com/#a"_s, false, false);
    row("blank", u"https://auth.example.com/a b"_s, false, false);
    row("long", u"https://auth.example.com/"_s + QString(3'000, u'a'), false, false);
    row("nothing", QString(), false, false);
}

void TestMcpAuthDocuments::usableAddresses()
{
    QFETCH(const QString, url);
    QTEST(isUsableAddress(url, false), "out");
    QTEST(isUsableAddress(url, true), "near");
}

void TestMcpAuthDocuments::goodIssuerDocument()
{
    QJsonObject document = goodIssuer();
    document.insert(u"registration_endpoint"_s, u"https://auth.example.com/register"_s);
    document.insert(u"scopes_supported"_s, QJsonArray{u"offline_access"_s});
    document.insert(u"client_id_metadata_document_supported"_s, true);
    document.insert(u"authorization_response_iss_parameter_supported"_s, true);
    const auto read = readIssuerDocument(document, {u"https://auth.example.com"_s, u"https://mcp.example.com/mcp"_s});
    QVERIFY(read);
    QCOMPARE(read->tokenUrl, u"https://auth.example.com/token"_s);
    QCOMPARE(read->registrationUrl, u"https://auth.example.com/register"_s);
    QVERIFY(read->revokeUrl.isEmpty() && !read->authMethods);
    QVERIFY(read->takesDocuments && read->namesIssuer);
    // Servers of 2025-03-26 name nobody; then the document's issuer has to be at home at the server.
    QVERIFY(!readIssuerDocument(document, {{}, u"https://mcp.example.com/mcp"_s}));
    QVERIFY(readIssuerDocument(document, {{}, u"https://auth.example.com/mcp"_s}));
}

void TestMcpAuthDocuments::badIssuerDocuments_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QString>("says");
    QTest::newRow("another issuer") << with(goodIssuer(), u"issuer"_s, u"https://evil.example.com"_s)
                                    << u"somebody else"_s;
    QTest::newRow("a slash more") << with(goodIssuer(), u"issuer"_s, u"https://auth.example.com/"_s)
                                  << u"letter by letter"_s;
    QTest::newRow("no issuer") << with(goodIssuer(), u"issuer"_s, QJsonValue()) << u"somebody else"_s;
    QTest::newRow("no sign-in page") << with(goodIssuer(), u"authorization_endpoint"_s, QJsonValue())
                                     << u"of its sign-in page"_s;
    QTest::newRow("script as page") << with(goodIssuer(), u"authorization_endpoint"_s, u"javascript:alert(1)"_s)
                                    << u"of its sign-in page"_s;
    QTest::newRow("http for tokens") << with(goodIssuer(), u"token_endpoint"_s, u"http://auth.example.com/token"_s)
                                     << u"for tokens"_s;
    QTest::newRow("this machine for tokens")
        << with(goodIssuer(), u"token_endpoint"_s, u"http://localhost/token"_s) << u"for tokens"_s;
    QTest::newRow("http for registering")
        << with(goodIssuer(), u"registration_endpoint"_s, u"http://a.example/r"_s) << u"for registering"_s;
    QTest::newRow("no PKCE") << with(goodIssuer(), u"code_challenge_methods_supported"_s, QJsonValue()) << u"PKCE"_s;
    QTest::newRow("plain PKCE only") << with(goodIssuer(), u"code_challenge_methods_supported"_s,
                                             QJsonArray{u"plain"_s})
                                     << u"PKCE"_s;
    QTest::newRow("programs only") << with(goodIssuer(), u"grant_types_supported"_s,
                                           QJsonArray{u"client_credentials"_s})
                                   << u"no sign-in for people"_s;
}

void TestMcpAuthDocuments::badIssuerDocuments()
{
    QFETCH(const QJsonObject, document);
    QFETCH(const QString, says);
    const auto read = readIssuerDocument(document, {u"https://auth.example.com"_s, u"https://mcp.example.com/mcp"_s});
    QVERIFY(!read);
    QVERIFY2(read.error().oneLine().contains(says), qPrintable(read.error().oneLine()));
    QVERIFY(read.error().fields.first().message.contains(says));
}

void TestMcpAuthDocuments::tokenAuth_data()
{
    QTest::addColumn<QStringList>("methods"); // empty: not said
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<QString>("auth"); // empty: none fits
    QTest::newRow("not said") << QStringList() << true << u"client_secret_basic"_s;
    QTest::newRow("not said, public") << QStringList() << false << u"none"_s;
    QTest::newRow("both") << QStringList{u"client_secret_post"_s, u"client_secret_basic"_s} << true
                          << u"client_secret_basic"_s;
    QTest::newRow("post") << QStringList{u"client_secret_post"_s} << true << u"client_secret_post"_s;
    QTest::newRow("none, though there is a secret") << QStringList{u"none"_s} << true << u"none"_s;
    QTest::newRow("others only") << QStringList{u"private_key_jwt"_s} << true << QString();
}

void TestMcpAuthDocuments::tokenAuth()
{
    QFETCH(const QStringList, methods);
    QFETCH(const bool, hasSecret);
    const auto auth = tokenAuthFor(methods.isEmpty() ? std::nullopt : std::optional(methods), hasSecret);
    QTEST(auth ? wireName(*auth) : QString(), "auth");
}

void TestMcpAuthDocuments::clientDocuments_data()
{
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QString>("url");
    const QString path = u"/api/integrations/mcp/client.json"_s;
    QTest::newRow("public") << u"https://voice.example.com/api/integrations/callback"_s
                            << u"https://voice.example.com"_s + path;
    QTest::newRow("port") << u"https://voice.example.com:8443/api/integrations/callback"_s
                          << u"https://voice.example.com:8443"_s + path;
    QTest::newRow("this machine") << u"http://localhost:8484/api/integrations/callback"_s << QString();
    QTest::newRow("without TLS") << u"http://voice.example.com/api/integrations/callback"_s << QString();
    QTest::newRow("an address") << u"https://192.168.1.4/api/integrations/callback"_s << QString();
    QTest::newRow("a name nobody else knows") << u"https://voice/api/integrations/callback"_s << QString();
}

void TestMcpAuthDocuments::clientDocuments()
{
    QFETCH(const QString, redirectUri);
    QFETCH(const QString, url);
    QCOMPARE(connect::clientDocumentUrl(redirectUri), url);
    const QJsonObject document = connect::clientDocument(redirectUri);
    QCOMPARE(document.value("client_id"_L1).toString(), url);
    QCOMPARE(document.isEmpty(), url.isEmpty());
    if (!url.isEmpty()) {
        QCOMPARE(document.value("redirect_uris"_L1).toArray(), QJsonArray{redirectUri});
        QCOMPARE(document.value("application_type"_L1).toString(), u"web"_s);
        QVERIFY(document.value("grant_types"_L1).toArray().contains(u"refresh_token"_s));
    }
}

QTEST_APPLESS_MAIN(TestMcpAuthDocuments)
#include "tst_mcp_auth_documents.moc"
