// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/card_face.h"

#include "models/items/format.h"
#include "ui/pages/integrations/integration_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::AuthKind;
using values::Integration;
using values::IntegrationNotice;
using values::IntegrationState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::CardFace)
};

QString withoutFullStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

CardFace notConnected(const Integration &integration, const CardContext &context)
{
    CardFace face;
    face.status = pillOf(integration);
    face.text = translated(integration.description);
    face.footer = wayText(integration);
    face.action = integration.auth == AuthKind::Signed   ? IntegrationAction::AddEndpoint
                  : integration.auth == AuthKind::ApiKey ? IntegrationAction::CreateKey
                                                         : IntegrationAction::Connect;
    if (integration.reusesGrant)
        face.text += u' ' + Words::tr("Your Google account is already authorized.");
    if (context.account && context.account->bypass && !values::infoOf(context.account->plan).integrations)
        face.footer = u"BYPASS_PLAN_CHECK "_s + Words::tr("is on");
    return face;
}

CardFace planRequired(const Integration &integration, const CardContext &context)
{
    CardFace face;
    face.status = pillOf(integration);
    face.text = translated(integration.description);
    if (context.account)
        face.footer = Words::tr("You are on %1").arg(values::describe(context.account->plan));
    face.action = IntegrationAction::Plans;
    return face;
}

CardFace connected(const Integration &integration, const CardContext &context)
{
    CardFace face;
    face.status = {u"okc"_s, Words::tr("Connected"), Tone::Success};
    face.text = accountText(integration);
    face.second = translated(integration.purpose);
    face.footer = useText(integration, context.now);
    face.action = IntegrationAction::Manage;
    if (integration.auth == AuthKind::ApiKey) {
        face.status.text = accountText(integration);
        face.text = translated(integration.description);
        face.second.clear();
        face.action = IntegrationAction::ApiKeys;
    } else if (integration.auth == AuthKind::Signed) {
        face.action = IntegrationAction::Review;
    }
    if (integration.paused) {
        face.status = pillOf(integration);
        face.second = pausedText(integration);
        face.action = IntegrationAction::Resume;
        return face;
    }
    if (const auto trouble = troubleOf(integration)) {
        face.status = {u"alert"_s, withoutFullStop(translated(trouble->title)), Tone::Warn};
        face.text = translated(trouble->detail);
        face.second.clear();
        const IntegrationAction action = actionOf(integration, trouble->action);
        if (action != IntegrationAction::None)
            face.action = action;
    }
    return face;
}

CardFace broken(const Integration &integration)
{
    const IntegrationNotice trouble = troubleOf(integration).value_or(IntegrationNotice());
    CardFace face;
    face.status = {u"error"_s, Words::tr("Error"), Tone::Error};
    face.text = translated(trouble.detail);
    face.alarming = true;
    face.action = actionOf(integration, trouble.action);
    if (face.action == IntegrationAction::None)
        face.action = actionOf(integration, u"reconnect"_s);
    return face;
}

CardFace offline(const Integration &integration, core::TimeMs since)
{
    CardFace face;
    face.status = {u"ring"_s, Words::tr("Not checked"), Tone::Neutral};
    face.text = Words::tr("Showing the state from %1. CalltTone is offline.").arg(items::clockMinuteText(since));
    face.action = integration.auth == AuthKind::Signed   ? IntegrationAction::Review
                  : integration.auth == AuthKind::ApiKey ? IntegrationAction::ApiKeys
                                                         : IntegrationAction::Manage;
    return face;
}

} // namespace

