// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QJsonObject>
#include <QList>

class QRandomGenerator;

namespace callttone::client {

// What makes two runs of one script differ. In the JSON of a script:
//   "Hello {{caller.first}}"       a member of the value picked for "caller"; a text that is nothing but one
//                                  placeholder becomes that value itself, so numbers stay numbers
//   {"oneOf": ["…", "…"]}          one of these, picked anew at each place
//   {"between": [140, 290]}        a whole number from 140 to 290
//   "atSeconds": 67                scaled by the tempo of the run

/// Name → alternatives (an array each): what a run picks one of, per name.
using Alternatives = QJsonObject;
/// Name → the one value picked.
using Picks = QJsonObject;

[[nodiscard]] Picks pickOne(const Alternatives &alternatives, QRandomGenerator &random);

/// `value` with everything above filled in. What checkTemplate() accepts comes out without placeholders.
[[nodiscard]] QJsonValue rendered(const QJsonValue &value, const Picks &picks, double tempo, QRandomGenerator &random);

/// Appends what rendered() could not fill in under some pick, each with its place below `pointer`.
void checkTemplate(const QJsonValue &value, const Alternatives &alternatives, const QString &pointer,
                   QList<core::FieldError> &errors);

} // namespace callttone::client
