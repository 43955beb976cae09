// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/service.h"

#include "app/service/listen_rules.h"
#include "app/service/service_runtime.h"
#include "app/store/database.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

/// From inside a write job, which is the only place where no commit can be under way at the same time.
core::Result<void> setListener(store::Database &database, store::Database::CommitListener listener)
{
    return database
        .write([&database, listener = std::move(listener)](store::Session &) { database.setCommitListener(listener); })
        .result();
}

} // namespace

Service::Service(ServiceParts parts)
    : m_parts(std::move(parts))
{
    m_thread.setObjectName(u"service"_s);
}

Service::~Service()
{
    stop();
}

core::Result<quint16> Service::listen()
{
    const auto address = listenAddressOf(m_parts.settings);
    if (!address)
        return core::fail(address.error());
    const auto keys =
        m_parts.database.read([](store::Session &session) { return store::activeApiKeys(session); }).result();
    if (!keys)
        return core::fail(keys.error());

    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    m_thread.start();
    // Shared: this thread may return while the other one is still inside finish().
    const auto started = std::make_shared<QPromise<core::Result<quint16>>>();
    started->start();
    QMetaObject::invokeMethod(m_context.get(), [this, started, keys = *keys, address = *address] {
        m_runtime = std::make_unique<ServiceRuntime>(m_parts, keys, m_context.get());
        core::Result<quint16> listening = m_runtime->listen(address, m_parts.settings.listenPort);
        const core::Result<quint16> first = listening; // the port to name when all of them are taken
        for (const quint16 port : m_parts.settings.fallbackPorts) {
            if (listening || listening.error().code != "port_in_use"_L1)
                break;
            listening = m_runtime->listen(address, port);
        }
        started->addResult(listening ? listening : first);
        started->finish();
    });
    core::Result<quint16> listening = started->future().result();
    if (listening) {
        if (const auto set = setListener(m_parts.database, m_runtime->commitListener()); !set)
            listening = core::fail(set.error());
    }
    if (!listening)
        stop(0);
    return listening;
}

void Service::stop(int drainMs)
{
    if (!m_thread.isRunning())
        return;
    // An error means that the database is going away, and its writer with it.
    (void)setListener(m_parts.database, {});
    QMetaObject::invokeMethod(m_context.get(), [this, drainMs] {
        m_runtime->drain(drainMs, [this] {
            // Later: this is called from a timer of what is destroyed here.
            QMetaObject::invokeMethod(
                m_context.get(),
                [this] {
                    m_runtime.reset();
                    m_thread.quit();
                },
                Qt::QueuedConnection);
        });
    });
    m_thread.wait();
    m_context.reset();
}

} // namespace callttone::service
