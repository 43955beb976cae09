// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/curl_transfer.h"

#include "app/core/redactor.h"
#include "app/delivery/curl_errors.h"
#include "app/delivery/curl_library.h"
#include "app/delivery/native_sockets.h"

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

bool breaksOutOfLine(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

CurlTransfer::CurlTransfer(const QByteArray &caFile)
    : m_easy(curl_easy_init())
{
    Q_CHECK_PTR(m_easy.get());
    setConstantOptions(caFile);
}

CurlTransfer *CurlTransfer::of(CURL *handle)
{
    char *self = nullptr;
    curl_easy_getinfo(handle, CURLINFO_PRIVATE, &self);
    return reinterpret_cast<CurlTransfer *>(self);
}

void CurlTransfer::setConstantOptions(const QByteArray &caFile)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L); // the path the log shows is the path asked for
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // an empty name also keeps http_proxy and its like out
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS, long(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
#if LIBCURL_VERSION_NUM >= 0x075700
    // Without this, giving up on a name waits for its resolver thread: one silent name server stops all deliveries.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!caFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, caFile.constData());
#ifdef Q_OS_WIN
    else
        curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
#endif
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onOpenSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::onBeforeRequest);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
}

CURLcode CurlTransfer::begin(EgressRequest request, core::TimeMs now)
{
    m_request = std::move(request);
    m_result = {};
    m_result.token = m_request.token;
    m_result.startedAt = now;
    m_errorText[0] = '\0';
    m_rawHeaders.clear();
    m_headerBytes = 0;
    m_blockedReason.clear();
    m_addressAllowed = m_bodyCutOff = m_headersTooLarge = false;
    m_socketErrno = 0;
    m_sends = 0;

    CURL *easy = m_easy.get();
    if (const CURLcode code = setHeaders(); code != CURLE_OK)
        return code;
    if (const CURLcode code = curl_easy_setopt(easy, CURLOPT_URL, m_request.url.constData()); code != CURLE_OK)
        return code;
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, m_request.body.constData()); // not copied: the request stays with us
    return curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(m_request.timeoutMs));
}

CURLcode CurlTransfer::setHeaders()
{
    // libcurl's own lines are switched off: Expect costs a round trip on large bodies, Accept is the caller's.
    curl_slist *lines = curl_slist_append(nullptr, "Expect:");
    bool hasAccept = false;
    for (const auto &[name, value] : m_request.headers) {
        if (breaksOutOfLine(name) || breaksOutOfLine(value)) {
            curl_slist_free_all(lines);
            qstrncpy(m_errorText.data(), "A header holds a line break", m_errorText.size());
            return CURLE_BAD_FUNCTION_ARGUMENT;
        }
        hasAccept |= name.compare("accept", Qt::CaseInsensitive) == 0;
        // "Name:" without a value would remove the header, "Name;" sends it empty
        const QByteArray line = value.isEmpty() ? name + ';' : name + ": " + value;
        lines = curl_slist_append(lines, line.constData());
    }
    if (!hasAccept)
        lines = curl_slist_append(lines, "Accept:");
    const CURLcode code = curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, lines);
    m_headerLines.reset(lines); // frees the previous list, which libcurl has just let go of
    return code;
}

bool CurlTransfer::guardAllows(const AddressRange &range, const QString &address)
{
    if (isAddressAllowed(range, m_request.allowPrivate))
        return true;
    m_blockedReason = u"%1 is %2"_s.arg(address, range.name);
    return false;
}

curl_socket_t CurlTransfer::onOpenSocket(void *data, curlsocktype, curl_sockaddr *address)
{
    auto *self = static_cast<CurlTransfer *>(data);
    self->m_result.remoteIp = addressText(&address->addr);
    if (!self->guardAllows(classifyAddress(&address->addr), self->m_result.remoteIp))
        return CURL_SOCKET_BAD; // libcurl goes on to the name's next address
    self->m_addressAllowed = true;
#ifdef SOCK_CLOEXEC
    const int type = address->socktype | SOCK_CLOEXEC; // a browser started for a log-in must not inherit it
#else
    const int type = address->socktype;
#endif
    const curl_socket_t opened = socket(address->family, type, address->protocol);
    if (opened == CURL_SOCKET_BAD) {
#ifdef Q_OS_WIN
        self->m_socketErrno = WSAGetLastError();
#else
        self->m_socketErrno = errno;
#endif
    }
    return opened;
}

int CurlTransfer::onBeforeRequest(void *data, char *remoteIp, char *, int, int)
{
    // Also called for a connection out of the cache, which an endpoint with other rights may have opened.
    auto *self = static_cast<CurlTransfer *>(data);
    self->m_result.remoteIp = QString::fromLatin1(remoteIp);
    if (!self->guardAllows(classifyAddress(remoteIp), self->m_result.remoteIp))
        return CURL_PREREQFUNC_ABORT;
    ++self->m_sends;
    // Here and only here: once the transfer is done, libcurl no longer tells which connection it used.
    self->m_result.tlsVersion = tlsVersionOf(self->handle());
    return CURL_PREREQFUNC_OK;
}

