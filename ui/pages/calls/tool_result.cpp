// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/tool_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

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

QString valueText(const QJsonValue &value)
{
    QString text;
    const QJsonArray array = value.toArray();
    if (isSimple(value)) {
        text = simpleText(value);
    } else if (value.isArray() && std::all_of(array.begin(), array.end(), isSimple)) {
        QStringList parts;
        for (const QJsonValue &entry : array)
            parts.append(simpleText(entry));
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

QString vendorOfTool(const QString &toolName)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> prefixes[] = {
        {"ghl"_L1, "gohighlevel"_L1},
        {"gohighlevel"_L1, "gohighlevel"_L1},
        {"google"_L1, "google_calendar"_L1},
        {"gcal"_L1, "google_calendar"_L1},
        {"make"_L1, "make"_L1},
        {"hubspot"_L1, "hubspot"_L1},
        {"zapier"_L1, "zapier"_L1},
        {"slack"_L1, "slack"_L1},
        {"salesforce"_L1, "salesforce"_L1},
        {"mcp"_L1, "mcp"_L1},
    };
    const QString first = toolName.section(u'_', 0, 0).toLower();
    for (const auto &[prefix, vendor] : prefixes) {
        if (first == prefix)
            return vendor;
    }
    return u"custom"_s;
}

} // namespace callttone::ui
