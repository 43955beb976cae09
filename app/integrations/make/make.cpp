// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/make/make.h"

#include "app/integrations/make/make_hook.h"
#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/vendor_answer.h"
#include "app/integrations/support/web_address.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int longestTrigger = 300;
constexpr int longestApiKey = 512;

using Settled = connect::IntegrationDescriptor::Settled;

/// The key Make's "API Key authentication" of a webhook asks for; empty without.
core::Result<QByteArray> readApiKey(const QJsonObject &input)
{
    const QString typed = input.value("apiKey"_L1).toString().trimmed();
    const QByteArray key = typed.toLatin1();
    const bool isPlain = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (typed.size() <= longestApiKey && isPlain)
        return key;
    return core::fail(core::invalidField(
        u"/apiKey"_s, u"An API key of a Make webhook has at most %1 letters, digits and signs."_s.arg(longestApiKey)));
}

/// Make takes query parameters for fields of the call, and they win over the body's.
core::Result<void> checkQuery(const QUrl &url)
{
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (makeFields().contains(name))
            return core::fail(core::invalidField(
                u"/url"_s,
                u"This address sets \"%1\" itself, and Make would take that for every call. Remove it from the "
                "address."_s.arg(name)));
    }
    return {};
}

core::Result<std::shared_ptr<Settled>> settle(connect::HttpClient &http, const QJsonObject &input, bool tryIt,
                                              bool inSandbox)
{
    const core::Result<WebAddress> address = readWebAddress(input, {u"Make webhooks"_s, inSandbox});
    if (!address)
        return core::fail(address.error());
    if (const auto query = checkQuery(address->url); !query)
        return core::fail(query.error());
    const core::Result<QByteArray> apiKey = readApiKey(input);
    if (!apiKey)
        return core::fail(apiKey.error());
    const QString trigger = input.value("trigger"_L1).toString().trimmed();
    if (trigger.size() > longestTrigger)
        return core::fail(core::invalidField(
            u"/trigger"_s, u"Say it in at most %1 characters; agents read it during the call."_s.arg(longestTrigger)));

    auto settled = std::make_shared<Settled>();
    settled->check.ok = true;
    if (tryIt)
        settled->check = asCheck(
            tryMakeHook([&http](const auto &request) { return http.send(request); }, address->encoded, *apiKey));
    settled->identity.accountId = settled->identity.label = address->hint;
    if (!trigger.isEmpty())
        settled->config.insert("trigger"_L1, trigger);
    settled->secrets.emplace_back(u"url"_s, core::SecretString(address->encoded));
    if (!apiKey->isEmpty())
        settled->secrets.emplace_back(u"apiKey"_s, core::SecretString(*apiKey));
    return settled;
}

core::Result<values::ConnectionCheck> check(connect::VendorSession &session)
{
    const core::Result<core::SecretString> url = session.secret(u"url"_s);
    if (!url)
        return core::fail(url.error());
    const core::Result<core::SecretString> apiKey = session.secret(u"apiKey"_s);
    if (!apiKey)
        return core::fail(apiKey.error());
    return tryMakeHook([&session](const auto &request) { return session.sendPlain(request); }, url->reveal(),
                       apiKey->reveal());
}

} // namespace

connect::IntegrationDescriptor make(const connect::ProviderOverrides &overrides)
{
    connect::IntegrationDescriptor d;
    d.id = u"make"_s;
    d.name = u"Make"_s;
    d.category = values::IntegrationCategory::Automation;
    d.auth = values::AuthKind::WebhookUrl;
    d.description = QT_TRANSLATE_NOOP("Integration", "Let agents start a Make scenario during a call.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Agents trigger scenarios during calls");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "In Make, create a scenario that starts with a Webhook."),
        QT_TRANSLATE_NOOP("Integration", "Copy the webhook address Make shows."),
        QT_TRANSLATE_NOOP("Integration", "Paste it here."),
    };
    d.settingsUrl = u"https://www.make.com/en/login"_s;
    d.tools = {
        capability(u"make_trigger_scenario"_s, QT_TRANSLATE_NOOP("Integration", "Trigger Scenario"),
                   QT_TRANSLATE_NOOP("Integration", "Trigger a Make scenario mid-call, passing conversation data "
                                                    "to your workflow."),
                   false)};
    d.configSchema = objectSchema({
        textProperty(u"trigger"_s, QT_TRANSLATE_NOOP("Integration", "When should agents trigger it?"),
                     QT_TRANSLATE_NOOP("Integration", "Agents read this sentence to decide during the call."),
                     longestTrigger),
    });
    const bool inSandbox = overrides.isSandbox();
    d.settle = [inSandbox](connect::HttpClient &http, const QJsonObject &input, bool tryIt) {
        return settle(http, input, tryIt, inSandbox);
    };
    d.check = check;
    d.checkShows = true;
    return d;
}

} // namespace callttone::integrations
