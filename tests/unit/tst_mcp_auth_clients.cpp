// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/auth_web.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using connect::ClientOrigin;

/// As whom one signs in at a server, and what is kept of it.
class TestMcpAuthClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clients_data();
    void clients();
    void keptClients_data();
    void keptClients();
    void registrations_data();
    void registrations();
    void refusedRegistration();
    void needsAClientId();
    void tryingRegistersNobody();
};

void TestMcpAuthClients::clients_data()
{
    QTest::addColumn<bool>("typed");
    QTest::addColumn<bool>("takesDocuments");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("id");
    const QString own = u"https://voice.example.com/api/integrations/mcp/client.json"_s;
    const QString other = u"https://docs.example.com/client.json"_s;
    QTest::newRow("typed") << true << true << own << other << u"typed-1"_s;
    QTest::newRow("document") << false << true << own << QString() << own;
    QTest::newRow("document of the variable") << false << true << own << other << other;
    QTest::newRow("variable without an own one") << false << true << QString() << other << other;
    QTest::newRow("no document to show") << false << true << QString() << QString() << u"registered-1"_s;
    QTest::newRow("a document without a path")
        << false << true << QString() << u"https://docs.example.com/"_s << u"registered-1"_s;
    QTest::newRow("documents are not read") << false << false << own << other << u"registered-1"_s;
}

void TestMcpAuthClients::clients()
{
    QFETCH(const bool, typed);
    QFETCH(const bool, takesDocuments);
    QFETCH(const QString, document);
    QFETCH(const QString, variable);
    Web web = usualWeb();
    web.documents.insert(issuerDocument, metadata(issuer, {{u"client_id_metadata_document_supported"_s, takesDocuments},
                                                           {u"token_endpoint_auth_methods_supported"_s,
                                                            QJsonArray{u"none"_s, u"client_secret_post"_s}}}));
    Asking asking;
    asking.document = document;
    asking.documentVariable = variable;
    if (typed) {
        asking.input.insert(u"clientId"_s, u"typed-1"_s);
        asking.input.insert(u"clientSecret"_s, u"typed-secret"_s);
    }
    const auto search = asking.in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QTEST(search.found->client.id, "id");
    QCOMPARE(search.found->client.secret.reveal(), typed ? "typed-secret"_ba : ""_ba);
    QCOMPARE(search.found->sendsSecret, typed);
    QCOMPARE(search.found->profile.clientSecretIn, connect::ClientSecretIn::Body);
    QCOMPARE(search.steps.last().detail, search.found->client.id);
    const QJsonObject facts = connect::factsOf(*search.found);
    QVERIFY(!QJsonDocument(facts).toJson().contains("typed-secret"));
}

void TestMcpAuthClients::keptClients_data()
{
    QTest::addColumn<int>("origin");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<qint64>("ends"); // 0: never
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *name, ClientOrigin origin, const QString &of, const QString &redirect, qint64 ends,
                        bool kept) { QTest::newRow(name) << int(origin) << of << redirect << ends << kept; };
    row("registered there", ClientOrigin::Registered, issuer, callback, 0, true);
    row("typed", ClientOrigin::Given, issuer, u"http://localhost:9/x"_s, 0, true);
    row("of another issuer", ClientOrigin::Registered, u"https://old.example.com"_s, callback, 0, false);
    row("typed for another issuer", ClientOrigin::Given, u"https://old.example.com"_s, callback, 0, false);
    row("for another port", ClientOrigin::Registered, issuer, u"http://localhost:9/x"_s, 0, false);
    row("its secret ended", ClientOrigin::Registered, issuer, callback, 999, false);
    row("its secret lasts", ClientOrigin::Registered, issuer, callback, 1'001, true);
}

void TestMcpAuthClients::keptClients()
{
    QFETCH(const int, origin);
    QFETCH(const QString, of);
    QFETCH(const QString, redirect);
    QFETCH(const qint64, ends);
    QFETCH(const bool, kept);
    Web web = usualWeb();
    Asking asking;
    connect::ServerClient known{ClientOrigin(origin), of, redirect, u"known-1"_s};
    if (ends > 0)
        known.secretEndsAt = ends;
    asking.known = std::move(known);
    const auto search = asking.in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QCOMPARE(search.found->client.id, kept ? u"known-1"_s : u"registered-1"_s);
    QCOMPARE(search.found->client.redirectUri, callback);
}

void TestMcpAuthClients::registrations_data()
{
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("wanted"); // what we ask for
    QTest::addColumn<bool>("sends");
    QTest::addColumn<bool>("inHeader");
    const QString none = u"none"_s;
    const QString basic = u"client_secret_basic"_s;
    const QString post = u"client_secret_post"_s;
    QTest::newRow("none") << QStringList{none} << none << none << false << false;
    QTest::newRow("none, though a secret came") << QStringList{none} << QString() << none << false << false;
    QTest::newRow("basic") << QStringList{basic} << basic << basic << true << true;
    QTest::newRow("post") << QStringList{post} << post << post << true << false;
    QTest::newRow("the server decides") << QStringList{basic, post} << post << basic << true << false;
    QTest::newRow("it says what it does not take") << QStringList{basic} << post << basic << true << true;
    QTest::newRow("none of many") << QStringList{basic, none} << QString() << none << true << true;
}

