// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

using connect::HttpRequest;
using connect::HttpResponse;
using connect::IntegrationDescriptor;
using connect::VendorSession;

struct FakeVendor::Shared
{
    mutable std::mutex mutex;
    int status = 200;
    QList<QHash<QString, QString>> tokenRequests;
    QStringList apiRequests;

    ScriptedAnswer token(const ScriptedRequest &request)
    {
        QHash<QString, QString> form;
        const QUrlQuery query(QString::fromLatin1(QByteArray(request.body).replace('+', "%20")));
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
            form.insert(name, value);
        const std::lock_guard lock(mutex);
        tokenRequests.append(form);
        return {.body = QJsonDocument(QJsonObject{{u"access_token"_s, QLatin1StringView(accessToken)},
                                                  {u"refresh_token"_s, QLatin1StringView(refreshToken)},
                                                  {u"token_type"_s, u"Bearer"_s},
                                                  {u"expires_in"_s, 1800},
                                                  {u"scope"_s, u"contacts deals"_s}})
                            .toJson()};
    }

    core::Result<HttpResponse> api(const HttpRequest &request)
    {
        const std::lock_guard lock(mutex);
        apiRequests.append(QString::fromLatin1(request.method + ' ' + request.url));
        HttpResponse response;
        response.status = status;
        response.body = R"({"name":"Harbor Dental","id":"4821","rows":["Calls","Leads"]})";
        response.totalMs = 12;
        return response;
    }
};

namespace {

HttpRequest get(const QByteArray &path)
{
    return {.method = "GET", .url = "https://api.vendor.example" + path};
}

core::ApiError refusal(int status)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"vendor_refused"_s,
            .title = u"The vendor answered %1"_s.arg(status),
            .detail = u"Try again later."_s};
}

core::Result<connect::Identity> identify(VendorSession &session)
{
    const auto answer = session.send(get("/me"));
    if (!answer)
        return core::fail(answer.error());
    if (!answer->isSuccess())
        return core::fail(refusal(answer->status));
    connect::Identity identity;
    identity.accountId = answer->json().value("id"_L1).toString();
    identity.label = answer->json().value("name"_L1).toString();
    identity.detail = identity.accountId;
    return identity;
}

core::Result<values::ConnectionCheck> check(VendorSession &session)
{
    const auto answer = session.send(get("/check"));
    if (!answer)
        return core::fail(answer.error());
    values::ConnectionCheck shown;
    shown.ok = answer->isSuccess();
    shown.detail = shown.ok ? u"2 lists found"_s : u"The vendor answered %1."_s.arg(answer->status);
    shown.latencyMs = answer->totalMs;
    return shown;
}

core::Result<QList<values::ConfigOption>> options(VendorSession &session, const QString &)
{
    const auto answer = session.send(get("/lists"));
    if (!answer)
        return core::fail(answer.error());
    if (!answer->isSuccess())
        return core::fail(refusal(answer->status));
    QList<values::ConfigOption> found;
    const QJsonArray rows = answer->json().value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        found.append({row.toString().toLower(), row.toString(), {}});
    return found;
}

core::Result<values::ConfigOption> createOption(VendorSession &, const QString &, const QString &label)
{
    return values::ConfigOption{label.toLower(), label, {}};
}

core::Result<std::shared_ptr<IntegrationDescriptor::Settled>> settle(connect::HttpClient &http,
                                                                     const QJsonObject &input, bool tryIt)
{
    const QUrl url(input.value("url"_L1).toString());
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return core::fail(core::invalidField(u"/url"_s, u"must be an https address"_s));
    auto settled = std::make_shared<IntegrationDescriptor::Settled>();
    settled->check.ok = true;
    if (tryIt) {
        const auto answer = http.send({.method = "POST", .url = url.toEncoded()});
        if (!answer)
            return core::fail(answer.error());
        settled->check.ok = answer->isSuccess();
        settled->check.detail = settled->check.ok ? u"Accepted"_s : u"It answered %1."_s.arg(answer->status);
    }
    settled->identity.label = url.host() + u"/…"_s + url.path().right(4);
    settled->config = {{u"trigger"_s, input.value("trigger"_L1).toString()}};
    settled->secrets.emplace_back(u"url"_s, core::SecretString(url.toEncoded()));
    return settled;
}

