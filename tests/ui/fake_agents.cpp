// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_agents.h"

#include "models/values/page.h"
#include "tests/ui/sample_deliveries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

values::Agent sample(const QString &id, const QString &name, const QString &language, int calls)
{
    values::Agent agent;
    agent.id = id;
    agent.name = name;
    agent.language = language;
    agent.voice = u"Nova"_s;
    agent.greeting = u"Harbor Dental, how can I help?"_s;
    agent.systemPrompt = u"You answer calls of a dental practice. Be brief and kind."_s;
    agent.phoneNumber = u"+15125550100"_s;
    agent.timezone = u"America/Chicago"_s;
    agent.tools = {u"ghl_get_contact"_s, u"ghl_book_appointment"_s};
    agent.callsToday = calls;
    agent.createdAt = agent.updatedAt = sampleNow - 3'600'000;
    return agent;
}

} // namespace

void FakeAgents::fill()
{
    list = {sample(u"agt_sales"_s, u"Sales Agent"_s, u"en-US"_s, 96),
            sample(u"agt_front"_s, u"Front Desk Agent"_s, u"en-US"_s, 71),
            sample(u"agt_recall"_s, u"Recall Agent"_s, u"es-MX"_s, 17),
            sample(u"agt_night"_s, u"After-Hours Agent"_s, u"de-AT"_s, 0)};
    list.last().enabled = false;
}

bool FakeAgents::concerns(const QString &path)
{
    return path == "/agents"_L1 || path.startsWith("/agents/"_L1);
}

client::RestAnswer FakeAgents::page(const QUrlQuery &query) const
{
    const QString text = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    values::Page<values::Agent> page;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(page.data),
                 [&text](const values::Agent &agent) { return agent.name.contains(text, Qt::CaseInsensitive); });
    page.total = page.data.size();
    return QJsonDocument(page.toJson());
}

std::optional<core::ApiError> FakeAgents::taken(values::Agent &agent, const QJsonObject &body)
{
    QJsonObject whole = agent.toJson();
    for (auto member = body.begin(); member != body.end(); ++member)
        whole.insert(member.key(), member.value());
    agent = values::Agent::fromJson(whole);
    if (agent.phoneNumber.isEmpty() || agent.phoneNumber.startsWith(u'+'))
        return std::nullopt;
    return core::invalidField(u"/phoneNumber"_s, u"must be a number with + and its country, such as +15551230100"_s);
}

client::RestAnswer FakeAgents::answer(const client::RestRequest &request)
{
    using client::Method;
    if (request.method != Method::Get && refusal)
        return core::fail(*std::exchange(refusal, {}));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString id = request.path.section(u'/', 2, 2);
    if (id.isEmpty() && request.method == Method::Get)
        return page(request.query);
    if (id.isEmpty()) {
        values::Agent agent;
        agent.id = u"agt_new%1"_s.arg(list.size());
        agent.createdAt = agent.updatedAt = sampleNow;
        if (const auto wrong = taken(agent, body))
            return core::fail(*wrong);
        list.prepend(agent);
        return QJsonDocument(agent.toJson());
    }
    const auto agent = std::find_if(list.begin(), list.end(), [&id](const auto &one) { return one.id == id; });
    if (agent == list.end())
        return core::fail(core::notFound(u"agent"_s, id));
    if (request.method == Method::Delete) {
        list.erase(agent);
        return QJsonDocument();
    }
    if (request.method == Method::Patch) {
        values::Agent changed = *agent;
        if (const auto wrong = taken(changed, body))
            return core::fail(*wrong);
        changed.updatedAt = sampleNow;
        *agent = changed;
    }
    return QJsonDocument(agent->toJson());
}

} // namespace callttone::testing
