// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/integration_words.h"

#include "models/items/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::AuthKind;
using values::Integration;
using values::IntegrationNotice;
using values::IntegrationState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::IntegrationWords)
};

QString agoText(core::TimeMs time, core::TimeMs now)
{
    // In the middle of a sentence, where format's "Just now" would stand with a capital.
    return now - time < 5000 ? Words::tr("just now") : items::relativeText(time, now);
}

QString lastUseText(const Integration &integration, const QString &ago)
{
    const QString &id = integration.id;
    if (id == "hubspot"_L1 || id == "salesforce"_L1)
        return Words::tr("Synced %1").arg(ago);
    if (id == "slack"_L1)
        return Words::tr("Posted %1").arg(ago);
    if (id == "google_sheets"_L1)
        return Words::tr("Wrote %1").arg(ago);
    if (id == "zapier"_L1)
        return Words::tr("Sent %1").arg(ago);
    if (id == "rest_api"_L1)
        return Words::tr("Last request %1").arg(ago);
    return Words::tr("Used %1").arg(ago);
}

/// Before the first time.
QString noUseText(const QString &id)
{
    if (id == "hubspot"_L1 || id == "salesforce"_L1)
        return Words::tr("Nothing synced yet");
    if (id == "slack"_L1)
        return Words::tr("Nothing posted yet");
    if (id == "google_sheets"_L1)
        return Words::tr("Nothing written yet");
    if (id == "zapier"_L1)
        return Words::tr("Nothing sent yet");
    return Words::tr("Not used yet");
}

/// Of those that are told after events: the last time something arrived, and what is on its way.
QString deliveriesText(const Integration &integration, core::TimeMs now)
{
    const values::IntegrationDeliveries &deliveries = *integration.deliveries;
    const QString last = deliveries.lastDeliveredAt
                             ? lastUseText(integration, agoText(*deliveries.lastDeliveredAt, now))
                             : noUseText(integration.id);
    if (deliveries.waiting == 0)
        return last;
    return Words::tr("%1, %2 waiting").arg(last, items::countText(deliveries.waiting));
}

/// What was given up, where the service has nothing more pressing to say.
IntegrationNotice givenUp(const Integration &integration)
{
    const int failed = integration.deliveries->failed;
    IntegrationNotice trouble;
    trouble.title = failed == 1 ? Words::tr("1 not delivered") : Words::tr("%n not delivered", nullptr, failed);
    trouble.detail =
        failed == 1
            ? Words::tr("%1 did not take 1 delivery. Read what it said, correct that, then retry.")
                  .arg(integration.name)
            : Words::tr("%1 did not take %n deliveries. Read what it said, correct that, then retry.", nullptr, failed)
                  .arg(integration.name);
    trouble.action = u"review"_s;
    return trouble;
}

/// What waits for somebody to look at it. Told from the tools themselves: the service's own sentence is English.
std::optional<IntegrationNotice> toolsChanged(const Integration &integration)
{
    const auto count = [&integration](values::ToolReview review) {
        return int(std::count_if(integration.tools.begin(), integration.tools.end(),
                                 [review](const values::Capability &tool) { return tool.review == review; }));
    };
    const int fresh = count(values::ToolReview::New);
    const int changed = count(values::ToolReview::Changed);
    const int gone = count(values::ToolReview::Gone);
    if (fresh + changed + gone == 0)
        return std::nullopt;
    QStringList sentences;
    if (fresh > 0)
        sentences += fresh == 1 ? Words::tr("1 new tool is off until you review it.")
                                : Words::tr("%n new tools are off until you review them.", nullptr, fresh);
    if (changed > 0)
        sentences += changed == 1 ? Words::tr("1 changed tool is off until you review it.")
                                  : Words::tr("%n changed tools are off until you review them.", nullptr, changed);
    if (gone > 0)
        sentences += gone == 1 ? Words::tr("The server does not have 1 of its tools any more.")
                               : Words::tr("The server does not have %n of its tools any more.", nullptr, gone);
    IntegrationNotice trouble;
    trouble.title = Words::tr("Tools changed");
    trouble.detail = sentences.join(u' ');
    trouble.action = u"review_tools"_s;
    return trouble;
}

QString endpointsText(const Integration &integration)
{
    const QJsonObject &config = integration.config;
    if (!config.contains("limit"_L1))
        return integration.accountDetail;
    return Words::tr("%1 of %2 endpoints")
        .arg(config.value("endpoints"_L1).toInt())
        .arg(config.value("limit"_L1).toInt());
}

