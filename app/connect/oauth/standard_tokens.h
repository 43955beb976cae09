// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"

namespace callttone::connect {

/// "word: text" of an error as a vendor put it, fit for a dialog and a web page: one line of at most 300 characters,
/// without what looks like a secret.
[[nodiscard]] QString vendorWords(const QString &word, const QString &text);

/// What a token endpoint says of a refusal, in its own words: "invalid_grant: expired access/refresh token"; the
/// status when it says nothing. readStandardTokens() answers it as the error's detail.
[[nodiscard]] QString tokenEndpointWords(int status, const QByteArray &body);

} // namespace callttone::connect
