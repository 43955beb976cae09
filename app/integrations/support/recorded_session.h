// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "app/tools/invocation.h"

#include <mutex>

namespace callttone::tools {
class WireLog;
}

namespace callttone::integrations {

/// A session as tools get it: what is sent is written down, without the secrets that were read through it, and nothing
/// waits past the call's limit. Requests may be sent from several threads at once. All parts outlive it.
class RecordedSession final : public connect::VendorSession
{
public:
    enum class Record {
        Bodies,
        HeadersToo, ///< where a protocol lives in them
    };
    /// `giveUp` as in connect::HttpRequest.
    RecordedSession(connect::VendorSession &session, const tools::Deadline &deadline, tools::WireLog &log,
                    std::shared_ptr<const std::atomic<bool>> giveUp = {}, Record record = Record::Bodies);

    [[nodiscard]] core::Result<connect::HttpResponse> send(connect::HttpRequest request) override;
    [[nodiscard]] core::Result<connect::HttpResponse> sendPlain(const connect::HttpRequest &request) override;
    [[nodiscard]] const QJsonObject &facts() const override { return m_session.facts(); }
    [[nodiscard]] const QJsonObject &config() const override { return m_session.config(); }
    [[nodiscard]] core::Result<core::SecretString> secret(const QString &name) override;
    [[nodiscard]] QString clientId() const override { return m_session.clientId(); }
    [[nodiscard]] core::SecretString clientSecret() const override { return m_session.clientSecret(); }
    /// Without the secrets that were read through this session: vendors repeat what they were sent, in errors above
    /// all.
    [[nodiscard]] QString withoutSecrets(QString text);
    [[nodiscard]] QJsonObject withoutSecrets(const QJsonObject &object); ///< in its texts, at any depth

private:
    template<typename Send>
    [[nodiscard]] core::Result<connect::HttpResponse> recorded(connect::HttpRequest request, Send send);
    [[nodiscard]] QJsonValue withoutSecrets(const QJsonValue &value);
    void keepSecret(const QList<std::pair<QByteArray, QByteArray>> &headers);
    [[nodiscard]] QJsonObject shownHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers);

    connect::VendorSession &m_session;
    const tools::Deadline &m_deadline;
    tools::WireLog &m_log;
    const std::shared_ptr<const std::atomic<bool>> m_giveUp;
    const Record m_record;
    std::mutex m_mutex;
    std::vector<core::SecretString> m_secrets; ///< handed out or in headers; they must not be logged
};

} // namespace callttone::integrations
