// SPDX-License-Identifier: GPL-3.0-or-later
// Every integration's own functions against the stand-in for its vendor, over real HTTP.
#include "app/integrations/all_integrations.h"
#include "app/integrations/http/curl_http_client.h"
#include "tests/support/sandbox_process.h"
#include "tests/unit/sandbox_sign_in.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::HttpRequest;
using connect::HttpResponse;
using connect::IntegrationDescriptor;
using connect::TokenReply;
using testing::SandboxProcess;

namespace {

/// A connection whose token is never renewed, as a vendor's functions see it.
class LiveSession final : public connect::VendorSession
{
public:
    LiveSession(connect::HttpClient &http, const IntegrationDescriptor &descriptor, TokenReply reply,
                const QHash<QString, QString> &environment)
        : m_http(http)
        , m_descriptor(descriptor)
        , m_reply(std::move(reply))
        , m_environment(environment)
    {}

    core::Result<HttpResponse> send(HttpRequest request) override
    {
        request.headers.append(std::pair("Authorization"_ba, "Bearer " + m_reply.accessToken.reveal()));
        core::Result<HttpResponse> answer = m_http.send(request);
        if (answer)
            last = *answer;
        return answer;
    }
    core::Result<HttpResponse> sendPlain(const HttpRequest &request) override { return m_http.send(request); }
    const QJsonObject &facts() const override { return m_reply.facts; }
    const QJsonObject &config() const override { return settings; }
    core::Result<core::SecretString> secret(const QString &name) override
    {
        if (name == "access"_L1)
            return m_reply.accessToken.clone();
        if (name == "refresh"_L1)
            return m_reply.refreshToken.clone();
        for (const auto &[known, secret] : m_reply.secrets) {
            if (known == name)
                return secret.clone();
        }
        return core::SecretString();
    }
    QString clientId() const override { return m_environment.value(m_descriptor.clientIdVariable); }
    core::SecretString clientSecret() const override
    {
        return core::SecretString(m_environment.value(m_descriptor.clientSecretVariable).toUtf8());
    }
    [[nodiscard]] TokenReply &reply() { return m_reply; }

    QJsonObject settings;
    HttpResponse last; ///< to a request with the token

private:
    connect::HttpClient &m_http;
    const IntegrationDescriptor &m_descriptor;
    TokenReply m_reply;
    QHash<QString, QString> m_environment;
};

const QString callback = u"http://localhost:8484/api/integrations/callback"_s;

} // namespace

class TestIntegrationsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QVERIFY(m_sandbox.clearFaults()); }
    void signsInChecksAndEnds_data();
    void signsInChecksAndEnds();
    void wrongSecretsAreRecognised_data();
    void wrongSecretsAreRecognised();
    void endedTokensAreRecognised_data();
    void endedTokensAreRecognised();
    void faultsAreSaidInWords_data();
    void faultsAreSaidInWords();
    void calendarsToChoose();
    void sheetsToMake();
    void slackChannelsToChoose();
    void addresses_data();
    void addresses();
    void mcpTools();

private:
    [[nodiscard]] const IntegrationDescriptor &find(const QString &id) const;
    [[nodiscard]] core::Result<TokenReply> signIn(const IntegrationDescriptor &descriptor,
                                                  const QString &secret = {}) const;
    [[nodiscard]] std::unique_ptr<LiveSession> session(const QString &id);

    SandboxProcess m_sandbox;
    QHash<QString, QString> m_environment;
    QList<IntegrationDescriptor> m_all;
    std::unique_ptr<integrations::CurlHttpClient> m_http;
};

void TestIntegrationsSandbox::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--no-rate-limits"_s}), qPrintable(m_sandbox.failure()));
    m_environment = m_sandbox.environment();
    const auto overrides = connect::ProviderOverrides::fromFile(m_sandbox.overridesFile());
    QVERIFY2(overrides.has_value(), overrides ? "" : qPrintable(overrides.error().detail));
    m_all = integrations::allIntegrations(core::Environment({m_environment}), *overrides);
    m_http = std::make_unique<integrations::CurlHttpClient>(
        integrations::CurlHttpOptions{.standIns = *overrides, .proxies = integrations::ProxyRules()});
}

const IntegrationDescriptor &TestIntegrationsSandbox::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const auto &d) { return d.id == id; });
    Q_ASSERT(found != m_all.end());
    return *found;
}

