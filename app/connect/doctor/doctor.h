// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/doctor/port_holder.h"
#include "app/connect/integration_descriptor.h"
#include "app/core/clock.h"
#include "models/values/account.h"
#include "models/values/diagnostic_check.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <mutex>

namespace callttone::core {
class Environment;
class SecretVault;
} // namespace callttone::core

namespace callttone::connect {

/// What the doctor looks at. References outlive it; functions are called on its worker threads.
struct DoctorParts
{
    core::SecretVault &vault;
    HttpClient &http;
    const core::Clock &clock;
    const core::Environment &environment; ///< only whether names are set; values are judged and never shown
    values::Account account;
    QList<IntegrationDescriptor> descriptors;

    QString vaultTitle = QStringLiteral("Secrets");  ///< "System keychain"
    std::optional<core::ApiError> vaultWarning = {}; ///< why secrets are not where they were expected
    std::function<qsizetype()> vaultEntries = {};    ///< how many there are; empty: not known
    QStringList envFiles = {};                       ///< where .env is looked for, strongest first
    QString databasePath = {};
    QString engineTitle = QStringLiteral("Engine"); ///< "Built-in engine"
    QString publicUrl = {};
    QString redirectUri = {};          ///< where vendors send the browser back to
    quint16 wantedPort = 8484;         ///< the first that would be listened on
    QList<quint16> fallbackPorts = {}; ///< taken in turn when that one is in use
    quint16 listeningPort = 0;         ///< what is listened on; 0: nothing runs
    std::function<std::optional<PortHolder>(quint16)> portHolder = findPortHolder;

    std::function<QFuture<core::Result<QList<values::Integration>>>()> connections = {}; ///< empty: not checked
    std::function<QFuture<core::Result<values::ConnectionCheck>>(const QString &id)> testConnection = {};
    int deadlineMs = 5'000; ///< for whatever waits for others
};

/// Finds what keeps connections from working, and says what to do. Nothing secret is in what it says.
class Doctor
{
public:
    explicit Doctor(DoctorParts parts);
    ~Doctor(); ///< waits for checks under way
    Q_DISABLE_COPY_MOVE(Doctor)

    /// Every check once, side by side, in a fixed order; while a run is under way its answer is everybody's.
    /// Thread-safe; finishes on a worker thread, within two deadlines and 2 s.
    [[nodiscard]] QFuture<QList<values::DiagnosticCheck>> run();

private:
    using Answer = std::shared_ptr<QPromise<QList<values::DiagnosticCheck>>>;

    void join(Answer answer);
    void tell(const QList<values::DiagnosticCheck> &checks);
    [[nodiscard]] QList<values::DiagnosticCheck> runAll();

    const DoctorParts m_parts;
    std::mutex m_mutex;
    /// One for each who asked: a future takes one continuation, so a shared one would answer its last holder only.
    QList<Answer> m_waiting;
    QThreadPool m_conductor; ///< one run at a time
    QThreadPool m_workers;   ///< its checks
};

} // namespace callttone::connect
