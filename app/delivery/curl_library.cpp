// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/curl_library.h"

#include <openssl/ssl.h>

#include <csignal>

namespace callttone::delivery {

void startLibcurl()
{
    static const CURLcode once = [] {
#ifdef SIGPIPE
        // With CURLOPT_NOSIGNAL libcurl leaves this to us: TLS writes to a connection the peer closed would end us.
        std::signal(SIGPIPE, SIG_IGN);
#endif
        return curl_global_init(CURL_GLOBAL_DEFAULT);
    }();
    if (once != CURLE_OK)
        qFatal("libcurl cannot start: %s", curl_easy_strerror(once));
}

QString tlsVersionOf(CURL *easy)
{
    curl_tlssessioninfo *session = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session || !session->internals
        || session->backend != CURLSSLBACKEND_OPENSSL)
        return {};
    return QString::fromLatin1(SSL_get_version(static_cast<const SSL *>(session->internals)));
}

} // namespace callttone::delivery
