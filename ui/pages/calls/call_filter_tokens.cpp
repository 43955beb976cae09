// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_filter_tokens.h"

#include "models/items/call_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using Check = std::function<QString(const FilterToken &)>;

const QStringList statuses{u"live"_s, u"completed"_s, u"no-answer"_s, u"busy"_s, u"voicemail"_s, u"failed"_s};
const QStringList directions{u"inbound"_s, u"outbound"_s};
const QStringList sentiments{u"positive"_s, u"neutral"_s, u"negative"_s};

QString text(const char *source)
{
    return QCoreApplication::translate("CallFilter", source);
}

Check single(Check check)
{
    return [check = std::move(check)](const FilterToken &token) {
        if (token.negated)
            return text(QT_TRANSLATE_NOOP("CallFilter", "“%1” cannot be excluded. Remove the minus.")).arg(token.key);
        if (token.op == FilterToken::Op::AnyOf && token.values.size() > 1)
            return text(QT_TRANSLATE_NOOP("CallFilter", "Only one value fits here. Keep one of %1."))
                .arg(token.values.join(u", "_s));
        return check(token);
    };
}

QString whyNoDay(const FilterToken &token)
{
    if (token.op != FilterToken::Op::AnyOf && token.op != FilterToken::Op::Range)
        return text(QT_TRANSLATE_NOOP("CallFilter", "Write a day or a range, such as 2026-02-10..2026-02-17."));
    for (const QString &value : token.values) {
        const bool known = value == "today"_L1 || value == "yesterday"_L1
                           || QDate::fromString(value, Qt::ISODate).isValid()
                           || (token.op == FilterToken::Op::Range && value.isEmpty());
        if (!known)
            return text(QT_TRANSLATE_NOOP("CallFilter", "“%1” is not a day. Write today, yesterday or a date such as "
                                                        "2026-02-17."))
                .arg(value);
    }
    return {};
}

QList<FilterSuggestion> suggestions(const QStringList &words)
{
    QList<FilterSuggestion> values;
    for (const QString &word : words)
        values.append({word, {}});
    return values;
}

/// Days by name become dates, so that they read like the others.
TimeBounds boundsOf(FilterToken token, const FilterClock &clock)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.now, clock.zone).date();
    for (QString &value : token.values) {
        if (value == "today"_L1)
            value = today.toString(Qt::ISODate);
        else if (value == "yesterday"_L1)
            value = today.addDays(-1).toString(Qt::ISODate);
    }
    return timeBoundsOf(token, clock);
}

} // namespace

FilterSchema callFilterSchema(std::function<QStringList()> agents)
{
    QList<FilterSuggestion> statusValues;
    for (const QString &status : statuses)
        statusValues.append({status, items::shownCallStatus(status == "live"_L1 ? u"in-progress"_s : status).text});
    return FilterSchema({
        {u"day"_s, text(QT_TRANSLATE_NOOP("CallFilter", "today, yesterday, a date")), single(whyNoDay),
         [] {
             return suggestions({u"today"_s, u"yesterday"_s});
         }},
        {u"status"_s, text(QT_TRANSLATE_NOOP("CallFilter", "live, completed, failed")),
         single(filter_check::oneOf(statuses)), [statusValues] { return statusValues; }},
        {u"direction"_s, u"inbound, outbound"_s, single(filter_check::oneOf(directions)),
         [] { return suggestions(directions); }},
        {u"agent"_s, text(QT_TRANSLATE_NOOP("CallFilter", "name or id")), single(filter_check::words()),
         [agents = std::move(agents)] { return suggestions(agents()); }},
        {u"sentiment"_s, u"positive, negative"_s, single(filter_check::oneOf(sentiments)),
         [] { return suggestions(sentiments); }},
        {u"number"_s,
         text(QT_TRANSLATE_NOOP("CallFilter", "either party, or a part")),
         single(filter_check::words()),
         {}},
    });
}

QList<FilterToken> checkedCallTokens(QList<FilterToken> tokens)
{
    QSet<QString> keys;
    for (FilterToken &token : tokens) {
        if (!token.isValid())
            continue;
        if (token.isFreeText()) {
            if (token.negated)
                token.error = text(QT_TRANSLATE_NOOP("CallFilter", "Text cannot be excluded. Remove the minus."));
            continue;
        }
        if (keys.contains(token.key))
            token.error = text(QT_TRANSLATE_NOOP("CallFilter", "There is already a filter “%1”, and only one can "
                                                               "apply. Remove the other one first."))
                              .arg(token.key);
        keys.insert(token.key);
    }
    return tokens;
}

values::CallFilter callFilterOf(const QList<FilterToken> &tokens, const FilterClock &clock)
{
    values::CallFilter filter;
    QStringList words;
    for (const FilterToken &token : tokens) {
        if (!token.isValid())
            continue;
        if (token.isFreeText()) {
            words += token.values;
        } else if (token.key == "day"_L1) {
            const TimeBounds bounds = boundsOf(token, clock);
            filter.from = bounds.from;
            filter.to = bounds.to;
        } else if (token.key == "status"_L1) {
            filter.status = token.value();
        } else if (token.key == "direction"_L1) {
            filter.direction = token.value();
        } else if (token.key == "agent"_L1) {
            filter.agentId = token.value();
        } else if (token.key == "sentiment"_L1) {
            filter.sentiment = token.value();
        } else if (token.key == "number"_L1) {
            filter.number = token.value();
        }
    }
    filter.text = words.join(u' ');
    return filter;
}

} // namespace callttone::ui
