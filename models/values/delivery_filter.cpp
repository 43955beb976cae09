// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/delivery_filter.h"

#include "app/core/time_format.h"
#include "models/values/delivery_status.h"
#include "models/values/error_class.h"
#include "models/values/event_type.h"
#include "models/values/query_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

using core::FieldError;

WordFilter wordFilter(const QString &value)
{
    WordFilter filter;
    filter.negated = value.startsWith(u'-');
    filter.words = (filter.negated ? value.mid(1) : value).split(u',', Qt::SkipEmptyParts);
    return filter;
}

void addWords(QUrlQuery &query, const QString &name, const WordFilter &filter)
{
    if (!filter.isEmpty())
        addQueryField(query, name, (filter.negated ? u"-"_s : QString()) + filter.words.join(u','), "*,"_ba);
}

template<typename Number> void addNumber(QUrlQuery &query, const QString &name, std::optional<Number> number)
{
    if (number)
        query.addQueryItem(name, QString::number(*number));
}

std::optional<int> readInt(const QUrlQuery &query, const QString &name, QList<FieldError> &errors)
{
    const QString value = queryField(query, name);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 0)
        errors.append({u"?"_s + name, u"must be a whole number, 0 or more"_s});
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<core::TimeMs> readTime(const QUrlQuery &query, const QString &name, QList<FieldError> &errors)
{
    const QString value = queryField(query, name);
    if (value.isEmpty())
        return std::nullopt;
    const auto time = core::parseTime(value);
    if (!time)
        errors.append({u"?"_s + name, u"must be an RFC 3339 time with a zone, such as 2026-02-17T12:00:00Z"_s});
    return time;
}

void checkStatus(const WordFilter &filter, QList<FieldError> &errors)
{
    for (const QString &word : filter.words) {
        if (!deliveryStatusFromWire(word)) {
            QStringList known;
            for (const DeliveryStatusInfo &info : allDeliveryStatuses())
                known.append(info.wire);
            errors.append({u"?status"_s, u"%1 is not a status; use %2"_s.arg(word, known.join(u", "_s))});
        }
    }
}

void checkEvents(const WordFilter &filter, QList<FieldError> &errors)
{
    for (const QString &word : filter.words) {
        if (!word.endsWith(u'*') && !eventTypeFromWire(word))
            errors.append({u"?event"_s, u"%1 is not an event; use a name such as call.ended, or call.*"_s.arg(word)});
    }
}

void checkCodes(const WordFilter &filter, QList<FieldError> &errors)
{
    for (const QString &word : filter.words) {
        bool isNumber = false;
        const int code = word.toInt(&isNumber);
        const bool isRange = word.size() == 3 && word.endsWith("xx"_L1) && word[0] >= u'1' && word[0] <= u'5';
        bool isWord = false;
        for (const ErrorClassInfo &info : allErrorClasses())
            isWord = isWord || word.compare(info.shortWord, Qt::CaseInsensitive) == 0 || word == info.wire;
        if (!(isNumber && code >= 100 && code <= 599) && !isRange && !isWord)
            errors.append({u"?code"_s, u"%1 is not a code; use a status such as 503, a class such as 5xx, or a word "
                                       "such as timeout"_s.arg(word)});
    }
}

} // namespace

QUrlQuery DeliveryFilter::toQuery() const
{
    QUrlQuery query;
    addWords(query, u"status"_s, status);
    addWords(query, u"event"_s, event);
    addWords(query, u"destination"_s, destination);
    addWords(query, u"code"_s, code);
    addWords(query, u"agent"_s, agent);
    addQueryField(query, u"callId"_s, callId, "*,"_ba);
    addQueryField(query, u"q"_s, text, "*,"_ba);
    addNumber(query, u"from"_s, from);
    addNumber(query, u"to"_s, to);
    addNumber(query, u"latencyMin"_s, latencyMin);
    addNumber(query, u"latencyMax"_s, latencyMax);
    addNumber(query, u"triesMin"_s, triesMin);
    addNumber(query, u"triesMax"_s, triesMax);
    if (test)
        query.addQueryItem(u"test"_s, *test ? u"true"_s : u"false"_s);
    return query;
}

core::Result<DeliveryFilter> DeliveryFilter::fromQuery(const QUrlQuery &query)
{
    QList<FieldError> errors;
    DeliveryFilter filter;
    filter.status = wordFilter(queryField(query, u"status"_s));
    filter.event = wordFilter(queryField(query, u"event"_s));
    filter.destination = wordFilter(queryField(query, u"destination"_s));
    filter.code = wordFilter(queryField(query, u"code"_s));
    filter.agent = wordFilter(queryField(query, u"agent"_s));
    filter.callId = queryField(query, u"callId"_s);
    filter.text = queryField(query, u"q"_s);
    filter.from = readTime(query, u"from"_s, errors);
    filter.to = readTime(query, u"to"_s, errors);
    filter.latencyMin = readInt(query, u"latencyMin"_s, errors);
    filter.latencyMax = readInt(query, u"latencyMax"_s, errors);
    filter.triesMin = readInt(query, u"triesMin"_s, errors);
    filter.triesMax = readInt(query, u"triesMax"_s, errors);
    if (const QString test = queryField(query, u"test"_s); !test.isEmpty())
        filter.test = test == "true"_L1;
    checkStatus(filter.status, errors);
    checkEvents(filter.event, errors);
    checkCodes(filter.code, errors);
    if (!errors.isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"bad_filter"_s,
                           .title = u"The filter cannot be understood"_s,
                           .detail = u"Correct the listed parameters and ask again."_s,
                           .fields = errors});
    }
    return filter;
}

} // namespace callttone::values
