// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/http/curl_exchange.h"

#include "app/core/redactor.h"
#include "app/core/version.h"
#include "app/delivery/curl_errors.h"
#include "app/delivery/curl_library.h"
#include "app/delivery/native_sockets.h"
#include "app/integrations/http/transport_words.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qint64 maxHeaderBytes = 64 * 1024;
constexpr long connectTimeoutMs = 10'000;

bool breaksOutOfLine(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

CurlExchange::CurlExchange(const QByteArray &caFile)
    : m_easy(curl_easy_init())
{
    Q_CHECK_PTR(m_easy.get());
    setConstantOptions(caFile);
}

void CurlExchange::setConstantOptions(const QByteArray &caFile)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L); // a redirect would carry the token to another host
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOPROXY, ""); // the caller has decided; libcurl shall not read the environment
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, connectTimeoutMs);
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS, long(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // else giving up on a name waits for its resolver
#endif
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!caFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, caFile.constData());
#ifdef Q_OS_WIN
    else
        curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
#endif
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &CurlExchange::onOpenSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L); // only then is there a moment to give up in
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &CurlExchange::onProgress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &CurlExchange::onBeforeRequest);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &CurlExchange::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &CurlExchange::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
}

CURLcode CurlExchange::setHeaders(const connect::HttpRequest &request)
{
    curl_slist *lines = curl_slist_append(nullptr, "Expect:"); // costs a round trip on large bodies
    bool hasAccept = false, hasType = false, hasAgent = false;
    for (const auto &[name, value] : request.headers) {
        if (breaksOutOfLine(name) || breaksOutOfLine(value)) {
            curl_slist_free_all(lines);
            qstrncpy(m_errorText.data(), "A header holds a line break", m_errorText.size());
            return CURLE_BAD_FUNCTION_ARGUMENT;
        }
        hasAccept |= name.compare("accept", Qt::CaseInsensitive) == 0;
        hasType |= name.compare("content-type", Qt::CaseInsensitive) == 0;
        hasAgent |= name.compare("user-agent", Qt::CaseInsensitive) == 0;
        // "Name:" without a value would remove the header, "Name;" sends it empty
        const QByteArray line = value.isEmpty() ? name + ';' : name + ": " + value;
        lines = curl_slist_append(lines, line.constData());
    }
    if (!hasAccept)
        lines = curl_slist_append(lines, "Accept: application/json");
    if (!hasType)
        lines = curl_slist_append(lines, "Content-Type:"); // libcurl would claim a form
    if (!hasAgent)
        lines = curl_slist_append(lines, "User-Agent: CalltTone/" CALLTTONE_VERSION);
    const CURLcode code = curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, lines);
    m_headerLines.reset(lines); // frees the previous list, which libcurl has just let go of
    return code;
}

CURLcode CurlExchange::setMethod(const connect::HttpRequest &request)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L); // back from whatever the exchange before was
    curl_easy_setopt(easy, CURLOPT_NOBODY, 0L);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, nullptr);
    if (request.method == "GET" && request.body.isEmpty())
        return CURLE_OK;
    if (request.method == "HEAD")
        return curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    if (request.method != "DELETE" || !request.body.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.constData()); // not copied: outlives the transfer
    }
    return curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

CURLcode CurlExchange::setUp(const connect::HttpRequest &request)
{
    CURL *easy = m_easy.get();
    if (const CURLcode code = setHeaders(request); code != CURLE_OK)
        return code;
    if (const CURLcode code = setMethod(request); code != CURLE_OK)
        return code;
    if (const CURLcode code = curl_easy_setopt(easy, CURLOPT_URL, request.url.constData()); code != CURLE_OK)
        return code;
    // an empty name also keeps http_proxy and its like out
    if (const CURLcode code = curl_easy_setopt(easy, CURLOPT_PROXY, m_route.proxy.constData()); code != CURLE_OK)
        return code;
    return curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(request.timeoutMs));
}

core::Result<connect::HttpResponse> CurlExchange::perform(const connect::HttpRequest &request, const QString &host,
                                                          const CurlRoute &route)
{
    m_request = &request;
    m_route = route;
    CURLcode code = setUp(request);
    if (code == CURLE_OK && !route.proxy.isEmpty()) {
        const delivery::AddressRange range = delivery::classifyAddress(host.toLatin1().constData());
        const bool isName = range == delivery::classifyAddress("no number");
        if (!isName && !guardAllows(range, host))
            code = CURLE_ABORTED_BY_CALLBACK;
    }
    if (code == CURLE_OK)
        code = curl_easy_perform(m_easy.get());
    if (code == CURLE_WRITE_ERROR && m_stop == Stop::Enough)
        code = CURLE_OK;
    if (code != CURLE_OK) {
        core::ApiError error = failure(code, host);
        forget();
        return core::fail(std::move(error));
    }
    curl_off_t microseconds = 0;
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_TOTAL_TIME_T, &microseconds);
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    connect::HttpResponse response = std::exchange(m_response, {});
    response.status = int(status);
    response.totalMs = double(microseconds) / 1000.0;
    forget();
    return response;
}

void CurlExchange::forget()
{
    // an idle handle holds nobody's token
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(m_easy.get(), CURLOPT_POSTFIELDS, nullptr);
    m_headerLines.reset();
    m_errorText[0] = '\0';
    m_request = nullptr;
    m_response = {};
    m_route = {};
    m_headerBytes = 0;
    m_blockedReason.clear();
    m_addressAllowed = m_sent = false;
    m_stop = Stop::None;
}

