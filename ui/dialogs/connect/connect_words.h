// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::ui {

// What the connect dialogs say about an integration.

/// A source text of context "Integration" in the reader's language: descriptions, scope titles and reasons, steps.
[[nodiscard]] QString integrationText(const QString &source);
/// The same for a list.
[[nodiscard]] QStringList integrationTexts(const QStringList &sources);

/// Whose sign-in page opens: "Google" for both of Google's.
[[nodiscard]] QString signInName(const values::Integration &integration);
/// "CRM, OAuth 2.0": the second line of the head.
[[nodiscard]] QString kindLine(const values::Integration &integration);
/// What the browser will ask, before it opens.
[[nodiscard]] QString beforeBrowser(const values::Integration &integration);
/// What to do there, while it is open.
[[nodiscard]] QString inBrowser(const values::Integration &integration);
/// "A, B and C".
[[nodiscard]] QString listed(const QStringList &names);
/// "4:38"; never below zero.
[[nodiscard]] QString countdownText(qint64 ms);

/// Permissions that serve one purpose, as one line.
struct ScopeGroup
{
    QString icon;
    QString title;  ///< translated, joined
    QString reason; ///< translated; may be empty
    bool operator==(const ScopeGroup &) const = default;
};
/// In the order the permissions come; those with the same reason are one group.
[[nodiscard]] QList<ScopeGroup> scopeGroups(const QList<values::ScopeGrant> &scopes);

} // namespace callttone::ui
