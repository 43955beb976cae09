// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/oauth/consent.h"

namespace callttone::sandbox {

struct ConsentPage
{
    QString title; ///< "Slack"
    QString account;
    QStringList scopes;
    bool scopesCanBeUnticked = false;
    QList<ConsentChoice> choices = {};
};

/// The form posts to the address the page was asked for with, so that it needs nothing hidden.
[[nodiscard]] QString consentPage(const ConsentPage &page);
/// What the browser shows when the vendor does not send it back. `registered`: redirect URIs it would take.
[[nodiscard]] QString problemPage(const QString &title, const QString &words, const QStringList &registered = {});
/// A whole page around `body`, labelled as the sandbox.
[[nodiscard]] QString sandboxPage(const QString &title, const QString &banner, const QString &body);

} // namespace callttone::sandbox
