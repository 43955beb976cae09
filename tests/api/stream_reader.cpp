// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/stream_reader.h"

namespace callttone::testing {

StreamReader::StreamReader(const ServiceFixture &service, const QByteArray &query, const QByteArray &headers)
    : m_probe(service.port())
{
    m_probe.send(m_probe.request("GET", "/api/v1/events/stream" + query, {},
                                 ServiceFixture::bearer(service.adminKey()) + headers));
    QByteArray head;
    while (!head.contains("\r\n\r\n")) {
        const QByteArray more = m_probe.some();
        if (more.isEmpty())
            return;
        head += more;
    }
    m_text = head.mid(head.indexOf("\r\n\r\n") + 4);
    m_head = head.left(head.indexOf("\r\n\r\n"));
}

std::optional<Message> StreamReader::next(int ms)
{
    const QDeadlineTimer deadline(ms);
    for (;;) {
        const qsizetype end = m_text.indexOf("\n\n");
        if (end < 0) {
            const QByteArray more = m_probe.some(int(deadline.remainingTime()));
            if (more.isEmpty())
                return std::nullopt;
            m_text += more;
            continue;
        }
        const QByteArrayList lines = m_text.left(end).split('\n');
        m_text.remove(0, end + 2);
        Message message;
        QByteArrayList data;
        for (const QByteArray &line : lines) {
            if (line.startsWith("id: "))
                m_lastId = line.mid(4).toLongLong();
            else if (line.startsWith("event: "))
                message.type = line.mid(7);
            else if (line.startsWith("data: "))
                data.append(line.mid(6));
        }
        message.id = m_lastId;
        message.data = data.join('\n');
        if (!data.isEmpty())
            return message;
    }
}

} // namespace callttone::testing
