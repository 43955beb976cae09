// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/tool.h"

#include "models/values/json_read.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array table{
    ToolErrorClassInfo{ToolErrorClass::None, "none"_L1, QT_TRANSLATE_NOOP("ToolError", "Done"), "", false},
    ToolErrorClassInfo{ToolErrorClass::InvalidArguments, "invalid_arguments"_L1,
                       QT_TRANSLATE_NOOP("ToolError", "Arguments not valid"),
                       "Let me get that right. Could you say it once more?", false},
    ToolErrorClassInfo{ToolErrorClass::NotAvailable, "not_available"_L1,
                       QT_TRANSLATE_NOOP("ToolError", "Not available"), "I cannot do that on this line right now.",
                       false},
    ToolErrorClassInfo{ToolErrorClass::NotConfigured, "not_configured"_L1, QT_TRANSLATE_NOOP("ToolError", "Not set up"),
                       "I cannot do that yet. I will have a colleague get back to you.", false},
    ToolErrorClassInfo{ToolErrorClass::NeedsReconnect, "needs_reconnect"_L1,
                       QT_TRANSLATE_NOOP("ToolError", "Reconnect needed"),
                       "I cannot reach our system right now. I will have a colleague get back to you.", false},
    ToolErrorClassInfo{ToolErrorClass::Permission, "permission"_L1,
                       QT_TRANSLATE_NOOP("ToolError", "Permission missing"),
                       "I am not able to do that here. I will have a colleague get back to you.", false},
    ToolErrorClassInfo{ToolErrorClass::NotFound, "not_found"_L1, QT_TRANSLATE_NOOP("ToolError", "Not found"),
                       "I could not find that in our system.", false},
    ToolErrorClassInfo{ToolErrorClass::SlotTaken, "slot_taken"_L1, QT_TRANSLATE_NOOP("ToolError", "Time taken"),
                       "That time has just been taken. Let me offer you another one.", false},
    ToolErrorClassInfo{ToolErrorClass::Refused, "refused"_L1, QT_TRANSLATE_NOOP("ToolError", "Refused"),
                       "Our system did not accept that. I will have a colleague get back to you.", false},
    ToolErrorClassInfo{ToolErrorClass::RateLimited, "rate_limited"_L1,
                       QT_TRANSLATE_NOOP("ToolError", "Vendor is limiting"),
                       "Our system is busy right now. Could you give me a moment?", true},
    ToolErrorClassInfo{ToolErrorClass::Unavailable, "unavailable"_L1, QT_TRANSLATE_NOOP("ToolError", "Vendor is down"),
                       "I cannot reach our system right now. May I have a colleague call you back?", true},
    ToolErrorClassInfo{ToolErrorClass::Timeout, "timeout"_L1, QT_TRANSLATE_NOOP("ToolError", "No answer in time"),
                       "Our system is slow right now. May I have a colleague call you back?", true},
    ToolErrorClassInfo{ToolErrorClass::OutcomeUnknown, "outcome_unknown"_L1,
                       QT_TRANSLATE_NOOP("ToolError", "Outcome not known yet"),
                       "I have sent that, but I have no confirmation yet. We will confirm it to you shortly.", true},
    ToolErrorClassInfo{ToolErrorClass::Resting, "resting"_L1, QT_TRANSLATE_NOOP("ToolError", "Not tried"),
                       "I cannot reach our system right now. May I have a colleague call you back?", false},
    ToolErrorClassInfo{ToolErrorClass::Internal, "internal"_L1, QT_TRANSLATE_NOOP("ToolError", "Internal error"),
                       "Something went wrong on our side. I will have a colleague get back to you.", false},
};

QJsonValue milliseconds(std::optional<double> ms)
{
    return ms ? QJsonValue(*ms) : QJsonValue(QJsonValue::Null);
}

std::optional<double> milliseconds(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

std::span<const ToolErrorClassInfo> allToolErrorClasses()
{
    return table;
}

const ToolErrorClassInfo &infoOf(ToolErrorClass errorClass)
{
    return table[size_t(errorClass)]; // the table is in enum order; a unit test keeps it so
}

ToolErrorClass toolErrorClassFromWire(QStringView wire)
{
    for (const ToolErrorClassInfo &info : table) {
        if (wire == info.wire)
            return info.errorClass;
    }
    return ToolErrorClass::Internal;
}

QString describe(ToolErrorClass errorClass)
{
    return QCoreApplication::translate("ToolError", infoOf(errorClass).title);
}

QJsonObject ToolProblem::toJson() const
{
    QJsonObject object{{u"class"_s, QString(infoOf(errorClass).wire)},
                       {u"code"_s, code},
                       {u"message"_s, message},
                       {u"spoken"_s, spoken}};
    if (retryAfterSeconds)
        object.insert(u"retryAfterSeconds"_s, *retryAfterSeconds);
    return object;
}

ToolProblem ToolProblem::fromJson(const QJsonObject &object)
{
    return {toolErrorClassFromWire(text(object, "class"_L1)), text(object, "code"_L1), text(object, "message"_L1),
            text(object, "spoken"_L1), optionalInt(object, "retryAfterSeconds"_L1)};
}

QJsonObject ToolStats::toJson() const
{
    return {{u"count"_s, double(count)},
            {u"errors"_s, double(errors)},
            {u"p50"_s, milliseconds(p50Ms)},
            {u"p95"_s, milliseconds(p95Ms)}};
}

ToolStats ToolStats::fromJson(const QJsonObject &object)
{
    return {qint64(object.value("count"_L1).toDouble()), qint64(object.value("errors"_L1).toDouble()),
            milliseconds(object.value("p50"_L1)), milliseconds(object.value("p95"_L1))};
}

QJsonObject ToolInfo::toJson() const
{
    return {{u"name"_s, name},
            {u"integration"_s, integration},
            {u"title"_s, title},
            {u"description"_s, description},
            {u"inputSchema"_s, inputSchema},
            {u"readOnly"_s, readOnly},
            {u"destructive"_s, destructive},
            {u"enabled"_s, enabled},
            {u"timeoutMs"_s, timeoutMs},
            {u"stats"_s, stats.toJson()}};
}

ToolInfo ToolInfo::fromJson(const QJsonObject &object)
{
    ToolInfo info;
    info.name = text(object, "name"_L1);
    info.integration = text(object, "integration"_L1);
    info.title = text(object, "title"_L1);
    info.description = text(object, "description"_L1);
    info.inputSchema = object.value("inputSchema"_L1).toObject();
    info.readOnly = object.value("readOnly"_L1).toBool();
    info.destructive = object.value("destructive"_L1).toBool();
    info.enabled = object.value("enabled"_L1).toBool(true);
    info.timeoutMs = object.value("timeoutMs"_L1).toInt();
    info.stats = ToolStats::fromJson(object.value("stats"_L1).toObject());
    return info;
}

} // namespace callttone::values
