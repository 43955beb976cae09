// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/error_class.h"

#include <QByteArrayView>

#include <curl/curl.h>

namespace callttone::delivery {

/// What libcurl tells about a transfer that failed. Internal to CurlTransport.
struct CurlFailure
{
    CURLcode code = CURLE_OK;
    long osErrno = 0;      ///< CURLINFO_OS_ERRNO: errno, or WSAGetLastError() on Windows
    long verifyResult = 0; ///< CURLINFO_SSL_VERIFYRESULT: OpenSSL's X509_V_ERR_…
    bool requestSent = false;
    QByteArrayView text = {}; ///< CURLOPT_ERRORBUFFER
};

[[nodiscard]] values::ErrorClass errorClassOf(const CurlFailure &failure);
/// 2xx is None, 3xx Redirect, all else HttpStatus.
[[nodiscard]] values::ErrorClass errorClassOfStatus(int status);

} // namespace callttone::delivery
