// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/event_stream.h"
#include "app/client/stream_message.h"

#include <QList>
#include <QObject>

namespace callttone::client {
class ApiClient;
}
namespace callttone::items {
class LiveCalls;
class LiveFeedModel;
} // namespace callttone::items

namespace callttone::ui {

/// Keeps the live feed and the live calls up to date: once by REST when the link comes up, then by the stream. Messages
/// that come while the answers are under way are applied again after them, so none is lost between the two.
class LiveSync : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveSync)

public:
    /// All outlive this object.
    LiveSync(client::ApiClient &api, client::EventStream &stream, items::LiveFeedModel &feed, items::LiveCalls &calls,
             QObject *parent = nullptr);

    /// Another service: what is shown is of no meaning there.
    void restart();

private:
    void onState(client::EventStream::State state);
    void onMessage(const client::StreamMessage &message);
    void load();
    void onLoaded();

    client::ApiClient &m_api;
    client::EventStream &m_stream;
    items::LiveFeedModel &m_feed;
    items::LiveCalls &m_calls;
    QList<client::StreamMessage> m_meanwhile;
    int m_loading = 0; ///< answers under way
    bool m_loaded = false;
};

} // namespace callttone::ui
