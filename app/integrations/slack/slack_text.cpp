// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_text.h"

#include "app/integrations/support/safe_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestWord = 60;  // of a status or sentiment, which platforms may name as they like
constexpr qsizetype longestEntity = 5; // &amp;

QString withEntities(QString text)
{
    return text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

QString nameOf(const values::Call &call)
{
    const QString name = slackLine(call.agentName, longestName);
    return name.isEmpty() ? u"an agent"_s : name;
}

QString statusOf(const delivery::CallFacts &facts)
{
    const QString status = slackLine(facts.call.status, longestWord);
    if (!status.isEmpty() && !facts.call.isLive())
        return status;
    return facts.hasFailed ? u"failed"_s : u"completed"_s;
}

} // namespace

QString slackEscaped(const QString &text, qsizetype most)
{
    const QString whole = wellFormed(text);
    qsizetype kept = most;
    QString escaped = withEntities(cutVisibly(whole, kept));
    // A character less saves at most one entity, so this never cuts more than it has to.
    while (escaped.size() > most && kept > 1) {
        kept -= std::max<qsizetype>(1, (escaped.size() - most) / longestEntity);
        escaped = withEntities(cutVisibly(whole, kept));
    }
    return escaped;
}

QString slackLine(const QString &text, qsizetype most)
{
    return slackEscaped(text.simplified(), most);
}

QString slackDuration(int seconds)
{
    const int whole = std::max(seconds, 0);
    const QString hours = whole < 3600 ? QString() : u"%1h "_s.arg(whole / 3600);
    return hours + u"%1m %2s"_s.arg(whole / 60 % 60).arg(whole % 60);
}

QString slackStartedText(const values::Call &call)
{
    const QString verb = call.direction == "outbound"_L1 ? u"started"_s : u"received"_s;
    return u"Call "_s + verb + u" with "_s + nameOf(call);
}

QString slackEndedText(const delivery::CallFacts &facts)
{
    QString text = u"Call ended"_s;
    if (facts.call.durationSeconds)
        text += u" ("_s + slackDuration(*facts.call.durationSeconds) + u')';
    text += u" - "_s + statusOf(facts);
    if (const QString sentiment = slackLine(facts.call.sentiment, longestWord); !sentiment.isEmpty())
        text += u" | Sentiment: "_s + sentiment;
    return text;
}

} // namespace callttone::integrations
