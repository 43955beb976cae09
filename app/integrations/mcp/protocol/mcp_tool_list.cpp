// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/protocol/mcp_tool_list.h"

#include "app/integrations/mcp/protocol/mcp_headers.h"
#include "app/integrations/mcp/protocol/mcp_schema.h"
#include "app/integrations/mcp/protocol/mcp_tool_names.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestDescription = 2'000;
constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestShownName = 60;
constexpr qsizetype mostNotes = 20;

/// Text for people and language models: line breaks stay, other control characters and what turns text around do not.
QString plainText(const QString &text, qsizetype longest)
{
    QString plain;
    for (const QChar c : text.left(longest)) {
        const bool isLine = c == u'\n' || c == u'\t';
        if (isLine || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format))
            plain += c;
    }
    return plain.trimmed();
}

QJsonObject definitionOf(const QJsonObject &tool)
{
    const QJsonObject hints = tool.value("annotations"_L1).toObject();
    const QString name = tool.value("name"_L1).toString();
    const QString title = tool.value("title"_L1).toString(hints.value("title"_L1).toString());
    const bool isReadOnly = hints.value("readOnlyHint"_L1).toBool();
    // Only what the server says itself: by the specification silence means destructive, and most servers are silent.
    const bool isDestructive = !isReadOnly && hints.value("destructiveHint"_L1).toBool();
    QJsonObject definition{{u"name"_s, name},
                           {u"title"_s, title.isEmpty() ? name : plainText(title.simplified(), longestTitle)},
                           {u"description"_s, plainText(tool.value("description"_L1).toString(), longestDescription)},
                           {u"inputSchema"_s, tool.value("inputSchema"_L1).toObject()},
                           {u"readOnly"_s, isReadOnly},
                           {u"destructive"_s, isDestructive},
                           {u"enabled"_s, !isDestructive}};
    const QJsonObject output = tool.value("outputSchema"_L1).toObject();
    if (!output.isEmpty() && mcpSchemaProblem(output).isEmpty())
        definition.insert(u"outputSchema"_s, output);
    return definition;
}

} // namespace

void McpToolList::leaveOut(const QString &name, const QString &why)
{
    if (m_notes.size() < mostNotes)
        m_notes.append(u"%1 was left out: %2."_s.arg(plainText(name.simplified(), longestShownName), why));
}

void McpToolList::take(const QJsonObject &tool)
{
    const QString name = tool.value("name"_L1).toString();
    if (!isMcpToolName(name)) {
        leaveOut(name.isEmpty() ? u"A tool without a name"_s : name, u"its name is none that MCP allows"_s);
        return;
    }
    if (m_names.contains(name)) {
        leaveOut(name, u"another tool has the same name"_s);
        return;
    }
    const QJsonObject schema = tool.value("inputSchema"_L1).toObject();
    if (const QString problem = mcpSchemaProblem(schema); !problem.isEmpty()) {
        leaveOut(name, u"its schema "_s + problem);
        return;
    }
    const auto headers = mcpParamHeaders(schema);
    if (!headers) {
        leaveOut(name, headers.error().title);
        return;
    }
    const QJsonObject definition = definitionOf(tool);
    const qsizetype size = QJsonDocument(definition).toJson(QJsonDocument::Compact).size();
    if (m_tools.size() >= mostTools || m_bytes + size > mostBytes) {
        leaveOut(name, u"there are more tools than CalltTone keeps of one server"_s);
        return;
    }
    m_bytes += size;
    m_names.insert(name);
    m_tools.append(definition);
}

std::optional<QJsonObject> McpToolList::add(const QJsonObject &page)
{
    for (const QJsonValue &entry : page.value("tools"_L1).toArray())
        take(entry.toObject());
    // The cursor is opaque and may be empty text; only its absence ends the list. One seen before would never end it.
    const QJsonValue cursor = page.value("nextCursor"_L1);
    if (!cursor.isString())
        return std::nullopt;
    if (++m_pages >= mostPages || m_cursors.contains(cursor.toString())) {
        m_notes.append(m_pages >= mostPages
                           ? u"The list has more than %1 pages; what comes after was left out."_s.arg(mostPages)
                           : u"The list goes in circles; what was not seen by then was left out."_s);
        return std::nullopt;
    }
    m_cursors.insert(cursor.toString());
    return QJsonObject{{u"cursor"_s, cursor}};
}

} // namespace callttone::integrations