class VendorHttp final : public connect::HttpClient
{
public:
    using Answer = std::function<core::Result<HttpResponse>(const HttpRequest &)>;
    explicit VendorHttp(Answer answer)
        : m_answer(std::move(answer))
    {}
    core::Result<HttpResponse> send(const HttpRequest &request) override { return m_answer(request); }

private:
    Answer m_answer;
};

IntegrationDescriptor signInVendor(const QString &id, const QString &name, const QString &variables)
{
    IntegrationDescriptor descriptor;
    descriptor.id = id;
    descriptor.name = name;
    descriptor.description = "Sync contacts after each call.";
    descriptor.purpose = "Contacts after each call";
    descriptor.grantKey = id;
    descriptor.clientIdVariable = variables + u"_CLIENT_ID"_s;
    descriptor.clientSecretVariable = variables + u"_CLIENT_SECRET"_s;
    descriptor.environment = {{descriptor.clientIdVariable, true}, {descriptor.clientSecretVariable, true}};
    descriptor.scopes = {{u"contacts"_s, "Read contacts", "Needed by all", true},
                         {u"deals"_s, "Read deals", "Shown beside the contact", false}};
    descriptor.tools = {{u"find_contact"_s, u"Find contact"_s, u"Finds a contact."_s, true, false, true}};
    const QJsonObject properties{{u"list"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"x-options"_s, true}}},
                                 {u"timezone"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"timezone"_s}}}};
    descriptor.configSchema = {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    descriptor.identify = identify;
    descriptor.check = check;
    descriptor.options = options;
    descriptor.createOption = createOption;
    return descriptor;
}

} // namespace

FakeVendor::FakeVendor()
    : m_shared(std::make_shared<Shared>())
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    // Made over there, because its socket belongs to the thread that opens it.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_tokenServer = std::make_unique<ScriptedHttpServer>(
                [shared = m_shared](const ScriptedRequest &request) { return shared->token(request); });
            m_tokenUrl = m_tokenServer->url().toString() + u"/token"_s;
        },
        Qt::BlockingQueuedConnection);
}

FakeVendor::~FakeVendor()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { m_tokenServer.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QList<IntegrationDescriptor> FakeVendor::descriptors() const
{
    connect::OAuthProfile profile;
    profile.authorizeUrl = u"https://vendor.example/authorize"_s;
    profile.tokenUrl = m_tokenUrl;
    profile.pkce = connect::Pkce::S256;
    profile.readTokens = connect::readStandardTokens;

    IntegrationDescriptor hubspot = signInVendor(u"hubspot"_s, u"HubSpot"_s, u"HUBSPOT"_s);
    hubspot.oauth = profile;
    IntegrationDescriptor salesforce = signInVendor(u"salesforce"_s, u"Salesforce"_s, u"SALESFORCE"_s);
    salesforce.oauth = profile;
    IntegrationDescriptor make;
    make.id = u"make"_s;
    make.name = u"Make"_s;
    make.category = values::IntegrationCategory::Automation;
    make.auth = values::AuthKind::WebhookUrl;
    make.configSchema = {{u"type"_s, u"object"_s},
                         {u"properties"_s, QJsonObject{{u"trigger"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}};
    make.settle = settle;
    return {hubspot, salesforce, make};
}

QHash<QString, QString> FakeVendor::environment()
{
    return {{u"HUBSPOT_CLIENT_ID"_s, u"client-id"_s}, {u"HUBSPOT_CLIENT_SECRET"_s, QString::fromLatin1(clientSecret)}};
}

std::shared_ptr<connect::HttpClient> FakeVendor::http() const
{
    return std::make_shared<VendorHttp>(
        [shared = m_shared](const HttpRequest &request) { return shared->api(request); });
}

void FakeVendor::answerWith(int status)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->status = status;
}

QList<QHash<QString, QString>> FakeVendor::tokenRequests() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->tokenRequests;
}

QStringList FakeVendor::apiRequests() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->apiRequests;
}

} // namespace callttone::testing
