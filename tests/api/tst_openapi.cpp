// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/vendor_service.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

/// Every "$ref" below `value`.
void collectRefs(const QJsonValue &value, QStringList &refs)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collectRefs(entry, refs);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "$ref"_L1)
                refs.append(it.value().toString());
            else
                collectRefs(it.value(), refs);
        }
    }
}

/// The members of an answer that its schema does not name, and those it requires and lacks. Enough of JSON Schema for
/// what the document uses.
QStringList differences(const QJsonObject &document, const QJsonValue &given, QJsonObject schema, const QString &at)
{
    while (schema.contains("$ref"_L1))
        schema =
            document["components"_L1]["schemas"_L1][schema.value("$ref"_L1).toString().section(u'/', -1)].toObject();
    if (schema.contains("allOf"_L1)) {
        QJsonObject properties;
        const QJsonArray parts = schema.value("allOf"_L1).toArray();
        for (const QJsonValue &part : parts) {
            QJsonObject resolved = part.toObject();
            if (resolved.contains("$ref"_L1))
                resolved =
                    document["components"_L1]["schemas"_L1][resolved.value("$ref"_L1).toString().section(u'/', -1)]
                        .toObject();
            const QJsonObject more = resolved.value("properties"_L1).toObject();
            for (auto it = more.begin(); it != more.end(); ++it)
                properties.insert(it.key(), it.value());
        }
        schema = QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    }
    if (schema.contains("oneOf"_L1)) { // as much as the best of them leaves
        std::optional<QStringList> best;
        const QJsonArray choices = schema.value("oneOf"_L1).toArray();
        for (const QJsonValue &choice : choices) {
            const bool isNull = choice["type"_L1].toString() == "null"_L1;
            if (isNull != given.isNull())
                continue;
            const QStringList left = differences(document, given, choice.toObject(), at);
            if (!best || left.size() < best->size())
                best = left;
        }
        return best.value_or(QStringList(at + u" fits none of the documented kinds"_s));
    }
    QStringList found;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (given.isObject() && !properties.isEmpty()) {
        const QJsonObject object = given.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!properties.contains(it.key()))
                found.append(at + u'/' + it.key() + u" is not documented"_s);
            else
                found += differences(document, it.value(), properties.value(it.key()).toObject(), at + u'/' + it.key());
        }
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                found.append(at + u'/' + name.toString() + u" is missing"_s);
        }
    } else if (given.isArray()) {
        const QJsonArray array = given.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            found +=
                differences(document, array[i], schema.value("items"_L1).toObject(), at + u'/' + QString::number(i));
    }
    return found;
}

} // namespace

/// resources/openapi.json against the service, both ways.
class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void operationsAreTheRoutes();
    void scopesAreTheRoutes();
    void referencesLeadSomewhere();
    void operationsAreComplete();
    void examplesFitTheirSchemas();
    void answersAreAsDocumented();
    void connectionsAreAsDocumented();
    void appointmentsAreAsDocumented();
    void agentsAndCampaignsAreAsDocumented();

private:
    /// What an answer has that is not documented, and lacks that is.
    [[nodiscard]] QStringList undocumented(const QByteArray &method, const QString &pattern,
                                           const HttpAnswer &answer) const;

    [[nodiscard]] QJsonObject operation(const QString &path, const QString &method) const
    {
        return m_document["paths"_L1][path][method.toLower()].toObject();
    }
    std::unique_ptr<ServiceFixture> m_service;
    QJsonObject m_document;
    QList<service::Route> m_routes;
};

void TestOpenApi::initTestCase()
{
    m_service = std::make_unique<ServiceFixture>();
    const HttpAnswer answer = m_service->call("GET", "/openapi.json");
    QCOMPARE(answer.status, 200);
    m_document = answer.json();
    QCOMPARE(m_document.value("openapi"_L1).toString(), u"3.1.0"_s);
    m_routes = m_service->routes();
    QVERIFY(m_routes.size() > 20);
}

void TestOpenApi::operationsAreTheRoutes()
{
    QSet<QString> served;
    for (const service::Route &route : std::as_const(m_routes))
        served.insert(QString::fromLatin1(route.method) + u' ' + route.pattern);
    QSet<QString> documented;
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QStringList members = path->toObject().keys();
        for (const QString &member : members) {
            if (member != "parameters"_L1)
                documented.insert(member.toUpper() + u' ' + path.key());
        }
    }
    QCOMPARE(documented - served, QSet<QString>());
    QCOMPARE(served - documented, QSet<QString>());
}

