// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_message.h"

#include "app/integrations/slack/slack_text.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

// Slack's limits: a text object 3,000 characters, a message that can be changed 4,000.
constexpr qsizetype longestSummary = 3'000;
constexpr qsizetype longestReason = 500;
constexpr qsizetype longestNote = 200;
constexpr qsizetype longestPoint = 300;
constexpr qsizetype mostPoints = 9; // with its entities each of them fits into one section

QJsonObject plainText(const QString &escaped)
{
    return {{u"type"_s, u"plain_text"_s}, {u"text"_s, escaped}, {u"emoji"_s, false}};
}

void addSection(QJsonArray &blocks, const QString &escaped)
{
    if (!escaped.isEmpty()) // Slack refuses empty texts
        blocks.append(QJsonObject{{u"type"_s, u"section"_s}, {u"text"_s, plainText(escaped)}});
}

void addContext(QJsonArray &blocks, const QStringList &notes)
{
    QJsonArray elements;
    for (const QString &note : notes) {
        if (!note.isEmpty())
            elements.append(plainText(note));
    }
    if (!elements.isEmpty())
        blocks.append(QJsonObject{{u"type"_s, u"context"_s}, {u"elements"_s, elements}});
}

QString directionOf(const values::Call &call)
{
    if (call.direction == "inbound"_L1)
        return u"Inbound"_s;
    return call.direction == "outbound"_L1 ? u"Outbound"_s : QString();
}

QString numbersOf(const values::Call &call)
{
    QStringList numbers{slackLine(call.fromNumber, longestNote), slackLine(call.toNumber, longestNote)};
    numbers.removeAll(QString());
    return numbers.join(u" → "_s);
}

QString pointsOf(const QStringList &keyPoints)
{
    QStringList lines;
    for (const QString &point : keyPoints) {
        const QString line = slackLine(point, longestPoint);
        if (line.isEmpty())
            continue;
        if (lines.size() == mostPoints) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(u"• "_s + line);
    }
    return lines.join(u'\n');
}

} // namespace

SlackMessage slackStartedMessage(const delivery::CallFacts &facts)
{
    SlackMessage message{slackStartedText(facts.call), {}};
    addSection(message.blocks, message.text);
    addContext(message.blocks, {directionOf(facts.call), numbersOf(facts.call)});
    return message;
}

SlackMessage slackEndedMessage(const delivery::CallFacts &facts)
{
    const values::Call &call = facts.call;
    const QString headline = slackEndedText(facts);
    const QString reason = facts.hasFailed ? slackLine(facts.failureReason, longestReason) : QString();
    const QString summary = slackEscaped(call.summary.trimmed(), longestSummary);

    QStringList lines{headline};
    if (!reason.isEmpty())
        lines.append(u"Reason: "_s + reason);
    if (!summary.isEmpty())
        lines.append(summary);
    SlackMessage message{lines.join(u'\n'), {}};

    addSection(message.blocks, headline);
    if (!reason.isEmpty())
        addSection(message.blocks, u"Reason: "_s + reason);
    addSection(message.blocks, summary);
    addSection(message.blocks, pointsOf(facts.keyPoints));
    addContext(message.blocks, {slackLine(call.agentName, longestNote), numbersOf(call),
                                call.durationSeconds ? slackDuration(*call.durationSeconds) : QString(),
                                call.leadScore ? u"Lead score %1"_s.arg(*call.leadScore) : QString()});
    return message;
}

} // namespace callttone::integrations