int toolCount(const Integration &integration)
{
    return int(std::count_if(integration.tools.begin(), integration.tools.end(),
                             [](const values::Capability &tool) { return !tool.name.isEmpty(); }));
}

QString toolsText(int count)
{
    return count == 1 ? Words::tr("1 tool") : Words::tr("%n tools", nullptr, count);
}

} // namespace

bool isOwnSurface(const Integration &integration)
{
    return integration.auth == AuthKind::Signed || integration.auth == AuthKind::ApiKey;
}

QString accountText(const Integration &integration)
{
    // The service tells the numbers too; its own sentence is English.
    const QJsonObject &config = integration.config;
    if (integration.auth == AuthKind::Signed && config.contains("active"_L1)) {
        const int active = config.value("active"_L1).toInt();
        return active == 1 ? Words::tr("1 active endpoint") : Words::tr("%n active endpoints", nullptr, active);
    }
    if (integration.auth == AuthKind::ApiKey && config.contains("keys"_L1)) {
        const int keys = config.value("keys"_L1).toInt();
        return keys == 1 ? Words::tr("1 active key") : Words::tr("%n active keys", nullptr, keys);
    }
    return integration.account;
}

QString useText(const Integration &integration, core::TimeMs now)
{
    const int tools = toolCount(integration);
    if (integration.auth == AuthKind::Signed)
        return endpointsText(integration);
    if (integration.deliveries)
        return deliveriesText(integration, now);
    if (!integration.lastUsedAt)
        return tools > 0 ? Words::tr("%1, not used yet").arg(toolsText(tools)) : noUseText(integration.id);
    const QString ago = agoText(*integration.lastUsedAt, now);
    return tools > 0 ? Words::tr("%1, used %2").arg(toolsText(tools), ago) : lastUseText(integration, ago);
}

QString wayText(const Integration &integration)
{
    if (integration.reusesGrant)
        return Words::tr("One click");
    switch (integration.auth) {
    case AuthKind::OAuth:
        return Words::tr("OAuth");
    case AuthKind::WebhookUrl:
        return Words::tr("Webhook URL");
    case AuthKind::ServerUrl:
        return Words::tr("Server URL");
    case AuthKind::Signed:
        return endpointsText(integration);
    case AuthKind::ApiKey:
        return Words::tr("No keys");
    }
    Q_UNREACHABLE();
}

QString pausedText(const Integration &integration)
{
    if (toolCount(integration) > 0)
        return Words::tr("Its tools are off in new calls while paused");
    if (integration.id == "slack"_L1)
        return Words::tr("No messages are posted while paused");
    if (integration.id == "google_sheets"_L1)
        return Words::tr("No rows are written while paused");
    if (integration.id == "zapier"_L1)
        return Words::tr("No events are sent while paused");
    return Words::tr("Calls are not synced while paused");
}

QString missingText(const QStringList &variables)
{
    if (variables.size() == 1)
        return Words::tr("%1 is not set in .env, so sign-in cannot start.").arg(variables.constFirst());
    return Words::tr("%1 are not set in .env, so sign-in cannot start.").arg(QLocale().createSeparatedList(variables));
}

QString waitingText(const Integration &integration, core::TimeMs now)
{
    if (!integration.flow || integration.flow->state == values::FlowState::Finishing)
        return Words::tr("Signed in. The connection is being set up.");
    const core::TimeMs left = integration.flow->expiresAt - now;
    if (left <= 0)
        return Words::tr("The sign-in link has expired. Start again to get another one.");
    return Words::tr("Waiting for you to finish in the browser. The link expires in %1.")
        .arg(items::offsetText(double(left) / 1000.0));
}

PillSpec pillOf(const Integration &integration)
{
    switch (integration.state) {
    case IntegrationState::Connecting:
        return {u"clock"_s, Words::tr("Connecting"), Tone::Info};
    case IntegrationState::Error:
        return {u"x"_s, Words::tr("Error"), Tone::Error};
    case IntegrationState::PlanRequired:
        return {u"lock"_s, Words::tr("Professional plan required"), Tone::Neutral};
    case IntegrationState::NotConfigured:
        return {u"alert"_s, Words::tr("Setup needed"), Tone::Warn};
    case IntegrationState::NotConnected:
        return {u"ring"_s, Words::tr("Not connected"), Tone::Neutral};
    case IntegrationState::Connected:
        break;
    }
    if (integration.paused)
        return {u"pause"_s, Words::tr("Paused"), Tone::Neutral};
    return {u"check"_s, Words::tr("Connected"), Tone::Success};
}

