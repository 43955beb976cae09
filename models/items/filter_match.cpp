// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filter_match.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using values::Delivery;
using values::DeliveryFilter;
using values::WordFilter;

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

template<typename Fits> bool passes(const WordFilter &filter, Fits fits)
{
    return filter.isEmpty() || std::any_of(filter.words.begin(), filter.words.end(), fits) != filter.negated;
}

bool eventFits(const QString &word, const QString &event)
{
    return word.endsWith(u'*') ? event.startsWith(QStringView(word).chopped(1)) : event == word;
}

bool destinationFits(const QString &word, const values::Destination &destination)
{
    return destination.id == word || (!word.startsWith("we_"_L1) && contains(destination.label, word));
}

bool codeFits(const QString &word, const Delivery &delivery)
{
    bool isNumber = false;
    const int code = word.toInt(&isNumber);
    if (isNumber)
        return delivery.code == code;
    if (word.endsWith("xx"_L1))
        return delivery.code && *delivery.code / 100 == word.first(1).toInt();
    const values::ErrorClassInfo &info = values::infoOf(delivery.errorClass);
    return delivery.errorClass != values::ErrorClass::None
           && (word == info.wire || word.compare(info.shortWord, Qt::CaseInsensitive) == 0);
}

template<typename Number>
bool within(std::optional<Number> value, std::optional<Number> low, std::optional<Number> high)
{
    return (!low || (value && *value >= *low)) && (!high || (value && *value <= *high));
}

bool knownPartsFit(const DeliveryFilter &filter, const Delivery &delivery)
{
    return passes(filter.status, [&](const QString &word) { return values::wireName(delivery.status) == word; })
           && passes(filter.event,
                     [&](const QString &word) { return eventFits(word, values::wireName(delivery.event)); })
           && passes(filter.destination,
                     [&](const QString &word) { return destinationFits(word, delivery.destination); })
           && passes(filter.code, [&](const QString &word) { return codeFits(word, delivery); })
           && (filter.callId.isEmpty() || delivery.callId == filter.callId)
           && (!filter.from || delivery.createdAt >= *filter.from) && (!filter.to || delivery.createdAt < *filter.to)
           && within(delivery.latencyMs, filter.latencyMin, filter.latencyMax)
           && within(std::optional(delivery.tries), filter.triesMin, filter.triesMax)
           && (!filter.test || delivery.test == *filter.test);
}

bool textFits(const QString &text, const Delivery &delivery)
{
    return contains(delivery.id, text) || contains(delivery.eventId, text) || contains(delivery.callId, text)
           || contains(delivery.destination.label, text) || contains(values::wireName(delivery.event), text);
}

} // namespace

Match matchOf(const DeliveryFilter &filter, const Delivery &delivery)
{
    if (!knownPartsFit(filter, delivery))
        return Match::No;
    if (!filter.agent.isEmpty() || (!filter.text.isEmpty() && !textFits(filter.text, delivery)))
        return Match::AskService; // agents stand in the call, and the text may stand in the payload
    return Match::Yes;
}

Match matchOf(const values::CallFilter &filter, const values::Call &call)
{
    const auto same = [](const QString &wanted, const QString &value) { return wanted.isEmpty() || wanted == value; };
    const QString status = filter.status == "live"_L1 ? u"in-progress"_s : filter.status;
    const bool fits =
        same(status, call.status) && same(filter.direction, call.direction) && same(filter.sentiment, call.sentiment)
        && (same(filter.agentId, call.agentId) || call.agentName == filter.agentId)
        && (filter.number.isEmpty() || contains(call.fromNumber, filter.number)
            || contains(call.toNumber, filter.number))
        && (!filter.from || call.startedAt >= *filter.from) && (!filter.to || call.startedAt < *filter.to);
    if (!fits)
        return Match::No;
    const QString &text = filter.text;
    return text.isEmpty() || contains(call.id, text) || contains(call.agentName, text) || contains(call.summary, text)
                   || contains(call.fromNumber, text) || contains(call.toNumber, text)
               ? Match::Yes
               : Match::No;
}

} // namespace callttone::items
