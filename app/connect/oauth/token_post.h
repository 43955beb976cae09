// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/token_trouble.h"
#include "app/core/secret_string.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace callttone::connect {

/// What became of asking a token endpoint.
struct TokenAnswer
{
    TokenTrouble trouble = TokenTrouble::None;
    int status = 0; ///< of HTTP; without trouble only
    core::SecretString body;
};
using TokenAnswerPtr = std::shared_ptr<TokenAnswer>; ///< QFuture copies its values

/// One POST to a token endpoint.
struct TokenPost
{
    QString url;
    core::SecretString form;          ///< encoded
    core::SecretString authorization; ///< the header's whole value; empty: none
};
using TokenPostPtr = std::shared_ptr<const TokenPost>;

/// Sends it on a thread of its own: one try, no redirects, never an exception.
using TokenPoster = std::function<QFuture<TokenAnswerPtr>(TokenPostPtr)>;

} // namespace callttone::connect
