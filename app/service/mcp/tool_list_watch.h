// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/journal_entry.h"
#include "app/tools/tool_executor.h"

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

    /// Watching costs a look at all tools for each change of a connection, so only while somebody listens.
    void watch(bool wanted);

Q_SIGNALS:
    void changed();

private:
    void look();
    void seen(const QByteArray &fingerprint);

    tools::ToolExecutor &m_executor;
    std::shared_ptr<ServiceLoop> m_loop;
    std::shared_ptr<std::atomic<bool>> m_wanted = std::make_shared<std::atomic<bool>>(false);
    QTimer m_settle; ///< several changes that come together are one
    std::optional<QByteArray> m_known;
    bool m_looking = false;
    bool m_changedMeanwhile = false; ///< something was written before the first look had ended
};

} // namespace callttone::service
