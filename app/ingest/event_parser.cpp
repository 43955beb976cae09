// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ingest/event_parser.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ingest {

namespace {

core::ApiError notJson(const QString &why, qsizetype offset)
{
    return {.kind = core::ErrorKind::BadRequest,
            .code = u"malformed_json"_s,
            .title = u"The body is not JSON"_s,
            .detail = u"%1 at byte %2. Nothing was stored. Send one event as a JSON object, several as an array or one "
                      "per line."_s.arg(why)
                          .arg(offset)};
}

core::ApiError notAnEvent(const QString &pointer)
{
    return {.kind = core::ErrorKind::Validation,
            .code = u"validation_failed"_s,
            .title = u"The body holds something that is not an event"_s,
            .detail = u"Nothing was stored. Every event is a JSON object with at least event and callId."_s,
            .fields = {{pointer, u"must be a JSON object"_s}}};
}

core::Result<QJsonDocument> parseJson(const QByteArray &json, qsizetype offsetInBody)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return core::fail(notJson(error.errorString(), offsetInBody + error.offset));
    return document;
}

/// Adds one event, with its errors' pointers below `pointer`.
core::Result<void> add(ParsedEvents &parsed, const QByteArray &raw, const QJsonValue &value, const QString &pointer,
                       core::TimeMs now)
{
    if (!value.isObject())
        return core::fail(notAnEvent(pointer));
    auto event = values::CallEvent::fromPosted(raw, value.toObject(), now);
    if (!event) {
        core::ApiError error = event.error();
        for (core::FieldError &field : error.fields)
            field.pointer.prepend(pointer);
        return core::fail(error);
    }
    parsed.events.append(std::move(*event));
    return {};
}

core::Result<void> checkCount(qsizetype count)
{
    if (count > 0 && count <= maxEventsPerBatch)
        return {};
    return core::fail({.kind = core::ErrorKind::Validation,
                       .code = u"batch_size"_s,
                       .title = count == 0 ? u"The batch is empty"_s : u"The batch has too many events"_s,
                       .detail = u"Send 1 to %1 events in one request."_s.arg(maxEventsPerBatch)});
}

core::Result<ParsedEvents> parseArray(const QByteArray &body, const QJsonArray &array, core::TimeMs now)
{
    if (auto counted = checkCount(array.size()); !counted)
        return core::fail(counted.error());
    const QList<QByteArray> raws = arrayElements(body);
    ParsedEvents parsed;
    parsed.batch = true;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (auto added = add(parsed, raws[i], array[i], u"/%1"_s.arg(i), now); !added)
            return core::fail(added.error());
    }
    return parsed;
}

core::Result<ParsedEvents> parseLines(const QByteArray &body, core::TimeMs now)
{
    ParsedEvents parsed;
    parsed.batch = true;
    qsizetype offset = 0;
    const QList<QByteArray> lines = body.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (!line.isEmpty()) {
            const auto document = parseJson(line, offset);
            if (!document)
                return core::fail(document.error());
            const QJsonValue value = document->isObject() ? QJsonValue(document->object()) : QJsonValue();
            if (auto added = add(parsed, line, value, u"/%1"_s.arg(parsed.events.size()), now); !added)
                return core::fail(added.error());
        }
        offset += lines[i].size() + 1;
    }
    if (auto counted = checkCount(parsed.events.size()); !counted)
        return core::fail(counted.error());
    return parsed;
}

/// More than one line that opens an object: NDJSON sent with the wrong content type.
bool looksLikeLines(const QByteArray &body)
{
    const qsizetype newline = body.indexOf('\n');
    if (newline < 0 || !body.startsWith('{'))
        return false;
    return QJsonDocument::fromJson(body.left(newline)).isObject() && !body.mid(newline).trimmed().isEmpty();
}

} // namespace

core::Result<ParsedEvents> parseEvents(const QByteArray &body, const QByteArray &contentType, core::TimeMs now)
{
    const QByteArray trimmed = body.trimmed();
    if (contentType.startsWith("application/x-ndjson") || contentType.startsWith("application/jsonl")
        || looksLikeLines(trimmed))
        return parseLines(body, now);
    const auto document = parseJson(trimmed, body.indexOf(trimmed));
    if (!document)
        return core::fail(document.error());
    if (document->isArray())
        return parseArray(trimmed, document->array(), now);
    ParsedEvents parsed;
    if (auto added = add(parsed, trimmed, QJsonValue(document->object()), {}, now); !added)
        return core::fail(added.error());
    return parsed;
}

QList<QByteArray> arrayElements(const QByteArray &json)
{
    QList<QByteArray> elements;
    int depth = 0;
    bool inString = false;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"')
            inString = true;
        else if (c == '[' || c == '{')
            ++depth;
        const bool closes = c == ']' || c == '}';
        const bool separates = (c == ',' && depth == 1) || (closes && depth == 1);
        if (separates && begin >= 0) {
            elements.append(json.mid(begin, i - begin).trimmed());
            begin = -1;
        } else if (begin < 0 && depth >= 1 && !(c == '[' && depth == 1) && !QByteArrayView(" \t\r\n,").contains(c)) {
            begin = i;
        }
        if (closes)
            --depth;
    }
    return elements;
}

} // namespace callttone::ingest
