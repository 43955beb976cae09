// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/server_tools.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

constexpr auto mark = "__"_L1;
constexpr qsizetype hashLetters = 6;

/// Language models take letters, digits, "_" and "-".
QString plain(QString name)
{
    for (QChar &c : name) {
        if (c.unicode() >= 0x80 || (!c.isLetterOrNumber() && c != u'_' && c != u'-'))
            c = u'_';
    }
    return name;
}

/// A name that was too long, or would have been another tool's, is cut and ends in letters made of the whole.
bool isCut(const QString &agentsPart, const QString &serverName)
{
    const qsizetype kept = agentsPart.size() - hashLetters - 1;
    if (kept < 0 || agentsPart.at(kept) != u'_' || !plain(serverName).startsWith(agentsPart.first(kept)))
        return false;
    const QByteArray hash = QCryptographicHash::hash(serverName.toUtf8(), QCryptographicHash::Sha256);
    return agentsPart.last(hashLetters) == QLatin1StringView(hash.toHex().first(hashLetters));
}

} // namespace

QHash<QString, QString> agentsToolNames(const QList<values::ToolInfo> &all, const QString &integration,
                                        const QStringList &serverNames)
{
    QHash<QString, QString> names;
    const auto match = [&](auto fits) {
        for (const values::ToolInfo &tool : all) {
            const qsizetype at = tool.name.indexOf(mark);
            if (tool.integration != integration || at < 0)
                continue;
            const QString part = tool.name.sliced(at + mark.size());
            for (const QString &name : serverNames) {
                if (!names.contains(name) && fits(part, name)) {
                    names.insert(name, tool.name);
                    break;
                }
            }
        }
    };
    // Exactly first: "a.b" becomes "a_b" only where no tool is called that.
    match([](const QString &part, const QString &name) { return part == name; });
    match([](const QString &part, const QString &name) { return isCut(part, name); });
    match([](const QString &part, const QString &name) { return part == plain(name); });
    return names;
}

} // namespace callttone::items
