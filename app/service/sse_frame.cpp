// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/sse_frame.h"

#include <algorithm>

namespace callttone::service {

QByteArray sseFrame(qint64 id, QByteArrayView event, QByteArrayView data)
{
    QByteArray frame;
    frame.reserve(data.size() + event.size() + 48);
    frame.append("id: ").append(QByteArray::number(id)).append("\nevent: ").append(event).append("\ndata: ");
    // CR, LF and CRLF all end a line of the stream, so each would end the data too.
    while (!data.isEmpty()) {
        const auto end = std::find_if(data.begin(), data.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - data.begin();
        frame.append(data.first(length));
        if (length == data.size())
            break;
        frame.append("\ndata: ");
        data = data.sliced(length + (data.sliced(length).startsWith("\r\n") ? 2 : 1));
    }
    return frame.append("\n\n");
}

QByteArray ssePlace(qint64 id)
{
    return "id: " + QByteArray::number(id) + "\n\n";
}

QByteArray sseHeartbeat()
{
    return ":\n\n";
}

} // namespace callttone::service
