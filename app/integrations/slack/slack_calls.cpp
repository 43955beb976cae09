// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_calls.h"

#include "app/integrations/slack/slack_target.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int mostPages = 20; // of 200 channels

tl::unexpected<SlackRefusal> refused(SlackRefusal refusal)
{
    return tl::unexpected<SlackRefusal>(std::move(refusal));
}

void setArguments(connect::HttpRequest &request, const QJsonObject &arguments, SyncEffect effect)
{
    if (effect == SyncEffect::Writes) {
        request.setJson(arguments);
        return;
    }
    QList<std::pair<QString, QString>> form;
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        form.append({it.key(), it->toVariant().toString()});
    request.setForm(form);
}

SlackRefusal noSuchChannel()
{
    connect::HttpResponse response{.status = 200};
    response.body = R"({"ok":false,"error":"channel_not_found"})";
    return slackApiRefusal(response, SyncEffect::Reads);
}

} // namespace

SlackAnswer<QJsonObject> callSlack(connect::VendorSession &session, const QString &api, const QString &method,
                                   const QJsonObject &arguments, SyncEffect effect)
{
    connect::HttpRequest request{.method = "POST", .url = (api + u'/' + method).toUtf8()};
    setArguments(request, arguments, effect);
    const core::Result<connect::HttpResponse> answer = session.send(request);
    if (!answer)
        return refused(slackRefusalOf(answer.error(), effect));
    const QJsonObject object = answer->json();
    if (answer->isSuccess() && object.value("ok"_L1).toBool())
        return object;
    return refused(slackApiRefusal(*answer, effect));
}

SlackAnswer<void> postToSlackHook(connect::VendorSession &session, const QJsonObject &payload)
{
    const core::Result<core::SecretString> url = session.secret(u"webhook"_s);
    if (!url)
        return refused(slackRefusalOf(url.error(), SyncEffect::Reads));
    if (url->isEmpty())
        return refused({{},
                        syncNeedsRepair(values::ErrorClass::TargetGone, u"No Slack channel is chosen"_s,
                                        u"Nothing is posted until one is. Choose it under Integrations, Slack, "
                                        "Configuration; what waits is posted then."_s)});
    connect::HttpRequest request{.method = "POST", .url = url->reveal()};
    request.setJson(payload);
    const core::Result<connect::HttpResponse> answer = session.sendPlain(request);
    if (!answer)
        return refused(slackRefusalOf(answer.error(), SyncEffect::Writes));
    if (answer->isSuccess() && answer->body.trimmed() == "ok")
        return {};
    return refused(slackHookRefusal(*answer));
}

SlackAnswer<QString> slackChannelId(connect::VendorSession &session, const QString &api, const QString &idOrName)
{
    if (isSlackChannelId(idOrName))
        return idOrName;
    const QString name = idOrName.startsWith(u'#') ? idOrName.mid(1) : idOrName;
    QJsonObject arguments{{u"types"_s, u"public_channel"_s}, {u"exclude_archived"_s, true}, {u"limit"_s, 200}};
    for (int page = 0; page < mostPages; ++page) {
        const auto answer = callSlack(session, api, u"conversations.list"_s, arguments, SyncEffect::Reads);
        if (!answer)
            return refused(answer.error());
        for (const QJsonValue &channel : answer->value("channels"_L1).toArray()) {
            if (channel["name"_L1].toString() == name)
                return channel["id"_L1].toString();
        }
        const QString cursor = answer->value("response_metadata"_L1).toObject().value("next_cursor"_L1).toString();
        if (cursor.isEmpty())
            break;
        arguments.insert(u"cursor"_s, cursor);
    }
    return refused(noSuchChannel());
}

} // namespace callttone::integrations
