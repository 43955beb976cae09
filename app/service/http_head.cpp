// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/http_head.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr std::array<QByteArrayView, 7> knownMethods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

Problem malformed(const QString &why)
{
    return Problem(400, u"malformed_request"_s, u"This is not a well-formed HTTP request"_s,
                   why + u" Check the client, or a proxy in between."_s);
}

bool isTokenChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Checked<void> readRequestLine(QByteArrayView line, HttpHead &head)
{
    const qsizetype afterMethod = line.indexOf(' ');
    const qsizetype afterTarget = line.lastIndexOf(' ');
    if (afterMethod <= 0 || afterTarget <= afterMethod)
        return refuse(malformed(u"Its first line is not \"METHOD /path HTTP/1.1\"."_s));
    head.method = line.first(afterMethod).toByteArray();
    head.target = line.sliced(afterMethod + 1, afterTarget - afterMethod - 1).toByteArray();
    const QByteArrayView version = line.sliced(afterTarget + 1);
    if (!isToken(head.method) || version.size() != 8 || !version.startsWith("HTTP/"))
        return refuse(malformed(u"Its first line is not \"METHOD /path HTTP/1.1\"."_s));
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(Problem(505, u"http_version"_s, u"This HTTP version is not spoken here"_s,
                              u"The service speaks HTTP/1.1. Let the client or the proxy use that."_s));
    head.keepAlive = version == "HTTP/1.1";
    if (std::find(knownMethods.begin(), knownMethods.end(), head.method) == knownMethods.end())
        return refuse(Problem(501, u"unknown_method"_s, u"This method is not known here"_s,
                              u"Use GET, POST, PATCH or DELETE as the OpenAPI document says."_s));
    // "//host" would be read as an authority by URL parsers, and other forms are for proxies.
    const bool visible =
        std::all_of(head.target.begin(), head.target.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!head.target.startsWith('/') || head.target.startsWith("//") || !visible || head.target.contains('#'))
        return refuse(malformed(u"Its target must be a path such as /api/v1/calls, with other characters "
                                "percent-encoded."_s));
    return {};
}

Checked<void> readHeaderLine(QByteArrayView line, HttpHead &head)
{
    const qsizetype colon = line.indexOf(':');
    // A token before the colon also excludes folded lines and blanks before the colon, both refused by the RFC.
    if (colon < 0 || !isToken(line.first(colon)))
        return refuse(malformed(u"A header line is not \"Name: value\"."_s));
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    const bool clean =
        std::none_of(value.begin(), value.end(), [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; });
    if (!clean)
        return refuse(malformed(u"A header value has control characters in it."_s));
    head.headers.append({line.first(colon).toByteArray(), value.toByteArray()});
    return {};
}

Checked<void> readFraming(HttpHead &head)
{
    int hosts = 0;
    int lengths = 0;
    int encodings = 0;
    for (const auto &[name, value] : std::as_const(head.headers)) {
        if (sameName(name, "host")) {
            ++hosts;
        } else if (sameName(name, "content-length")) {
            const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
            bool fits = false;
            head.contentLength = value.toLongLong(&fits);
            if (++lengths > 1 || !digits || !fits)
                return refuse(malformed(u"Content-Length must be there once, as a plain number."_s));
        } else if (sameName(name, "transfer-encoding")) {
            if (++encodings > 1 || !sameName(value, "chunked"))
                return refuse(Problem(501, u"transfer_encoding"_s, u"This transfer encoding is not known here"_s,
                                      u"Send a Content-Length, or Transfer-Encoding: chunked and nothing else."_s));
            head.chunked = true;
        } else if (sameName(name, "connection")) {
            head.keepAlive = head.keepAlive && !value.toLower().contains("close");
        } else if (sameName(name, "expect")) {
            head.expectsContinue = sameName(value, "100-continue");
        }
    }
    if (head.chunked && lengths > 0)
        return refuse(malformed(u"It has both Content-Length and Transfer-Encoding, which two programs read as two "
                                "different requests."_s));
    if (hosts != 1)
        return refuse(malformed(u"It must have exactly one Host header."_s));
    return {};
}

bool concernsConnection(QByteArrayView name)
{
    static constexpr QByteArrayView names[] = {"connection", "keep-alive",     "upgrade",           "te",     "trailer",
                                               "expect",     "content-length", "transfer-encoding", stampName};
    return std::any_of(std::begin(names), std::end(names), [name](QByteArrayView n) { return sameName(name, n); });
}

} // namespace

QByteArrayView HttpHead::path() const
{
    const qsizetype mark = target.indexOf('?');
    return QByteArrayView(target).first(mark < 0 ? target.size() : mark);
}

QByteArrayView HttpHead::query() const
{
    return QByteArrayView(target).sliced(std::min(path().size() + 1, target.size()));
}

QByteArray HttpHead::restated(qint64 bodySize, QByteArrayView stamp) const
{
    QByteArray text;
    text.append(method).append(' ').append(path()).append(" HTTP/1.1\r\n");
    for (const auto &[name, value] : headers) {
        if (!concernsConnection(name))
            text += name + ": " + value + "\r\n";
    }
    text += "Content-Length: " + QByteArray::number(bodySize) + "\r\n";
    text.append(stampName).append(": ").append(stamp).append("\r\n\r\n");
    return text;
}

Checked<HttpHead> parseHead(QByteArrayView block)
{
    HttpHead head;
    bool first = true;
    while (!block.isEmpty()) {
        const qsizetype end = block.indexOf('\n');
        QByteArrayView line = end < 0 ? block : block.first(end);
        block = end < 0 ? QByteArrayView() : block.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        const Checked<void> read = first ? readRequestLine(line, head) : readHeaderLine(line, head);
        if (!read)
            return refuse(read.error());
        first = false;
    }
    if (first)
        return refuse(malformed(u"It has no request line."_s));
    if (const Checked<void> framing = readFraming(head); !framing)
        return refuse(framing.error());
    return head;
}

} // namespace callttone::service
