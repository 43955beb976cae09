// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/salesforce/salesforce_leads.h"

#include <QHash>

namespace callttone::integrations {

/// What an org calls a finished task, where that is not "Completed". Thread-safe.
class SalesforceStatusNames
{
public:
    [[nodiscard]] QString of(const QString &instance) const;
    void remember(const QString &instance, const QString &name);

private:
    mutable std::mutex m_mutex;
    QHash<QString, QString> m_names;
};

struct SalesforceTask
{
    QString done;      ///< "Call logged on Ann Lee"; empty when it was as it should be
    QStringList notes; ///< whole sentences
};

/// The task that logs the call of `task.facts`, on `who` where that is somebody. `personMark` is kept with it, see
/// salesforceWhoBefore().
[[nodiscard]] SyncResult<SalesforceTask> ensureSalesforceTask(SyncTask &task, const SalesforceWho &who,
                                                              const QString &personMark, SalesforceStatusNames &names);

/// Whom the call's task was put to when the same was known of the person: nothing has to be looked up then.
[[nodiscard]] std::optional<SalesforceWho> salesforceWhoBefore(const values::SyncRecord &taskRecord,
                                                               const QString &personMark);

} // namespace callttone::integrations
