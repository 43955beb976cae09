// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/address_guard.h"
#include "app/delivery/egress_transport.h"

#include <curl/curl.h>

#include <array>
#include <memory>

namespace callttone::delivery {

struct CurlFailure;

/// One libcurl easy handle with the buffers of the request it carries. Reused for many requests, one at a time.
/// libcurl holds pointers into it, so it stays where it is. Internal to CurlTransport.
class CurlTransfer
{
public:
    explicit CurlTransfer(const QByteArray &caFile);
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_easy.get(); }
    [[nodiscard]] static CurlTransfer *of(CURL *handle);

    /// Takes the request over. Not CURLE_OK: it cannot be sent as it is, and refuse() says so.
    [[nodiscard]] CURLcode begin(EgressRequest request, core::TimeMs now);
    /// The result of a request that never started; the handle still reports on the one before.
    [[nodiscard]] EgressResult refuse(CURLcode code);
    /// Takes the result out once libcurl is done with the handle.
    [[nodiscard]] EgressResult finish(CURLcode code);

    size_t index = 0; ///< place among CurlTransport's active ones

private:
    struct FreeEasy
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };
    struct FreeList
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onBeforeRequest(void *self, char *remoteIp, char *localIp, int remotePort, int localPort);

    void setConstantOptions(const QByteArray &caFile);
    [[nodiscard]] CURLcode setHeaders();
    [[nodiscard]] bool guardAllows(const AddressRange &range, const QString &address);
    void judge(CURLcode code);
    void describe(const CurlFailure &failure);
    void readTimings();
    void readHeaders();
    template<typename T> [[nodiscard]] T info(CURLINFO which) const;

    std::unique_ptr<CURL, FreeEasy> m_easy;
    std::unique_ptr<curl_slist, FreeList> m_headerLines;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    EgressRequest m_request;
    EgressResult m_result;
    QByteArray m_rawHeaders;       ///< of the final answer so far
    qint64 m_headerBytes = 0;      ///< of all answers, 1xx included
    QString m_blockedReason;       ///< why the guard refused an address; empty if it did not
    bool m_addressAllowed = false; ///< some resolved address passed it
    long m_socketErrno = 0;        ///< when no socket could be made for such an address
    int m_sends = 0;               ///< how often a connection was ready for the request
    bool m_bodyCutOff = false;     ///< we stopped reading on purpose
    bool m_headersTooLarge = false;
};

} // namespace callttone::delivery
