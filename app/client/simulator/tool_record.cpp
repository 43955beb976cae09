// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/tool_record.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

QJsonObject answerOf(const ToolReport &report, int tries)
{
    QJsonObject answer = report.call.result;
    answer.insert(u"ok"_s, report.call.ok);
    answer.insert(u"sample"_s, report.sample);
    answer.insert(u"tries"_s, tries);
    answer.insert(u"text"_s, report.call.text);
    if (report.call.problem)
        answer.insert(u"error"_s, report.call.problem->toJson());
    else
        answer.remove(u"error"_s);
    return answer;
}

QJsonObject recordOf(const ToolReport &report)
{
    QJsonObject record{{u"name"_s, report.call.tool},      {u"arguments"_s, report.call.arguments},
                       {u"result"_s, report.call.result},  {u"ok"_s, report.call.ok},
                       {u"atSeconds"_s, report.atSeconds}, {u"latencyMs"_s, qRound64(report.call.timings.totalMs)}};
    if (!report.call.id.isEmpty())
        record.insert(u"id"_s, report.call.id);
    if (report.call.problem)
        record.insert(u"error"_s, report.call.problem->toJson());
    if (report.sample)
        record.insert(u"sample"_s, true);
    return record;
}

QJsonObject fitted(const QJsonObject &arguments, const QJsonObject &inputSchema)
{
    const QJsonObject known = inputSchema.value("properties"_L1).toObject();
    if (known.isEmpty())
        return arguments;
    QJsonObject fitting;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        if (known.contains(argument.key()))
            fitting.insert(argument.key(), argument.value());
    }
    return fitting;
}

values::ToolProblem problemOf(const core::ApiError &error, bool readOnly)
{
    using values::ToolErrorClass;
    ToolErrorClass errorClass = ToolErrorClass::Unavailable;
    if (error.kind == core::ErrorKind::Validation)
        errorClass = ToolErrorClass::InvalidArguments;
    else if (error.kind == core::ErrorKind::NotFound || error.kind == core::ErrorKind::Forbidden)
        errorClass = ToolErrorClass::NotAvailable;
    else if (error.kind == core::ErrorKind::Timeout || error.kind == core::ErrorKind::Network)
        errorClass = readOnly ? ToolErrorClass::Timeout : ToolErrorClass::OutcomeUnknown; // it may have arrived
    QStringList parts{error.title, error.detail};
    for (const core::FieldError &field : error.fields)
        parts.append(u"%1 %2"_s.arg(field.pointer, field.message));
    parts.removeAll(QString());
    const auto &info = values::infoOf(errorClass);
    return {errorClass, QString(info.wire), parts.join(u". "_s), QString::fromLatin1(info.spoken)};
}

} // namespace callttone::client
