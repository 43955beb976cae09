// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_server.h"

namespace callttone::tests {

QByteArray RecordedRequest::requestLine() const
{
    return head.left(head.indexOf("\r\n"));
}

QList<std::pair<QByteArray, QByteArray>> RecordedRequest::headers() const
{
    QList<std::pair<QByteArray, QByteArray>> result;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            result.append({line.left(colon), line.sliced(colon + 1).trimmed()});
    }
    return result;
}

QByteArray RecordedRequest::header(QByteArrayView name) const
{
    QByteArray found;
    int count = 0;
    for (const auto &[candidate, value] : headers()) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0) {
            found = value;
            ++count;
        }
    }
    return count == 1 ? found : QByteArray();
}

FaultReply FaultReply::answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &line : headers)
        head += line + "\r\n";
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return {.head = head, .body = body};
}

FaultReply FaultReply::chunked(const QList<QByteArray> &chunks)
{
    QByteArray body;
    for (const QByteArray &chunk : chunks)
        body += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return {.head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", .body = body + "0\r\n\r\n"};
}

FaultReply FaultReply::stream(qint64 bytes)
{
    constexpr qint64 block = 16 * 1024;
    QByteArray head = "HTTP/1.1 200 OK\r\n";
    if (bytes != endless)
        head += "Content-Length: " + QByteArray::number(bytes / block * block) + "\r\n";
    return {.head = head + "\r\n", .body = QByteArray(block, '\0'), .repeat = bytes / block};
}

FaultReply FaultReply::raw(const QByteArray &bytes, Ending ending)
{
    return {.head = bytes, .ending = ending};
}

FaultReply FaultReply::after(int ms) const
{
    FaultReply copy = *this;
    copy.delayMs = ms;
    return copy;
}

FaultReply FaultReply::then(Ending newEnding) const
{
    FaultReply copy = *this;
    copy.ending = newEnding;
    return copy;
}

} // namespace callttone::tests
