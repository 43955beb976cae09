// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/call_facts.h"

#include <QJsonObject>
#include <QTimeZone>

namespace callttone::integrations {

/// A call as a Task holds it: Subject, TaskSubtype, Status, Priority, ActivityDate, CallType?, CallDurationInSeconds?,
/// CallDisposition?, CallObject, Description, within Salesforce's sizes; without WhoId. `CallObject` is the call's id
/// as it is. `zone`: whose day ActivityDate is; `fallbackTime`: of a call whose times are not known.
[[nodiscard]] QJsonObject salesforceTaskFields(const delivery::CallFacts &facts, const QTimeZone &zone,
                                               core::TimeMs fallbackTime);

/// The fields of salesforceTaskFields() that every edition has: Subject, Status, ActivityDate, Description, WhoId.
[[nodiscard]] QJsonObject salesforceFewTaskFields(const QJsonObject &fields);
/// The others: those a small edition may lack, or restrict.
[[nodiscard]] QStringList salesforceCallFields();

/// The line of a description that names the call: where CallObject is missing, a task is found again by it.
[[nodiscard]] QString salesforceCallLine(const QString &callId);

} // namespace callttone::integrations
