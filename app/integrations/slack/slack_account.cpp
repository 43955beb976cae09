// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_account.h"

#include "app/integrations/slack/slack_webhook.h"
#include "app/integrations/support/vendor_answer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "Slack"_L1;
constexpr int mostPages = 20; // of 200 channels; the method allows about 20 calls a minute

bool isAboutToken(const QString &word)
{
    static const QStringList words{u"token_expired"_s, u"invalid_auth"_s,     u"not_authed"_s,
                                   u"token_revoked"_s, u"account_inactive"_s, u"app_missing"_s};
    return words.contains(word);
}

QString hashed(const QString &channel)
{
    return channel.isEmpty() || channel.startsWith(u'#') ? channel : u'#' + channel;
}

core::Result<values::ConnectionCheck> postTo(connect::VendorSession &session, const QString &api,
                                             const QString &channel)
{
    const QJsonObject message{{u"channel"_s, channel}, {u"text"_s, slackTestText()}};
    core::Result<QJsonObject> posted = slackCall(session, api, u"chat.postMessage"_s, message);
    if (!posted && posted.error().code == "not_in_channel"_L1) {
        // a public channel can be joined; where it cannot, the first refusal says more
        if (slackCall(session, api, u"conversations.join"_s, {{u"channel"_s, channel}}))
            posted = slackCall(session, api, u"chat.postMessage"_s, message);
    }
    if (posted)
        return passed(u"A test message was posted to the channel."_s, 0);
    if (posted.error().code == "needs_reconnect"_L1 || posted.error().kind == core::ErrorKind::Network
        || posted.error().kind == core::ErrorKind::Timeout)
        return core::fail(posted.error());
    values::ConnectionCheck check;
    check.detail = posted.error().oneLine();
    return check;
}

} // namespace

core::ApiError slackRefusal(const QString &word)
{
    core::ApiError error{.kind = core::ErrorKind::Conflict, .code = word};
    if (isAboutToken(word)) {
        error.code = u"needs_reconnect"_s;
        error.title = u"CalltTone was removed from the Slack workspace"_s;
        error.detail = u"Slack no longer accepts the token (%1). Reconnect Slack."_s.arg(word);
    } else if (word == "channel_not_found"_L1 || word == "not_in_channel"_L1) {
        error.title = u"CalltTone cannot post to the Slack channel"_s;
        error.detail = u"It was deleted, or is private and CalltTone was not invited (%1). Invite the app or choose "
                       "another channel."_s.arg(word);
    } else if (word == "is_archived"_L1) {
        error.title = u"The Slack channel was archived"_s;
        error.detail = u"Messages cannot be posted to it. Choose another channel."_s;
    } else if (word == "missing_scope"_L1 || word == "not_allowed_token_type"_L1) {
        error.title = u"A permission of the Slack app is missing"_s;
        error.detail = u"Add it under OAuth & Permissions at api.slack.com/apps, then reconnect (%1)."_s.arg(word);
    } else if (word == "ratelimited"_L1 || word == "rate_limited"_L1) {
        error.kind = core::ErrorKind::Unavailable;
        error.title = u"Slack is limiting requests"_s;
        error.detail = u"Too many were sent in a short time. Try again in a minute."_s;
    } else {
        error.kind = core::ErrorKind::Unavailable;
        error.title = u"Slack refused the request"_s;
        error.detail = u"It answered \"%1\". Try again; if it stays so, reconnect Slack."_s.arg(word);
    }
    return error;
}

bool slackTokenRejected(const connect::HttpResponse &response)
{
    return response.status == 401 || isAboutToken(response.json().value("error"_L1).toString());
}

core::Result<QJsonObject> slackCall(connect::VendorSession &session, const QString &api, const QString &method,
                                    const QJsonObject &arguments)
{
    // Every method takes a form; only some take JSON.
    connect::HttpRequest request{.method = "POST", .url = (api + u'/' + method).toUtf8()};
    QList<std::pair<QString, QString>> form;
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        form.append({it.key(), it->isString() ? it->toString() : it->toVariant().toString()});
    request.setForm(form);
    const core::Result<QJsonObject> object = jsonAnswer({vendorName, u"the request"_s}, session.send(request));
    if (!object)
        return core::fail(object.error());
    if (object->value("ok"_L1).toBool())
        return object;
    return core::fail(slackRefusal(object->value("error"_L1).toString(u"no reason given"_s)));
}