size_t CurlTransfer::onHeader(char *data, size_t size, size_t count, void *target)
{
    auto *self = static_cast<CurlTransfer *>(target);
    const QByteArrayView line(data, qsizetype(size * count));
    self->m_headerBytes += line.size();
    if (self->m_headerBytes > maxResponseHeaderBytes) {
        self->m_headersTooLarge = true;
        return 0;
    }
    if (line.startsWith("HTTP/"))
        self->m_rawHeaders.clear(); // what came before was 100 Continue, 103 Early Hints or the like
    else
        self->m_rawHeaders.append(line);
    return size * count;
}

size_t CurlTransfer::onBody(char *data, size_t size, size_t count, void *target)
{
    auto *self = static_cast<CurlTransfer *>(target);
    EgressResult &result = self->m_result;
    const qint64 bytes = qint64(size * count);
    result.bodyBytes += bytes;
    result.body.append(data, std::min(bytes, maxKeptBodyBytes - result.body.size()));
    if (result.bodyBytes <= maxReadBodyBytes)
        return size * count;
    self->m_bodyCutOff = true;
    return 0;
}

template<typename T> T CurlTransfer::info(CURLINFO which) const
{
    T value = 0;
    curl_easy_getinfo(m_easy.get(), which, &value);
    return value;
}

EgressResult CurlTransfer::finish(CURLcode code)
{
    m_result.connectionsOpened = int(info<long>(CURLINFO_NUM_CONNECTS));
    m_result.resent = m_sends > 1;
    m_result.truncated = m_result.bodyBytes > m_result.body.size();
    const int status = int(info<long>(CURLINFO_RESPONSE_CODE));
    if (status >= 200 || (status > 0 && code == CURLE_OK))
        m_result.status = status;
    readHeaders();
    readTimings();
    judge(code);
    m_request = {}; // an idle handle holds nobody's payload
    return std::exchange(m_result, {});
}

void CurlTransfer::judge(CURLcode code)
{
    if (code == CURLE_WRITE_ERROR && m_bodyCutOff)
        code = CURLE_OK; // we had seen enough
    if (code == CURLE_OK) {
        m_result.errorClass = errorClassOfStatus(m_result.status.value_or(0));
        return;
    }
    if (!m_blockedReason.isEmpty() && (!m_addressAllowed || code == CURLE_ABORTED_BY_CALLBACK)) {
        m_result.errorClass = values::ErrorClass::Blocked;
        m_result.errorDetail = m_blockedReason;
        return;
    }
    describe({.code = code,
              .osErrno = m_socketErrno ? m_socketErrno : info<long>(CURLINFO_OS_ERRNO),
              .verifyResult = info<long>(CURLINFO_SSL_VERIFYRESULT),
              .requestSent = m_sends > 0,
              .text = QByteArrayView(m_errorText.data())});
}

EgressResult CurlTransfer::refuse(CURLcode code)
{
    describe({.code = code, .text = QByteArrayView(m_errorText.data())});
    m_request = {};
    return std::exchange(m_result, {});
}

void CurlTransfer::describe(const CurlFailure &failure)
{
    m_result.errorClass = errorClassOf(failure);
    const QString words = m_headersTooLarge         ? u"The response headers are larger than 64 KiB"_s
                          : !failure.text.isEmpty() ? QString::fromUtf8(failure.text)
                                                    : QString::fromUtf8(curl_easy_strerror(failure.code));
    m_result.errorDetail = core::redacted(words);
}

void CurlTransfer::readTimings()
{
    const qint64 dns = info<curl_off_t>(CURLINFO_NAMELOOKUP_TIME_T);
    const qint64 connected = info<curl_off_t>(CURLINFO_CONNECT_TIME_T);
    const qint64 secured = info<curl_off_t>(CURLINFO_APPCONNECT_TIME_T);
    values::AttemptTimings &timings = m_result.timings;
    // libcurl counts all from the beginning; for a reused connection it repeats the moment the connection was found
    if (m_result.connectionsOpened > 0 || m_sends == 0) {
        timings.dnsUs = dns;
        timings.connectUs = std::max<qint64>(connected - dns, 0);
        timings.tlsUs = std::max<qint64>(secured - connected, 0);
    }
    timings.firstByteUs = info<curl_off_t>(CURLINFO_STARTTRANSFER_TIME_T);
    timings.totalUs = info<curl_off_t>(CURLINFO_TOTAL_TIME_T);
}

void CurlTransfer::readHeaders()
{
    const QByteArrayView raw(m_rawHeaders);
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype newline = raw.indexOf('\n', at);
        const qsizetype end = newline < 0 ? raw.size() : newline;
        const QByteArrayView line = raw.sliced(at, end - at).trimmed();
        at = end + 1;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.first(colon).toByteArray();
        QByteArray value = core::isSensitiveHeader(name) ? core::redactionMark.toLatin1()
                                                         : line.sliced(colon + 1).trimmed().toByteArray();
        m_result.responseHeaders.append({name, std::move(value)});
    }
}

} // namespace callttone::delivery
