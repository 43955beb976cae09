// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/token_trouble.h"

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

    [[nodiscard]] bool hasPosted() const { return m_posted; }
    /// Of a finished reply; HTTP errors are answers and no trouble.
    [[nodiscard]] TokenTrouble troubleOf(const QNetworkReply &reply) const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override;

private:
    const int m_deadlineMs;
    bool m_posted = false;
    TokenTrouble m_aborted = TokenTrouble::None;
};

} // namespace callttone::connect
