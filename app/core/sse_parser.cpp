// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sse_parser.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

QList<SseEvent> SseParser::feed(QByteArrayView bytes)
{
    QList<SseEvent> events;
    qsizetype position = 0;
    while (position < bytes.size() && !m_broken) {
        if (std::exchange(m_afterCr, false) && bytes[position] == '\n') { // CR LF is one line end, also across packets
            ++position;
            continue;
        }
        const auto *begin = bytes.begin() + position;
        const auto *lineEnd = std::find_if(begin, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        m_line.append(begin, lineEnd - begin);
        m_broken = m_line.size() + m_data.size() > largestEvent;
        position += lineEnd - begin;
        if (position < bytes.size()) {
            m_afterCr = bytes[position] == '\r';
            ++position;
            takeLine(events);
        }
    }
    return events;
}

void SseParser::restart()
{
    m_line.clear();
    m_data.clear();
    m_type.clear();
    m_idBuffer = m_lastId;
    m_hasData = m_afterCr = m_broken = false;
    m_atStart = true;
}

void SseParser::takeLine(QList<SseEvent> &events)
{
    const QByteArray line = std::exchange(m_line, {});
    QByteArrayView text(line);
    if (std::exchange(m_atStart, false) && text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (text.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon == 0)
        return; // a comment: the server's heartbeat
    QByteArrayView value = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(colon < 0 ? text : text.first(colon), value);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (std::exchange(m_hasData, true))
            m_data.append('\n');
        m_data.append(value);
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_idBuffer = value.toByteArray();
    } else if (name == "retry") {
        bool isNumber = false;
        const int milliseconds = value.toByteArray().toInt(&isNumber);
        if (isNumber && milliseconds >= 0)
            m_retryMs = milliseconds;
    }
}

void SseParser::dispatch(QList<SseEvent> &events)
{
    m_lastId = m_idBuffer;
    const QByteArray type = std::exchange(m_type, {});
    const QByteArray data = std::exchange(m_data, {});
    if (std::exchange(m_hasData, false))
        events.append({m_lastId, type.isEmpty() ? "message"_ba : type, data});
}

} // namespace callttone::core
