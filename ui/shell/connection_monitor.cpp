// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_monitor.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "app/core/time_format.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

using State = client::EventStream::State;

QString uptimeText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 1)
        return QCoreApplication::translate("Uptime", "less than a minute");
    if (minutes < 60)
        return QCoreApplication::translate("Uptime", "%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return QCoreApplication::translate("Uptime", "%1 h %2 min").arg(hours).arg(minutes % 60);
    return QCoreApplication::translate("Uptime", "%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

ConnectionMonitor::ConnectionMonitor(client::ApiClient &api, client::EventStream &stream, const core::Clock &clock,
                                     QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_stream(stream)
    , m_clock(clock)
{
    m_tick.setInterval(30s);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionMonitor::changed);
    connect(&m_stream, &client::EventStream::stateChanged, this, [this](State state) { onState(state); });
}

void ConnectionMonitor::setFacts(ConnectionFacts facts)
{
    m_facts = std::move(facts);
    m_account.reset();
    m_lostSince.reset();
    Q_EMIT changed();
}

QString ConnectionMonitor::name() const
{
    if (m_facts.place.sandbox)
        return tr("Sandbox engine");
    if (m_facts.home == EngineHome::BuiltIn)
        return tr("Built-in engine");
    return m_facts.base.port() > 0 ? u"%1:%2"_s.arg(m_facts.base.host()).arg(m_facts.base.port()) : m_facts.base.host();
}

QString ConnectionMonitor::detail() const
{
    switch (m_stream.state()) {
    case State::Stopped:
        return m_lostSince ? tr("Not connected") : tr("Starting…");
    case State::Connecting:
        return m_facts.home == EngineHome::BuiltIn ? tr("Starting…") : tr("Connecting…");
    case State::Reconnecting:
        return tr("Reconnecting, attempt %1").arg(m_attempts);
    case State::Live:
        break;
    }
    const bool builtIn = m_facts.home == EngineHome::BuiltIn;
    if (!m_account)
        return builtIn ? tr("Running") : tr("Connected");
    const QString up = uptimeText(uptimeSeconds());
    return builtIn ? tr("Running, up %1").arg(up) : tr("Connected, up %1").arg(up);
}

Tone ConnectionMonitor::tone() const
{
    switch (m_stream.state()) {
    case State::Live:
        return Tone::Success;
    case State::Reconnecting:
        return Tone::Warn;
    case State::Stopped:
        return m_lostSince ? Tone::Error : Tone::Neutral;
    case State::Connecting:
        break;
    }
    return Tone::Neutral;
}

const core::ApiError &ConnectionMonitor::lastError() const
{
    return m_stream.lastError();
}

qint64 ConnectionMonitor::uptimeSeconds() const
{
    return m_account ? qint64(m_account->uptimeSeconds) + (m_clock.now() - m_accountAt) / 1000 : 0;
}

void ConnectionMonitor::reconnect()
{
    if (m_stream.state() == State::Stopped)
        m_stream.start();
    else
        m_stream.reconnectNow();
}

void ConnectionMonitor::onState(State state)
{
    if (state == State::Live) {
        m_lostSince.reset();
        m_attempts = 0;
        m_tick.start();
        loadAccount();
    } else {
        m_tick.stop();
        if (state == State::Reconnecting)
            ++m_attempts;
        const bool down = state == State::Reconnecting || (state == State::Stopped && !lastError().title.isEmpty());
        if (down && !m_lostSince)
            m_lostSince = m_clock.now();
    }
    Q_EMIT changed();
}

void ConnectionMonitor::loadAccount()
{
    client::onResult(m_api.account(), this, [this](core::Result<values::Account> account) {
        if (!account)
            return; // the words just stay shorter; a link that is really down shows by itself
        m_account = std::move(*account);
        m_accountAt = m_clock.now();
        Q_EMIT changed();
    });
}

QString ConnectionMonitor::diagnostics() const
{
    QStringList lines{
        u"CalltTone Desktop %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1 (built with %2), platform %3"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                                                    QGuiApplication::platformName()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Time %1"_s.arg(core::toRfc3339(m_clock.now())),
        u"Engine: %1 at %2"_s.arg(m_facts.home == EngineHome::BuiltIn ? u"built in"_s : u"server"_s,
                                  m_facts.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
        u"Connection: %1"_s.arg(detail()),
    };
    if (m_account)
        lines += u"Engine version %1, up %2 s, plan %3"_s.arg(m_account->version)
                     .arg(uptimeSeconds())
                     .arg(QString(values::infoOf(m_account->plan).wire));
    if (!m_facts.vault.isEmpty())
        lines += u"Secrets: %1"_s.arg(m_facts.vault);
    if (!m_facts.dataDir.isEmpty())
        lines += u"Data folder: %1"_s.arg(m_facts.dataDir);
    if (const core::ApiError &error = lastError(); !error.title.isEmpty())
        lines += u"Last error: %1"_s.arg(error.oneLine());
    return lines.join(u'\n') + u'\n';
}

} // namespace callttone::ui
