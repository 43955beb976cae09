// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sync_words.h"
#include "models/values/integration.h"
#include "ui/pages/integrations/integration_fix.h"
#include "ui/widgets/status_pill.h"

#include <QHash>

namespace callttone::ui {

/// One thing at a vendor.
struct CallSyncLine
{
    QString kind;  ///< "Call activity"
    QString label; ///< "Ann Lee"; says so where its answer was lost
    QString url;   ///< may be empty
    std::optional<items::MatchedContact> contact;
    QString match; ///< "Matched by exact number"; empty without a contact
    friend bool operator==(const CallSyncLine &, const CallSyncLine &) = default;
};

/// What became of a call at one integration.
struct CallSync
{
    QString integration;
    PillSpec state;
    QList<CallSyncLine> lines;
    QString reason; ///< why something waits or failed; empty when all is there
    std::optional<IntegrationFix> fix;
    friend bool operator==(const CallSync &, const CallSync &) = default;
};

/// By integration, in the dashboard's order. `known` are integrations as the service last told of them: why deliveries
/// that were never tried wait stands there. Pure.
[[nodiscard]] QList<CallSync> callSyncs(const QList<values::Delivery> &deliveries,
                                        const QList<values::SyncRecord> &records,
                                        const QHash<QString, values::Integration> &known, core::TimeMs now);

/// The integrations something waits for, which `known` should hold.
[[nodiscard]] QStringList waitingFor(const QList<values::Delivery> &deliveries);

} // namespace callttone::ui
