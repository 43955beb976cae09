// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/zapier/zapier_payload.h"

#include "app/integrations/support/safe_text.h"
#include "models/values/call.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int deepest = 8; ///< what is nested deeper goes as JSON text
constexpr qsizetype shortestCut = 200;
constexpr auto between = "__"_L1;

bool isPlain(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

QString textOf(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

QJsonValue plain(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(wellFormed(value.toString())) : value;
}

void put(QJsonObject &flat, const QString &name, const QJsonValue &value)
{
    if (!flat.contains(name))
        flat.insert(name, value);
}

QString linesOf(const QJsonArray &list)
{
    QStringList lines;
    for (const QJsonValue &entry : list)
        lines.append(textOf(entry));
    return wellFormed(lines.join(u'\n'));
}

QString jsonText(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

void addNested(QJsonObject &flat, const QString &name, const QJsonValue &value, int depth);

void addMembers(QJsonObject &flat, const QString &prefix, const QJsonObject &object, int depth)
{
    // Plain members first: "lead__email" that was sent so wins over one that comes of nesting.
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isPlain(*it))
            put(flat, prefix + it.key(), plain(*it));
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isPlain(*it))
            addNested(flat, prefix + it.key(), *it, depth);
    }
}

void addNested(QJsonObject &flat, const QString &name, const QJsonValue &value, int depth)
{
    if (depth >= deepest) {
        put(flat, name, wellFormed(jsonText(value)));
    } else if (value.isObject()) {
        addMembers(flat, name + between, value.toObject(), depth + 1);
    } else if (const QJsonArray list = value.toArray(); std::all_of(list.begin(), list.end(), isPlain)) {
        put(flat, name, linesOf(list));
    } else {
        QJsonObject counted;
        for (qsizetype i = 0; i < list.size(); ++i)
            counted.insert(QString::number(i + 1), list[i]);
        addMembers(flat, name + between, counted, depth + 1);
    }
}

QString readable(const QJsonArray &transcript)
{
    QStringList lines;
    for (const QJsonValue &entry : transcript) {
        const auto turn = values::TranscriptTurn::fromJson(entry.toObject());
        lines.append((turn.role == "agent"_L1 ? u"Agent: "_s : u"Caller: "_s) + turn.text);
    }
    return wellFormed(lines.join(u'\n'));
}

qsizetype jsonSize(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).size();
}

} // namespace

QJsonObject flatEvent(const QJsonObject &fields)
{
    QJsonObject flat;
    QJsonObject rest = fields;
    const QJsonValue transcript = rest.take("transcript"_L1);
    addMembers(flat, {}, rest, 0);
    if (transcript.isArray()) {
        put(flat, u"transcript"_s, readable(transcript.toArray()));
        put(flat, u"transcriptTurns"_s, transcript.toArray().size());
    } else if (transcript.isObject()) {
        addNested(flat, u"transcript"_s, transcript, 0);
    } else if (!transcript.isUndefined()) {
        put(flat, u"transcript"_s, plain(transcript));
    }
    return flat;
}

std::optional<QByteArray> cappedJson(QJsonObject flat, qsizetype mostBytes)
{
    for (;;) {
        const QByteArray json = QJsonDocument(flat).toJson(QJsonDocument::Compact);
        if (json.size() <= mostBytes)
            return json;
        auto longest = flat.end();
        for (auto it = flat.begin(); it != flat.end(); ++it) {
            if (longest == flat.end() || it->toString().size() > longest->toString().size())
                longest = it;
        }
        const QString text = longest == flat.end() ? QString() : longest->toString();
        if (text.size() <= shortestCut)
            return std::nullopt;
        // Not below half at once, so that several long texts share the loss.
        const qsizetype bytes = jsonSize(text);
        const qsizetype spared = std::max<qsizetype>(0, bytes - (json.size() - mostBytes) - 64);
        const qsizetype kept = text.size() * spared / bytes;
        *longest = cutVisibly(text, std::clamp(std::max(kept, text.size() / 2), shortestCut, text.size() - 1));
    }
}

} // namespace callttone::integrations
