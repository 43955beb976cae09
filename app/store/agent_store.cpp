// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/agent_store.h"

#include "app/store/cursor.h"
#include "app/store/journal.h"
#include "app/store/session.h"
#include "app/store/where.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::Agent;

const QString agentColumns = u"id, name, language, voice, greeting, system_prompt, phone_number, timezone, enabled, "
                             "created_at, updated_at"_s;

Agent agentOf(const QSqlQuery &row)
{
    Agent agent;
    int column = 0;
    for (QString *text : {&agent.id, &agent.name, &agent.language, &agent.voice, &agent.greeting, &agent.systemPrompt,
                          &agent.phoneNumber, &agent.timezone})
        *text = row.value(column++).toString();
    agent.enabled = row.value(column++).toBool();
    agent.createdAt = row.value(column++).toLongLong();
    agent.updatedAt = row.value(column).toLongLong();
    return agent;
}

Where whereOf(const AgentFilter &filter)
{
    Where where;
    if (!filter.text.isEmpty()) {
        const QString pattern = likeAnywhere(filter.text);
        where.add(u"(name LIKE ? ESCAPE '\\' OR id LIKE ? ESCAPE '\\' OR phone_number LIKE ? ESCAPE '\\')"_s,
                  {pattern, pattern, pattern});
    }
    if (filter.enabled)
        where.add(u"enabled = ?"_s, {*filter.enabled});
    return where;
}

} // namespace

core::Result<values::Page<Agent>> listAgents(Session &session, const AgentFilter &filter,
                                             const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    Where where = whereOf(filter);
    values::Page<Agent> result;
    if (page.withTotal)
        result.total = session.scalar(u"SELECT count(*) FROM agents WHERE "_s + where.sql, where.values).toLongLong();
    if (*cursor)
        where.add(u"(created_at, id) < (?, ?)"_s, {(*cursor)->time, (*cursor)->key});
    where.values.append(page.limit + 1);
    session.rows(
        u"SELECT %1 FROM agents WHERE %2 ORDER BY created_at DESC, id DESC LIMIT ?"_s.arg(agentColumns, where.sql),
        where.values, [&result](const QSqlQuery &row) { result.data.append(agentOf(row)); });
    if (result.data.size() > page.limit) {
        result.data.removeLast();
        result.nextCursor = encodeCursor({result.data.last().createdAt, result.data.last().id});
    }
    return result;
}

core::Result<Agent> findAgent(Session &session, const QString &id)
{
    std::optional<Agent> agent;
    session.rows(u"SELECT %1 FROM agents WHERE id = ?"_s.arg(agentColumns), {id},
                 [&agent](const QSqlQuery &row) { agent = agentOf(row); });
    if (!agent)
        return core::fail(core::notFound(u"agent"_s, id));
    return *agent;
}

void putAgent(Session &session, const Agent &agent)
{
    session.run(u"INSERT OR REPLACE INTO agents (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(agentColumns),
                {agent.id, agent.name, agent.language, agent.voice, agent.greeting, agent.systemPrompt,
                 agent.phoneNumber, agent.timezone, agent.enabled, agent.createdAt, agent.updatedAt});
    journalMessage(session, u"agent.updated"_s, {{u"id"_s, agent.id}});
}

core::Result<void> deleteAgent(Session &session, const QString &id)
{
    const QVariant campaign =
        session.scalar(u"SELECT name FROM campaigns WHERE agent_id = ? AND status <> 'completed' LIMIT 1"_s, {id});
    if (campaign.isValid()) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"agent_in_use"_s,
                           .title = u"The agent is still needed"_s,
                           .detail = u"The campaign \"%1\" calls with it. End that campaign or give it another agent, "
                                     "then delete this one."_s.arg(campaign.toString())});
    }
    session.run(u"DELETE FROM agents WHERE id = ?"_s, {id});
    if (session.changes() == 0)
        return core::fail(core::notFound(u"agent"_s, id));
    journalMessage(session, u"agent.updated"_s, {{u"id"_s, id}, {u"deleted"_s, true}});
    return {};
}

int countCallsOf(Session &session, const QString &agentId, core::TimeMs from)
{
    return session.scalar(u"SELECT count(*) FROM calls WHERE agent_id = ? AND started_at >= ?"_s, {agentId, from})
        .toInt();
}

} // namespace callttone::store
