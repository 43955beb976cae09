// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/mcp/key_slots.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

namespace callttone::service {

class GuardedConnection;

/// Who hears of changes: streams opened by GET in a session, and by `subscriptions/listen`. Service thread only.
class McpStreams final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString keyId;
        QString sessionId = {};                          ///< of a stream that was opened by GET
        QJsonValue subscription = QJsonValue::Undefined; ///< the id of subscriptions/listen
        bool toolsListChanged = true;
        KeySlots::Slot slot = {};
    };

    McpStreams();

    void open(GuardedConnection &connection, Wish wish);
    void tellToolsChanged();
    void dropSession(const QString &sessionId);
    void dropKey(const QString &keyId);
    /// The service ends: listeners are told that their subscription has ended.
    void endAll();

private:
    template<typename Matches> void drop(Matches matches);

    QHash<GuardedConnection *, Wish> m_streams;
    QTimer m_heartbeat;
};

} // namespace callttone::service
