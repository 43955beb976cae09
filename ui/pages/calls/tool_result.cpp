// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/tool_result.h"

#include "models/items/tool_words.h"
#include "models/values/json_read.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::ToolResult)
};

constexpr qsizetype longestValue = 600;
constexpr qsizetype mostLines = 40;

bool isSimple(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

QString simpleText(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? u"null"_s : value.toVariant().toString();
}

/// A slot is known by its beginning.
bool isSlot(const QJsonValue &value)
{
    return value.toObject().value("start"_L1).isString();
}

QString slotText(const QJsonValue &value)
{
    return items::wallClockText(value.toObject().value("start"_L1).toString());
}

/// A contact is known by name and how to reach them.
bool isPerson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.contains("name"_L1) && (object.contains("email"_L1) || object.contains("phone"_L1));
}

QString personText(const QJsonValue &value)
{
    const QJsonObject person = value.toObject();
    QStringList parts{person.value("name"_L1).toString(), person.value("email"_L1).toString(),
                      person.value("phone"_L1).toString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString valueText(const QJsonValue &value)
{
    QString text;
    const QJsonArray array = value.toArray();
    if (isSimple(value)) {
        text = simpleText(value);
    } else if (isPerson(value)) {
        text = personText(value);
    } else if (!array.isEmpty() && std::all_of(array.begin(), array.end(), isSlot)) {
        QStringList parts;
        for (const QJsonValue &entry : array)
            parts.append(slotText(entry));
        text = parts.join(u", "_s);
    } else if (value.isArray() && std::all_of(array.begin(), array.end(), isSimple)) {
        QStringList parts;
        for (const QJsonValue &entry : array)
            parts.append(items::wallClockText(simpleText(entry)));
        text = parts.join(u", "_s);
    } else {
        const QJsonDocument document = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(array);
        text = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

} // namespace

QList<ResultLine> resultLines(const QJsonValue &result)
{
    if (result.isNull() || result.isUndefined())
        return {};
    if (!result.isObject())
        return {{QString(), valueText(result)}};
    QList<ResultLine> lines;
    const QJsonObject object = result.toObject();
    for (auto member = object.begin(); member != object.end() && lines.size() < mostLines; ++member)
        lines.append({member.key(), valueText(member.value())});
    return lines;
}

QList<ResultLine> toolLines(const QJsonObject &call)
{
    QList<ResultLine> lines;
    const QJsonObject error = call.value("error"_L1).toObject();
    if (const QString message = values::text(error, "message"_L1); !message.isEmpty())
        lines.append({Words::tr("Error"), message, true});
    const QList<ResultLine> result = resultLines(call.value("result"_L1));
    std::copy_if(result.cbegin(), result.cend(), std::back_inserter(lines),
                 [](const ResultLine &line) { return line.name != "now"_L1 && line.name != "perDay"_L1; });
    QString said = values::text(call, "text"_L1);
    if (said.isEmpty())
        said = values::text(error, "spoken"_L1);
    if (!said.isEmpty())
        lines.append({Words::tr("Told"), said});
    const QList<items::ToolTimeRow> times = items::toolTimeRows(call.value("times"_L1).toObject());
    for (const items::ToolTimeRow &row : times)
        lines.append({row.name, row.value});
    if (call.value("sample"_L1).toBool())
        lines.append({Words::tr("Note"), Words::tr("Sample data of a simulated call: no tool was asked.")});
    return lines;
}

} // namespace callttone::ui
