// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace callttone::testing {

/// `callttone-sandbox` for one test: a process of its own on a port the system picks, standing in for every vendor.
/// Everything blocks (at most 10 s) and needs no event loop, so any one thread may use it.
/// Link `callttone_sandbox_fixture`; that also builds the program.
class SandboxProcess
{
public:
    SandboxProcess();
    ~SandboxProcess(); ///< stops it
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// Further arguments, such as {"--auto", "--token-lifetime", "2", "--redirect", "http://localhost:4711/…"}.
    /// False with the reason in failure() when it is not ready in time.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    /// SIGTERM, then SIGKILL. With a later start() it begins anew, with nothing connected.
    void stop();
    [[nodiscard]] QString failure() const { return m_failure; }

    [[nodiscard]] QString baseUrl() const { return m_baseUrl; } ///< "http://127.0.0.1:40123"
    [[nodiscard]] QString url(const QString &path) const { return m_baseUrl + path; }
    /// Path of overrides.json, for CALLTTONE_PROVIDER_OVERRIDES.
    [[nodiscard]] QString overridesFile() const;
    [[nodiscard]] QByteArray overridesJson() const;
    /// Everything of sandbox.env: client ids, secrets, CALLTTONE_PROVIDER_OVERRIDES.
    [[nodiscard]] QHash<QString, QString> environment() const;

    /// What it answered; status 0 when nothing came (dropped, not running).
    struct Answer
    {
        int status = 0;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /// `target` is a path with query, or a whole URL of the sandbox.
    [[nodiscard]] Answer send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                              const Headers &headers = {}) const;
    [[nodiscard]] Answer get(const QString &target, const Headers &headers = {}) const;
    [[nodiscard]] Answer postForm(const QString &target, const QList<std::pair<QString, QString>> &fields,
                                  const Headers &headers = {}) const;
    [[nodiscard]] Answer postJson(const QString &target, const QJsonObject &object, const Headers &headers = {}) const;

    /// The person in front of the consent page: allows or denies, and answers where the browser is sent (the engine's
    /// callback with code and state). Empty when the vendor showed an error page instead, as for a redirect URI it does
    /// not know. `fields`: {"granted", "…"} for each scope left ticked (none given: all), {"channel", "C…"},
    /// {"location", "…"}.
    [[nodiscard]] QString decide(const QString &authorizeUrl, bool allow = true,
                                 const QList<std::pair<QString, QString>> &fields = {}) const;

    /// Kinds: rate_limited, server_error, slow, drop (no answer, nothing done), lost_answer (done, no answer),
    /// refused_client, answer (extra: {"status", "body", "headers"}); at once and lasting: revoked, expired. `count` 0:
    /// until cleared. `extra`: {"delayMs": 500},
    /// {"path": "/token"} (only requests whose path contains it), {"retryAfter": 3}. Vendor "*": all.
    [[nodiscard]] bool setFault(const QString &vendor, const QString &kind, int count = 0,
                                const QJsonObject &extra = {}) const;
    [[nodiscard]] bool clearFaults() const;
    /// Lets the vendors take one more redirect URI, for an engine on a port of its own.
    [[nodiscard]] bool allowRedirect(const QString &uri) const;

    /// What arrived at one vendor: {"requests", "refreshes", "grants":[…], "received":[…], and its own lists}.
    [[nodiscard]] QJsonObject state(const QString &vendor) const;
    [[nodiscard]] QJsonObject state() const;
    /// Every code, token and secret given out so far, to search for where none may be.
    [[nodiscard]] QStringList secrets() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QString m_baseUrl;
    QString m_failure;
};

} // namespace callttone::testing
