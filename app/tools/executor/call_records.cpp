// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/call_records.h"

#include "app/core/redactor.h"
#include "app/tools/wire_log.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

QJsonObject redactedObject(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const QString safe = core::redacted(text);
    if (safe == text)
        return object;
    const QJsonDocument parsed = QJsonDocument::fromJson(safe.toUtf8());
    // The redactor works on text; what it leaves may be no JSON any more, and then none of it is kept.
    return parsed.isObject() ? parsed.object() : QJsonObject{{u"redacted"_s, true}};
}

} // namespace

values::ToolCall recordOf(const PendingCall &pending, const QString &integration)
{
    values::ToolCall record;
    record.id = pending.id;
    record.tool = pending.request.tool;
    record.integration = integration;
    record.callId = pending.request.callId;
    record.agentId = pending.request.agentId;
    record.at = pending.at;
    record.arguments = redactedObject(pending.request.arguments);
    record.dryRun = pending.request.dryRun;
    return record;
}

void addOutcome(values::ToolCall &record, const ToolOutcome &outcome)
{
    record.ok = true;
    record.result = outcome.result;
    record.text = outcome.text.simplified(); // one line: voice platforms cut at a line break
    record.times = outcome.times;
}

void addFailure(values::ToolCall &record, const ToolFailure &failure)
{
    record.ok = false;
    record.result = failure.result;
    record.problem = failure.problem;
    record.text = u"FAILED, nothing is confirmed. Say: %1"_s.arg(failure.problem.spoken).simplified();
}

void closeRecord(values::ToolCall &record, const PendingCall &pending, const WireLog *wire)
{
    record.timings.queueMs = pending.queueMs;
    if (wire) {
        record.requests = wire->requests();
        record.timings.networkMs = wire->networkMs();
    }
    record.timings.totalMs = std::chrono::duration<double, std::milli>(Deadline::Steady::now() - pending.begin).count();
}

QJsonObject keptOutcome(const values::ToolCall &record)
{
    return {{u"result"_s, record.result}, {u"text"_s, record.text}, {u"times"_s, record.times}};
}

void addKeptOutcome(values::ToolCall &record, const QJsonObject &kept)
{
    record.ok = true;
    record.replayed = true;
    record.result = kept.value("result"_L1).toObject();
    record.text = kept.value("text"_L1).toString();
    record.times = kept.value("times"_L1).toObject();
}

} // namespace callttone::tools
