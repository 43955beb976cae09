// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/zapier/zapier.h"

#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/vendor_answer.h"
#include "app/integrations/support/web_address.h"
#include "app/integrations/zapier/zapier_hook.h"
#include "models/values/event_type.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using Settled = connect::IntegrationDescriptor::Settled;

QStringList eventNames()
{
    QStringList names;
    for (const values::EventTypeInfo &info : values::allEventTypes())
        names.append(info.wire);
    return names;
}

core::Result<QJsonArray> readEvents(const QJsonObject &input)
{
    if (!input.contains("events"_L1))
        return usualZapierEvents();
    const QJsonArray events = input.value("events"_L1).toArray();
    if (events.isEmpty())
        return core::fail(core::invalidField(u"/events"_s, u"Choose at least one event to send."_s));
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!values::eventTypeFromWire(events.at(i).toString()))
            return core::fail(core::invalidField(
                u"/events/%1"_s.arg(i), u"There is no such event. Known are %1."_s.arg(eventNames().join(u", "_s))));
    }
    return events;
}

core::Result<std::shared_ptr<Settled>> settle(connect::HttpClient &http, const QJsonObject &input, bool tryIt,
                                              bool inSandbox)
{
    const core::Result<WebAddress> address = readWebAddress(input, {u"Zapier hooks"_s, inSandbox});
    if (!address)
        return core::fail(address.error());
    const bool isStandIn = inSandbox && address->isLocal;
    if (!isStandIn && !isZapierHook(address->url))
        return core::fail(core::invalidField(u"/url"_s, u"This is no Zapier hook. They look like "
                                                        "https://hooks.zapier.com/hooks/catch/…/…/."_s));
    const core::Result<QJsonArray> events = readEvents(input);
    if (!events)
        return core::fail(events.error());
    auto settled = std::make_shared<Settled>();
    settled->check.ok = true;
    if (tryIt)
        settled->check =
            asCheck(tryZapierHook([&http](const auto &request) { return http.send(request); }, address->encoded));
    settled->identity.accountId = settled->identity.label = address->hint;
    settled->config = {{u"events"_s, *events}};
    settled->secrets.emplace_back(u"url"_s, core::SecretString(address->encoded));
    return settled;
}

core::Result<values::ConnectionCheck> check(connect::VendorSession &session)
{
    const core::Result<core::SecretString> url = session.secret(u"url"_s);
    if (!url)
        return core::fail(url.error());
    return tryZapierHook([&session](const auto &request) { return session.sendPlain(request); }, url->reveal());
}

} // namespace

connect::IntegrationDescriptor zapier(const connect::ProviderOverrides &overrides)
{
    connect::IntegrationDescriptor d;
    d.id = u"zapier"_s;
    d.name = u"Zapier"_s;
    d.category = values::IntegrationCategory::Automation;
    d.auth = values::AuthKind::WebhookUrl;
    d.description = QT_TRANSLATE_NOOP("Integration", "Send call events to 8,000+ apps after they happen.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Events after calls");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "In Zapier, create a Zap with Webhooks by Zapier, then Catch Hook."),
        QT_TRANSLATE_NOOP("Integration", "Copy the hook address and paste it here."),
    };
    d.settingsUrl = u"https://zapier.com/app/zaps"_s;
    d.tools = {capability({}, QT_TRANSLATE_NOOP("Integration", "Call events"),
                          QT_TRANSLATE_NOOP("Integration", "The chosen events, each as one request to your Zap."),
                          false)};
    d.configSchema = objectSchema({
        choices(
            u"events"_s, QT_TRANSLATE_NOOP("Integration", "Events to send"),
            QT_TRANSLATE_NOOP("Integration", "Zapier gets events after they happen. To act during a call, use Make."),
            eventNames()),
    });
    d.defaultConfig = {{u"events"_s, usualZapierEvents()}};
    const bool inSandbox = overrides.isSandbox();
    d.settle = [inSandbox](connect::HttpClient &http, const QJsonObject &input, bool tryIt) {
        return settle(http, input, tryIt, inSandbox);
    };
    d.check = check;
    d.checkShows = true;
    return d;
}

} // namespace callttone::integrations
