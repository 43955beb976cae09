// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

namespace callttone::sandbox {

/// How the program was started.
struct Options
{
    quint16 port = 8499; ///< 0: the system picks one
    QString writeFolder; ///< overrides.json and sandbox.env go there; empty: nowhere
    QStringList redirects{QStringLiteral("http://localhost:8484/api/integrations/callback"),
                          QStringLiteral("http://localhost:8485/api/integrations/callback"),
                          QStringLiteral("http://localhost:8486/api/integrations/callback")};
    qint64 tokenLifetimeSeconds = 0; ///< of every access token; 0: as long as the vendor's
    bool automatic = false;          ///< "sandbox_auto=allow" in an authorize address answers for the person
    bool withParent = false;         ///< ends when standard input does
    bool seeded = true;              ///< begins with sample contacts, calendars, channels
    bool slackPkce = false;          ///< the Slack app opted into PKCE: no secret, user scopes only
    bool rateLimits = true;          ///< the vendors' own limits hold

    /// Of the command line without the program's name; an error is a sentence for the person who typed it. `help` is
    /// filled when only that was asked for.
    [[nodiscard]] static core::Result<Options> parse(const QStringList &arguments, QString &help);
};

} // namespace callttone::sandbox
