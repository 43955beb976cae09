// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/http_head.h"
#include "app/service/http_limits.h"

#include <optional>
#include <utility>

namespace callttone::service {

/// Cuts one request out of a byte stream and counts while doing so: a head or body beyond its limit is refused at the
/// first byte too many, or before its first byte when Content-Length announces it. Holds what it has read of the
/// current request and nothing else. Knows no sockets.
class RequestFramer
{
public:
    enum class State { Head, Body, Whole, Refused };

    RequestFramer(const HttpLimits &limits, BodyLimit bodyLimit);

    /// Takes bytes up to the end of the request and answers how many; the rest belongs to the next one.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);
    /// Forgets the request and begins the next.
    void restart();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasBegun() const { return m_state != State::Head || !m_headText.isEmpty(); }
    [[nodiscard]] const HttpHead &head() const { return m_head; }             ///< from Body on
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); } ///< in Whole
    [[nodiscard]] const Problem &problem() const { return *m_problem; }       ///< in Refused
    /// In Refused: how the request began, for who asked that way. Short, and never all of it.
    [[nodiscard]] QByteArrayView beginning() const { return m_beginning; }
    [[nodiscard]] qint64 bytesHeld() const { return m_headText.size() + m_body.size(); }

private:
    enum class Chunk { Size, Data, DataEnd, Trailer };

    void refuseWith(Problem problem);
    [[nodiscard]] Problem tooLarge() const;
    void headComplete();
    [[nodiscard]] qsizetype feedHead(QByteArrayView bytes);
    [[nodiscard]] qsizetype feedPlainBody(QByteArrayView bytes);
    [[nodiscard]] qsizetype feedChunkedBody(QByteArrayView bytes);
    /// Collects a line of at most `most` bytes in m_line; true once it is whole, its end cut off.
    [[nodiscard]] bool takeLine(QByteArrayView bytes, qsizetype &used, qsizetype most);
    void takeChunkSize();

    HttpLimits m_limits;
    BodyLimit m_bodyLimitOf;
    State m_state = State::Head;
    QByteArray m_headText;
    qint64 m_blankBytes = 0; ///< line ends before the request line; they count, else they could go on for ever
    HttpHead m_head;
    QByteArray m_body;
    qint64 m_bodyLimit = 0;
    Chunk m_chunk = Chunk::Size;
    qint64 m_chunkLeft = 0;
    qint64 m_trailerBytes = 0;
    QByteArray m_line;
    QByteArray m_beginning;
    std::optional<Problem> m_problem;
};

} // namespace callttone::service
