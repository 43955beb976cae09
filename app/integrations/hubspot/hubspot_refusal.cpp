// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_failures.h"

#include "app/core/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestMessage = 240;
constexpr qsizetype longestId = 64;

QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    texts.removeAll(QString());
    return texts;
}

/// Messages of values carry a list of their own as text: 'Property values were not valid: [{"message", "name", …}]'.
QJsonArray listWithin(const QString &message)
{
    const qsizetype begin = message.indexOf("[{"_L1);
    const qsizetype end = message.lastIndexOf("}]"_L1);
    return begin < 0 || end < begin ? QJsonArray()
                                    : QJsonDocument::fromJson(message.sliced(begin, end + 2 - begin).toUtf8()).array();
}

void add(QStringList &known, const QStringList &more)
{
    for (const QString &one : more) {
        if (!one.isEmpty() && !known.contains(one))
            known.append(one);
    }
}

/// Where no list names it, the sentence may.
QStringList fieldsInWords(const QString &message)
{
    static const QRegularExpression missing(u"required properties were not set: ?\\[([^\\]]+)\\]"_s);
    static const QRegularExpression named(
        u"[Pp]roperty (?:\\\\?\"([a-z][a-z0-9_]*)|([a-z][a-z0-9_]*) does not exist)"_s);
    static const QRegularExpression address(u"^E-?mail address .+ (is invalid|already exists)"_s);
    if (const auto match = missing.match(message); match.hasMatch())
        return match.captured(1).remove(u' ').split(u',', Qt::SkipEmptyParts);
    if (const auto match = named.match(message); match.hasMatch())
        return {match.captured(1) + match.captured(2)}; // one of the two
    if (address.match(message).hasMatch())
        return {u"email"_s};
    return {};
}

void readErrors(HubSpotRefusal &refusal, const QJsonArray &errors, QStringList &words)
{
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        const QJsonObject context = error.value("context"_L1).toObject();
        if (refusal.category.isEmpty())
            refusal.category = error.value("category"_L1).toString();
        add(refusal.fields, {error.value("name"_L1).toString()});
        add(refusal.fields, textsIn(context.value("propertyName"_L1)));
        add(refusal.scopes, textsIn(context.value("requiredGranularScopes"_L1)));
        add(refusal.scopes, textsIn(context.value("requiredScopes"_L1)));
        const QString message = error.value("message"_L1).toString();
        const QJsonArray within = listWithin(message);
        if (within.isEmpty())
            add(words, {message});
        else
            readErrors(refusal, within, words);
    }
}

QString shortened(QString text)
{
    text = core::redacted(text.simplified());
    while (text.endsWith(u'.'))
        text.chop(1);
    return text.size() > longestMessage ? text.first(longestMessage - 1) + u'…' : text;
}

} // namespace

HubSpotRefusal HubSpotRefusal::of(const connect::HttpResponse &response)
{
    const QJsonObject body = response.json();
    HubSpotRefusal refusal;
    refusal.status = response.status;
    refusal.category = body.value("category"_L1).toString();
    refusal.correlation = body.value("correlationId"_L1).toString().left(longestId);
    refusal.policy = body.value("policyName"_L1).toString().left(longestId);
    const QString message = body.value("message"_L1).toString();
    QStringList words;
    readErrors(refusal, listWithin(message), words);
    // "One or more of the following scopes are required": what people need is the list, which has its own place.
    QStringList details;
    readErrors(refusal, body.value("errors"_L1).toArray(), details);
    if (words.isEmpty() && message.isEmpty())
        words = details;
    for (const QString &one : words.isEmpty() ? QStringList{message} : words)
        add(refusal.fields, fieldsInWords(one));
    refusal.message = shortened(words.isEmpty() ? message : words.join(u"; "_s));
    static const QRegularExpression existing(u"Existing ID:\\s*(\\d+)"_s);
    refusal.existingId = existing.match(message).captured(1);
    return refusal;
}

} // namespace callttone::integrations
