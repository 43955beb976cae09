// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <curl/curl.h>

namespace callttone::delivery {

/// Before the first use of libcurl; again does nothing.
void startLibcurl();

/// "TLSv1.3" of the connection `easy` is on; empty without TLS. Only while the transfer runs: once it is done, libcurl
/// no longer tells which connection it used.
[[nodiscard]] QString tlsVersionOf(CURL *easy);

} // namespace callttone::delivery
