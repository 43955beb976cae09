// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/slack_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

QString slackDuration(int seconds)
{
    const int whole = std::max(seconds, 0);
    const QString hours = whole < 3600 ? QString() : u"%1h "_s.arg(whole / 3600);
    return hours + u"%1m %2s"_s.arg(whole / 60 % 60).arg(whole % 60);
}

QString slackCallStarted(const QString &direction, const QString &agentName)
{
    const QString verb = direction == "outbound"_L1 ? u"started"_s : u"received"_s;
    return u"Call "_s + verb + u" with "_s + (agentName.isEmpty() ? u"an agent"_s : agentName);
}

QString slackCallEnded(std::optional<int> durationSeconds, const QString &status, const QString &sentiment)
{
    QString text = u"Call ended"_s;
    if (durationSeconds)
        text += u" ("_s + slackDuration(*durationSeconds) + u')';
    text += u" - "_s + status;
    if (!sentiment.isEmpty())
        text += u" | Sentiment: "_s + sentiment;
    return text;
}

QString slackAppointmentBooked(const QDateTime &start)
{
    QString text = u"Appointment booked"_s;
    if (start.isValid())
        text += u" for "_s + QLocale::c().toString(start, u"ddd, MMM d 'at' h:mm AP"_s);
    return text;
}

} // namespace callttone::items
