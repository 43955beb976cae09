// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "ui/pages/fields/source_text.h" // translated(): what comes with an integration
#include "ui/widgets/status_pill.h"

namespace callttone::ui {

// How integrations are spoken of, on cards, pages and in messages. Pure.

/// What the user has built or run themselves, apart from the vendors: opened on pages of their own.
[[nodiscard]] bool isOwnSurface(const values::Integration &integration);

/// Who it is connected to. Of our own two: how many endpoints or keys there are.
[[nodiscard]] QString accountText(const values::Integration &integration);
/// "4 tools, used 2 min ago", "Posted 1 min ago", "3 of 5 endpoints": the fact at the bottom of a connected card.
[[nodiscard]] QString useText(const values::Integration &integration, core::TimeMs now);
/// "OAuth", "Webhook URL", "One click": how it would be connected.
[[nodiscard]] QString wayText(const values::Integration &integration);
/// What does not happen while it is paused.
[[nodiscard]] QString pausedText(const values::Integration &integration);
/// "SALESFORCE_CLIENT_SECRET is not set in .env, so sign-in cannot start."
[[nodiscard]] QString missingText(const QStringList &variables);
/// "Waiting for you to finish in the browser. The link expires in 4:38."
[[nodiscard]] QString waitingText(const values::Integration &integration, core::TimeMs now);

/// The state as a pill: "Connected", "Error", "Setup needed", …
[[nodiscard]] PillSpec pillOf(const values::Integration &integration);
/// What is wrong or worth a warning with a connection; none when all is well. A refused scope, a refresh that failed
/// and the service's own notices all end here, so every page says the same.
[[nodiscard]] std::optional<values::IntegrationNotice> troubleOf(const values::Integration &integration);
/// Title and detail as two sentences of one message. Where the title says nothing of its own, the detail's first
/// sentence leads.
struct Told
{
    QString lead;
    QString rest;
};
[[nodiscard]] Told told(const values::IntegrationNotice &notice);
/// Permissions that were asked for and not granted, in words; empty while not connected.
[[nodiscard]] QList<values::ScopeGrant> missingScopes(const values::Integration &integration);

/// The integrations of one account at the vendor that share its sign-in, without this one: Google's two.
[[nodiscard]] QStringList siblingsOf(const QString &id);
/// What disconnecting stops and what stays. `siblings` are the connected ones of siblingsOf(), by name.
[[nodiscard]] QString disconnectText(const values::Integration &integration, const QStringList &siblings);

} // namespace callttone::ui
