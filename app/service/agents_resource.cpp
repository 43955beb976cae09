// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/core/ids.h"
#include "app/service/contact_fields.h"
#include "app/service/field_reader.h"
#include "app/store/agent_store.h"
#include "app/store/database.h"
#include "app/tools/times/moments.h"
#include "app/tools/tool_executor.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

using values::Agent;

constexpr int longestName = 200;
constexpr int longestGreeting = 2'000;
constexpr int longestPrompt = 32'000;

const QString agentsPath = u"/api/v1/agents"_s;

/// Takes over what the body names; `isNew` wants a name.
void readAgent(Agent &agent, const QJsonObject &body, FieldReader &fields, bool isNew)
{
    const auto take = [&](QString &member, QLatin1StringView name, int longest, bool required = false) {
        if (isNew || body.contains(name))
            member = fields.text(name, longest, required);
    };
    take(agent.name, "name"_L1, longestName, true);
    take(agent.language, "language"_L1, 35);
    take(agent.voice, "voice"_L1, longestName);
    take(agent.greeting, "greeting"_L1, longestGreeting);
    take(agent.systemPrompt, "systemPrompt"_L1, longestPrompt);
    take(agent.phoneNumber, "phoneNumber"_L1, 20);
    take(agent.timezone, "timezone"_L1, 64);
    if (isNew || body.contains("enabled"_L1))
        agent.enabled = fields.flag("enabled"_L1, true);
    if (agent.language.isEmpty())
        agent.language = u"en-US"_s;

    static const QRegularExpression languageTag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s); // RFC 5646, what is in use
    if (!languageTag.match(agent.language).hasMatch())
        fields.fail(u"/language"_s, u"must be a language tag, such as en-US"_s);
    if (!agent.phoneNumber.isEmpty() && !isE164(agent.phoneNumber))
        fields.fail(u"/phoneNumber"_s, e164Rule());
    if (!agent.timezone.isEmpty()) {
        if (const auto zone = tools::readZone(agent.timezone))
            agent.timezone = QString::fromLatin1(zone->id());
        else
            fields.fail(u"/timezone"_s, zone.error());
    }
}

/// Adds what is not stored: calls since its midnight.
void addCalls(store::Session &session, Agent &agent, core::TimeMs now)
{
    const QTimeZone zone =
        agent.timezone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(agent.timezone.toLatin1());
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    agent.callsToday = store::countCallsOf(session, agent.id, tools::startOfDay(today, zone));
}

/// The tools agents have at this moment. Without them an agent is shown all the same: it is there.
QFuture<QStringList> toolsNow(const ResourceContext &context)
{
    return context.executor.list(false, {}).then([](const core::Result<QList<values::ToolInfo>> &tools) {
        QStringList names;
        if (tools) {
            for (const values::ToolInfo &tool : *tools)
                names.append(tool.name);
        }
        return names;
    });
}

/// `work` and the tools side by side, and `toResponse(value, tools)` when both are there.
template<typename T, typename ToResponse>
QFuture<Response> answerWithTools(const ResourceContext &context, QFuture<core::Result<T>> work, ToResponse toResponse)
{
    using Both = QList<std::variant<QFuture<core::Result<T>>, QFuture<QStringList>>>;
    return QtFuture::whenAll(std::move(work), toolsNow(context))
        .then([toResponse = std::move(toResponse)](const Both &both) -> Response {
            const core::Result<T> result = std::get<0>(both.at(0)).result();
            return result ? toResponse(*result, std::get<1>(both.at(1)).result()) : Response::failure(result.error());
        });
}

Response shown(Agent agent, const QStringList &tools, int status = 200)
{
    agent.tools = tools;
    Response response = Response::json(agent.toJson(), status);
    if (status == 201)
        response.headers.append({"Location", "/api/v1/agents/" + agent.id.toLatin1()});
    return response;
}

QFuture<Response> listAgents(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    store::AgentFilter filter{request.queryText(u"q"_s), {}};
    if (const QString enabled = request.queryText(u"enabled"_s); !enabled.isEmpty()) {
        if (enabled != "true"_L1 && enabled != "false"_L1)
            return ready(core::invalidField(u"?enabled"_s, u"must be true or false"_s));
        filter.enabled = enabled == "true"_L1;
    }
    auto listed = context.database.read([filter, page = *page, now = context.clock.now()](store::Session &session) {
        auto agents = store::listAgents(session, filter, page);
        if (agents) {
            for (Agent &agent : agents->data)
                addCalls(session, agent, now);
        }
        return agents;
    });
    return answerWithTools(context, listed, [](values::Page<Agent> agents, const QStringList &tools) {
        for (Agent &agent : agents.data)
            agent.tools = tools;
        return Response::json(agents.toJson());
    });
}

QFuture<Response> showAgent(const ResourceContext &context, const Request &request)
{
    auto found =
        context.database.read([id = request.param(u"id"_s), now = context.clock.now()](store::Session &session) {
            auto agent = store::findAgent(session, id);
            if (agent)
                addCalls(session, *agent, now);
            return agent;
        });
    return answerWithTools(context, found,
                           [](const Agent &agent, const QStringList &tools) { return shown(agent, tools); });
}

QFuture<Response> createAgent(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    Agent agent;
    readAgent(agent, *body, fields, true);
    if (const auto error = fields.error())
        return ready(*error);
    agent.createdAt = agent.updatedAt = context.clock.now();
    agent.id = core::newId(u"agt", agent.createdAt);
    auto written = context.database.write([agent](store::Session &session) {
        store::putAgent(session, agent);
        return agent;
    });
    return answerWithTools(context, written,
                           [](const Agent &made, const QStringList &tools) { return shown(made, tools, 201); });
}

QFuture<Response> changeAgent(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    auto changed = context.database.write([id = request.param(u"id"_s), body = *body,
                                           now = context.clock.now()](store::Session &session) -> core::Result<Agent> {
        auto agent = store::findAgent(session, id);
        if (!agent)
            return agent;
        FieldReader fields(body);
        readAgent(*agent, body, fields, false);
        if (const auto error = fields.error())
            return core::fail(*error);
        agent->updatedAt = now;
        store::putAgent(session, *agent);
        addCalls(session, *agent, now);
        return agent;
    });
    return answerWithTools(context, changed,
                           [](const Agent &agent, const QStringList &tools) { return shown(agent, tools); });
}

QFuture<Response> deleteAgent(const ResourceContext &context, const Request &request)
{
    return answer(context.database.write([id = request.param(u"id"_s)](store::Session &session) {
        return store::deleteAgent(session, id);
    }),
                  [] { return Response::noContent(); });
}

} // namespace

QList<Route> agentRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString one = agentsPath + u"/{id}"_s;
    const auto bound = [&context](QFuture<Response> (*handler)(const ResourceContext &, const Request &)) {
        return [&context, handler](const Request &request) { return handler(context, request); };
    };
    return {
        {.method = "GET", .pattern = agentsPath, .scope = Scope::Read, .handler = bound(listAgents)},
        {.method = "POST", .pattern = agentsPath, .scope = Scope::Write, .handler = bound(createAgent)},
        {.method = "GET", .pattern = one, .scope = Scope::Read, .handler = bound(showAgent)},
        {.method = "PATCH", .pattern = one, .scope = Scope::Write, .handler = bound(changeAgent)},
        {.method = "DELETE", .pattern = one, .scope = Scope::Write, .handler = bound(deleteAgent)},
    };
}

} // namespace callttone::service
