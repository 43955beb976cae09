// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that sign their users in, over the API and against the stand-in for one: real HTTP on both sides.
#include "app/integrations/all_integrations.h"
#include "app/integrations/http/curl_http_client.h"
#include "tests/api/vendor_service.h"
#include "tests/support/sandbox_process.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

using Descriptors = QList<connect::IntegrationDescriptor>;

QStringList titlesOf(const QJsonValue &steps)
{
    QStringList titles;
    const QJsonArray array = steps.toArray();
    for (const QJsonValue &step : array)
        titles.append(step["title"_L1].toString());
    return titles;
}

QString scopeIn(const QJsonObject &flow)
{
    return QUrlQuery(QUrl(flow["authorizeUrl"_L1].toString())).queryItemValue(u"scope"_s, QUrl::FullyDecoded);
}

} // namespace

class TestApiMcpSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tryingSaysThatASignInIsNeeded();
    void signInsThatCannotBegin();
    void signInFromBeginningToEnd();
    void nothingSecretIsLeftAnywhere();
    void tokensAreRenewedAtTheIssuer();
    void whatIsRefusedForWantOfScopesIsAskedFor();
    void anEndedSignInIsBegunAgain();
    void aForgottenClientIsRegisteredAgain();
    void aClientMadeByHand();
    void denied();
    void answersOfSomebodyElse();
    void aHeaderInItsPlace();
    void disconnectingEndsItThere();
    void severalServers();
    void theDocumentAboutUs();

private:
    [[nodiscard]] HttpAnswer post(const QByteArray &target, const QJsonObject &body = {}) const
    {
        return m_service->call("POST", target, body);
    }
    [[nodiscard]] HttpAnswer begin(const QJsonObject &more = {}, const QByteArray &id = "mcp") const
    {
        QJsonObject input{{u"url"_s, m_sandbox.url(u"/mcp/oauth"_s)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            input.insert(it.key(), it.value());
        return post("/integrations/" + id + "/connect", input);
    }
    /// The browser: allows or denies, and follows the redirect.
    [[nodiscard]] HttpAnswer browse(const QJsonObject &flow, bool allow = true) const
    {
        const QUrl back(m_sandbox.decide(flow["authorizeUrl"_L1].toString(), allow));
        return m_service->call("GET", "/" + back.path().toLatin1() + '?' + back.query(QUrl::FullyEncoded).toLatin1(),
                               QByteArray(), {.key = {}});
    }
    [[nodiscard]] QJsonObject flow(const QJsonObject &begun, const QByteArray &id = "mcp") const
    {
        return m_service->call("GET", "/integrations/" + id + "/connect/" + begun["flowId"_L1].toString().toLatin1())
            .json();
    }
    [[nodiscard]] QJsonObject shown(const QByteArray &id = "mcp") const
    {
        return m_service->call("GET", "/integrations/" + id).json();
    }
    void signIn(const QJsonObject &more = {}, const QByteArray &id = "mcp") const
    {
        const HttpAnswer begun = begin(more, id);
        QVERIFY2(begun.status == 201, begun.body.constData());
        QCOMPARE(browse(begun.json()).status, 200);
        QCOMPARE(flow(begun.json(), id)["state"_L1].toString(), u"connected"_s);
    }
    [[nodiscard]] QByteArray kept(const QString &name) const
    {
        const auto secret = m_service->vault.read(u"grant:mcp:"_s + name);
        return secret && *secret ? (*secret)->reveal() : QByteArray();
    }
    [[nodiscard]] QJsonArray clients() const { return m_sandbox.state(u"mcp"_s)["clients"_L1].toArray(); }

    SandboxProcess m_sandbox;
    std::unique_ptr<ServiceFixture> m_service;
};

void TestApiMcpSignIn::init()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.failure()));
    ServiceFixture::Options options;
    options.integrations =
        integrations::allIntegrations(core::Environment({}), {}, std::make_shared<integrations::McpWires>());
    options.http = std::make_shared<integrations::CurlHttpClient>(
        integrations::CurlHttpOptions{.proxies = integrations::ProxyRules()});
    m_service = std::make_unique<ServiceFixture>(std::move(options));
}

