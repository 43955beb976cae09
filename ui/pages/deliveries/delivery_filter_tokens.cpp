// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/delivery_filter_tokens.h"

#include "models/values/delivery_status.h"
#include "models/values/error_class.h"
#include "models/values/event_type.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using values::WordFilter;
using Check = std::function<QString(const FilterToken &)>;

QString text(const char *source)
{
    return QCoreApplication::translate("DeliveryFilter", source);
}

/// The service's list syntax splits at commas and reads a leading minus as "not".
QString whyNotWord(const QString &word)
{
    if (word.contains(u','))
        return text(QT_TRANSLATE_NOOP("DeliveryFilter", "A value cannot contain a comma. Use a part without it."));
    if (word.startsWith(u'-'))
        return text(QT_TRANSLATE_NOOP("DeliveryFilter", "A value cannot begin with a minus. To exclude it, put the "
                                                        "minus before the key."));
    return {};
}

Check freeWords()
{
    return [plain = filter_check::words()](const FilterToken &token) {
        QString problem = plain(token);
        for (const QString &word : token.values) {
            if (problem.isEmpty())
                problem = whyNotWord(word);
        }
        return problem;
    };
}

/// For what the service takes one of and never the opposite of.
Check single(Check check)
{
    return [check = std::move(check)](const FilterToken &token) {
        if (token.negated)
            return text(QT_TRANSLATE_NOOP("DeliveryFilter", "“%1” cannot be excluded. Remove the minus."))
                .arg(token.key);
        if (token.op == FilterToken::Op::AnyOf && token.values.size() > 1)
            return text(QT_TRANSLATE_NOOP("DeliveryFilter", "Only one value fits here. Keep one of %1."))
                .arg(token.values.join(u", "_s));
        return check(token);
    };
}

bool isCode(const QString &word)
{
    bool isNumber = false;
    const int code = word.toInt(&isNumber);
    if (isNumber)
        return code >= 100 && code <= 599;
    if (word.size() == 3 && word.endsWith("xx"_L1) && word[0] >= u'1' && word[0] <= u'5')
        return true;
    const auto all = values::allErrorClasses();
    return std::any_of(all.begin(), all.end(), [&word](const values::ErrorClassInfo &info) {
        return !info.shortWord.isEmpty() && word.compare(info.shortWord, Qt::CaseInsensitive) == 0;
    });
}

Check codes()
{
    return [](const FilterToken &token) -> QString {
        if (token.op != FilterToken::Op::AnyOf)
            return text(QT_TRANSLATE_NOOP("DeliveryFilter", "Codes are not compared. Use a class such as 5xx."));
        for (const QString &word : token.values) {
            if (!isCode(word))
                return text(QT_TRANSLATE_NOOP("DeliveryFilter", "%1 is not a code. Use a status such as 503, a class "
                                                                "such as 4xx, or a word such as timeout."))
                    .arg(word);
        }
        return {};
    };
}

QList<FilterSuggestion> statusValues()
{
    QList<FilterSuggestion> values;
    for (const values::DeliveryStatusInfo &info : values::allDeliveryStatuses())
        values.append({info.wire, values::describe(info.status)});
    return values;
}

QList<FilterSuggestion> eventValues()
{
    QList<FilterSuggestion> values{{u"call.*"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "all call events"))}};
    for (const values::EventTypeInfo &info : values::allEventTypes())
        values.append({info.wire, {}});
    return values;
}

QList<FilterSuggestion> codeValues()
{
    QList<FilterSuggestion> values;
    for (const QString &code : {u"2xx"_s, u"4xx"_s, u"5xx"_s, u"503"_s})
        values.append({code, {}});
    QSet<QString> seen;
    for (const values::ErrorClassInfo &info : values::allErrorClasses()) {
        const QString word = QString(info.shortWord).toLower();
        if (!word.isEmpty() && info.errorClass != values::ErrorClass::HttpStatus && !seen.contains(word)) {
            seen.insert(word);
            values.append({word, {}});
        }
    }
    return values;
}

QList<FilterSuggestion> plainValues(const QStringList &words)
{
    QList<FilterSuggestion> values;
    for (const QString &word : words)
        values.append({word, {}});
    return values;
}