void TestOpenApi::scopesAreTheRoutes()
{
    for (const service::Route &route : std::as_const(m_routes)) {
        const QJsonObject documented = operation(route.pattern, QString::fromLatin1(route.method));
        const QString scope =
            route.access == service::Access::Public ? QString() : values::wireNames(route.scope).first();
        QCOMPARE(documented.value("x-scope"_L1).toString(), scope);
        QCOMPARE(documented.value("x-also-scope"_L1).toString(), values::wireNames(route.alsoBy).join(u','));
        QCOMPARE(documented.value("security"_L1).toArray().isEmpty(), scope.isEmpty());
    }
}

void TestOpenApi::referencesLeadSomewhere()
{
    QStringList refs;
    collectRefs(m_document, refs);
    QVERIFY(refs.size() > 50);
    for (const QString &ref : std::as_const(refs)) {
        QVERIFY2(ref.startsWith("#/"_L1), qPrintable(ref));
        QJsonValue target = m_document;
        const QStringList steps = ref.mid(2).split(u'/');
        for (const QString &step : steps)
            target = target[step];
        QVERIFY2(target.isObject(), qPrintable(ref));
    }
}

void TestOpenApi::operationsAreComplete()
{
    QSet<QString> ids;
    for (const service::Route &route : std::as_const(m_routes)) {
        const QJsonObject documented = operation(route.pattern, QString::fromLatin1(route.method));
        const QString id = documented.value("operationId"_L1).toString();
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(route.pattern));
        ids.insert(id);
        QVERIFY(!documented.value("summary"_L1).toString().isEmpty());
        QVERIFY(!documented.value("responses"_L1).toObject().isEmpty());
        QStringList wanted;
        for (const QString &segment : route.pattern.split(u'/')) {
            if (segment.startsWith(u'{'))
                wanted.append(segment.mid(1, segment.size() - 2));
        }
        QStringList named;
        const QJsonArray parameters = m_document["paths"_L1][route.pattern]["parameters"_L1].toArray();
        for (const QJsonValue &parameter : parameters)
            named.append(parameter["name"_L1].toString());
        QCOMPARE(named, wanted);
    }
}

