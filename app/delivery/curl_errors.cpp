// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/curl_errors.h"

#include "app/delivery/native_sockets.h"

#include <openssl/x509_vfy.h>

#include <cerrno>

namespace callttone::delivery {

namespace {

using values::ErrorClass;

ErrorClass ofConnectErrno(long osErrno)
{
    switch (osErrno) {
#ifdef Q_OS_WIN
    case WSAECONNREFUSED:
        return ErrorClass::Refused;
    case WSAETIMEDOUT:
        return ErrorClass::Timeout;
    case WSAECONNRESET:
    case WSAECONNABORTED:
        return ErrorClass::Reset;
#else
    case ECONNREFUSED:
        return ErrorClass::Refused;
    case ETIMEDOUT:
        return ErrorClass::Timeout;
    case ECONNRESET:
    case ECONNABORTED:
        return ErrorClass::Reset;
#endif
    default: // no route, a firewall's EACCES or EPERM, no address of that family here, no sockets left
        return ErrorClass::Unreachable;
    }
}

ErrorClass ofVerifyResult(long verifyResult)
{
    switch (verifyResult) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ErrorClass::TlsExpired;
    // libcurl compares the name itself after OpenSSL was content, so the chain's result is good or not yet set.
    case X509_V_OK:
    case X509_V_ERR_UNSPECIFIED:
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return ErrorClass::TlsHostname;
    default:
        return ErrorClass::TlsUntrusted;
    }
}

} // namespace

ErrorClass errorClassOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return ErrorClass::None;
    return status >= 300 && status < 400 ? ErrorClass::Redirect : ErrorClass::HttpStatus;
}

ErrorClass errorClassOf(const CurlFailure &failure)
{
    switch (failure.code) {
    case CURLE_OK:
        return ErrorClass::None;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorClass::Timeout;
    case CURLE_COULDNT_RESOLVE_HOST:
        return ErrorClass::Dns;
    case CURLE_COULDNT_CONNECT:
        return ofConnectErrno(failure.osErrno);
    case CURLE_ABORTED_BY_CALLBACK: // our only callback that aborts is the guard
        return ErrorClass::Blocked;
    case CURLE_GOT_NOTHING:
        return ErrorClass::EmptyReply;
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
        return ErrorClass::Reset;
    case CURLE_RECV_ERROR:
        // The one code libcurl uses both for a broken connection and for broken chunk sizes; only its words differ.
        return failure.text.contains("chunk") ? ErrorClass::InvalidResponse : ErrorClass::Reset;
    case CURLE_PEER_FAILED_VERIFICATION:
        return ofVerifyResult(failure.verifyResult);
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CRL_BADFILE:
        return ErrorClass::TlsUntrusted;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_SHUTDOWN_FAILED:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_USE_SSL_FAILED:
        return ErrorClass::TlsHandshake;
    case CURLE_URL_MALFORMAT:
    case CURLE_FAILED_INIT:
    case CURLE_NOT_BUILT_IN:
    case CURLE_BAD_FUNCTION_ARGUMENT:
    case CURLE_UNKNOWN_OPTION:
    case CURLE_LOGIN_DENIED:
        return ErrorClass::InvalidRequest;
    default:
        // Before the request only our settings can be at fault, such as a scheme that is not HTTP. After it the answer
        // is: HTTP/0.9 (an unsupported protocol to libcurl), a header line of 100 KB (out of memory), bad lengths.
        return failure.requestSent ? ErrorClass::InvalidResponse : ErrorClass::InvalidRequest;
    }
}

} // namespace callttone::delivery
