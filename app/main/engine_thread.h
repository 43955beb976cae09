// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"
#include "app/core/settings.h"
#include "app/main/vault_choice.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace callttone::app {

class EngineHost;

/// How to reach an engine that runs, and what to say about it.
struct RunningEngine
{
    QUrl baseUrl;
    core::SecretString key;
    QString vault;
    QString dataDir;
};

/// An engine kept off the main thread: opening a database and a keyring takes its time, and the keyring's answers come
/// through the main thread's event loop. Signals arrive on the thread of this object.
class EngineThread : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineThread)

public:
    explicit EngineThread(VaultHost host, QObject *parent = nullptr);
    ~EngineThread() override; ///< stop()

    /// Exactly one of started() and failed() follows. One that runs is stopped first.
    void start(const core::EngineSettings &settings, const core::Environment &environment);
    /// Lets what is under way finish; finished() follows. The event loop has to go on turning until then: a token just
    /// renewed reaches the keyring through it.
    void finish();
    /// The same, blocking for a few seconds at most and without the keyring. For the end of the program.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started(const std::shared_ptr<callttone::app::RunningEngine> &engine);
    void failed(const callttone::core::ApiError &error);
    void finished();

private:
    const VaultHost m_vaultHost;
    QThread m_thread;
    QObject *m_worker;                  ///< lives on m_thread
    std::unique_ptr<EngineHost> m_host; ///< touched on m_thread only
    bool m_running = false;
};

} // namespace callttone::app
