// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_target.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype shortestId = 9;

QString withHash(const QString &name)
{
    return name.isEmpty() || name.startsWith(u'#') ? name : u'#' + name;
}

} // namespace

bool isSlackChannelId(const QString &text)
{
    static const QString kinds = u"CGD"_s;
    return text.size() >= shortestId && kinds.contains(text.front())
           && std::all_of(text.begin(), text.end(),
                          [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
}

SlackTarget slackTargetOf(const QJsonObject &facts, const QJsonObject &config)
{
    SlackTarget target;
    target.isSignedIn = facts.value("mode"_L1) != "webhook"_L1;
    if (!target.isSignedIn)
        return target; // its channel is fixed, and nobody says which
    const QString picked = facts.value("channel_id"_L1).toString();
    const QString pickedName = withHash(facts.value("channel"_L1).toString());
    const QString chosen = config.value("channel"_L1).toString().trimmed();
    const bool isPicked = chosen.isEmpty() || chosen == picked || withHash(chosen) == pickedName;
    if (isPicked && !picked.isEmpty()) {
        target.channel = picked;
        target.shown = pickedName.isEmpty() ? picked : pickedName;
        target.hasOwnWebhook = true;
    } else {
        target.channel = isSlackChannelId(chosen) ? chosen : withHash(chosen);
        target.shown = target.channel;
    }
    return target;
}

QString slackAccountOf(const QJsonObject &facts)
{
    for (const auto name : {"team_id"_L1, "hook"_L1}) {
        if (const QString known = facts.value(name).toString(); !known.isEmpty())
            return known;
    }
    return u"webhook"_s;
}

QString slackLabel(const QJsonObject &facts, const QJsonObject &config)
{
    const SlackTarget target = slackTargetOf(facts, config);
    if (!target.isSignedIn)
        return u"Slack webhook"_s;
    return target.shown.isEmpty() ? u"Slack"_s : u"Slack "_s + target.shown;
}

QString slackLink(const QJsonObject &facts, const QString &channel, const QString &ts, const QString &threadTs)
{
    const QString team = facts.value("team_id"_L1).toString();
    QString site = facts.value("url"_L1).toString(); // "https://harbor-dental.slack.com/"
    if (!isSlackChannelId(channel) || team.isEmpty())
        return {};
    if (site.isEmpty() || ts.isEmpty())
        return u"https://app.slack.com/client/%1/%2"_s.arg(team, channel);
    // As chat.getPermalink answers it; asking would be one more request for each message.
    if (!site.endsWith(u'/'))
        site += u'/';
    QString link = site + u"archives/%1/p%2"_s.arg(channel, QString(ts).remove(u'.'));
    if (!threadTs.isEmpty())
        link += u"?thread_ts=%1&cid=%2"_s.arg(threadTs, channel);
    return link;
}

} // namespace callttone::integrations
