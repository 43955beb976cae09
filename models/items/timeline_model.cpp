// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline_model.h"

#include "models/items/format.h"
#include "models/items/tool_words.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using values::TimelineEntry;

bool isShown(const TimelineEntry &entry, TimelineModel::Show show)
{
    switch (show) {
    case TimelineModel::Show::Everything:
        return true;
    case TimelineModel::Show::Transcript:
        return entry.kind == "turn"_L1;
    case TimelineModel::Show::Tools:
        return entry.kind == "tool"_L1;
    case TimelineModel::Show::Events:
        return entry.kind == "event"_L1;
    }
    return true;
}

/// With the name where only the timeline has it.
QJsonObject toolCallOf(const TimelineEntry &entry)
{
    QJsonObject call = entry.detail;
    if (toolOf(call).isEmpty())
        call.insert(u"name"_s, entry.title);
    return call;
}

/// A tool call keeps its row, and what is unfolded, while others come in before it.
QString idOf(const TimelineEntry &entry, qsizetype position)
{
    const QString known = entry.detail.value("id"_L1).toString();
    return entry.kind == "tool"_L1 && !known.isEmpty() ? known : u"%1-%2"_s.arg(entry.kind).arg(position);
}

QString jsonText(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(format)).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(format)).trimmed();
    return value.toVariant().toString();
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : ValueListModel(parent)
{}

void TimelineModel::setCall(const values::CallDetail &detail)
{
    if (detail.call.id != m_detail.call.id)
        m_expanded.clear();
    m_detail = detail;
    rebuild();
}

void TimelineModel::setShow(Show show)
{
    m_show = show;
    rebuild();
}

int TimelineModel::countOf(Show show) const
{
    return int(std::count_if(m_detail.timeline.cbegin(), m_detail.timeline.cend(),
                             [show](const TimelineEntry &entry) { return isShown(entry, show); }));
}

void TimelineModel::rebuild()
{
    QList<TimelineRow> rows;
    for (qsizetype i = 0; i < m_detail.timeline.size(); ++i) {
        const TimelineEntry &entry = m_detail.timeline[i];
        const QString id = idOf(entry, i);
        if (isShown(entry, m_show))
            rows.append({id, entry, m_expanded.contains(id)});
    }
    setRows(rows);
}

void TimelineModel::toggleExpanded(int row)
{
    if (row < 0 || row >= rows().size() || rows()[row].entry.kind != "tool"_L1)
        return;
    TimelineRow toggled = rows()[row];
    toggled.expanded = !toggled.expanded;
    if (toggled.expanded)
        m_expanded.insert(toggled.id);
    else
        m_expanded.remove(toggled.id);
    setRow(toggled);
}

int TimelineModel::rowAtSeconds(double seconds) const
{
    const auto after = std::upper_bound(rows().cbegin(), rows().cend(), seconds,
                                        [](double at, const TimelineRow &row) { return at < row.entry.atSeconds; });
    return rows().isEmpty() ? -1 : std::max(int(after - rows().cbegin()) - 1, 0);
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString TimelineModel::offsetOf(const TimelineEntry &entry) const
{
    if (m_detail.call.endedAt && entry.at >= *m_detail.call.endedAt + 1000 && entry.kind == "event"_L1)
        return tr("+%1", "time after the call ended").arg(waitText(entry.at - *m_detail.call.endedAt));
    return offsetText(entry.atSeconds);
}

QString TimelineModel::leadOf(const TimelineEntry &entry) const
{
    if (entry.kind == "turn"_L1) {
        if (entry.title != "agent"_L1)
            return m_detail.call.direction == "outbound"_L1 ? tr("Callee") : tr("Caller");
        return m_detail.call.agentName.isEmpty() ? tr("Agent") : m_detail.call.agentName;
    }
    return entry.kind == "tool"_L1 ? toolTitle(entry.title) : entry.title;
}

QString TimelineModel::textOf(const TimelineEntry &entry) const
{
    return entry.kind == "event"_L1 ? eventText(entry) : entry.text;
}

QString TimelineModel::eventText(const TimelineEntry &entry) const
{
    QStringList parts;
    if (entry.title == "call.ended"_L1 || entry.title == "call.failed"_L1)
        parts.append(m_detail.call.status);
    const int turns = int(m_detail.transcript.size());
    if (entry.title == "transcript.ready"_L1 && turns > 0)
        parts.append(turns == 1 ? tr("1 turn") : tr("%n turns", nullptr, turns));
    parts.append(sentTo(entry.detail.value("eventId"_L1).toString()));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString TimelineModel::sentTo(const QString &eventId) const
{
    int endpoints = 0;
    QStringList names;
    for (const values::Delivery &delivery : m_detail.deliveries) {
        if (delivery.eventId != eventId)
            continue;
        if (delivery.destination.kind == "webhook"_L1)
            ++endpoints;
        else if (!names.contains(delivery.destination.label))
            names.append(delivery.destination.label);
    }
    if (endpoints > 0)
        names.prepend(endpoints == 1 ? tr("1 endpoint") : tr("%n endpoints", nullptr, endpoints));
    if (names.isEmpty())
        return tr("no endpoint takes it");
    const QString last = names.takeLast();
    return tr("sent to %1").arg(names.isEmpty() ? last : tr("%1 and %2").arg(names.join(u", "_s), last));
}

QVariant TimelineModel::toolValue(const TimelineEntry &entry, int role) const
{
    const QJsonObject &tool = entry.detail;
    switch (role) {
    case ArgumentsRole:
        return jsonText(tool.value("arguments"_L1), QJsonDocument::Compact);
    case ResultRole:
        return jsonText(tool.value("result"_L1), QJsonDocument::Indented);
    case OutcomeRole:
        return shownToolOutcome(toolCallOf(entry)).text;
    case OutcomeIconRole:
        return shownToolOutcome(toolCallOf(entry)).icon;
    case ToneRole:
        return shownToolOutcome(toolCallOf(entry)).tone;
    case IntegrationRole:
        return integrationOf(toolCallOf(entry));
    case TookRole:
        return tool.value("latencyMs"_L1).isDouble() ? latencyText(qint64(tool.value("latencyMs"_L1).toDouble()))
                                                     : QString();
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineRow *row = valueAt(index);
    if (!row)
        return {};
    const TimelineEntry &entry = row->entry;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry);
    case Qt::AccessibleTextRole: {
        const QString text = entry.kind == "tool"_L1 ? toolValue(entry, OutcomeRole).toString() : textOf(entry);
        return u"%1, %2, %3"_s.arg(offsetOf(entry), leadOf(entry), text);
    }
    case ValueRole:
        return QVariant::fromValue(entry);
    case IdRole:
        return row->id;
    case RowStateRole:
        return int(RowState::Ready);
    case RawRole:
        return entry.at;
    case IconRole:
        return entry.kind == "event"_L1    ? u"bolt"_s
               : entry.kind == "tool"_L1   ? u"wrench"_s
               : entry.title == "agent"_L1 ? u"bot"_s
                                           : u"user"_s;
    case KindRole:
        return entry.kind;
    case OffsetRole:
        return offsetOf(entry);
    case SecondsRole:
        return entry.atSeconds;
    case LeadRole:
        return leadOf(entry);
    case ByAgentRole:
        return entry.kind == "turn"_L1 && entry.title == "agent"_L1;
    case ExpandedRole:
        return row->expanded;
    default:
        return entry.kind == "tool"_L1 ? toolValue(entry, role) : QVariant();
    }
}

} // namespace callttone::items