core::Result<TokenReply> TestIntegrationsSandbox::signIn(const IntegrationDescriptor &d, const QString &secret) const
{
    const connect::OAuthProfile &profile = *d.oauth;
    QStringList scopes;
    for (const connect::ScopeNeed &need : d.scopes) {
        if (need.required || profile.optionalScopeParameter.isEmpty())
            scopes.append(need.name);
    }
    testing::Form query{{u"response_type"_s, u"code"_s},
                        {u"client_id"_s, m_environment.value(d.clientIdVariable)},
                        {u"redirect_uri"_s, callback},
                        {profile.scopeParameter, scopes.join(profile.scopeSeparator)},
                        {u"state"_s, u"one"_s}};
    testing::Form form{{u"grant_type"_s, u"authorization_code"_s},
                       {u"client_id"_s, m_environment.value(d.clientIdVariable)},
                       {u"client_secret"_s, secret.isEmpty() ? m_environment.value(d.clientSecretVariable) : secret},
                       {u"redirect_uri"_s, callback}};
    query += profile.authorizeExtras;
    form += profile.tokenExtras;
    if (profile.pkce == connect::Pkce::S256) {
        query += {{u"code_challenge"_s, testing::challenge()}, {u"code_challenge_method"_s, u"S256"_s}};
        form += {{u"code_verifier"_s, testing::verifier}};
    }
    HttpRequest encoded;
    encoded.setForm(query);
    const QString back = m_sandbox.decide(profile.authorizeUrl + u'?' + QString::fromLatin1(encoded.body));
    form.append({u"code"_s, testing::fieldOf(back, u"code"_s)});
    HttpRequest request{.method = "POST", .url = profile.tokenUrl.toUtf8()};
    request.setForm(form);
    const auto answer = m_http->send(request);
    if (!answer)
        return core::fail(answer.error());
    return profile.readTokens(answer->status, answer->body);
}

std::unique_ptr<LiveSession> TestIntegrationsSandbox::session(const QString &id)
{
    const IntegrationDescriptor &d = find(id);
    core::Result<TokenReply> reply = signIn(d);
    if (!reply) {
        qWarning("%s: %s", qPrintable(id), qPrintable(reply.error().oneLine()));
        return nullptr;
    }
    auto live = std::make_unique<LiveSession>(*m_http, d, *std::move(reply), m_environment);
    live->settings = d.defaultConfig;
    return live;
}

void TestIntegrationsSandbox::signsInChecksAndEnds_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
         {u"gohighlevel"_s, u"google_calendar"_s, u"google_sheets"_s, u"slack"_s, u"hubspot"_s, u"salesforce"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestIntegrationsSandbox::signsInChecksAndEnds()
{
    QFETCH(const QString, id);
    const IntegrationDescriptor &d = find(id);
    QVERIFY(d.standIn);
    const auto live = session(id);
    QVERIFY(live);
    const auto who = d.identify(*live);
    QVERIFY2(who.has_value(), who ? "" : qPrintable(who.error().oneLine()));
    qInfo("%s: %s | %s | %s", qPrintable(id), qPrintable(who->label), qPrintable(who->detail),
          qPrintable(who->openUrl));
    QVERIFY(!who->accountId.isEmpty() && !who->label.isEmpty());
    if (const QStringList granted = live->reply().scopes.value_or(QStringList()); !granted.isEmpty()) {
        for (const connect::ScopeNeed &need : d.scopes)
            QVERIFY2(!need.required || granted.contains(need.name), qPrintable(need.name));
    }
    const auto check = d.check(*live);
    QVERIFY2(check.has_value(), check ? "" : qPrintable(check.error().oneLine()));
    qInfo("%s: %s", qPrintable(id), qPrintable(check->detail));
    QCOMPARE(check->ok, id != "google_sheets"_L1); // no sheet is chosen yet

    if (!d.revoke)
        return;
    const auto ended = d.revoke(*live);
    QVERIFY2(ended.has_value(), ended ? "" : qPrintable(ended.error().oneLine()));
    QVERIFY(d.revoke(*live).has_value()); // again: it has ended, as wanted
}

void TestIntegrationsSandbox::wrongSecretsAreRecognised_data()
{
    signsInChecksAndEnds_data();
}

void TestIntegrationsSandbox::wrongSecretsAreRecognised()
{
    QFETCH(const QString, id);
    const auto reply = signIn(find(id), u"another-secret"_s);
    QVERIFY(!reply.has_value());
    QVERIFY2(reply.error().code == u"bad_client"_s, qPrintable(reply.error().code + reply.error().oneLine()));
}

void TestIntegrationsSandbox::endedTokensAreRecognised_data()
{
    signsInChecksAndEnds_data();
}

void TestIntegrationsSandbox::endedTokensAreRecognised()
{
    QFETCH(const QString, id);
    const IntegrationDescriptor &d = find(id);
    const auto rejected = [&d](const HttpResponse &answer) {
        return d.isTokenRejected ? d.isTokenRejected(answer) : answer.status == 401;
    };
    for (const QString &kind : {u"expired"_s, u"revoked"_s}) {
        const auto live = session(id);
        QVERIFY(live);
        QVERIFY(d.identify(*live).has_value());
        QVERIFY(!rejected(live->last));
        QVERIFY(m_sandbox.setFault(d.grantKey, kind));
        const auto who = d.identify(*live);
        QVERIFY(!who.has_value() || id == "hubspot"_L1); // which answers its first question without the token
        if (id == "hubspot"_L1)
            (void)d.check(*live);
        QVERIFY2(rejected(live->last), live->last.body.constData());
        QVERIFY(m_sandbox.clearFaults());
    }
}

void TestIntegrationsSandbox::faultsAreSaidInWords_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kind");
    for (const QString &id : {u"gohighlevel"_s, u"google_calendar"_s, u"hubspot"_s, u"salesforce"_s}) {
        for (const QString &kind : {u"rate_limited"_s, u"server_error"_s, u"drop"_s})
            QTest::addRow("%s %s", qPrintable(id), qPrintable(kind)) << id << kind;
    }
}

