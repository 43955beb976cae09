// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/make/make_hook.h"

#include "app/core/redactor.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype shownAnswer = 120;

QJsonObject sampleCall()
{
    return {{u"event"_s, u"make.test"_s},
            {u"test"_s, true},
            {u"callId"_s, u"call_test"_s},
            {u"agentName"_s, u"Sales Agent"_s},
            {u"direction"_s, u"inbound"_s},
            {u"fromNumber"_s, u"+15551234567"_s},
            {u"toNumber"_s, u"+15559876543"_s},
            {u"summary"_s, u"Sample call from CalltTone, to map its fields in your scenario."_s}};
}

QString shown(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.left(4 * shownAnswer)).simplified();
    return core::redacted(text.size() > shownAnswer ? text.first(shownAnswer - 1) + u'…' : text);
}

} // namespace

QStringList makeFields()
{
    return sampleCall().keys();
}

MakeRefusal makeRefusalOf(int status, const QByteArray &body)
{
    const QString said = shown(body);
    if (status == 410 && said.contains("no scenario listening"_L1, Qt::CaseInsensitive))
        return MakeRefusal::Off;
    if (status == 410 || status == 404)
        return MakeRefusal::Gone;
    if (status == 401 || status == 403)
        return MakeRefusal::ApiKey;
    if (status == 400)
        return said.contains("queue is full"_L1, Qt::CaseInsensitive) ? MakeRefusal::QueueFull : MakeRefusal::Structure;
    if (status == 429)
        return MakeRefusal::Limited;
    if (status == 500 && said.contains("scenario failed"_L1, Qt::CaseInsensitive))
        return MakeRefusal::ScenarioFailed;
    if (status >= 500)
        return MakeRefusal::Down;
    return status >= 300 && status < 400 ? MakeRefusal::Redirect : MakeRefusal::Other;
}

QString makeRefusal(int status, const QByteArray &body, const QString &sent)
{
    const QString said = shown(body);
    switch (makeRefusalOf(status, body)) {
    case MakeRefusal::Off:
        return u"Make answered 410: the scenario is off. Turn it on in Make, then test again."_s;
    case MakeRefusal::Gone:
        return u"Make answered %1: this webhook no longer exists. Paste the new address."_s.arg(status);
    case MakeRefusal::ApiKey:
        return u"Make answered %1: the webhook asks for an API key, and this one is missing or wrong. Copy it from the "
               "webhook's settings in Make."_s.arg(status);
    case MakeRefusal::QueueFull:
        return u"Make answered 400: the webhook's queue is full, because the scenario runs too seldom. Run it in Make, "
               "then test again."_s;
    case MakeRefusal::Structure:
        return u"Make answered 400: %1 does not fit the webhook's data structure (%2). Let Make determine the "
               u"structure "
               "again, then test."_s.arg(sent, said);
    case MakeRefusal::Limited:
        return u"Make answered 429: it is limiting requests. Test again in a minute."_s;
    case MakeRefusal::ScenarioFailed:
        return u"Make answered 500: the scenario ran and failed, and Make turns such scenarios off. Look at its "
               "history in Make, correct it and turn it on."_s;
    case MakeRefusal::Down:
        return u"Make answered %1: its service has a problem of its own. Test again in a few minutes."_s.arg(status);
    case MakeRefusal::Redirect:
        return u"Make answered %1, a redirect, which CalltTone does not follow. Let the Webhook response module answer "
               "200."_s.arg(status);
    case MakeRefusal::Other:
        break;
    }
    return u"Make answered %1 (%2). Check the address."_s.arg(status).arg(said);
}

core::Result<values::ConnectionCheck>
tryMakeHook(const std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)> &send,
            const QByteArray &url, const QByteArray &apiKey)
{
    connect::HttpRequest request{.method = "POST", .url = url};
    request.setJson(sampleCall());
    if (!apiKey.isEmpty())
        request.headers.append({"x-make-apikey"_ba, apiKey});
    const auto answer = send(request);
    if (!answer)
        return core::fail(answer.error());
    values::ConnectionCheck check;
    check.latencyMs = answer->totalMs;
    check.ok = answer->isSuccess();
    if (!check.ok)
        check.detail = makeRefusal(answer->status, answer->body, u"the sample call"_s);
    else if (answer->body.trimmed() == "Accepted")
        check.detail = u"Make received 1 sample call and queued it. Agents get no result back; add a Webhook response "
                       "module for one."_s;
    else
        check.detail = u"Make received 1 sample call and answered: %1"_s.arg(
            answer->body.isEmpty() ? u"nothing"_s : shown(answer->body));
    return check;
}

} // namespace callttone::integrations
