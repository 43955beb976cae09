// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::integrations {

/// Text of callers on its way to a vendor: lone surrogates become U+FFFD, NUL and other control characters but line
/// ends and tabs go. Everything else stays as it is, right-to-left text and emoji too.
[[nodiscard]] QString wellFormed(const QString &text);

/// At most `most` UTF-16 units, cut between characters and marked with "…" where something was cut: what people read
/// must not look whole when it is not.
[[nodiscard]] QString cutVisibly(const QString &text, qsizetype most);

/// For vendors that render rich text: & < > " ' as entities, line ends as <br>.
[[nodiscard]] QString asHtml(const QString &text);

} // namespace callttone::integrations