void TestIntegrationsSandbox::faultsAreSaidInWords()
{
    QFETCH(const QString, id);
    QFETCH(const QString, kind);
    const IntegrationDescriptor &d = find(id);
    const auto live = session(id);
    QVERIFY(live);
    QVERIFY(m_sandbox.setFault(d.grantKey, kind));
    const auto check = d.check(*live);
    QVERIFY(m_sandbox.clearFaults());
    const bool answered = kind != "drop"_L1;
    QCOMPARE(check.has_value(), answered); // without an answer there is nothing to say about the vendor
    const QString said = answered ? check->detail : check.error().oneLine();
    qInfo("%s", qPrintable(said));
    QVERIFY(!answered || !check->ok);
    QCOMPARE(said.contains(u"limiting"_s), kind == "rate_limited"_L1);
    QVERIFY(said.size() > 40);
    QVERIFY2(d.isTokenRejected == nullptr || !d.isTokenRejected(live->last), qPrintable(said));
}

void TestIntegrationsSandbox::calendarsToChoose()
{
    for (const QString &id : {u"gohighlevel"_s, u"google_calendar"_s}) {
        const auto live = session(id);
        QVERIFY(live);
        const auto options = find(id).options(*live, u"calendarId"_s);
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().oneLine()));
        QVERIFY(!options->isEmpty());
        live->settings.insert(u"calendarId"_s, options->last().value);
        const auto check = find(id).check(*live);
        QVERIFY2(check && check->ok, check ? qPrintable(check->detail) : "");
        live->settings.insert(u"calendarId"_s, u"nobody@nowhere.example"_s);
        const auto gone = find(id).check(*live);
        QVERIFY(gone && !gone->ok);
        qInfo("%s: %s", qPrintable(id), qPrintable(gone->detail));
    }
}

void TestIntegrationsSandbox::sheetsToMake()
{
    const IntegrationDescriptor &sheets = find(u"google_sheets"_s);
    const auto live = session(u"google_sheets"_s);
    QVERIFY(live);
    const auto made = sheets.createOption(*live, u"spreadsheetId"_s, u"Harbor Dental calls"_s);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().oneLine()));
    QCOMPARE(made->label, u"Harbor Dental calls"_s);
    live->settings.insert(u"spreadsheetId"_s, made->value);
    const auto check = sheets.check(*live);
    QVERIFY2(check && check->ok, check ? qPrintable(check->detail) : "");
    QVERIFY2(check->detail.contains(u"Calls"_s), qPrintable(check->detail));
    QCOMPARE(sheets.options(*live, u"spreadsheetId"_s)->value(0).label, made->label);
    live->settings.insert(u"spreadsheetId"_s, u"1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms"_s);
    const auto foreign = sheets.check(*live);
    QVERIFY(foreign && !foreign->ok);
}

