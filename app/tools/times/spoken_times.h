// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace callttone::tools {

// English, for an agent to say; it translates where the caller speaks another language.

/// "Thursday, February 19 at 2:30 PM".
[[nodiscard]] QString spokenMoment(core::TimeMs at, const QTimeZone &zone);
/// "Thursday, February 19 at 2:30 PM or 4:00 PM, or Friday, February 20 at 9:00 AM". At most `most`, spread over the
/// days there are, in order.
[[nodiscard]] QString spokenChoices(const QList<core::TimeMs> &moments, const QTimeZone &zone, int most = 3);

/// The same moment as everybody concerned writes it, for the log: see values::ToolCall::times. `caller` may be invalid
/// (unknown). A `note` is added when the clocks change between `now` and then, or caller and business differ.
[[nodiscard]] QJsonObject timeProof(core::TimeMs at, const QTimeZone &business, const QTimeZone &caller,
                                    const QString &stored, core::TimeMs now);

} // namespace callttone::tools