IntegrationAction actionOf(const Integration &integration, const QString &noticeAction)
{
    const bool byUrl = integration.auth == AuthKind::WebhookUrl || integration.auth == AuthKind::ServerUrl;
    if (noticeAction == "reconnect"_L1)
        return integration.signsIn() ? IntegrationAction::Reconnect
               : byUrl               ? IntegrationAction::EditUrl
                                     : IntegrationAction::Review;
    if (noticeAction == "choose"_L1)
        return IntegrationAction::Choose;
    if (noticeAction == "edit"_L1)
        return IntegrationAction::EditUrl;
    if (noticeAction == "retry"_L1)
        return IntegrationAction::Retry;
    if (noticeAction == "diagnostics"_L1)
        return IntegrationAction::Diagnostics;
    if (noticeAction == "plans"_L1)
        return IntegrationAction::Plans;
    if (noticeAction == "review"_L1)
        return IntegrationAction::Review;
    if (noticeAction == "review_tools"_L1)
        return IntegrationAction::ReviewTools;
    return IntegrationAction::None;
}

QString buttonText(IntegrationAction action)
{
    switch (action) {
    case IntegrationAction::None:
        return {};
    case IntegrationAction::Connect:
        return Words::tr("Connect");
    case IntegrationAction::ShowSignIn:
        return Words::tr("Show");
    case IntegrationAction::Reconnect:
        return Words::tr("Reconnect");
    case IntegrationAction::EditUrl:
        return Words::tr("Edit URL");
    case IntegrationAction::Manage:
        return Words::tr("Manage");
    case IntegrationAction::Choose:
        return Words::tr("Choose");
    case IntegrationAction::Resume:
        return Words::tr("Resume");
    case IntegrationAction::Retry:
        return Words::tr("Try again");
    case IntegrationAction::Diagnostics:
        return Words::tr("Open diagnostics");
    case IntegrationAction::Plans:
        return Words::tr("See plans");
    case IntegrationAction::Review:
    case IntegrationAction::ReviewTools:
        return Words::tr("Review");
    case IntegrationAction::AddServer:
        return Words::tr("Add another server");
    case IntegrationAction::AddEndpoint:
        return Words::tr("Add Endpoint");
    case IntegrationAction::ApiKeys:
        return Words::tr("API keys");
    case IntegrationAction::CreateKey:
        return Words::tr("Create key");
    }
    Q_UNREACHABLE();
}

bool mayHaveMore(const Integration &integration)
{
    return values::integrationKind(integration.id) == "mcp"_L1
           && (integration.state == IntegrationState::Connected || integration.state == IntegrationState::Error);
}

CardFace faceOf(const Integration &integration, const CardContext &context)
{
    switch (integration.state) {
    case IntegrationState::NotConnected:
        return notConnected(integration, context);
    case IntegrationState::PlanRequired:
        return planRequired(integration, context);
    case IntegrationState::NotConfigured: {
        CardFace face;
        face.status = pillOf(integration);
        face.text = missingText(integration.missingEnv);
        face.action = IntegrationAction::Diagnostics;
        return face;
    }
    case IntegrationState::Connecting:
    case IntegrationState::Connected:
    case IntegrationState::Error:
        break;
    }
    if (context.offlineSince)
        return offline(integration, *context.offlineSince);
    if (integration.state == IntegrationState::Connected)
        return connected(integration, context);
    if (integration.state == IntegrationState::Error)
        return broken(integration);
    CardFace face;
    face.status = pillOf(integration);
    face.working = true;
    face.text = waitingText(integration, context.now);
    face.action = IntegrationAction::ShowSignIn;
    return face;
}

CardFace customConnectorFace(const CardContext &context)
{
    CardFace face;
    face.text = Words::tr("Have CalltTone build a connector for a system not listed here.");
    face.action = IntegrationAction::Plans;
    const bool included = context.account && values::infoOf(context.account->plan).customConnectors;
    face.status = included ? PillSpec{u"ring"_s, Words::tr("On request"), Tone::Neutral}
                           : PillSpec{u"lock"_s, Words::tr("Enterprise plan required"), Tone::Neutral};
    if (context.account)
        face.footer = included ? Words::tr("Included in %1").arg(values::describe(context.account->plan))
                               : Words::tr("You are on %1").arg(values::describe(context.account->plan));
    return face;
}

CardFace checkingFace(CardFace face)
{
    face.status = {u"sync"_s, Words::tr("Checking"), Tone::Info};
    face.working = true;
    return face;
}

} // namespace callttone::ui
