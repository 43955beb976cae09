// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_integrations.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using client::Method;
using client::RestAnswer;
using client::RestRequest;
using values::AuthKind;
using values::FlowState;
using values::IntegrationState;

template<typename T> RestAnswer pageOf(const QList<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(row.toJson());
    return QJsonDocument(QJsonObject{{u"data"_s, array}, {u"nextCursor"_s, QJsonValue::Null}});
}

template<typename T> RestAnswer objectOf(const T &value)
{
    return QJsonDocument(value.toJson());
}

QJsonObject bodyOf(const RestRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// As the engine shows an address that is itself a credential.
QString masked(const QUrl &url)
{
    return url.host() + u"/…"_s + url.toString().right(4);
}

RestAnswer refused(core::ErrorKind kind, const QString &code, const QString &title, const QString &detail)
{
    return core::fail({.kind = kind, .code = code, .title = title, .detail = detail});
}

} // namespace

values::Integration *FakeIntegrations::find(const QString &id)
{
    for (values::Integration &integration : list) {
        if (integration.id == id)
            return &integration;
    }
    return nullptr;
}

values::ConnectFlow *FakeIntegrations::flowOf(const QString &id)
{
    const auto flow = m_flows.find(id);
    return flow == m_flows.end() ? nullptr : &*flow;
}

void FakeIntegrations::connected(values::Integration &integration, const QString &account)
{
    integration.state = IntegrationState::Connected;
    integration.account = account;
    integration.flow.reset();
    integration.notice.reset();
    integration.reusesGrant = false;
    integration.health = {};
    integration.health.lastSuccessAt = now;
    integration.connectedAt = now;
    integration.storedIn = u"the system keychain"_s;
    for (values::ScopeGrant &scope : integration.scopes)
        scope.granted = true;
}

void FakeIntegrations::finishFlow(const QString &id, const QString &account)
{
    values::ConnectFlow *flow = flowOf(id);
    values::Integration *integration = find(id);
    if (!flow || !integration)
        return;
    flow->state = FlowState::Connected;
    connected(*integration, account);
}

void FakeIntegrations::failFlow(const QString &id, const values::ConnectFailure &failure)
{
    values::ConnectFlow *flow = flowOf(id);
    values::Integration *integration = find(id);
    if (!flow || !integration)
        return;
    flow->state = FlowState::Failed;
    flow->failure = failure;
    integration->state = IntegrationState::NotConnected;
    integration->flow.reset();
}

bool FakeIntegrations::concerns(const QString &path)
{
    return path == "/diagnostics"_L1 || path == "/integrations"_L1 || path.startsWith("/integrations/"_L1);
}

RestAnswer FakeIntegrations::answer(const RestRequest &request)
{
    if (request.path == "/diagnostics"_L1)
        return pageOf(diagnostics);
    if (request.path == "/integrations"_L1)
        return listAll();
    const QString id = request.path.section(u'/', 2, 2);
    values::Integration *integration = find(id);
    return integration ? answerOne(*integration, request) : core::fail(core::notFound(u"integration"_s, id));
}

RestAnswer FakeIntegrations::answerOne(values::Integration &integration, const RestRequest &request)
{
    const QString action = request.path.section(u'/', 3, 3);
    const QString item = request.path.section(u'/', 4, 4);
    if (action == "connect"_L1)
        return item.isEmpty() ? connect(integration, bodyOf(request)) : answerFlow(integration, request);
    if (action == "options"_L1)
        return answerOptions(integration.id + u'/' + item, request);
    if (action == "tool-changes"_L1)
        return answerChanges(integration, request);
    if (action == "wire"_L1)
        return pageOf(wires.value(integration.id));
    if (action == "test"_L1)
        return objectOf(check(integration));
    if (action == "activity"_L1) {
        const int limit = request.query.queryItemValue(u"limit"_s).toInt();
        return pageOf(activity.value(integration.id).mid(0, limit > 0 ? limit : 50));
    }
    switch (request.method) {
    case Method::Patch:
        return change(integration, bodyOf(request));
    case Method::Delete:
        return disconnect(integration);
    default:
        return objectOf(integration);
    }
}

RestAnswer FakeIntegrations::connect(values::Integration &integration, const QJsonObject &input)
{
    if (integration.state == IntegrationState::PlanRequired) {
        return refused(core::ErrorKind::Forbidden, u"plan_required"_s,
                       u"Integrations need the Professional plan or higher"_s, u"This organization is on Starter."_s);
    }
    if (integration.state == IntegrationState::NotConfigured) {
        return refused(core::ErrorKind::Conflict, u"not_configured"_s, u"%1 is not set up"_s.arg(integration.name),
                       u"Set %1 in .env."_s.arg(integration.missingEnv.join(u", "_s)));
    }
    const bool again = integration.auth == AuthKind::ServerUrl && integration.signsIn();
    const QString address = input.value("url"_L1).toString(again ? u"https://mcp.harbordental.com/mcp"_s : QString());
    if (integration.auth == AuthKind::OAuth && address.isEmpty()) {
        if (!integration.reusesGrant)
            return startFlow(integration);
        connected(integration, u"frontdesk@harbordental.com"_s);
        return objectOf(integration);
    }
    const QUrl url(address);
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return core::fail(core::invalidField(u"/url"_s, u"must be an https address"_s));
    const values::ConnectionCheck shown = check(integration);
    if (input.value("dryRun"_L1).toBool())
        return objectOf(shown);
    if (!shown.ok)
        return core::fail(core::invalidField(u"/url"_s, shown.detail));
    if (shown.signIn) {
        const RestAnswer begun = startFlow(integration);
        m_flows[integration.id].steps = shown.steps;
        integration.flow->steps = shown.steps;
        return begun ? objectOf(m_flows[integration.id]) : begun;
    }
    for (const QLatin1StringView name : {"trigger"_L1, "events"_L1, "alias"_L1}) {
        if (input.contains(name))
            integration.config.insert(name, input.value(name));
    }
    if (input.contains("tools"_L1))
        integration.config.insert(u"enabledTools"_s, input.value("tools"_L1));
    if (!shown.tools.isEmpty())
        integration.tools = shown.tools;
    connected(integration, integration.auth == AuthKind::ServerUrl ? url.host() : masked(url));
    return objectOf(integration);
}

