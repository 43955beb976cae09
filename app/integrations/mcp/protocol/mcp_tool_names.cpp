// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/protocol/mcp_tool_names.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype suffixLength = 6;
constexpr auto nameless = "mcp"_L1;

QString sanitised(const QString &name)
{
    QString clean = name;
    for (QChar &c : clean) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
        if (!isPlain)
            c = u'_';
    }
    return clean;
}

QString suffixOf(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return u'_' + QString::fromLatin1(hash.toHex().first(suffixLength));
}

} // namespace

bool isMcpToolName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_.-]{1,128}\\z"_s);
    return pattern.match(name).hasMatch();
}

bool isMcpAlias(const QString &alias)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z](?:_?[A-Za-z0-9]){0,19}\\z"_s);
    return alias.size() <= longestMcpAlias && pattern.match(alias).hasMatch();
}

QString mcpAliasOfHost(const QString &host)
{
    static const QRegularExpression number(u"\\A[0-9.]+\\z|:"_s);
    if (number.match(host).hasMatch())
        return nameless;
    static const QStringList common{u"mcp"_s, u"www"_s, u"api"_s, u"app"_s, u"tools"_s, u"server"_s, u"localhost"_s};
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::max<qsizetype>(1, labels.size() - 1); ++i) {
        QString alias;
        for (const QChar c : labels.value(i)) {
            if (c.unicode() < 0x80 && c.isLetterOrNumber())
                alias += c;
        }
        alias.truncate(longestMcpAlias);
        if (!common.contains(labels.value(i)) && isMcpAlias(alias))
            return alias;
    }
    return nameless;
}

QStringList mcpToolNames(const QString &alias, const QStringList &serverNames)
{
    const auto plain = [&alias](const QString &name) { return alias + u"__"_s + sanitised(name); };
    QStringList names;
    for (const QString &name : serverNames) {
        QString agents = plain(name);
        const auto isTwin = [&](const QString &other) { return other != name && plain(other) == agents; };
        // Whoever keeps its letters keeps its name, also when another one comes to look like it.
        const bool isAltered = sanitised(name) != name;
        if (agents.size() > longestName || (isAltered && std::any_of(serverNames.begin(), serverNames.end(), isTwin)))
            agents = agents.first(std::min(agents.size(), longestName - suffixLength - 1)) + suffixOf(name);
        names.append(agents);
    }
    return names;
}

} // namespace callttone::integrations