void TestOpenApi::examplesFitTheirSchemas()
{
    QStringList found;
    const QJsonObject schemas = m_document["components"_L1]["schemas"_L1].toObject();
    for (auto schema = schemas.begin(); schema != schemas.end(); ++schema) {
        const QJsonObject object = schema->toObject();
        if (object.contains("example"_L1))
            found += differences(m_document, object.value("example"_L1), object, schema.key());
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QStringList TestOpenApi::undocumented(const QByteArray &method, const QString &pattern, const HttpAnswer &answer) const
{
    const QJsonObject response =
        operation(pattern, QString::fromLatin1(method))["responses"_L1][QString::number(answer.status)].toObject();
    if (response.isEmpty()) {
        return {u"%1 %2 answers an undocumented %3: %4"_s.arg(QString::fromLatin1(method), pattern)
                    .arg(answer.status)
                    .arg(QString::fromUtf8(answer.body))};
    }
    const QJsonObject schema = response["content"_L1]["application/json"_L1]["schema"_L1].toObject();
    return differences(m_document, answer.json(), schema, QString::fromLatin1(method) + u' ' + pattern);
}

void TestOpenApi::connectionsAreAsDocumented()
{
    FakeVendor vendor;
    ServiceFixture::Options options = optionsWith(vendor);
    options.checks = {
        {u"clock"_s, u"Clock"_s, values::DiagnosticCheck::State::Pass, u"Right"_s, QString(), QString(), 3}};
    ServiceFixture service(options);
    QStringList found;
    const QString all = u"/api/v1/integrations"_s;
    const QString one = all + u"/{id}"_s;
    const auto ask = [&](const QByteArray &method, const QString &pattern, const QByteArray &target,
                         const QByteArray &body = {}) {
        const HttpAnswer answer = service.call(method, target, body);
        found += undocumented(method, pattern, answer);
        return answer.json();
    };
    const QByteArray hubspot = "/integrations/hubspot";
    const QJsonObject first = ask("POST", one + u"/connect"_s, hubspot + "/connect");
    const QByteArray firstFlow = hubspot + "/connect/" + first["flowId"_L1].toString().toLatin1();
    ask("GET", one + u"/connect/{flowId}"_s, firstFlow);
    ask("GET", all, "/integrations"); // with a sign-in under way
    ask("DELETE", one + u"/connect/{flowId}"_s, firstFlow);

    const QJsonObject second = ask("POST", one + u"/connect"_s, hubspot + "/connect");
    const QByteArray secondFlow = hubspot + "/connect/" + second["flowId"_L1].toString().toLatin1();
    const QString answered = service.redirectUri() + u"?code=c&state="_s + QString::fromLatin1(stateIn(second));
    ask("POST", one + u"/connect/{flowId}/redirect"_s, secondFlow + "/redirect",
        QJsonDocument(QJsonObject{{u"url"_s, answered}}).toJson());
    QTRY_COMPARE(service.call("GET", secondFlow).json()["state"_L1].toString(), u"connected"_s);

    const QByteArray url = R"("url":"https://hook.example/x")";
    ask("POST", one + u"/connect"_s, "/integrations/make/connect", "{\"dryRun\":true," + url + '}');
    ask("POST", one + u"/connect"_s, "/integrations/make/connect", '{' + url + '}');
    ask("GET", one, hubspot);
    ask("GET", all, "/integrations");
    ask("PATCH", one, hubspot, R"({"config":{"list":"calls"}})");
    ask("POST", one + u"/test"_s, hubspot + "/test");
    ask("GET", one + u"/options/{field}"_s, hubspot + "/options/list");
    ask("POST", one + u"/options/{field}"_s, hubspot + "/options/list", R"({"label":"New"})");
    ask("GET", one + u"/activity"_s, hubspot + "/activity");
    ask("DELETE", one, hubspot);
    ask("GET", u"/api/v1/diagnostics"_s, "/diagnostics");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestOpenApi::appointmentsAreAsDocumented()
{
    ServiceFixture service;
    service.calendars.connect({u"google_calendar"_s});
    QStringList found;
    const QString all = u"/api/v1/appointments"_s;
    const QString one = all + u"/{id}"_s;
    const auto ask = [&](const QByteArray &method, const QString &pattern, const QByteArray &target,
                         const QByteArray &body = {}) {
        const HttpAnswer answer = service.call(method, target, body);
        found += undocumented(method, pattern, answer);
        return answer.json();
    };
    const QByteArray post = R"({"title":"Cleaning","start":"2026-02-19T10:00:00Z"})";
    const QByteArray made = "/appointments/" + ask("POST", all, "/appointments", post)["id"_L1].toString().toLatin1();
    ask("POST", all, "/appointments", post); // taken
    ask("POST", all, "/appointments", "{}");
    ask("GET", all, "/appointments?total=true");
    ask("GET", all + u"/available-slots"_s, "/appointments/available-slots?from=2026-02-19&to=2026-02-20");
    ask("GET", all + u"/available-slots"_s, "/appointments/available-slots");
    ask("GET", all + u"/settings"_s, "/appointments/settings");
    ask("PATCH", all + u"/settings"_s, "/appointments/settings", R"({"slotMinutes":20})");
    ask("GET", one, made);
    ask("PATCH", one, made, R"({"status":"cancelled"})");
    ask("PATCH", one, made, R"({"title":"Late"})");
    ask("GET", one, "/appointments/apt_0");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestOpenApi::agentsAndCampaignsAreAsDocumented()
{
    const ServiceFixture service;
    QStringList found;
    const QString agents = u"/api/v1/agents"_s;
    const QString campaigns = u"/api/v1/campaigns"_s;
    const QString one = u"/{id}"_s;
    const auto ask = [&](const QByteArray &method, const QString &pattern, const QByteArray &target,
                         const QByteArray &body = {}) {
        const HttpAnswer answer = service.call(method, target, body);
        found += undocumented(method, pattern, answer);
        return answer.json();
    };
    const QByteArray agentId = ask("POST", agents, "/agents", R"({"name":"Sales"})")["id"_L1].toString().toLatin1();
    ask("POST", agents, "/agents", "{}");
    ask("GET", agents, "/agents?total=true");
    ask("GET", agents + one, "/agents/" + agentId);
    ask("PATCH", agents + one, "/agents/" + agentId, R"({"enabled":false})");
    const QByteArray post =
        R"({"name":"Recall","agentId":")" + agentId + R"(","status":"running","contacts":[{"phone":"+15125550142"}]})";
    const QByteArray campaign =
        "/campaigns/" + ask("POST", campaigns, "/campaigns", post)["id"_L1].toString().toLatin1();
    ask("DELETE", agents + one, "/agents/" + agentId); // in use
    ask("POST", campaigns, "/campaigns", "{}");
    ask("GET", campaigns, "/campaigns?total=true");
    ask("GET", campaigns + one, campaign);
    ask("PATCH", campaigns + one, campaign, R"({"status":"draft"})");
    ask("GET", campaigns + one + u"/contacts"_s, campaign + "/contacts?total=true");
    ask("POST", campaigns + one + u"/contacts"_s, campaign + "/contacts", R"({"contacts":[{"phone":"+15125550143"}]})");
    ask("DELETE", campaigns + one, campaign); // running
    ask("PATCH", campaigns + one, campaign, R"({"status":"completed"})");
    ask("DELETE", campaigns + one, campaign);
    ask("DELETE", agents + one, "/agents/" + agentId);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestOpenApi::answersAreAsDocumented()
{
    ServiceFixture &service = *m_service;
    QStringList found;
    const auto check = [&](const QByteArray &method, const QString &pattern, const HttpAnswer &answer) {
        found += undocumented(method, pattern, answer);
    };
    const QString v = u"/api/v1"_s;
    const HttpAnswer endpoint = service.call(
        "POST", "/webhooks",
        QJsonObject{{u"url"_s, u"https://example.com/h"_s}, {u"headers"_s, QJsonObject{{u"A"_s, u"b"_s}}}});
    check("POST", v + u"/webhooks"_s, endpoint);
    const QByteArray hook = "/webhooks/" + endpoint.json().value("id"_L1).toString().toLatin1();
    check(
        "POST", v + u"/events"_s,
        service.call(
            "POST", "/events",
            R"({"event":"analysis.complete","callId":"c","leadScore":70,"keyPoints":["a"],"lead":{"firstName":"Ada"}})"));
    service.postEvents(u"c"_s, 2);
    QTRY_COMPARE(service.call("GET", "/deliveries?status=delivered&total=true").json().value("total"_L1).toInt(), 3);
    const QByteArray delivery =
        "/deliveries/" + service.call("GET", "/deliveries").json()["data"_L1][0]["id"_L1].toString().toLatin1();
    check("GET", v + u"/events"_s, service.call("GET", "/events"));
    check("GET", v + u"/events"_s, service.call("GET", "/events?raw=true"));
    check("GET", v + u"/calls"_s, service.call("GET", "/calls?total=true"));
    check("GET", v + u"/calls/{id}"_s, service.call("GET", "/calls/c"));
    check("GET", v + u"/webhooks"_s, service.call("GET", "/webhooks"));
    check("GET", v + u"/webhooks/{id}"_s, service.call("GET", hook));
    check("PATCH", v + u"/webhooks/{id}"_s, service.call("PATCH", hook, QJsonObject{{u"enabled"_s, true}}));
    check("POST", v + u"/webhooks/{id}/test"_s, service.call("POST", hook + "/test"));
    check("POST", v + u"/webhooks/{id}/rotate-secret"_s, service.call("POST", hook + "/rotate-secret"));
    check("POST", v + u"/webhooks/{id}/recover"_s,
          service.call("POST", hook + "/recover", QJsonObject{{u"since"_s, u"2026-02-17T12:00:00Z"_s}}));
    check("GET", v + u"/deliveries"_s, service.call("GET", "/deliveries?total=true"));
    check("GET", v + u"/deliveries/{id}"_s, service.call("GET", delivery));
    check("POST", v + u"/deliveries/{id}/cancel"_s, service.call("POST", delivery + "/cancel"));
    check("POST", v + u"/deliveries/{id}/replay"_s, service.call("POST", delivery + "/replay"));
    check("POST", v + u"/deliveries/replay"_s,
          service.call("POST", "/deliveries/replay",
                       QJsonObject{{u"filter"_s, QJsonObject{{u"status"_s, u"failed"_s}}}}));
    check("GET", v + u"/api-keys"_s, service.call("GET", "/api-keys"));
    const HttpAnswer key =
        service.call("POST", "/api-keys", QJsonObject{{u"name"_s, u"n"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
    check("POST", v + u"/api-keys"_s, key);
    check("DELETE", v + u"/api-keys/{id}"_s,
          service.call("DELETE", "/api-keys/" + key.json().value("id"_L1).toString().toLatin1()));
    check("GET", v + u"/account"_s, service.call("GET", "/account"));
    check("GET", v + u"/stats"_s, service.call("GET", "/stats"));
    check("GET", u"/healthz"_s, service.call("GET", "//healthz"));
    check("GET", u"/readyz"_s, service.call("GET", "//readyz"));
    check("DELETE", v + u"/webhooks/{id}"_s, service.call("DELETE", hook));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
