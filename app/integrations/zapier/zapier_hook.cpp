// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/zapier/zapier_hook.h"

#include "app/delivery/sample_event.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QString meaningOf(int status)
{
    if (status == 410 || status == 404)
        return u"Zapier answered %1: the Zap was deleted or the hook changed. Paste the new address."_s.arg(status);
    if (status == 429)
        return u"Zapier answered 429: it is limiting requests. Test again in a few minutes."_s;
    if (status >= 500)
        return u"Zapier answered %1: its service has a problem of its own. Test again in a few minutes."_s.arg(status);
    return u"Zapier answered %1. Check that the whole address was copied."_s.arg(status);
}

} // namespace

bool isZapierHook(const QUrl &url)
{
    return url.scheme() == "https"_L1 && url.host() == "hooks.zapier.com"_L1 && url.path().startsWith("/hooks/"_L1);
}

QJsonArray usualZapierEvents()
{
    using enum values::EventType;
    return {values::wireName(CallEnded), values::wireName(TranscriptReady), values::wireName(AnalysisComplete)};
}

core::Result<values::ConnectionCheck>
tryZapierHook(const std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)> &send,
              const QByteArray &url)
{
    connect::HttpRequest request{.method = "POST", .url = url};
    request.body = delivery::sampleEvent(values::EventType::CallEnded, QDateTime::currentMSecsSinceEpoch()).payload;
    request.headers.append({"Content-Type"_ba, "application/json; charset=utf-8"_ba});
    const auto answer = send(request);
    if (!answer)
        return core::fail(answer.error());
    values::ConnectionCheck check;
    check.latencyMs = answer->totalMs;
    check.ok = answer->isSuccess();
    check.detail = check.ok
                       ? u"Zapier was reached and took 1 sample call. It answers so for a Zap that is off, too: look "
                         "in Zapier whether the sample arrived."_s
                       : meaningOf(answer->status);
    return check;
}

} // namespace callttone::integrations
