// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/delivery/address_guard.h"

#include <curl/curl.h>

#include <array>
#include <memory>

namespace callttone::integrations {

/// How a request leaves this machine.
struct CurlRoute
{
    QByteArray proxy; ///< empty: direct
    bool allowPrivate = false;
};

/// One libcurl easy handle with the buffers of the exchange it carries; keeps its connections between exchanges.
/// libcurl holds pointers into it, so it stays where it is. One thread at a time.
class CurlExchange
{
public:
    explicit CurlExchange(const QByteArray &caFile);
    Q_DISABLE_COPY_MOVE(CurlExchange)

    [[nodiscard]] core::Result<connect::HttpResponse> perform(const connect::HttpRequest &request, const QString &host,
                                                              const CurlRoute &route);

private:
    struct FreeEasy
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };
    struct FreeList
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    /// Why we ended a transfer ourselves.
    enum class Stop { None, Enough, BodyTooLarge, HeadersTooLarge, SecondSend, GivenUp };

    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int onBeforeRequest(void *self, char *remoteIp, char *localIp, int remotePort, int localPort);

    void setConstantOptions(const QByteArray &caFile);
    [[nodiscard]] CURLcode setUp(const connect::HttpRequest &request);
    [[nodiscard]] CURLcode setMethod(const connect::HttpRequest &request);
    [[nodiscard]] CURLcode setHeaders(const connect::HttpRequest &request);
    [[nodiscard]] bool guardAllows(const delivery::AddressRange &range, const QString &address);
    [[nodiscard]] core::ApiError failure(CURLcode code, const QString &host) const;
    void forget();

    std::unique_ptr<CURL, FreeEasy> m_easy;
    std::unique_ptr<curl_slist, FreeList> m_headerLines;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    const connect::HttpRequest *m_request = nullptr;
    connect::HttpResponse m_response;
    CurlRoute m_route;
    qint64 m_headerBytes = 0;
    QString m_blockedReason; ///< why the guard refused an address; empty if it did not
    bool m_addressAllowed = false;
    bool m_sent = false;
    Stop m_stop = Stop::None;
};

} // namespace callttone::integrations