RestAnswer FakeIntegrations::startFlow(values::Integration &integration)
{
    values::ConnectFlow flow;
    flow.id = u"flow_%1"_s.arg(++m_made);
    flow.integration = integration.id;
    flow.authorizeUrl = u"https://vendor.example/authorize?state=%1"_s.arg(flow.id);
    flow.redirectUri = u"http://localhost:8484/api/integrations/callback"_s;
    flow.expiresAt = now + 10 * 60'000;
    m_flows.insert(integration.id, flow);
    integration.state = IntegrationState::Connecting;
    integration.flow = flow;
    return objectOf(flow);
}

RestAnswer FakeIntegrations::answerFlow(values::Integration &integration, const RestRequest &request)
{
    const QString flowId = request.path.section(u'/', 4, 4);
    values::ConnectFlow *flow = flowOf(integration.id);
    if (!flow || flow->id != flowId)
        return core::fail(core::notFound(u"sign-in"_s, flowId));
    if (request.method == Method::Delete && flow->state == FlowState::Waiting) {
        flow->state = FlowState::Cancelled;
        integration.state = IntegrationState::NotConnected;
        integration.flow.reset();
    } else if (request.method == Method::Post) {
        const QString url = bodyOf(request).value("url"_L1).toString();
        if (!url.startsWith(flow->redirectUri) || !url.contains(u"state="_s + flow->id))
            return core::fail(core::invalidField(u"/url"_s, u"is not the address this sign-in ends at"_s));
        finishFlow(integration.id);
    }
    return objectOf(*flow);
}

RestAnswer FakeIntegrations::change(values::Integration &integration, const QJsonObject &patch)
{
    const QJsonObject config = patch.value("config"_L1).toObject();
    for (auto member = config.begin(); member != config.end(); ++member)
        integration.config.insert(member.key(), member.value());
    if (config.contains("enabledTools"_L1)) {
        const QJsonArray enabled = config.value("enabledTools"_L1).toArray();
        for (values::Capability &tool : integration.tools)
            tool.enabled = enabled.contains(tool.name);
    }
    integration.paused = patch.value("paused"_L1).toBool(integration.paused);
    return objectOf(integration);
}

RestAnswer FakeIntegrations::disconnect(values::Integration &integration)
{
    integration.state = IntegrationState::NotConnected;
    integration.account.clear();
    integration.accountDetail.clear();
    integration.notice.reset();
    integration.health = {};
    integration.paused = false;
    integration.storedIn.clear();
    integration.connectedAt.reset();
    integration.lastUsedAt.reset();
    for (values::ScopeGrant &scope : integration.scopes)
        scope.granted = false;
    return objectOf(integration);
}

values::ConnectionCheck FakeIntegrations::check(values::Integration &integration)
{
    values::ConnectionCheck shown = checks.value(integration.id, {true, u"It answered."_s, 84, {}, {}, 0});
    shown.checkedAt = now;
    integration.lastCheckedAt = now;
    return shown;
}

RestAnswer FakeIntegrations::listAll() const
{
    QList<values::Integration> listed = list;
    listed.removeIf([](const values::Integration &one) {
        return values::integrationKind(one.id) != one.id && one.state == IntegrationState::NotConnected;
    });
    return pageOf(listed);
}

RestAnswer FakeIntegrations::answerChanges(values::Integration &integration, const RestRequest &request)
{
    QList<values::ToolChange> &waiting = toolChanges[integration.id];
    if (request.method != Method::Post)
        return pageOf(waiting);
    const QJsonArray names = bodyOf(request).value("names"_L1).toArray();
    const auto isMeant = [&names](const QString &name) { return names.isEmpty() || names.contains(name); };
    for (values::Capability &tool : integration.tools) {
        if (tool.review == values::ToolReview::None || !isMeant(tool.name))
            continue;
        tool.enabled = tool.enabled || (tool.review == values::ToolReview::New && !tool.destructive);
        tool.review = values::ToolReview::None;
    }
    waiting.removeIf([&isMeant](const values::ToolChange &change) { return isMeant(change.name); });
    return objectOf(integration);
}

RestAnswer FakeIntegrations::answerOptions(const QString &key, const RestRequest &request)
{
    if (request.method != Method::Post)
        return pageOf(options.value(key));
    const values::ConfigOption made{u"made_%1"_s.arg(++m_made), bodyOf(request).value("label"_L1).toString(), {}};
    options[key].append(made);
    return objectOf(made);
}

} // namespace callttone::testing
