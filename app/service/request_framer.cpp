// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/request_framer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qsizetype maxChunkLine = 256; ///< the size in hex and extensions nobody uses
constexpr qsizetype maxTrailerBytes = 8 * 1024;
constexpr qsizetype keptBeginning = 64;

QString inKiB(qint64 bytes)
{
    return u"%1 KiB"_s.arg(bytes / 1024);
}

Problem headTooLarge(qint64 limit)
{
    return Problem(431, u"headers_too_large"_s, u"The request line and headers are too long"_s,
                   u"Together they may have %1. Leave out headers the service does not need, such as cookies."_s.arg(
                       inKiB(limit)));
}

Problem brokenChunk()
{
    return Problem(400, u"malformed_request"_s, u"This is not a well-formed HTTP request"_s,
                   u"Its chunked body has a broken chunk. Check the client, or a proxy in between."_s);
}

} // namespace

RequestFramer::RequestFramer(const HttpLimits &limits, BodyLimit bodyLimit)
    : m_limits(limits)
    , m_bodyLimitOf(std::move(bodyLimit))
{}

void RequestFramer::restart()
{
    m_state = State::Head;
    m_headText = {}; // not clear(): that would keep the memory of a large request on an idle connection
    m_blankBytes = 0;
    m_head = {};
    m_body = {};
    m_chunk = Chunk::Size;
    m_chunkLeft = 0;
    m_trailerBytes = 0;
    m_line = {};
    m_beginning = {};
    m_problem.reset();
}

qsizetype RequestFramer::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_state != State::Whole && m_state != State::Refused) {
        const QByteArrayView rest = bytes.sliced(used);
        if (m_state == State::Head)
            used += feedHead(rest);
        else
            used += m_head.chunked ? feedChunkedBody(rest) : feedPlainBody(rest);
    }
    return used;
}

void RequestFramer::refuseWith(Problem problem)
{
    m_state = State::Refused;
    m_beginning =
        m_headText.isEmpty() ? m_head.method + ' ' + m_head.target.left(keptBeginning) : m_headText.left(keptBeginning);
    m_body = {};
    m_headText = {};
    m_problem = std::move(problem);
}

Problem RequestFramer::tooLarge() const
{
    return Problem(413, u"body_too_large"_s, u"The body is too long"_s,
                   u"At most %1 are taken here. Send less at once, for example events in several requests."_s.arg(
                       inKiB(m_bodyLimit)));
}

qsizetype RequestFramer::feedHead(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (m_headText.isEmpty() && used < bytes.size() && (bytes[used] == '\r' || bytes[used] == '\n')) {
        ++used; // RFC 9112 §2.2: clients may leave line ends behind the body before
        ++m_blankBytes;
    }
    while (used < bytes.size()) {
        const qsizetype lineEnd = bytes.sliced(used).indexOf('\n');
        const qsizetype take = lineEnd < 0 ? bytes.size() - used : lineEnd + 1;
        if (m_headText.size() + m_blankBytes + take > m_limits.headBytes) {
            refuseWith(headTooLarge(m_limits.headBytes));
            return bytes.size();
        }
        m_headText.append(bytes.sliced(used, take));
        used += take;
        if (m_headText.endsWith("\n\r\n") || m_headText.endsWith("\n\n")) {
            headComplete();
            return used;
        }
    }
    if (m_blankBytes > m_limits.headBytes)
        refuseWith(headTooLarge(m_limits.headBytes));
    return used;
}

void RequestFramer::headComplete()
{
    m_headText.chop(m_headText.endsWith("\r\n") ? 2 : 1);
    Checked<HttpHead> head = parseHead(m_headText);
    m_headText = {};
    if (!head) {
        refuseWith(std::move(head.error()));
        return;
    }
    m_head = std::move(*head);
    m_bodyLimit = m_bodyLimitOf(m_head.method, m_head.path());
    if (m_head.contentLength > m_bodyLimit) {
        refuseWith(tooLarge());
        return;
    }
    m_state = m_head.chunked || m_head.contentLength > 0 ? State::Body : State::Whole;
}

qsizetype RequestFramer::feedPlainBody(QByteArrayView bytes)
{
    const qsizetype take = std::min<qsizetype>(bytes.size(), m_head.contentLength - m_body.size());
    m_body.append(bytes.first(take));
    if (m_body.size() == m_head.contentLength)
        m_state = State::Whole;
    return take;
}

bool RequestFramer::takeLine(QByteArrayView bytes, qsizetype &used, qsizetype most)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    const qsizetype take = lineEnd < 0 ? bytes.size() : lineEnd + 1;
    if (m_line.size() + take > most) {
        refuseWith(brokenChunk());
        used = bytes.size();
        return false;
    }
    m_line.append(bytes.first(take));
    used = take;
    if (lineEnd < 0)
        return false;
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    return true;
}

void RequestFramer::takeChunkSize()
{
    const QByteArray size = m_line.split(';').first().trimmed();
    m_line = {};
    const bool hex = !size.isEmpty() && std::all_of(size.begin(), size.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    bool fits = false;
    m_chunkLeft = size.toLongLong(&fits, 16);
    if (!hex || !fits)
        refuseWith(brokenChunk());
    else if (m_chunkLeft > m_bodyLimit - m_body.size())
        refuseWith(tooLarge());
    else
        m_chunk = m_chunkLeft == 0 ? Chunk::Trailer : Chunk::Data;
}

qsizetype RequestFramer::feedChunkedBody(QByteArrayView bytes)
{
    qsizetype used = 0;
    switch (m_chunk) {
    case Chunk::Size:
        if (takeLine(bytes, used, maxChunkLine))
            takeChunkSize();
        return used;
    case Chunk::Data:
        used = std::min<qsizetype>(bytes.size(), m_chunkLeft);
        m_body.append(bytes.first(used));
        m_chunkLeft -= used;
        if (m_chunkLeft == 0)
            m_chunk = Chunk::DataEnd;
        return used;
    case Chunk::DataEnd:
        if (takeLine(bytes, used, 2)) {
            if (!m_line.isEmpty())
                refuseWith(brokenChunk());
            m_line = {};
            m_chunk = Chunk::Size;
        }
        return used;
    case Chunk::Trailer:
        if (takeLine(bytes, used, maxTrailerBytes - m_trailerBytes)) {
            m_trailerBytes += m_line.size() + 1;
            if (m_line.isEmpty())
                m_state = State::Whole; // trailers themselves are not used by anything here
            m_line = {};
        }
        return used;
    }
    return bytes.size();
}

} // namespace callttone::service
