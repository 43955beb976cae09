// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/event_stream.h"
#include "app/core/clock.h"
#include "models/values/account.h"
#include "ui/shell/local_desktop.h"
#include "ui/widgets/tone.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

/// Where the engine behind the window runs.
enum class EngineHome { BuiltIn, Server };

struct ConnectionFacts
{
    EngineHome home = EngineHome::BuiltIn;
    QUrl base;
    QString vault;   ///< how secrets are kept, for people; empty for a server
    QString dataDir; ///< empty for a server
    EnginePlace place = {};
};

/// Watches the link to the engine and says in words how it fares. Asks for the account whenever the link comes up.
class ConnectionMonitor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionMonitor)

public:
    ConnectionMonitor(client::ApiClient &api, client::EventStream &stream, const core::Clock &clock,
                      QObject *parent = nullptr);

    void setFacts(ConnectionFacts facts);
    [[nodiscard]] const ConnectionFacts &facts() const { return m_facts; }

    [[nodiscard]] QString name() const;   ///< "Built-in engine", or the server's host
    [[nodiscard]] QString detail() const; ///< "Running, up 3 h 12 min"
    [[nodiscard]] Tone tone() const;
    /// Set while the stream is down; a first connection that never came up counts from its first failure.
    [[nodiscard]] std::optional<core::TimeMs> lostSince() const { return m_lostSince; }
    [[nodiscard]] const core::ApiError &lastError() const;
    [[nodiscard]] const std::optional<values::Account> &account() const { return m_account; }
    [[nodiscard]] qint64 uptimeSeconds() const;

    /// Tries again at once, also after a refused key.
    void reconnect();
    /// Plain text for a support request: versions, states, addresses. Holds no secret.
    [[nodiscard]] QString diagnostics() const;

Q_SIGNALS:
    void changed();

private:
    void onState(client::EventStream::State state);
    void loadAccount();

    client::ApiClient &m_api;
    client::EventStream &m_stream;
    const core::Clock &m_clock;
    ConnectionFacts m_facts;
    std::optional<values::Account> m_account;
    core::TimeMs m_accountAt = 0;
    std::optional<core::TimeMs> m_lostSince;
    int m_attempts = 0;
    QTimer m_tick; ///< the words hold minutes
};

/// "3 h 12 min", "4 min", "less than a minute".
[[nodiscard]] QString uptimeText(qint64 seconds);

} // namespace callttone::ui
