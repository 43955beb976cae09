// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/journal_entry.h"
#include "app/tools/tool_executor.h"

#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace callttone::service {

class ServiceLoop;

/// Tells when the set of tools that the next call gets has become another one. Connections change for many reasons that
/// touch no tool, so the list is asked for again, off this thread, and compared. Service thread only.
class ToolListWatch final : public QObject
{
    Q_OBJECT

public:
    ToolListWatch(tools::ToolExecutor &executor, std::shared_ptr<ServiceLoop> loop);

    /// What the database calls after a commit; outlives the watch, after which it does nothing.
    [[nodiscard]] std::function<void(const QList<store::JournalEntry> &)> listener();

    /// From now on; again is nothing. Looking costs a list of all tools for each change of a connection, so not before
    /// the first client is there. It goes on when clients leave: one that comes back may have listed the tools before.
    void begin() { *m_begun = true; }
    /// What is called with the list a client is answered, on any thread; outlives the watch like listener(). The first
    /// one is what others are compared with: a list looked up beside it might be newer than what the client knows.
    [[nodiscard]] std::function<void(const QJsonArray &)> answered();

Q_SIGNALS:
    void changed();

private:
    void look();
    void seen(const QByteArray &fingerprint);
    void know(const QByteArray &fingerprint);

    tools::ToolExecutor &m_executor;
    std::shared_ptr<ServiceLoop> m_loop;
    std::shared_ptr<std::atomic<bool>> m_begun = std::make_shared<std::atomic<bool>>(false);
    QTimer m_settle;                   ///< several changes that come together are one
    std::optional<QByteArray> m_known; ///< the list's fingerprint
    std::shared_ptr<std::atomic<bool>> m_knows = std::make_shared<std::atomic<bool>>(false);
    bool m_looking = false;
};

} // namespace callttone::service