void TestApiMcpSignIn::cleanup()
{
    m_service.reset();
    m_sandbox.stop();
}

void TestApiMcpSignIn::tryingSaysThatASignInIsNeeded()
{
    const HttpAnswer tried = begin({{u"dryRun"_s, true}});
    QVERIFY2(tried.status == 200, tried.body.constData());
    const QJsonObject check = tried.json();
    QVERIFY(check["ok"_L1].toBool());
    QVERIFY(check["signIn"_L1].toBool());
    QVERIFY2(check["detail"_L1].toString().contains(u"signs its users in"_s), tried.body.constData());
    QCOMPARE(titlesOf(check["steps"_L1]),
             QStringList({u"Asked the server without a sign-in"_s, u"Asked the server who signs its users in"_s,
                          u"Asked how one signs in there"_s, u"Connecting registers CalltTone there"_s}));
    QCOMPARE(check["steps"_L1][1]["detail"_L1].toString(), m_sandbox.url(u"/mcp/issuer"_s));
    QCOMPARE(clients().size(), 1); // the one made by hand
    QCOMPARE(shown()["state"_L1].toString(), u"not_connected"_s);

    // A server that is open, and one that wants a token it gave out itself, are as they were.
    const QJsonObject open =
        post("/integrations/mcp/connect", {{u"url"_s, m_sandbox.url(u"/mcp"_s)}, {u"dryRun"_s, true}}).json();
    QVERIFY(open["ok"_L1].toBool() && !open["signIn"_L1].toBool() && open["steps"_L1].toArray().isEmpty());
    const QJsonObject secured =
        post("/integrations/mcp/connect", {{u"url"_s, m_sandbox.url(u"/mcp/secured"_s)}, {u"dryRun"_s, true}}).json();
    QVERIFY(!secured["ok"_L1].toBool() && !secured["signIn"_L1].toBool());
    QVERIFY(secured["detail"_L1].toString().contains(u"authorization header"_s));
    // Who asks for a sign-in where there is none hears that.
    const HttpAnswer asked =
        post("/integrations/mcp/connect", {{u"url"_s, m_sandbox.url(u"/mcp"_s)}, {u"signIn"_s, true}});
    QCOMPARE(asked.status, 422);
    QCOMPARE(asked.json()["errors"_L1][0]["pointer"_L1].toString(), u"/signIn"_s);
}

void TestApiMcpSignIn::signInsThatCannotBegin()
{
    const auto answerAt = [this](const QString &path, int status, const QJsonObject &body) {
        return m_sandbox.setFault(u"mcp"_s, u"answer"_s, 0,
                                  {{u"path"_s, path}, {u"status"_s, status}, {u"body"_s, body}});
    };
    QVERIFY(answerAt(u"/mcp/issuer/register"_s, 403, {{u"error"_s, u"access_denied"_s}}));
    const HttpAnswer refused = begin();
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.json()["errors"_L1][0]["pointer"_L1].toString(), u"/url"_s);
    QCOMPARE(refused.json()["errors"_L1][1]["pointer"_L1].toString(), u"/clientId"_s);
    QVERIFY(m_sandbox.clearFaults());
    QVERIFY(answerAt(u"/mcp/issuer/register"_s, 404, {}));
    QCOMPARE(begin().status, 422); // not 404: the integration is there
    QVERIFY(m_sandbox.clearFaults());
    QVERIFY(answerAt(u"/mcp/issuer/register"_s, 503, {}));
    QCOMPARE(begin().status, 503);
    QCOMPARE(shown()["state"_L1].toString(), u"not_connected"_s);
    QVERIFY(shown()["flow"_L1].isNull());
}

