// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "models/items/live_message.h"
#include "models/items/roles.h"
#include "models/values/call_event.h"

#include <QAbstractListModel>
#include <QSet>

namespace callttone::items {

/// The Live panel: the last 500 messages of calls and bookings, newest at the bottom. An analysis that comes after the
/// call ended completes the message that is there already.
class LiveFeedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CallIdRole = FirstModelRole,
        TimeTextRole,   ///< "10:34"
        AgentRole,      ///< the part of the text to stress; empty but for calls that start
        AttachmentRole, ///< summary, or empty; its bar's colour by ToneRole
        MetaRole,       ///< "Inbound · +1 (512) 555-0199", "Dana Whitfield · GoHighLevel"
    };

    static constexpr qsizetype mostMessages = 500;

    explicit LiveFeedModel(QObject *parent = nullptr);

    /// Takes the events of calls; ignores all other messages and repeats after a resumed stream.
    void applyMessage(const client::StreamMessage &message);
    /// What happened before the window opened, as GET /events lists it: newest first. Replaces everything.
    void setHistory(const QList<values::StoredEvent> &events);
    void clear();

    /// Calls that started and did not end, as far as these messages tell; LiveCalls also knows older ones.
    [[nodiscard]] int liveCallCount() const { return int(m_live.size()); }
    [[nodiscard]] const LiveMessage &messageAt(int row) const { return m_messages[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void liveCallCountChanged(int count);
    /// For desktop notifications: a message arrived by the stream just now.
    void messageArrived(const callttone::items::LiveMessage &message);

private:
    bool take(values::EventType type, const QJsonObject &payload);
    void completeWith(const QJsonObject &analysis);
    [[nodiscard]] bool isKnownBooking(const LiveMessage &message) const;
    void append(const LiveMessage &message);

    QList<LiveMessage> m_messages;
    QSet<QString> m_seen; ///< event ids of m_messages
    QSet<QString> m_live;
};

} // namespace callttone::items
