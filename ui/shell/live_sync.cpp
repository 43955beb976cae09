// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/live_sync.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/live_calls.h"
#include "models/items/live_feed_model.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using client::EventStream;

namespace {

constexpr int HistoryEvents = 200;
constexpr int MostLiveCalls = 200;

} // namespace

LiveSync::LiveSync(client::ApiClient &api, EventStream &stream, items::LiveFeedModel &feed, items::LiveCalls &calls,
                   QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_stream(stream)
    , m_feed(feed)
    , m_calls(calls)
{
    connect(&m_stream, &EventStream::stateChanged, this, [this](EventStream::State state) { onState(state); });
    connect(&m_stream, &EventStream::messageReceived, this, &LiveSync::onMessage);
    connect(&m_stream, &EventStream::resetRequired, this, &LiveSync::load);
}

void LiveSync::restart()
{
    m_loaded = false;
    m_feed.clear();
    m_calls.setCalls({});
}

void LiveSync::onState(EventStream::State state)
{
    // After a break the stream resumes where it was, so only the first time needs the past.
    if (state == EventStream::State::Live && !m_loaded)
        load();
}

void LiveSync::onMessage(const client::StreamMessage &message)
{
    if (m_loading > 0)
        m_meanwhile.append(message);
    m_feed.applyMessage(message);
    m_calls.applyMessage(message);
}

void LiveSync::load()
{
    m_loading += 2;
    values::PageRequest history;
    history.limit = HistoryEvents;
    client::onResult(m_api.events(history), this, [this](core::Result<values::Page<values::StoredEvent>> events) {
        if (events)
            m_feed.setHistory(events->data);
        onLoaded();
    });
    values::CallFilter live;
    live.status = u"live"_s;
    values::PageRequest page;
    page.limit = MostLiveCalls;
    client::onResult(m_api.calls(live, page), this, [this](core::Result<values::Page<values::Call>> calls) {
        if (calls)
            m_calls.setCalls(calls->data);
        m_loaded = m_loaded || calls.has_value();
        onLoaded();
    });
}

void LiveSync::onLoaded()
{
    if (--m_loading > 0)
        return;
    const QList<client::StreamMessage> meanwhile = std::exchange(m_meanwhile, {});
    for (const client::StreamMessage &message : meanwhile) {
        m_feed.applyMessage(message);
        m_calls.applyMessage(message);
    }
}

} // namespace callttone::ui
