// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/engine_thread.h"

#include "app/main/engine_host.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

EngineThread::EngineThread(VaultHost host, QObject *parent)
    : QObject(parent)
    , m_vaultHost(host)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"engine"_s);
    m_worker->moveToThread(&m_thread);
    // The host is taken down where it was put up, before the thread's event loop is gone.
    connect(
        &m_thread, &QThread::finished, m_worker, [this] { m_host.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, this, [this] {
        m_running = false;
        Q_EMIT finished();
    });
}

EngineThread::~EngineThread()
{
    if (m_thread.isRunning() || m_thread.isFinished())
        stop();
    else
        delete m_worker; // never started, so finished() never comes
}

void EngineThread::start(const core::EngineSettings &settings, const core::Environment &environment)
{
    m_running = true;
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, settings, environment] {
        m_host.reset(); // its port and its data may be the new one's
        auto host = EngineHost::start(settings, environment, m_vaultHost);
        if (!host) {
            QMetaObject::invokeMethod(this, [this, error = host.error()] {
                m_running = false;
                Q_EMIT failed(error);
            });
            return;
        }
        m_host = std::move(*host);
        auto engine = std::make_shared<RunningEngine>();
        engine->baseUrl = m_host->baseUrl();
        engine->key = m_host->desktopKey();
        engine->vault = m_host->vaultDescription();
        engine->dataDir = m_host->dataDir();
        QMetaObject::invokeMethod(this, [this, engine] { Q_EMIT started(engine); });
    });
}

void EngineThread::finish()
{
    if (m_thread.isRunning())
        m_thread.quit();
    else
        QMetaObject::invokeMethod(this, &EngineThread::finished, Qt::QueuedConnection);
}

void EngineThread::stop()
{
    m_thread.quit();
    m_thread.wait();
    m_running = false;
}

} // namespace callttone::app
