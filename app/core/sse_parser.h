// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace callttone::core {

struct SseEvent
{
    QByteArray id;   ///< the last id seen, also when this event had none
    QByteArray type; ///< "message" when unnamed
    QByteArray data; ///< lines joined by \n

    bool operator==(const SseEvent &) const = default;
};

/// Server-sent events out of bytes, wherever the network cut them.
/// https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
class SseParser
{
public:
    /// What one event may hold before the stream counts as broken.
    static constexpr qsizetype largestEvent = 8 * 1024 * 1024;

    /// The events completed by these bytes.
    [[nodiscard]] QList<SseEvent> feed(QByteArrayView bytes);
    /// A new connection: half an event is dropped, the last id stays.
    void restart();

    [[nodiscard]] const QByteArray &lastEventId() const { return m_lastId; }
    void setLastEventId(const QByteArray &id) { m_lastId = m_idBuffer = id; }
    /// The server's wish from `retry:`, in milliseconds.
    [[nodiscard]] std::optional<int> retryMs() const { return m_retryMs; }
    /// True once an event grew past the limit; nothing is read any more until restart().
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    void takeLine(QList<SseEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);
    void dispatch(QList<SseEvent> &events);

    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_type;
    QByteArray m_idBuffer;
    QByteArray m_lastId;
    std::optional<int> m_retryMs;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_atStart = true;
    bool m_broken = false;
};

} // namespace callttone::core
