// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp_tools.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestDescription = 500;
constexpr qsizetype longestTitle = 100;

bool isToolName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_.-]{1,128}$"_s);
    return pattern.match(name).hasMatch();
}

values::Capability toolIn(const QJsonObject &object)
{
    const QJsonObject hints = object.value("annotations"_L1).toObject();
    values::Capability tool;
    tool.name = object.value("name"_L1).toString();
    const QString title = object.value("title"_L1).toString(hints.value("title"_L1).toString());
    tool.title = title.isEmpty() ? tool.name : title.simplified().left(longestTitle);
    tool.description = object.value("description"_L1).toString().simplified().left(longestDescription);
    tool.readOnly = hints.value("readOnlyHint"_L1).toBool();
    // Only what the server says itself: by the specification silence means destructive, and most servers are silent.
    tool.destructive = !tool.readOnly && hints.value("destructiveHint"_L1).toBool();
    tool.enabled = !tool.destructive;
    return tool;
}

} // namespace

std::optional<QJsonObject> McpToolList::add(const QJsonObject &page)
{
    for (const QJsonValue &entry : page.value("tools"_L1).toArray()) {
        const values::Capability tool = toolIn(entry.toObject());
        const bool isKnown =
            std::any_of(m_tools.begin(), m_tools.end(), [&tool](const auto &known) { return known.name == tool.name; });
        if (isToolName(tool.name) && !isKnown && m_tools.size() < mostTools)
            m_tools.append(tool);
    }
    // The cursor is opaque and may be empty text; only its absence ends the list.
    const QJsonValue cursor = page.value("nextCursor"_L1);
    if (!cursor.isString() || ++m_pages >= mostPages)
        return std::nullopt;
    return QJsonObject{{u"cursor"_s, cursor}};
}

core::Result<QList<values::Capability>>
listMcpTools(const std::function<core::Result<QJsonObject>(const QJsonObject &params)> &ask)
{
    McpToolList list;
    std::optional<QJsonObject> params = QJsonObject();
    while (params) {
        const core::Result<QJsonObject> page = ask(*params);
        if (!page)
            return core::fail(page.error());
        params = list.add(*page);
    }
    return list.tools();
}

} // namespace callttone::integrations