WordFilter wordsOf(const FilterToken &token)
{
    return {token.values, token.negated};
}

/// `re*` for a status, which the service takes only by its whole name.
QStringList expandedStatuses(const QStringList &words)
{
    QStringList statuses;
    for (const QString &word : words) {
        for (const values::DeliveryStatusInfo &info : values::allDeliveryStatuses()) {
            const QString wire = info.wire;
            const bool fits = word.endsWith(u'*') ? wire.startsWith(word.chopped(1)) : wire == word;
            if (fits && !statuses.contains(wire))
                statuses.append(wire);
        }
    }
    return statuses;
}

struct Bounds
{
    std::optional<int> min;
    std::optional<int> max;
};

template<typename Parse> Bounds boundsOf(const FilterToken &token, Parse parse)
{
    const auto number = [&](qsizetype index, qint64 add) -> std::optional<int> {
        const std::optional<qint64> value = parse(token.values.value(index));
        if (!value)
            return std::nullopt;
        return int(std::clamp<qint64>(*value + add, 0, std::numeric_limits<int>::max()));
    };
    switch (token.op) {
    case FilterToken::Op::AnyOf:
        return {number(0, 0), number(0, 0)};
    case FilterToken::Op::Less:
        return {{}, number(0, -1)};
    case FilterToken::Op::LessOrEqual:
        return {{}, number(0, 0)};
    case FilterToken::Op::Greater:
        return {number(0, 1), {}};
    case FilterToken::Op::GreaterOrEqual:
        return {number(0, 0), {}};
    case FilterToken::Op::Range:
        return {number(0, 0), number(1, 0)};
    }
    return {};
}

std::optional<qint64> wholeNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

FilterToken tokenOf(const QString &key, const Bounds &bounds, QLatin1StringView unit)
{
    const auto print = [unit](int number) { return QString::number(number) + unit; };
    FilterToken token{key, FilterToken::Op::Range, {}, false, {}};
    if (bounds.min && bounds.max && *bounds.min == *bounds.max)
        token = {key, FilterToken::Op::AnyOf, {print(*bounds.min)}, false, {}};
    else if (bounds.min && bounds.max)
        token.values = {print(*bounds.min), print(*bounds.max)};
    else if (bounds.min)
        token = {key, FilterToken::Op::GreaterOrEqual, {print(*bounds.min)}, false, {}};
    else if (bounds.max)
        token = {key, FilterToken::Op::LessOrEqual, {print(*bounds.max)}, false, {}};
    return token;
}

} // namespace

FilterSchema deliveryFilterSchema(std::function<DeliveryFilterHints()> hints)
{
    QStringList statuses;
    for (const values::DeliveryStatusInfo &info : values::allDeliveryStatuses())
        statuses.append(info.wire);
    QStringList events;
    for (const values::EventTypeInfo &info : values::allEventTypes())
        events.append(info.wire);
    return FilterSchema({
        {u"status"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "failed, retrying, delivered")),
         filter_check::oneOf(statuses), statusValues},
        {u"event"_s, u"call.ended, call.*"_s, filter_check::oneOf(events), eventValues},
        {u"endpoint"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "host and path, or an integration")), freeWords(),
         [hints] { return plainValues(hints().endpoints) + hints().integrations; }},
        {u"call"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "id of a call")), single(freeWords()), {}},
        {u"agent"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "name or id")), freeWords(),
         [hints] { return plainValues(hints().agents); }},
        {u"last-code"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "503, 4xx, timeout")), codes(), codeValues},
        {u"latency"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "over 1 s, under 200 ms")),
         single(filter_check::duration()),
         [] {
             return plainValues({u">1s"_s, u">5s"_s, u"<200ms"_s});
         }},
        {u"tries"_s, text(QT_TRANSLATE_NOOP("DeliveryFilter", "more than 3, 2 to 5")), single(filter_check::number()),
         [] {
             return plainValues({u">1"_s, u">=5"_s, u"1"_s});
         }},
        {u"time"_s, u"09:00..10:42"_s, single(filter_check::timeRange()), {}},
    });
}

