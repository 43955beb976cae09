// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_answers.h"

#include "app/core/version.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int discoverTtlMs = 3'600'000; ///< it changes with the program only
constexpr int toolsTtlMs = 5'000; ///< an agent asks when a call starts, and has to know what was connected just now

QJsonObject serverInfo()
{
    return {
        {u"name"_s, u"callttone"_s}, {u"title"_s, u"CalltTone"_s}, {u"version"_s, QStringLiteral(CALLTTONE_VERSION)}};
}

QJsonObject capabilities()
{
    return {{u"tools"_s, QJsonObject{{u"listChanged"_s, true}}}};
}

QString instructions()
{
    return u"Tools of the services that are connected to CalltTone, for use during a phone call. A result's first text "
           "can be said to the caller. When isError is true nothing was done unless the text says so; "
           "structuredContent.error.spoken is a sentence for the caller. Times a caller names are local to the "
           "business unless they say otherwise."_s;
}

} // namespace

QJsonObject finished(McpEra era, QJsonObject result)
{
    if (era == McpEra::Legacy)
        return result;
    result.insert(u"resultType"_s, u"complete"_s);
    QJsonObject about = result.value("_meta"_L1).toObject();
    about.insert(QString(meta::serverInfo), serverInfo());
    result.insert(u"_meta"_s, about);
    return result;
}

QJsonObject initializeResult(const QString &askedVersion)
{
    const QString version = legacyVersions().contains(askedVersion) ? askedVersion : legacyVersions().first();
    return {{u"protocolVersion"_s, version},
            {u"capabilities"_s, capabilities()},
            {u"serverInfo"_s, serverInfo()},
            {u"instructions"_s, instructions()}};
}

QString versionIn(const QJsonObject &initializeResult)
{
    return initializeResult.value("protocolVersion"_L1).toString();
}

QJsonObject discoverResult()
{
    return finished(McpEra::Modern, {{u"supportedVersions"_s, QJsonArray::fromStringList(servedVersions())},
                                     {u"capabilities"_s, capabilities()},
                                     {u"instructions"_s, instructions()},
                                     {u"ttlMs"_s, discoverTtlMs},
                                     {u"cacheScope"_s, u"public"_s}});
}

QJsonObject toolsResult(McpEra era, const QJsonArray &tools)
{
    QJsonObject result{{u"tools"_s, tools}};
    if (era == McpEra::Modern) {
        result.insert(u"ttlMs"_s, toolsTtlMs);
        result.insert(u"cacheScope"_s, u"private"_s);
    }
    return finished(era, result);
}

} // namespace callttone::service
