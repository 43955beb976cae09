// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"
#include "models/values/lead.h"

#include <QStringList>

namespace callttone::store {
class Session;
}

namespace callttone::delivery {

/// What is known of a call now, from all its events in whatever order they came. Connectors write this down, not what
/// one event says, so that order and repetition change nothing.
struct CallFacts
{
    values::Call call; ///< only its id when nothing is known
    bool hasStarted = false;
    bool hasEnded = false;   ///< ended or failed
    bool hasFailed = false;  ///< it never connected (call.failed)
    bool isAnalysed = false; ///< analysis.complete has come
    QStringList keyPoints;
    values::Lead lead;     ///< of lead.captured and analysis.complete together, the later one wins; may be empty
    QString failureReason; ///< as the platform says; empty when it does not
};

[[nodiscard]] CallFacts readCallFacts(store::Session &session, const QString &callId);

} // namespace callttone::delivery
