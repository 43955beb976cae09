// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/discovered_tools.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using values::ToolReview;

constexpr auto acceptedMember = "tools"_L1;       ///< of the row's facts: definitions in the server's order
constexpr auto waitingMember = "waitingTools"_L1; ///< {name: definition with "seenAt"}
constexpr auto goneMember = "goneTools"_L1;       ///< {name: when that was seen}
constexpr auto seenAtMember = "seenAt"_L1;
constexpr auto enabledMember = "enabledTools"_L1;

QString nameOf(const QJsonValue &tool)
{
    return tool.toObject().value("name"_L1).toString();
}

/// What a person judged. A title is for people only, and may be translated at will.
bool isSame(const QJsonObject &a, const QJsonObject &b)
{
    for (const auto member : {"description"_L1, "inputSchema"_L1, "readOnly"_L1, "destructive"_L1}) {
        if (a.value(member) != b.value(member))
            return false;
    }
    return true;
}

QHash<QString, QJsonObject> byName(const QJsonArray &tools)
{
    QHash<QString, QJsonObject> all;
    for (const QJsonValue &tool : tools)
        all.insert(nameOf(tool), tool.toObject());
    return all;
}

void keep(QJsonObject &facts, QLatin1StringView member, const QJsonObject &value)
{
    if (value.isEmpty())
        facts.remove(member);
    else
        facts.insert(member, value);
}

void switchOn(store::StoredConnection &row, const QJsonObject &tool)
{
    const QJsonValue enabled = row.config.value(enabledMember);
    if (!enabled.isArray() || tool.value("destructive"_L1).toBool()
        || enabled.toArray().contains(tool.value("name"_L1)))
        return;
    QJsonArray names = enabled.toArray();
    names.append(tool.value("name"_L1));
    row.config.insert(enabledMember, names);
}

QJsonObject shown(QJsonObject definition)
{
    QJsonObject kept;
    for (const auto member : {"title"_L1, "description"_L1, "inputSchema"_L1, "readOnly"_L1, "destructive"_L1}) {
        if (definition.contains(member))
            kept.insert(member, definition.value(member));
    }
    return kept;
}

values::Capability capabilityOf(const QJsonObject &definition)
{
    return values::ConnectionCheck::fromJson({{u"tools"_s, QJsonArray{definition}}}).tools.value(0);
}

} // namespace

void acceptAll(store::StoredConnection &row, const QJsonArray &tools)
{
    row.facts.insert(acceptedMember, tools);
    row.facts.remove(waitingMember);
    row.facts.remove(goneMember);
}

bool noteDiscovered(store::StoredConnection &row, const QJsonArray &tools, bool reviewed, core::TimeMs now)
{
    const QJsonObject before = row.facts;
    const QJsonArray accepted = row.facts.value(acceptedMember).toArray();
    const QHash<QString, QJsonObject> known = byName(accepted);
    const QHash<QString, QJsonObject> there = byName(tools);
    const QJsonObject waitedFor = row.facts.value(waitingMember).toObject();
    const QJsonObject goneBefore = row.facts.value(goneMember).toObject();
    QJsonArray kept;
    QJsonObject waiting;
    QJsonObject gone;
    for (const QJsonValue &tool : accepted) {
        const QString name = nameOf(tool);
        if (there.contains(name)) {
            kept.append(isSame(there.value(name), tool.toObject()) ? QJsonValue(there.value(name)) : tool);
        } else if (reviewed) { // kept, so that its being switched on is not forgotten over a bad moment of the server
            kept.append(tool);
            gone.insert(name, goneBefore.value(name).toDouble(double(now)));
        }
    }
    for (const QJsonValue &value : tools) {
        QJsonObject tool = value.toObject();
        const QString name = nameOf(value);
        if (known.contains(name) && isSame(known.value(name), tool))
            continue;
        if (reviewed) {
            const QJsonObject waited = waitedFor.value(name).toObject();
            tool.insert(seenAtMember,
                        isSame(waited, tool) ? waited.value(seenAtMember).toDouble(double(now)) : double(now));
            waiting.insert(name, tool);
            continue;
        }
        bool isReplaced = false;
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (nameOf(kept.at(i)) == name) {
                kept.replace(i, tool);
                isReplaced = true;
            }
        }
        if (!isReplaced) {
            kept.append(tool);
            switchOn(row, tool);
        }
    }
    row.facts.insert(acceptedMember, kept);
    keep(row.facts, waitingMember, waiting);
    keep(row.facts, goneMember, gone);
    return row.facts != before;
}

