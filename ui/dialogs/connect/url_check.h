// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::ui {

/// What can be said about a pasted address while it is being typed. The service judges it again; this only spares a
/// person the way there.
struct UrlCheck
{
    enum class Verdict {
        Unfinished, ///< nothing wrong so far
        Good,
        Wrong,
    };
    Verdict verdict = Verdict::Unfinished;
    QString words; ///< what is wrong, or what was recognised; may be empty
};

/// Addresses are of "make", "zapier", "slack" or "mcp". `localAllowed`: http:// to this machine is fine, as the sandbox
/// and servers on one's own computer need it. `httpAllowed`: to any machine, as servers in one's own network need it.
[[nodiscard]] UrlCheck checkUrl(const QString &integrationId, const QString &text, bool localAllowed,
                                bool httpAllowed = false);

} // namespace callttone::ui