void TestApiMcpSignIn::signInFromBeginningToEnd()
{
    const HttpAnswer begun = begin({{u"tools"_s, QJsonArray{u"lookup_patient"_s}}});
    QVERIFY2(begun.status == 201, begun.body.constData());
    QCOMPARE(begun.json()["state"_L1].toString(), u"waiting"_s);
    QCOMPARE(begun.json()["redirectUri"_L1].toString(), m_service->redirectUri());
    QCOMPARE(scopeIn(begun.json()), u"tools.read offline_access"_s);
    const QUrlQuery asked(QUrl(begun.json()["authorizeUrl"_L1].toString()));
    QCOMPARE(asked.queryItemValue(u"resource"_s, QUrl::FullyDecoded), m_sandbox.url(u"/mcp/oauth"_s));
    QCOMPARE(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(titlesOf(begun.json()["steps"_L1]).mid(3),
             QStringList({u"Registered CalltTone there"_s, u"Sent the browser to the sign-in page"_s}));
    QCOMPARE(shown()["state"_L1].toString(), u"connecting"_s);

    const HttpAnswer page = browse(begun.json());
    QVERIFY2(page.status == 200, page.body.constData());
    QVERIFY2(page.body.contains("MCP Server is connected"), page.body.constData());
    const QJsonObject ended = flow(begun.json());
    QCOMPARE(ended["state"_L1].toString(), u"connected"_s);
    QCOMPARE(
        titlesOf(ended["steps"_L1]).mid(5),
        QStringList({u"Came back from the sign-in page"_s, u"Exchanged the code for a token"_s, u"Used the token"_s}));

    const QJsonObject integration = shown();
    QCOMPARE(integration["state"_L1].toString(), u"connected"_s);
    QCOMPARE(integration["account"_L1].toString(), u"127.0.0.1"_s);
    QCOMPARE(integration["tools"_L1].toArray().size(), 3);
    QCOMPARE(integration["config"_L1]["enabledTools"_L1].toArray(), QJsonArray{u"lookup_patient"_s});
    QCOMPARE(integration["scopes"_L1][0]["name"_L1].toString(), u"tools.read"_s);
    QVERIFY(integration["notice"_L1].isNull());
    const HttpAnswer tested = post("/integrations/mcp/test");
    QVERIFY2(tested.json()["ok"_L1].toBool(), tested.body.constData());
}

void TestApiMcpSignIn::nothingSecretIsLeftAnywhere()
{
    signIn();
    QVERIFY(post("/integrations/mcp/test").json()["ok"_L1].toBool());
    QVERIFY(!kept(u"clientSecret"_s).isEmpty());
    QVERIFY(!kept(u"registrationToken"_s).isEmpty());
    QVERIFY(!kept(u"refresh"_s).isEmpty());
    const QStringList secrets = m_sandbox.secrets();
    QVERIFY(secrets.size() > 4);
    QByteArray answers = m_service->call("GET", "/integrations").body;
    answers += m_service->call("GET", "/integrations/mcp/activity").body;
    answers += m_service->call("GET", "/integrations/mcp/wire").body;
    for (const QString &secret : secrets) {
        QVERIFY2(!m_service->filesContain(secret.toLatin1()), qPrintable(secret));
        QVERIFY2(!answers.contains(secret.toLatin1()), qPrintable(secret));
    }
}

void TestApiMcpSignIn::tokensAreRenewedAtTheIssuer()
{
    signIn();
    m_service->clock.advance(3'590'000);
    HttpAnswer tested = post("/integrations/mcp/test");
    QVERIFY2(tested.json()["ok"_L1].toBool(), tested.body.constData());
    QCOMPARE(m_sandbox.state(u"mcp"_s)["refreshes"_L1].toInt(), 1);
    // A token that is refused earlier than it ends is renewed on the spot.
    QVERIFY(m_sandbox.setFault(u"mcp"_s, u"expired"_s));
    tested = post("/integrations/mcp/test");
    QVERIFY2(tested.json()["ok"_L1].toBool(), tested.body.constData());
    QCOMPARE(m_sandbox.state(u"mcp"_s)["refreshes"_L1].toInt(), 2);
    // All of it is there after a restart as well.
    m_service->restart();
    m_service->clock.advance(3'590'000);
    tested = post("/integrations/mcp/test");
    QVERIFY2(tested.json()["ok"_L1].toBool(), tested.body.constData());
    QCOMPARE(m_sandbox.state(u"mcp"_s)["refreshes"_L1].toInt(), 3);
}

void TestApiMcpSignIn::whatIsRefusedForWantOfScopesIsAskedFor()
{
    signIn({{u"tools"_s, QJsonArray{u"lookup_patient"_s}}});
    const QJsonObject challenge{
        {u"WWW-Authenticate"_s, u"Bearer error=\"insufficient_scope\", scope=\"tools.read tools.write\""_s}};
    QVERIFY(m_sandbox.setFault(
        u"mcp"_s, u"answer"_s, 0,
        {{u"path"_s, u"/mcp/oauth"_s}, {u"status"_s, 403}, {u"body"_s, QJsonObject()}, {u"headers"_s, challenge}}));
    QVERIFY(!post("/integrations/mcp/test").json()["ok"_L1].toBool());
    QVERIFY(m_sandbox.clearFaults());
    QJsonObject notice = shown()["notice"_L1].toObject();
    QCOMPARE(notice["title"_L1].toString(), u"Needs more access"_s);
    QVERIFY(notice["detail"_L1].toString().contains(u"tools.write"_s));
    QCOMPARE(notice["action"_L1].toString(), u"reconnect"_s);

    const HttpAnswer begun = post("/integrations/mcp/connect"); // the same server once more
    QVERIFY2(begun.status == 201, begun.body.constData());
    QStringList scopes = scopeIn(begun.json()).split(u' ');
    scopes.sort();
    QCOMPARE(scopes, QStringList({u"offline_access"_s, u"tools.read"_s, u"tools.write"_s}));
    QCOMPARE(titlesOf(begun.json()["steps"_L1]).at(3), u"Took the client id of the sign-in before"_s);
    QCOMPARE(browse(begun.json()).status, 200);
    const QJsonObject integration = shown();
    QCOMPARE(integration["state"_L1].toString(), u"connected"_s);
    QVERIFY2(integration["notice"_L1].isNull(), QJsonDocument(integration).toJson().constData());
    QCOMPARE(integration["config"_L1]["enabledTools"_L1].toArray(), QJsonArray{u"lookup_patient"_s}); // as configured
    QCOMPARE(clients().size(), 2);
}

void TestApiMcpSignIn::anEndedSignInIsBegunAgain()
{
    signIn({{u"tools"_s, QJsonArray{u"lookup_patient"_s}}});
    QVERIFY(m_sandbox.setFault(u"mcp"_s, u"revoked"_s));
    QVERIFY(!post("/integrations/mcp/test").json()["ok"_L1].toBool());
    const QJsonObject ended = shown();
    QCOMPARE(ended["state"_L1].toString(), u"error"_s);
    QCOMPARE(ended["health"_L1]["state"_L1].toString(), u"revoked"_s);
    QCOMPARE(ended["notice"_L1]["action"_L1].toString(), u"reconnect"_s);
    const HttpAnswer begun = post("/integrations/mcp/connect");
    QVERIFY2(begun.status == 201, begun.body.constData());
    QCOMPARE(browse(begun.json()).status, 200);
    QCOMPARE(shown()["state"_L1].toString(), u"connected"_s);
    QCOMPARE(shown()["config"_L1]["enabledTools"_L1].toArray(), QJsonArray{u"lookup_patient"_s});
    QVERIFY(post("/integrations/mcp/test").json()["ok"_L1].toBool());
}

void TestApiMcpSignIn::aForgottenClientIsRegisteredAgain()
{
    signIn();
    QVERIFY(m_sandbox.setFault(u"mcp"_s, u"refused_client"_s, 1));
    m_service->clock.advance(3'700'000);
    QVERIFY(!post("/integrations/mcp/test").json()["ok"_L1].toBool());
    QCOMPARE(shown()["health"_L1]["state"_L1].toString(), u"credential_invalid"_s);
    QCOMPARE(shown()["notice"_L1]["action"_L1].toString(), u"reconnect"_s);
    const HttpAnswer begun = post("/integrations/mcp/connect");
    QVERIFY2(begun.status == 201, begun.body.constData());
    QCOMPARE(titlesOf(begun.json()["steps"_L1]).at(3), u"Registered CalltTone there"_s);
    QCOMPARE(clients().size(), 3);
}

void TestApiMcpSignIn::aClientMadeByHand()
{
    QVERIFY(m_sandbox.allowRedirect(m_service->redirectUri()));
    const QJsonObject typed{{u"clientId"_s, u"sandbox-mcp-id"_s}, {u"clientSecret"_s, u"wrong"_s}};
    const HttpAnswer begun = begin(typed);
    QVERIFY2(begun.status == 201, begun.body.constData());
    QCOMPARE(clients().size(), 1);
    QCOMPARE(browse(begun.json()).status, 200); // a page that says how it ended
    const QJsonObject ended = flow(begun.json());
    QCOMPARE(ended["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ended["failure"_L1]["code"_L1].toString(), u"bad_client"_s);
    QVERIFY(ended["failure"_L1]["detail"_L1].toString().contains(u"client secret is wrong"_s));
    const QJsonArray steps = ended["steps"_L1].toArray();
    QCOMPARE(steps.last()["title"_L1].toString(), u"Exchanged the code for a token"_s);
    QVERIFY(!steps.last()["ok"_L1].toBool(true));
    QCOMPARE(shown()["state"_L1].toString(), u"not_connected"_s);

    signIn({{u"clientId"_s, u"sandbox-mcp-id"_s}, {u"clientSecret"_s, u"sandbox-mcp-secret"_s}});
    QCOMPARE(kept(u"clientSecret"_s), "sandbox-mcp-secret"_ba);
    QVERIFY(!m_service->filesContain("sandbox-mcp-secret"));
    m_service->clock.advance(3'590'000);
    QVERIFY(post("/integrations/mcp/test").json()["ok"_L1].toBool());
}

void TestApiMcpSignIn::denied()
{
    const QJsonObject begun = begin().json();
    QCOMPARE(browse(begun, false).status, 200);
    const QJsonObject ended = flow(begun);
    QCOMPARE(ended["failure"_L1]["code"_L1].toString(), u"denied"_s);
    QCOMPARE(ended["steps"_L1].toArray().last()["title"_L1].toString(), u"Came back from the sign-in page"_s);
    QCOMPARE(shown()["state"_L1].toString(), u"not_connected"_s);
}

void TestApiMcpSignIn::answersOfSomebodyElse()
{
    for (const QByteArray &issuer : {""_ba, "&iss=https%3A%2F%2Fevil.example.com"_ba}) {
        const QJsonObject begun = begin().json();
        const HttpAnswer page =
            m_service->call("GET", "//api/integrations/callback?code=stolen&state=" + stateIn(begun) + issuer,
                            QByteArray(), {.key = {}});
        QVERIFY2(page.body.contains("is not from"), page.body.constData());
        QCOMPARE(flow(begun)["failure"_L1]["code"_L1].toString(), u"wrong_issuer"_s);
    }
    QCOMPARE(m_sandbox.state(u"mcp"_s)["grants"_L1].toArray().size(), 0); // the code was shown to nobody
}

void TestApiMcpSignIn::aHeaderInItsPlace()
{
    // Who typed a header gets to hear that it is refused, and no sign-in.
    const HttpAnswer refused = begin({{u"authorization"_s, u"Bearer nonsense"_s}});
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("authorization header was refused"));
    // A header after a sign-in: the grant is over, there and here.
    signIn();
    const HttpAnswer connected =
        post("/integrations/mcp/connect",
             {{u"url"_s, m_sandbox.url(u"/mcp/secured"_s)}, {u"authorization"_s, u"Bearer sandbox-mcp-token"_s}});
    QVERIFY2(connected.status == 200, connected.body.constData());
    QVERIFY(kept(u"refresh"_s).isEmpty() && kept(u"access"_s).isEmpty());
    QVERIFY(m_sandbox.state(u"mcp"_s)["grants"_L1][0]["revoked"_L1].toBool());
    QVERIFY(post("/integrations/mcp/test").json()["ok"_L1].toBool());
    // And back: nothing of the header stays.
    signIn();
    QVERIFY(!m_service->vault.read(u"connection:mcp:authorization"_s)->has_value());
    QVERIFY(post("/integrations/mcp/test").json()["ok"_L1].toBool());
}

void TestApiMcpSignIn::disconnectingEndsItThere()
{
    signIn();
    const HttpAnswer ended = m_service->call("DELETE", "/integrations/mcp");
    QVERIFY2(ended.status < 300, ended.body.constData());
    QVERIFY(m_sandbox.state(u"mcp"_s)["grants"_L1][0]["revoked"_L1].toBool());
    QCOMPARE(clients().size(), 1); // our registration is gone too
    for (const QString &name : {u"access"_s, u"refresh"_s, u"url"_s, u"clientSecret"_s, u"registrationToken"_s})
        QVERIFY2(kept(name).isEmpty(), qPrintable(name));
    QCOMPARE(shown()["state"_L1].toString(), u"not_connected"_s);
    const QJsonArray history = m_service->call("GET", "/integrations/mcp/activity").json()["data"_L1].toArray();
    QVERIFY(!history.isEmpty());
    QCOMPARE(history.first()["kind"_L1].toString(), u"disconnected"_s);
    QVERIFY2(history.first()["ok"_L1].toBool(), QJsonDocument(history).toJson().constData());
}

void TestApiMcpSignIn::severalServers()
{
    signIn();
    signIn({}, "mcp-2");
    QCOMPARE(clients().size(), 3);
    QVERIFY(m_service->call("DELETE", "/integrations/mcp-2").status < 300);
    QCOMPARE(shown("mcp-2")["state"_L1].toString(), u"not_connected"_s);
    QVERIFY(post("/integrations/mcp/test").json()["ok"_L1].toBool()); // each has a grant of its own
}

void TestApiMcpSignIn::theDocumentAboutUs()
{
    const HttpAnswer none = m_service->call("GET", "//api/integrations/mcp/client.json", QByteArray(), {.key = {}});
    QCOMPARE(none.status, 404);
    QVERIFY(none.body.contains("CALLTTONE_PUBLIC_URL"));

    ServiceFixture::Options options;
    options.publicUrl = u"https://voice.example.com"_s;
    const ServiceFixture reachable(std::move(options));
    const HttpAnswer some = reachable.call("GET", "//api/integrations/mcp/client.json", QByteArray(), {.key = {}});
    QVERIFY2(some.status == 200, some.body.constData());
    QCOMPARE(some.json()["client_id"_L1].toString(), u"https://voice.example.com/api/integrations/mcp/client.json"_s);
    QCOMPARE(some.json()["redirect_uris"_L1].toArray(), QJsonArray{reachable.redirectUri()});
}

QTEST_GUILESS_MAIN(TestApiMcpSignIn)
#include "tst_api_mcp_sign_in.moc"
