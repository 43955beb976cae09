// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/token_trouble.h"
#include "app/core/secret_string.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace callttone::connect {

/// Posts to one token endpoint under fixed limits: one deadline for everything, TLS verified, no redirects (the body
/// holds the client secret), no cookies, at most 1 MiB of answer.
class TokenNetwork : public QNetworkAccessManager
{
public:
    static constexpr qint64 maxAnswerBytes = 1024 * 1024;

    explicit TokenNetwork(int deadlineMs);
    /// The Authorization header's whole value, with every request from now on.
    void authorize(core::SecretString value) { m_authorization = std::move(value); }

    [[nodiscard]] bool hasPosted() const { return m_posted; }
    /// Of a finished reply; HTTP errors are answers and no trouble.
    [[nodiscard]] TokenTrouble troubleOf(const QNetworkReply &reply) const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override;

private:
    const int m_deadlineMs;
    core::SecretString m_authorization;
    bool m_posted = false;
    TokenTrouble m_aborted = TokenTrouble::None;
};

} // namespace callttone::connect
