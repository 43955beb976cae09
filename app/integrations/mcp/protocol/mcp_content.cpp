// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/protocol/mcp_content.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype mostText = 8'000;        ///< characters; more than an agent can make use of while somebody waits
constexpr qsizetype mostStructured = 32'000; ///< bytes

QString fileName(const QJsonObject &part)
{
    const QString name = part.value("title"_L1).toString(part.value("name"_L1).toString());
    return (name.isEmpty() ? part.value("uri"_L1).toString() : name).simplified().left(120);
}

/// What of one part can be said.
QString spokenPart(const QJsonObject &part)
{
    const QString type = part.value("type"_L1).toString();
    if (type == "text"_L1)
        return part.value("text"_L1).toString();
    if (type == "image"_L1)
        return u"[a picture, %1]"_s.arg(part.value("mimeType"_L1).toString().left(60));
    if (type == "audio"_L1)
        return u"[a sound, %1]"_s.arg(part.value("mimeType"_L1).toString().left(60));
    if (type == "resource_link"_L1)
        return u"[a link: %1]"_s.arg(fileName(part));
    if (type == "resource"_L1) {
        const QJsonObject resource = part.value("resource"_L1).toObject();
        const QString text = resource.value("text"_L1).toString();
        return text.isEmpty() ? u"[a file: %1]"_s.arg(fileName(resource)) : text;
    }
    return u"[something of the kind \"%1\"]"_s.arg(type.left(40));
}

bool isSmall(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).size() <= mostStructured;
}

} // namespace

McpContent mcpContentOf(const QJsonObject &callResult)
{
    McpContent content;
    content.isError = callResult.value("isError"_L1).toBool();
    content.wantsInput = callResult.value("resultType"_L1).toString() == "input_required"_L1;
    bool isCut = false;
    QJsonArray parts;
    QStringList texts;
    qsizetype length = 0;
    for (const QJsonValue &part : callResult.value("content"_L1).toArray()) {
        QString said = spokenPart(part.toObject());
        if (length + said.size() > mostText) {
            said.truncate(std::max<qsizetype>(0, mostText - length));
            if (!said.isEmpty() && said.back().isHighSurrogate())
                said.chop(1);
            isCut = true;
        }
        length += said.size();
        if (!said.isEmpty()) {
            texts.append(said);
            parts.append(said);
        }
        if (isCut)
            break; // what follows a gap would be misread
    }
    content.text = texts.join(u'\n');
    content.result = {{u"content"_s, parts}};
    const QJsonValue structured = callResult.value("structuredContent"_L1);
    if (!structured.isUndefined() && !structured.isNull()) {
        if (isSmall(structured))
            content.result.insert(u"structured"_s, structured);
        else
            isCut = true;
        if (content.text.isEmpty()) // from 2025-06-18 on a server may leave the text out
            content.text = QString::fromUtf8(structured.isObject()
                                                 ? QJsonDocument(structured.toObject()).toJson(QJsonDocument::Compact)
                                                 : QJsonDocument(QJsonArray{structured}).toJson(QJsonDocument::Compact))
                               .left(mostText);
    }
    if (isCut)
        content.result.insert(u"truncated"_s, true);
    return content;
}

} // namespace callttone::integrations