core::ApiError CurlExchange::failure(CURLcode code, const QString &host) const
{
    const int timeoutMs = m_request->timeoutMs;
    if (!m_blockedReason.isEmpty() && (!m_addressAllowed || code == CURLE_ABORTED_BY_CALLBACK))
        return transportError({values::ErrorClass::Blocked, host, timeoutMs, m_blockedReason});
    if (m_stop == Stop::BodyTooLarge)
        return transportError({values::ErrorClass::InvalidResponse, host, timeoutMs,
                               u"the answer is larger than %1 bytes"_s.arg(m_request->maxBodyBytes)});
    if (m_stop == Stop::HeadersTooLarge)
        return transportError({values::ErrorClass::InvalidResponse, host, timeoutMs,
                               u"its headers are larger than %1 bytes"_s.arg(maxHeaderBytes)});
    if (m_stop == Stop::GivenUp) // as if it had run out of time: what was sent may have arrived
        return transportError({values::ErrorClass::Timeout, host, timeoutMs, {}});
    if (m_stop == Stop::SecondSend)
        return transportError({values::ErrorClass::EmptyReply, host, timeoutMs, {}});
    delivery::CurlFailure curl{.code = code, .requestSent = m_sent, .text = QByteArrayView(m_errorText.data())};
    curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &curl.osErrno);
    curl_easy_getinfo(m_easy.get(), CURLINFO_SSL_VERIFYRESULT, &curl.verifyResult);
    const QString words =
        curl.text.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code)) : QString::fromUtf8(curl.text);
    return transportError({delivery::errorClassOf(curl), host, timeoutMs, core::redacted(words)});
}

bool CurlExchange::guardAllows(const delivery::AddressRange &range, const QString &address)
{
    if (delivery::isAddressAllowed(range, m_route.allowPrivate))
        return true;
    m_blockedReason = u"%1 is %2"_s.arg(address, range.name);
    return false;
}

curl_socket_t CurlExchange::onOpenSocket(void *data, curlsocktype, curl_sockaddr *address)
{
    auto *self = static_cast<CurlExchange *>(data);
    const bool isTarget = self->m_route.proxy.isEmpty(); // a company's proxy is in its own network
    if (isTarget
        && !self->guardAllows(delivery::classifyAddress(&address->addr), delivery::addressText(&address->addr)))
        return CURL_SOCKET_BAD; // libcurl goes on to the name's next address
    self->m_addressAllowed = true;
#ifdef SOCK_CLOEXEC
    const int type = address->socktype | SOCK_CLOEXEC; // a browser started for a log-in must not inherit it
#else
    const int type = address->socktype;
#endif
    return socket(address->family, type, address->protocol);
}

int CurlExchange::onProgress(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto *self = static_cast<CurlExchange *>(data);
    const auto &giveUp = self->m_request->giveUp;
    const auto &isOver = self->m_request->isOver;
    if ((!giveUp || !giveUp->load(std::memory_order_relaxed)) && (!isOver || !isOver()))
        return 0;
    self->m_stop = Stop::GivenUp;
    return 1;
}

int CurlExchange::onBeforeRequest(void *data, char *remoteIp, char *, int, int)
{
    // Also called for a connection kept from before, which a request with other rights may have opened.
    auto *self = static_cast<CurlExchange *>(data);
    if (self->m_route.proxy.isEmpty()
        && !self->guardAllows(delivery::classifyAddress(remoteIp), QString::fromLatin1(remoteIp)))
        return CURL_PREREQFUNC_ABORT;
    // When a kept connection ends without an answer, libcurl sends the request again by itself. The server may have
    // got the first one: of a booking that would be a second booking.
    if (self->m_sent && self->m_request->method != "GET" && self->m_request->method != "HEAD") {
        self->m_stop = Stop::SecondSend;
        return CURL_PREREQFUNC_ABORT;
    }
    self->m_sent = true;
    self->m_response.tlsVersion = delivery::tlsVersionOf(self->m_easy.get());
    return CURL_PREREQFUNC_OK;
}

size_t CurlExchange::onHeader(char *data, size_t size, size_t count, void *target)
{
    auto *self = static_cast<CurlExchange *>(target);
    const QByteArrayView line(data, qsizetype(size * count));
    self->m_headerBytes += line.size();
    if (self->m_headerBytes > maxHeaderBytes) {
        self->m_stop = Stop::HeadersTooLarge;
        return 0;
    }
    if (line.startsWith("HTTP/")) {
        self->m_response.headers.clear(); // what came before was 100 Continue, or the proxy's answer to CONNECT
        self->m_response.status = line.sliced(std::max<qsizetype>(line.indexOf(' '), 0)).trimmed().first(3).toInt();
        return size * count;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        self->m_response.headers.append(
            {line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    return size * count;
}

size_t CurlExchange::onBody(char *data, size_t size, size_t count, void *target)
{
    auto *self = static_cast<CurlExchange *>(target);
    connect::HttpResponse &response = self->m_response;
    if (response.body.size() + qint64(size * count) > self->m_request->maxBodyBytes) {
        self->m_stop = Stop::BodyTooLarge;
        return 0;
    }
    response.body.append(data, qsizetype(size * count));
    if (!self->m_request->wantsMore || self->m_request->wantsMore(response))
        return size * count;
    self->m_stop = Stop::Enough;
    return 0;
}

} // namespace callttone::integrations