core::Result<connect::Identity> slackIdentity(connect::VendorSession &session, const QString &api)
{
    const core::Result<QJsonObject> who = slackCall(session, api, u"auth.test"_s, {});
    if (!who)
        return core::fail(who.error());
    connect::Identity identity;
    identity.accountId = identity.detail = who->value("team_id"_L1).toString();
    identity.openUrl = who->value("url"_L1).toString();
    const QString team = who->value("team"_L1).toString();
    const QString channel = hashed(session.facts().value("channel"_L1).toString());
    identity.label = channel.isEmpty() ? u"%1 workspace"_s.arg(team) : u"%1 workspace, %2"_s.arg(team, channel);
    identity.facts = {{u"team"_s, team},
                      {u"team_id"_s, identity.accountId},
                      {u"url"_s, identity.openUrl}, // links to messages begin with it
                      {u"mode"_s, u"oauth"_s}};
    return identity;
}

core::Result<values::ConnectionCheck> slackCheck(connect::VendorSession &session, const QString &api)
{
    const bool signedIn = session.facts().value("mode"_L1) != "webhook"_L1;
    const QString channel = session.config().value("channel"_L1).toString();
    if (signedIn && !channel.isEmpty())
        return postTo(session, api, channel);
    const core::Result<core::SecretString> webhook = session.secret(u"webhook"_s);
    if (!webhook)
        return core::fail(webhook.error());
    if (!webhook->isEmpty()) {
        auto posted =
            postSlackWebhook([&session](const auto &request) { return session.sendPlain(request); }, webhook->reveal());
        // A webhook that is gone does not say that the app was removed with it; the token does.
        if (signedIn && posted && !posted->ok) {
            if (const auto alive = slackCall(session, api, u"auth.test"_s, {}); !alive)
                return core::fail(alive.error());
        }
        return posted;
    }
    values::ConnectionCheck check;
    check.detail = u"No channel is chosen, so nothing is posted. Choose one in Configuration."_s;
    return check;
}

core::Result<QList<values::ConfigOption>> slackOptions(connect::VendorSession &session, const QString &api,
                                                       const QString &field)
{
    if (field != "channel"_L1)
        return core::fail(core::notFound(u"list of choices"_s, field));
    if (session.facts().value("mode"_L1) == "webhook"_L1)
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"fixed_channel"_s,
                           .title = u"The channel belongs to the webhook"_s,
                           .detail = u"Slack posts to the channel the webhook was made for. To choose another, paste "
                                     "another webhook or sign in with Slack."_s});
    QList<values::ConfigOption> options;
    QString cursor;
    for (int page = 0; page < mostPages; ++page) {
        QJsonObject arguments{{u"types"_s, u"public_channel"_s}, {u"exclude_archived"_s, true}, {u"limit"_s, 200}};
        if (!cursor.isEmpty())
            arguments.insert("cursor"_L1, cursor);
        const core::Result<QJsonObject> answer = slackCall(session, api, u"conversations.list"_s, arguments);
        if (!answer)
            return core::fail(answer.error());
        for (const QJsonValue &entry : answer->value("channels"_L1).toArray())
            options.append({entry["id"_L1].toString(), hashed(entry["name"_L1].toString()),
                            entry["purpose"_L1]["value"_L1].toString()});
        cursor = answer->value("response_metadata"_L1).toObject().value("next_cursor"_L1).toString();
        if (cursor.isEmpty())
            break;
    }
    return options;
}

core::Result<void> slackRevoke(connect::VendorSession &session, const QString &api)
{
    if (session.facts().value("mode"_L1) == "webhook"_L1)
        return {}; // nobody signed in
    const core::Result<QJsonObject> answer = slackCall(session, api, u"auth.revoke"_s, {});
    if (answer || answer.error().code == "needs_reconnect"_L1)
        return {}; // over now, or was before
    return core::fail(answer.error());
}

} // namespace callttone::integrations