QStringList acceptChanges(store::StoredConnection &row, const QStringList &names)
{
    QJsonObject waiting = row.facts.value(waitingMember).toObject();
    QJsonObject gone = row.facts.value(goneMember).toObject();
    const auto isMeant = [&names](const QString &name) { return names.isEmpty() || names.contains(name); };
    QStringList about;
    QJsonArray kept;
    for (const QJsonValue &tool : row.facts.value(acceptedMember).toArray()) {
        const QString name = nameOf(tool);
        if (gone.contains(name) && isMeant(name)) {
            gone.remove(name);
            about.append(name);
        } else if (waiting.contains(name) && isMeant(name)) {
            QJsonObject fresh = waiting.take(name).toObject();
            fresh.remove(seenAtMember);
            kept.append(fresh);
            about.append(name);
        } else {
            kept.append(tool);
        }
    }
    for (const QString &name : waiting.keys()) {
        if (!isMeant(name))
            continue;
        QJsonObject fresh = waiting.take(name).toObject();
        fresh.remove(seenAtMember);
        kept.append(fresh);
        switchOn(row, fresh);
        about.append(name);
    }
    row.facts.insert(acceptedMember, kept);
    keep(row.facts, waitingMember, waiting);
    keep(row.facts, goneMember, gone);
    return about;
}

QList<values::ToolChange> toolChanges(const store::StoredConnection &row)
{
    const QHash<QString, QJsonObject> known = byName(row.facts.value(acceptedMember).toArray());
    const QJsonObject waiting = row.facts.value(waitingMember).toObject();
    const QJsonObject gone = row.facts.value(goneMember).toObject();
    QList<values::ToolChange> changes;
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        const QJsonObject after = it->toObject();
        changes.append({it.key(), known.contains(it.key()) ? ToolReview::Changed : ToolReview::New,
                        shown(known.value(it.key())), shown(after),
                        core::TimeMs(after.value(seenAtMember).toDouble())});
    }
    for (auto it = gone.begin(); it != gone.end(); ++it)
        changes.append({it.key(), ToolReview::Gone, shown(known.value(it.key())), {}, core::TimeMs(it->toDouble())});
    std::sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return changes;
}

QList<values::Capability> discoveredCapabilities(const store::StoredConnection &row)
{
    const QJsonObject waiting = row.facts.value(waitingMember).toObject();
    const QJsonObject gone = row.facts.value(goneMember).toObject();
    QList<values::Capability> all;
    QStringList names;
    for (const QJsonValue &tool : row.facts.value(acceptedMember).toArray()) {
        values::Capability capability = capabilityOf(tool.toObject());
        names.append(capability.name);
        capability.review = waiting.contains(capability.name) ? ToolReview::Changed
                            : gone.contains(capability.name)  ? ToolReview::Gone
                                                              : ToolReview::None;
        all.append(capability);
    }
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        if (names.contains(it.key()))
            continue;
        values::Capability capability = capabilityOf(it->toObject());
        capability.review = ToolReview::New;
        all.append(capability);
    }
    return all;
}

QJsonArray usableTools(const store::StoredConnection &row)
{
    const QJsonObject waiting = row.facts.value(waitingMember).toObject();
    const QJsonObject gone = row.facts.value(goneMember).toObject();
    QJsonArray usable;
    for (const QJsonValue &tool : row.facts.value(acceptedMember).toArray()) {
        if (!waiting.contains(nameOf(tool)) && !gone.contains(nameOf(tool)))
            usable.append(tool);
    }
    return usable;
}

bool reviewsTools(const QJsonObject &config)
{
    return config.value("reviewTools"_L1).toBool(true);
}

QString wordsFor(const QList<values::ToolChange> &changes)
{
    const auto count = [&changes](ToolReview kind) {
        return std::count_if(changes.begin(), changes.end(), [kind](const auto &one) { return one.kind == kind; });
    };
    QStringList parts;
    if (const auto fresh = count(ToolReview::New); fresh > 0)
        parts.append(u"%1 new"_s.arg(fresh));
    if (const auto changed = count(ToolReview::Changed); changed > 0)
        parts.append(u"%1 changed"_s.arg(changed));
    if (const auto gone = count(ToolReview::Gone); gone > 0)
        parts.append(u"%1 gone"_s.arg(gone));
    return parts.join(u", "_s);
}

} // namespace callttone::connect
