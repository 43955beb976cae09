// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_task_fields.h"

#include "app/integrations/support/safe_text.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestText = 255; // Subject, CallDisposition, CallObject
constexpr qsizetype longestDescription = 32'000;
constexpr int longestDuration = 99'999'999; // eight digits

QString oneLine(const QString &text)
{
    return wellFormed(text).simplified();
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString dayOf(const delivery::CallFacts &facts, const QTimeZone &zone, core::TimeMs fallbackTime)
{
    core::TimeMs time = facts.call.startedAt;
    if (time <= 0)
        time = facts.call.endedAt.value_or(fallbackTime);
    return QDateTime::fromMSecsSinceEpoch(time, zone).date().toString(Qt::ISODate);
}

/// "Completed", "No answer"; the platform's word where it has one of its own. Empty while the call's end is not known.
QString dispositionOf(const delivery::CallFacts &facts)
{
    const QString status = oneLine(facts.call.status).replace(u'-', u' ').replace(u'_', u' ');
    if (facts.call.isLive() || status.isEmpty())
        return facts.hasFailed ? u"Failed"_s : facts.hasEnded ? u"Completed"_s : QString();
    return cutVisibly(capitalized(status.toLower()), longestText);
}

/// What is known besides summary and key points, one a line.
QString factLines(const delivery::CallFacts &facts)
{
    const values::Call &call = facts.call;
    QStringList lines;
    const auto add = [&lines](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines.append(title + u": "_s + cutVisibly(oneLine(value), longestText));
    };
    add(u"From"_s, call.fromNumber);
    add(u"To"_s, call.toNumber);
    add(u"Sentiment"_s, capitalized(call.sentiment));
    if (call.leadScore)
        add(u"Lead score"_s, QString::number(*call.leadScore));
    add(u"Reason"_s, facts.failureReason);
    lines.append(salesforceCallLine(call.id));
    return lines.join(u'\n');
}

/// Summary and key points give way where it gets too long; whose call it was stays.
QString descriptionOf(const delivery::CallFacts &facts)
{
    QStringList parts;
    if (const QString summary = wellFormed(facts.call.summary).trimmed(); !summary.isEmpty())
        parts.append(summary);
    if (!facts.keyPoints.isEmpty()) {
        QStringList points{u"Key points:"_s};
        for (const QString &point : facts.keyPoints)
            points.append(u"- "_s + oneLine(point));
        parts.append(points.join(u'\n'));
    }
    const QString tail = factLines(facts);
    if (parts.isEmpty())
        return tail;
    return cutVisibly(parts.join(u"\n\n"_s), longestDescription - tail.size() - 2) + u"\n\n"_s + tail;
}

} // namespace

QJsonObject salesforceTaskFields(const delivery::CallFacts &facts, const QTimeZone &zone, core::TimeMs fallbackTime)
{
    const values::Call &call = facts.call;
    const QString agent = oneLine(call.agentName);
    QJsonObject fields{{u"Subject"_s, cutVisibly(agent.isEmpty() ? u"Call"_s : u"Call – "_s + agent, longestText)},
                       {u"TaskSubtype"_s, u"Call"_s},
                       {u"Status"_s, u"Completed"_s},
                       {u"Priority"_s, u"Normal"_s},
                       {u"ActivityDate"_s, dayOf(facts, zone, fallbackTime)},
                       {u"CallObject"_s, call.id.left(longestText)},
                       {u"Description"_s, descriptionOf(facts)}};
    if (call.direction == "inbound"_L1)
        fields.insert("CallType"_L1, u"Inbound"_s);
    else if (call.direction == "outbound"_L1)
        fields.insert("CallType"_L1, u"Outbound"_s);
    if (call.durationSeconds)
        fields.insert("CallDurationInSeconds"_L1, std::clamp(*call.durationSeconds, 0, longestDuration));
    if (const QString disposition = dispositionOf(facts); !disposition.isEmpty())
        fields.insert("CallDisposition"_L1, disposition);
    return fields;
}

QStringList salesforceCallFields()
{
    return {u"TaskSubtype"_s,           u"Priority"_s,        u"CallType"_s,
            u"CallDurationInSeconds"_s, u"CallDisposition"_s, u"CallObject"_s};
}

QJsonObject salesforceFewTaskFields(const QJsonObject &fields)
{
    QJsonObject few = fields;
    for (const QString &field : salesforceCallFields())
        few.remove(field);
    return few;
}

QString salesforceCallLine(const QString &callId)
{
    return u"Call id: "_s + oneLine(callId);
}

} // namespace callttone::integrations
