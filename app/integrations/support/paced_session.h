// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "app/integrations/support/request_pacer.h"

namespace callttone::integrations {

/// A session whose requests wait for their turn. All parts outlive it.
class PacedSession final : public connect::VendorSession
{
public:
    PacedSession(connect::VendorSession &session, RequestPacer &pacer, const std::atomic<bool> &giveUp)
        : m_session(session)
        , m_pacer(pacer)
        , m_giveUp(giveUp)
    {}

    [[nodiscard]] core::Result<connect::HttpResponse> send(connect::HttpRequest request) override
    {
        return m_pacer.wait(m_giveUp) ? m_session.send(std::move(request)) : ended();
    }
    [[nodiscard]] core::Result<connect::HttpResponse> sendPlain(const connect::HttpRequest &request) override
    {
        return m_pacer.wait(m_giveUp) ? m_session.sendPlain(request) : ended();
    }
    [[nodiscard]] const QJsonObject &facts() const override { return m_session.facts(); }
    [[nodiscard]] const QJsonObject &config() const override { return m_session.config(); }
    [[nodiscard]] core::Result<core::SecretString> secret(const QString &name) override
    {
        return m_session.secret(name);
    }
    [[nodiscard]] QString clientId() const override { return m_session.clientId(); }
    [[nodiscard]] core::SecretString clientSecret() const override { return m_session.clientSecret(); }

private:
    /// Nothing was sent: code "unreachable" is one of those after which nothing can have happened.
    [[nodiscard]] static core::Result<connect::HttpResponse> ended()
    {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = QStringLiteral("unreachable"),
                           .title = QStringLiteral("CalltTone was stopped before this was sent"),
                           .detail = QStringLiteral("It is sent after the next start.")});
    }

    connect::VendorSession &m_session;
    RequestPacer &m_pacer;
    const std::atomic<bool> &m_giveUp;
};

} // namespace callttone::integrations