QList<FilterToken> checkedTogether(QList<FilterToken> tokens)
{
    QHash<QString, FilterToken> first;
    for (FilterToken &token : tokens) {
        if (!token.isValid())
            continue;
        if (token.isFreeText()) {
            if (token.negated)
                token.error = text(QT_TRANSLATE_NOOP("DeliveryFilter", "Text cannot be excluded. Remove the minus, or "
                                                                       "exclude a value such as -status:delivered."));
            continue;
        }
        if (!first.contains(token.key)) {
            first.insert(token.key, token);
            continue;
        }
        const FilterToken &other = first[token.key];
        if (token.op == FilterToken::Op::AnyOf && other.op == token.op && other.negated == token.negated
            && token.key != "call"_L1 && token.key != "latency"_L1 && token.key != "tries"_L1) {
            FilterToken together = other;
            together.values += token.values;
            token.error = text(QT_TRANSLATE_NOOP("DeliveryFilter", "There is already a filter “%1”. Write both "
                                                                   "values in one: %2"))
                              .arg(token.key, printFilterToken(together));
        } else {
            token.error = text(QT_TRANSLATE_NOOP("DeliveryFilter", "There is already a filter “%1”, and only one "
                                                                   "can apply. Remove the other one first."))
                              .arg(token.key);
        }
    }
    return tokens;
}

values::DeliveryFilter deliveryFilterOf(const QList<FilterToken> &tokens, const FilterClock &clock)
{
    values::DeliveryFilter filter;
    QStringList words;
    for (const FilterToken &token : tokens) {
        if (!token.isValid())
            continue;
        if (token.isFreeText()) {
            words += token.values;
        } else if (token.key == "status"_L1) {
            filter.status = {expandedStatuses(token.values), token.negated};
        } else if (token.key == "event"_L1) {
            filter.event = wordsOf(token);
        } else if (token.key == "endpoint"_L1) {
            filter.destination = wordsOf(token);
        } else if (token.key == "call"_L1) {
            filter.callId = token.value();
        } else if (token.key == "agent"_L1) {
            filter.agent = wordsOf(token);
        } else if (token.key == "last-code"_L1) {
            filter.code = wordsOf(token);
        } else if (token.key == "latency"_L1) {
            const Bounds bounds = boundsOf(token, parseFilterDuration);
            filter.latencyMin = bounds.min;
            filter.latencyMax = bounds.max;
        } else if (token.key == "tries"_L1) {
            const Bounds bounds = boundsOf(token, wholeNumber);
            filter.triesMin = bounds.min;
            filter.triesMax = bounds.max;
        } else if (token.key == "time"_L1) {
            const TimeBounds bounds = timeBoundsOf(token, clock);
            filter.from = bounds.from;
            filter.to = bounds.to;
        }
    }
    filter.text = words.join(u' ');
    return filter;
}

QList<FilterToken> deliveryTokensOf(const values::DeliveryFilter &filter, const FilterClock &clock)
{
    QList<FilterToken> tokens;
    const auto add = [&tokens](const QString &key, const WordFilter &words) {
        if (!words.isEmpty())
            tokens.append({key, FilterToken::Op::AnyOf, words.words, words.negated, {}});
    };
    add(u"status"_s, filter.status);
    add(u"event"_s, filter.event);
    add(u"endpoint"_s, filter.destination);
    if (!filter.callId.isEmpty())
        add(u"call"_s, {{filter.callId}, false});
    add(u"agent"_s, filter.agent);
    add(u"last-code"_s, filter.code);
    if (filter.latencyMin || filter.latencyMax)
        tokens.append(tokenOf(u"latency"_s, {filter.latencyMin, filter.latencyMax}, "ms"_L1));
    if (filter.triesMin || filter.triesMax)
        tokens.append(tokenOf(u"tries"_s, {filter.triesMin, filter.triesMax}, {}));
    if (filter.from || filter.to)
        tokens.append(timeTokenOf(filter.from, filter.to, clock));
    if (!filter.text.isEmpty())
        tokens.append({QString(), FilterToken::Op::AnyOf, {filter.text}, false, {}});
    return tokens;
}

} // namespace callttone::ui
