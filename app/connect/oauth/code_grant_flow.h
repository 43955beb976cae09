// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/callback_query.h"
#include "app/connect/oauth/oauth_flows.h"
#include "app/connect/oauth/token_network.h"
#include "app/connect/oauth/token_post.h"

#include <QObject>

#include <functional>
#include <memory>

class QNetworkReply;

namespace callttone::connect {

/// One authorization code grant: the address to open, then the code for tokens. The one place that knows Qt's
/// QOAuth2AuthorizationCodeFlow; it gives Qt every parameter itself, so that 6.4 and 6.8 send the same bytes. Lives on
/// one thread with an event loop; from within `done` it may only be deleted by deleteLater().
class CodeGrantFlow : public QObject
{
public:
    CodeGrantFlow(std::shared_ptr<const OAuthStart> start, int exchangeTimeoutMs);
    ~CodeGrantFlow() override;

    /// 256 random bits, in hex.
    [[nodiscard]] const core::SecretString &state() const;
    /// Where to send the browser; empty when the profile's addresses are unusable.
    [[nodiscard]] QString authorizeUrl();
    /// Once. `done` is called once and later, never from within.
    void exchange(CallbackQuery answer, std::function<void(TokenAnswer)> done);
    /// `text` without the secrets of this grant, should a vendor have repeated one.
    [[nodiscard]] QString scrubbed(QString text) const;

private:
    void finish(QNetworkReply *reply);
    void finish(TokenAnswer answer);
    void post();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::connect
