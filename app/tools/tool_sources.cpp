// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tool_sources.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

ToolSources::ToolSources(QList<ToolSource *> sources)
    : m_sources(std::move(sources))
{}

core::Result<QList<OfferedTool>> ToolSources::offered(const QString &callId)
{
    QList<OfferedTool> all;
    for (ToolSource *source : m_sources) {
        auto offered = source->offered(callId);
        if (!offered)
            return offered;
        all += *offered;
    }
    return all;
}

std::optional<ToolDefinition> ToolSources::definition(const QString &name, const QString &callId) const
{
    for (const ToolSource *source : m_sources) {
        if (auto definition = source->definition(name, callId))
            return definition;
    }
    return std::nullopt;
}

tl::expected<ReadyTool, ToolFailure> ToolSources::open(const ToolAsk &ask)
{
    for (ToolSource *source : m_sources) {
        if (source->definition(ask.name, ask.callId))
            return source->open(ask);
    }
    return tl::unexpected(
        toolFailure(values::ToolErrorClass::NotAvailable, u"There is no tool of the name %1."_s.arg(ask.name)));
}

void ToolSources::giveUp()
{
    for (ToolSource *source : m_sources)
        source->giveUp();
}

} // namespace callttone::tools