QList<values::ScopeGrant> missingScopes(const Integration &integration)
{
    QList<values::ScopeGrant> missing;
    if (integration.state != IntegrationState::Connected && integration.state != IntegrationState::Error)
        return missing;
    std::copy_if(integration.scopes.begin(), integration.scopes.end(), std::back_inserter(missing),
                 [](const values::ScopeGrant &scope) { return !scope.granted; });
    return missing;
}

std::optional<IntegrationNotice> troubleOf(const Integration &integration)
{
    const values::ConnectionHealth &health = integration.health;
    if (integration.state == IntegrationState::Error) {
        if (integration.notice && integration.notice->level == IntegrationNotice::Level::Error)
            return integration.notice;
        const bool refused = health.state == values::HealthState::CredentialInvalid;
        IntegrationNotice trouble;
        trouble.level = IntegrationNotice::Level::Error;
        trouble.title = refused ? Words::tr("Credentials refused") : Words::tr("Not working");
        if (health.state == values::HealthState::Revoked)
            trouble.title = Words::tr("Token revoked");
        trouble.detail = !health.detail.isEmpty() ? health.detail
                                                  : Words::tr("The connection does not work. Reconnect to repair it.");
        trouble.action = u"reconnect"_s;
        return trouble;
    }
    if (integration.state != IntegrationState::Connected)
        return std::nullopt;
    if (integration.notice && integration.notice->action != "review_tools"_L1)
        return integration.notice;
    if (const auto changed = toolsChanged(integration))
        return changed;
    if (integration.notice)
        return integration.notice;
    if (const auto missing = missingScopes(integration); !missing.isEmpty()) {
        IntegrationNotice trouble;
        trouble.title = missing.size() == 1 ? Words::tr("1 permission missing")
                                            : Words::tr("%n permissions missing", nullptr, int(missing.size()));
        QStringList titles;
        for (const values::ScopeGrant &scope : missing)
            titles.append(translated(scope.title));
        trouble.detail =
            Words::tr("Not granted: %1. Reconnect and allow it to turn on what needs it.").arg(titles.join(u", "_s));
        trouble.action = u"reconnect"_s;
        return trouble;
    }
    if (integration.deliveries && integration.deliveries->failed > 0)
        return givenUp(integration);
    if (health.state == values::HealthState::RefreshFailed) {
        IntegrationNotice trouble;
        trouble.title = Words::tr("Renewing the token failed");
        trouble.detail = health.detail;
        trouble.action = u"retry"_s;
        return trouble;
    }
    return std::nullopt;
}

Told told(const IntegrationNotice &notice)
{
    QString lead = translated(notice.title);
    QString rest = translated(notice.detail);
    if (lead.endsWith(u'.'))
        lead.chop(1);
    if (rest.startsWith(lead) || notice.title == "Error"_L1) { // the pill says that already
        const qsizetype end = rest.indexOf(". "_L1);
        lead = end < 0 ? rest : rest.left(end);
        rest = end < 0 ? QString() : rest.mid(end + 2);
    }
    if (!lead.isEmpty() && !lead.endsWith(u'.'))
        lead += u'.';
    return {lead, rest};
}

QStringList siblingsOf(const QString &id)
{
    if (id == "google_calendar"_L1)
        return {u"google_sheets"_s};
    if (id == "google_sheets"_L1)
        return {u"google_calendar"_s};
    return {};
}

QString disconnectText(const Integration &integration, const QStringList &siblings)
{
    QStringList sentences;
    const int tools = toolCount(integration);
    if (tools == 1)
        sentences += Words::tr("1 tool stops working in calls that start from now. Live calls keep it until they end.");
    else if (tools > 1)
        sentences += Words::tr("%n tools stop working in calls that start from now. Live calls keep them until they "
                               "end.",
                               nullptr, tools);
    else if (integration.id == "slack"_L1)
        sentences += Words::tr("No call messages are posted from now on.");
    else
        sentences += Words::tr("Nothing is sent to %1 after calls from now on.").arg(integration.name);

    const QString place = integration.storedIn.isEmpty() ? Words::tr("this machine") : translated(integration.storedIn);
    if (!siblings.isEmpty())
        sentences += Words::tr("%1 keeps working: the sign-in both use stays.").arg(siblings.constFirst());
    else if (integration.auth == AuthKind::OAuth)
        sentences += Words::tr("The token is revoked and deleted from %1.").arg(place);
    else
        sentences += Words::tr("Its address is deleted from %1.").arg(place);
    sentences += Words::tr("Past calls, and everything already at %1, stay.").arg(integration.name);
    return sentences.join(u' ');
}

} // namespace callttone::ui
