// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/delivery_where.h"

#include "models/values/error_class.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::WordFilter;

struct Condition
{
    QString sql;
    QList<QVariant> values;
};

Condition equals(const QString &column, const QString &word)
{
    return {column + u" = ?"_s, {word}};
}

Condition eventCondition(const QString &word)
{
    if (!word.endsWith(u'*'))
        return equals(u"d.event_type"_s, word);
    return {u"d.event_type LIKE ? ESCAPE '\\'"_s, {escapedLike(word.chopped(1)) + u'%'}};
}

Condition destinationCondition(const QString &word)
{
    if (word.startsWith("we_"_L1))
        return equals(u"d.dest_id"_s, word);
    return {u"(d.dest_id = ? OR d.dest_label LIKE ? ESCAPE '\\')"_s, {word, likeAnywhere(word)}};
}

Condition codeCondition(const QString &word)
{
    bool isNumber = false;
    const int code = word.toInt(&isNumber);
    if (isNumber)
        return {u"d.code = ?"_s, {code}};
    if (word.endsWith("xx"_L1)) {
        const int low = word.left(1).toInt() * 100;
        return {u"(d.code >= ? AND d.code < ?)"_s, {low, low + 100}};
    }
    Condition condition{u"d.error_class IN ("_s, {}};
    for (const values::ErrorClassInfo &info : values::allErrorClasses()) {
        if (word == info.wire || word.compare(info.shortWord, Qt::CaseInsensitive) == 0) {
            condition.sql += condition.values.isEmpty() ? u"?"_s : u", ?"_s;
            condition.values.append(QString(info.wire));
        }
    }
    condition.sql += u')';
    return condition;
}

Condition agentCondition(const QString &word)
{
    return {u"(c.agent_id = ? OR c.agent_name LIKE ? ESCAPE '\\')"_s, {word, likeAnywhere(word)}};
}

template<typename ConditionOf> void addWords(DeliveryWhere &where, const WordFilter &filter, ConditionOf conditionOf)
{
    if (filter.isEmpty())
        return;
    QStringList parts;
    QList<QVariant> values;
    for (const QString &word : filter.words) {
        const Condition condition = conditionOf(word);
        parts.append(condition.sql);
        values += condition.values;
    }
    const QString any = u'(' + parts.join(u" OR "_s) + u')';
    // A NULL (no code yet) is not "one of", so a negation must let it through.
    where.add(filter.negated ? u"NOT coalesce(%1, 0)"_s.arg(any) : any, values);
}

template<typename Number> void addBound(DeliveryWhere &where, const QString &condition, std::optional<Number> value)
{
    if (value)
        where.add(condition, {QVariant::fromValue(*value)});
}

} // namespace

DeliveryWhere whereOf(const values::DeliveryFilter &filter)
{
    DeliveryWhere where;
    addWords(where, filter.status, [](const QString &word) { return equals(u"d.status"_s, word); });
    addWords(where, filter.event, eventCondition);
    addWords(where, filter.destination, destinationCondition);
    addWords(where, filter.code, codeCondition);
    if (!filter.agent.isEmpty()) {
        where.joins = u"LEFT JOIN calls c ON c.id = d.call_id"_s;
        addWords(where, filter.agent, agentCondition);
    }
    if (!filter.callId.isEmpty())
        where.add(u"d.call_id = ?"_s, {filter.callId});
    addBound(where, u"d.created_at >= ?"_s, filter.from);
    addBound(where, u"d.created_at < ?"_s, filter.to);
    addBound(where, u"d.latency_ms >= ?"_s, filter.latencyMin);
    addBound(where, u"d.latency_ms <= ?"_s, filter.latencyMax);
    addBound(where, u"d.tries >= ?"_s, filter.triesMin);
    addBound(where, u"d.tries <= ?"_s, filter.triesMax);
    if (filter.test)
        where.add(u"d.test = ?"_s, {*filter.test});
    if (!filter.text.isEmpty()) {
        const QString pattern = likeAnywhere(filter.text);
        where.add(u"(d.id LIKE ? ESCAPE '\\' OR d.event_id LIKE ? ESCAPE '\\' OR d.call_id LIKE ? ESCAPE '\\' "
                  "OR d.dest_label LIKE ? ESCAPE '\\' OR d.event_type LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM "
                  "events e WHERE e.seq = d.event_seq AND CAST(e.payload AS TEXT) LIKE ? ESCAPE '\\'))"_s,
                  {pattern, pattern, pattern, pattern, pattern, pattern});
    }
    return where;
}

} // namespace callttone::store
