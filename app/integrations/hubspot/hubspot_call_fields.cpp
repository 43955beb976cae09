// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_call_fields.h"

#include "app/integrations/support/safe_text.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestBody = 65'000; ///< HubSpot takes 65,536 characters
constexpr qsizetype longestLine = 255;
constexpr auto markWords = "CalltTone call "_L1;

// The outcomes every portal has; HubSpot knows them by these ids.
constexpr auto connectedOutcome = "f240bbac-87c9-4f6e-bf70-924b57d47db7"_L1;
constexpr auto noAnswerOutcome = "73a0d17f-1163-4015-bdd5-ec830791da20"_L1;
constexpr auto busyOutcome = "9d9162e7-6cf3-4944-bf63-4dff82258764"_L1;

struct StatusWord
{
    QLatin1StringView ours; ///< lower case, words joined by '-'
    QLatin1StringView theirs;
};

constexpr std::array statuses{
    StatusWord{"completed"_L1, "COMPLETED"_L1}, StatusWord{"ended"_L1, "COMPLETED"_L1},
    StatusWord{"no-answer"_L1, "NO_ANSWER"_L1}, StatusWord{"missed"_L1, "NO_ANSWER"_L1},
    StatusWord{"busy"_L1, "BUSY"_L1},           StatusWord{"failed"_L1, "FAILED"_L1},
    StatusWord{"error"_L1, "FAILED"_L1},        StatusWord{"canceled"_L1, "CANCELED"_L1},
    StatusWord{"cancelled"_L1, "CANCELED"_L1},
};

struct Outcome
{
    QLatin1StringView status;
    QLatin1StringView id;
};

constexpr std::array outcomes{
    Outcome{"COMPLETED"_L1, connectedOutcome},
    Outcome{"NO_ANSWER"_L1, noAnswerOutcome},
    Outcome{"BUSY"_L1, busyOutcome},
};

/// Only where nobody can doubt it: a completed call of no length may have been answered by nobody.
QString outcomeOf(const QString &status, const values::Call &call)
{
    if (status == "COMPLETED"_L1 && (call.status != "completed"_L1 || call.durationSeconds.value_or(0) <= 0))
        return {};
    const auto found =
        std::find_if(outcomes.begin(), outcomes.end(), [&status](const Outcome &one) { return one.status == status; });
    return found == outcomes.end() ? QString() : QString(found->id);
}

QString line(const QString &text)
{
    return cutVisibly(wellFormed(text).simplified(), longestLine);
}

QString markOf(const QString &callId)
{
    return markWords + callId;
}

/// What follows the summary.
QString detailsOf(const delivery::CallFacts &facts)
{
    const values::Call &call = facts.call;
    QStringList lines;
    for (const QString &point : facts.keyPoints)
        lines.append(u"• "_s + line(point));
    if (!call.sentiment.isEmpty())
        lines.append(u"Sentiment: "_s + line(call.sentiment));
    if (call.leadScore)
        lines.append(u"Lead score: %1 of 100"_s.arg(*call.leadScore));
    if (facts.hasFailed && !facts.failureReason.isEmpty())
        lines.append(u"Why it failed: "_s + line(facts.failureReason));
    return lines.join(u'\n');
}

/// As much of the text as fits as HTML: entities make it up to six times as long.
QString fittingHtml(const QString &text, qsizetype most)
{
    const QString whole = asHtml(text);
    if (whole.size() <= most)
        return whole;
    qsizetype fits = 0;
    qsizetype tooMuch = std::min(text.size(), most) + 1;
    while (tooMuch - fits > 1) {
        const qsizetype middle = fits + (tooMuch - fits) / 2;
        (asHtml(cutVisibly(text, middle)).size() <= most ? fits : tooMuch) = middle;
    }
    return asHtml(cutVisibly(text, fits));
}

QString bodyOf(const delivery::CallFacts &facts)
{
    const QString paragraph = u"<br><br>"_s;
    const QString mark = asHtml(markOf(facts.call.id));
    QString details = detailsOf(facts);
    if (!details.isEmpty())
        details = paragraph + fittingHtml(details, longestBody / 4);
    const qsizetype left = longestBody - details.size() - mark.size() - paragraph.size();
    const QString summary = fittingHtml(wellFormed(facts.call.summary).trimmed(), left);
    QString body = summary + details + paragraph + mark;
    while (body.startsWith(paragraph))
        body.remove(0, paragraph.size());
    return body;
}

} // namespace

QString hubSpotCallStatus(const delivery::CallFacts &facts)
{
    const QString said = facts.call.status.trimmed().toLower().replace(u'_', u'-').replace(u' ', u'-');
    for (const StatusWord &word : statuses) {
        if (word.ours == said)
            return word.theirs;
    }
    return facts.hasFailed ? u"FAILED"_s : u"COMPLETED"_s;
}

QJsonObject hubSpotCallFields(const delivery::CallFacts &facts, core::TimeMs fallbackTime)
{
    const values::Call &call = facts.call;
    const QString status = hubSpotCallStatus(facts);
    QJsonObject fields;
    const auto put = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty())
            fields.insert(name, value);
    };
    put(u"hs_timestamp"_s, QString::number(call.startedAt > 0 ? call.startedAt : fallbackTime));
    put(u"hs_call_title"_s,
        call.agentName.isEmpty() ? u"CalltTone call"_s : u"CalltTone: %1 call"_s.arg(line(call.agentName)));
    put(u"hs_call_body"_s, bodyOf(facts));
    if (call.direction == "inbound"_L1 || call.direction == "outbound"_L1)
        put(u"hs_call_direction"_s, call.direction.toUpper());
    if (call.durationSeconds)
        put(u"hs_call_duration"_s, QString::number(*call.durationSeconds * 1'000LL));
    put(u"hs_call_status"_s, status);
    put(u"hs_call_disposition"_s, outcomeOf(status, call));
    put(u"hs_call_from_number"_s, line(call.fromNumber));
    put(u"hs_call_to_number"_s, line(call.toNumber));
    return fields;
}

bool hasHubSpotCallMark(const QString &body, const QString &callId)
{
    for (const QString &mark : {markOf(callId), asHtml(markOf(callId))}) {
        for (qsizetype at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
            const qsizetype end = at + mark.size();
            if (end == body.size() || body[end] == u'<' || body[end].isSpace()) // not the beginning of a longer id
                return true;
        }
    }
    return false;
}

} // namespace callttone::integrations