void TestMcpAuthClients::registrations()
{
    QFETCH(const QStringList, methods);
    QFETCH(const QString, said);
    Web web = usualWeb();
    web.documents.insert(issuerDocument, metadata(issuer, {{u"token_endpoint_auth_methods_supported"_s,
                                                            QJsonArray::fromStringList(methods)}}));
    web.registration = {{u"client_id"_s, u"registered-2"_s},
                        {u"client_secret"_s, u"registered-secret"_s},
                        {u"client_secret_expires_at"_s, 5},
                        {u"registration_client_uri"_s, issuer + u"/register/2"_s},
                        {u"registration_access_token"_s, u"registration-token"_s}};
    if (!said.isEmpty())
        web.registration.insert(u"token_endpoint_auth_method"_s, said);
    const auto search = Asking().in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    const connect::ServerSignIn &signIn = *search.found;
    QTEST(QJsonDocument::fromJson(web.http.requests.last().body)
              .object()
              .value("token_endpoint_auth_method"_L1)
              .toString(),
          "wanted");
    QTEST(signIn.sendsSecret, "sends");
    QTEST(signIn.profile.clientSecretIn == connect::ClientSecretIn::Header, "inHeader");
    QCOMPARE(signIn.client.secretEndsAt, std::optional<core::TimeMs>(5'000));
    QCOMPARE(signIn.client.registrationUrl, issuer + u"/register/2"_s);
    QCOMPARE(signIn.client.registrationToken.reveal(), "registration-token"_ba);
    // All of it comes back out of what the grant keeps, and nothing secret is among the facts.
    const QJsonObject facts = connect::factsOf(signIn);
    const QByteArray text = QJsonDocument(facts).toJson();
    QVERIFY(!text.contains("registered-secret") && !text.contains("registration-token"));
    const auto secrets = connect::secretsOf(signIn);
    const auto secretOf = [&secrets](const QString &name) -> core::Result<core::SecretString> {
        for (const auto &[known, secret] : secrets) {
            if (known == name)
                return secret.clone();
        }
        return core::SecretString();
    };
    const auto client = connect::keptClient(facts, secretOf);
    QVERIFY(client);
    QCOMPARE(client->id, signIn.client.id);
    QCOMPARE(client->issuer, issuer);
    QCOMPARE(client->secret.reveal(), "registered-secret"_ba);
    QCOMPARE(client->secretEndsAt, signIn.client.secretEndsAt);
    const auto grant = connect::keptGrantClient(facts, secretOf);
    QVERIFY(grant);
    QCOMPARE(grant->profile.tokenUrl, issuer + u"/token"_s);
    QCOMPARE(grant->clientSecret.isEmpty(), !signIn.sendsSecret);
    QCOMPARE(grant->profile.clientSecretIn, signIn.profile.clientSecretIn);
    QVERIFY(grant->profile.tokenExtras.contains(std::pair(u"resource"_s, server)));
    QVERIFY(!connect::keptGrantClient({}, secretOf));
}

void TestMcpAuthClients::refusedRegistration()
{
    Web web = usualWeb();
    web.registrationStatus = 400;
    web.registration = {{u"error"_s, u"invalid_redirect_uri"_s},
                        {u"error_description"_s, u"localhost is not allowed"_s}};
    auto search = Asking().in(web);
    QVERIFY2(words(search).contains(u"localhost is not allowed"_s), qPrintable(words(search)));
    QCOMPARE(search.failure->fields.last().pointer, u"/clientId"_s);
    QVERIFY(!search.steps.last().ok);
    web.registrationStatus = 503;
    search = Asking().in(web);
    QCOMPARE(search.failure->kind, core::ErrorKind::Unavailable);
    web.registrationStatus = 201;
    web.registration = {{u"client_id"_s, 7}};
    search = Asking().in(web);
    QVERIFY2(words(search).contains(u"without a usable client id"_s), qPrintable(words(search)));
}

void TestMcpAuthClients::needsAClientId()
{
    Web web = usualWeb();
    web.documents.insert(issuerDocument, metadata(issuer, {{u"registration_endpoint"_s, QJsonValue::Null}}));
    for (const bool tryIt : {false, true}) {
        Asking asking;
        asking.tryIt = tryIt;
        const auto search = asking.in(web);
        QCOMPARE(search.failure->code, u"client_id_required"_s);
        QVERIFY(search.failure->detail.contains(callback));
        QCOMPARE(search.failure->fields.last().pointer, u"/clientId"_s);
    }
}

void TestMcpAuthClients::tryingRegistersNobody()
{
    Web web = usualWeb();
    Asking asking;
    asking.tryIt = true;
    const auto search = asking.in(web);
    QVERIFY2(search.found, qPrintable(words(search)));
    QCOMPARE(web.asked(), QByteArrayList({resourceDocument, issuerDocument}));
    QCOMPARE(search.steps.last().detail, u"auth.example.com"_s);
}

QTEST_APPLESS_MAIN(TestMcpAuthClients)
#include "tst_mcp_auth_clients.moc"
