// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/account.h"
#include "models/values/integration.h"
#include "ui/widgets/status_pill.h"

namespace callttone::ui {

/// What can be done about an integration from its card, a banner or the head of its page.
enum class IntegrationAction {
    None,
    Connect,     ///< the dialog
    ShowSignIn,  ///< the dialog, where the sign-in stands
    Reconnect,   ///< the dialog
    EditUrl,     ///< the dialog, of webhook and server URLs
    Manage,      ///< its page
    Choose,      ///< its page, Configuration
    Resume,      ///< paused: false
    Retry,       ///< test the connection again
    Diagnostics, ///< Settings, Diagnostics
    Plans,       ///< what the plans include
    Review,      ///< where the trouble is: Webhooks, API keys or its page
    ReviewTools, ///< the dialog with what changed about a server's tools
    AddServer,   ///< the dialog, for one more of its kind
    AddEndpoint,
    ApiKeys,
    CreateKey,
};
/// The action a notice names, as this integration takes it: connected by URL alone it is "Edit URL" instead of
/// "Reconnect".
[[nodiscard]] IntegrationAction actionOf(const values::Integration &integration, const QString &noticeAction);
/// The word on its button.
[[nodiscard]] QString buttonText(IntegrationAction action);
/// Whether there can be several connections of its kind, and it is one.
[[nodiscard]] bool mayHaveMore(const values::Integration &integration);

/// Everything an integration card says.
struct CardFace
{
    PillSpec status;
    bool working = false;  ///< the status glyph turns
    QString text;          ///< the description, or who it is connected to
    QString second;        ///< below it, quieter
    bool alarming = false; ///< text and border in the error colour, the button is primary
    QString footer;
    IntegrationAction action = IntegrationAction::None;

    friend bool operator==(const CardFace &, const CardFace &) = default;
};

/// What is known around the integrations.
struct CardContext
{
    core::TimeMs now = 0;
    std::optional<values::Account> account;
    std::optional<core::TimeMs> offlineSince; ///< the engine does not answer
};

[[nodiscard]] CardFace faceOf(const values::Integration &integration, const CardContext &context);
/// The connector built on request; no integration of the service.
[[nodiscard]] CardFace customConnectorFace(const CardContext &context);
/// While its connection is being tried.
[[nodiscard]] CardFace checkingFace(CardFace face);

} // namespace callttone::ui
