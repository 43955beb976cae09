// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/live_feed_model.h"

#include "models/items/format.h"
#include "models/values/json_read.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

LiveFeedModel::LiveFeedModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void LiveFeedModel::applyMessage(const client::StreamMessage &message)
{
    const auto type = values::eventTypeFromWire(message.type);
    if (!type)
        return;
    const qsizetype live = m_live.size();
    if (take(*type, message.data))
        Q_EMIT messageArrived(m_messages.last());
    if (m_live.size() != live)
        Q_EMIT liveCallCountChanged(int(m_live.size()));
}

void LiveFeedModel::setHistory(const QList<values::StoredEvent> &events)
{
    clear();
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (!event->test)
            take(event->type, QJsonDocument::fromJson(event->payload).object());
    }
    Q_EMIT liveCallCountChanged(int(m_live.size()));
}

void LiveFeedModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_seen.clear();
    m_live.clear();
    endResetModel();
}

bool LiveFeedModel::take(values::EventType type, const QJsonObject &payload)
{
    if (type == values::EventType::AnalysisComplete) {
        completeWith(payload);
        return false;
    }
    const std::optional<LiveMessage> message = liveMessageOf(type, payload);
    if (!message || (!message->eventId.isEmpty() && m_seen.contains(message->eventId)))
        return false;
    if (message->kind == LiveMessage::Kind::Booked && isKnownBooking(*message))
        return false;
    append(*message);
    if (message->kind == LiveMessage::Kind::Ended)
        m_live.remove(message->callId);
    else if (message->kind == LiveMessage::Kind::Started)
        m_live.insert(message->callId);
    return true;
}

void LiveFeedModel::completeWith(const QJsonObject &analysis)
{
    const QString callId = values::text(analysis, "callId"_L1);
    for (int row = int(m_messages.size()) - 1; row >= 0; --row) {
        LiveMessage &message = m_messages[row];
        if (message.callId != callId || message.kind != LiveMessage::Kind::Ended)
            continue;
        if (const QString summary = values::text(analysis, "summary"_L1); !summary.isEmpty())
            message.summary = summary;
        if (const QString sentiment = values::text(analysis, "sentiment"_L1); !sentiment.isEmpty())
            message.sentiment = sentiment;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
}

bool LiveFeedModel::isKnownBooking(const LiveMessage &message) const
{
    // The tool that books says so, and so may the voice platform: that is one appointment.
    return std::any_of(m_messages.cbegin(), m_messages.cend(), [&message](const LiveMessage &known) {
        return known.kind == LiveMessage::Kind::Booked && !message.callId.isEmpty() && known.callId == message.callId
               && known.start == message.start;
    });
}

void LiveFeedModel::append(const LiveMessage &message)
{
    if (m_messages.size() >= mostMessages) {
        beginRemoveRows({}, 0, 0);
        m_seen.remove(m_messages.takeFirst().eventId);
        endRemoveRows();
    }
    const int row = int(m_messages.size());
    beginInsertRows({}, row, row);
    m_messages.append(message);
    m_seen.insert(message.eventId);
    endInsertRows();
}

int LiveFeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant LiveFeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LiveMessage &message = m_messages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return message.text();
    case Qt::ToolTipRole:
        return fullTimeText(message.at);
    case Qt::AccessibleTextRole: {
        QStringList parts{clockMinuteText(message.at), message.text(), message.summary, message.meta()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole:
        return message.eventId;
    case RowStateRole:
        return int(RowState::Ready);
    case RawRole:
        return message.at;
    case StatusRole:
        return message.status;
    case ToneRole:
        return message.tone();
    case CallIdRole:
        return message.callId;
    case TimeTextRole:
        return clockMinuteText(message.at);
    case AgentRole:
        return message.kind == LiveMessage::Kind::Started ? message.agentName : QString();
    case AttachmentRole:
        return message.summary;
    case MetaRole:
        return message.meta();
    default:
        return {};
    }
}

} // namespace callttone::items