void TestIntegrationsSandbox::slackChannelsToChoose()
{
    const IntegrationDescriptor &slack = find(u"slack"_s);
    const auto live = session(u"slack"_s);
    QVERIFY(live);
    const auto options = slack.options(*live, u"channel"_s);
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().oneLine()));
    QVERIFY(options->size() > 1);
    for (const values::ConfigOption &option : *options) {
        QVERIFY(option.label.startsWith(u'#'));
        live->settings.insert(u"channel"_s, option.value);
        const auto check = slack.check(*live);
        QVERIFY2(check && check->ok, check ? qPrintable(option.label + check->detail) : "");
    }
    live->settings.insert(u"channel"_s, u"C0NOWHERE"_s);
    const auto gone = slack.check(*live);
    QVERIFY(gone && !gone->ok);
}

void TestIntegrationsSandbox::addresses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &id, const QString &path, const QJsonObject &more, bool ok, const QString &says) {
        QTest::addRow("%s%s%s", qPrintable(id), qPrintable(path), more.isEmpty() ? "" : " with a key")
            << id << path << more << ok << says;
    };
    row(u"make"_s, u"/make/accepted"_s, {}, true, u"queued"_s);
    row(u"make"_s, u"/make/answers"_s, {}, true, u"answered"_s);
    row(u"make"_s, u"/make/structured"_s, {}, true, u"Make received"_s);
    row(u"make"_s, u"/make/off"_s, {}, false, u"scenario is off"_s);
    row(u"make"_s, u"/make/gone"_s, {}, false, u"no longer exists"_s);
    row(u"make"_s, u"/make/full"_s, {}, false, u"queue is full"_s);
    row(u"make"_s, u"/make/locked"_s, {}, false, u"API key"_s);
    row(u"make"_s, u"/make/locked"_s, {{u"apiKey"_s, u"sandbox-make-key"_s}}, true, u"Make received"_s);
    row(u"zapier"_s, u"/zapier/hooks/catch/5550100/sandbox/"_s, {}, true, u"Zapier was reached"_s);
    row(u"zapier"_s, u"/zapier/hooks/catch/5550100/gone/"_s, {}, false, u"Paste the new address"_s);
    row(u"mcp"_s, u"/mcp/secured"_s, {}, false, u"asks for an authorization header"_s);
    row(u"mcp"_s, u"/mcp/secured"_s, {{u"authorization"_s, u"Bearer sandbox-mcp-token"_s}}, true, u"tool"_s);
    row(u"mcp"_s, u"/make/accepted"_s, {}, false, u"does not speak MCP"_s);
}

void TestIntegrationsSandbox::addresses()
{
    QFETCH(const QString, id);
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, more);
    QFETCH(const bool, ok);
    QFETCH(const QString, says);
    QJsonObject input = more;
    input.insert(u"url"_s, m_sandbox.url(path));
    const auto settled = find(id).settle(*m_http, input, true);
    QVERIFY2(settled.has_value(), settled ? "" : qPrintable(settled.error().oneLine()));
    QVERIFY2((*settled)->check.ok == ok, qPrintable((*settled)->check.detail));
    QVERIFY2((*settled)->check.detail.contains(says), qPrintable((*settled)->check.detail));
}

void TestIntegrationsSandbox::mcpTools()
{
    const IntegrationDescriptor &mcp = find(u"mcp"_s);
    const auto settled = mcp.settle(*m_http, {{u"url"_s, m_sandbox.url(u"/mcp"_s)}}, true);
    QVERIFY2(settled.has_value(), settled ? "" : qPrintable(settled.error().oneLine()));
    QVERIFY2((*settled)->check.ok, qPrintable((*settled)->check.detail));
    QVERIFY(!(*settled)->check.tools.isEmpty());
    qInfo("%s, protocol %s", qPrintable((*settled)->check.detail), qPrintable((*settled)->check.protocol));
    for (const values::Capability &tool : (*settled)->check.tools)
        QCOMPARE(tool.enabled, !tool.destructive);
}

QTEST_GUILESS_MAIN(TestIntegrationsSandbox)
#include "tst_integrations_sandbox.moc"
