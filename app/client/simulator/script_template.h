// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QJsonObject>
#include <QList>

class QRandomGenerator;

namespace callttone::client {

// What makes two runs of one script differ, and what lets it tell what really happened. In the JSON of a script:
//   "Hello {{caller.first}}"       a member of the value picked for "caller", or of what the tool step of that name
//                                  answered; lists by position: {{availability.slots.0.spoken}}. A text that is nothing
//                                  but one placeholder becomes that value itself, so numbers stay numbers
//   {"oneOf": ["…", "…"]}          one of these, picked anew at each place, out of those that can be
//   {"firstOf": ["…", "…"]}        the first of these that can be
//   {"when": "booking.ok", "value": "…"}   inside of the two: can be only then; see Condition
//   {"between": [140, 290]}        a whole number from 140 to 290
//   "atSeconds": 67                scaled by the tempo of the run
// An alternative with a placeholder that has nothing to stand for cannot be. Where none can, the member is left out.

/// Name → alternatives (an array each): what a run picks one of, per name.
using Alternatives = QJsonObject;
/// Name → the one value picked, and what tools answered.
using Picks = QJsonObject;

[[nodiscard]] Picks pickOne(const Alternatives &alternatives, QRandomGenerator &random);

/// `value` with everything above filled in; Undefined when it is an alternative and none can be. What checkTemplate()
/// accepts comes out without placeholders.
[[nodiscard]] QJsonValue rendered(const QJsonValue &value, const Picks &picks, double tempo, QRandomGenerator &random);

/// Whether each of its placeholders has something to stand for.
[[nodiscard]] bool canRender(const QJsonValue &value, const Picks &picks);

/// What a template may name.
struct TemplateNames
{
    Alternatives alternatives; ///< every one of them must have what a placeholder names
    Alternatives answers;      ///< of tools: their samples; one of them must have it

    [[nodiscard]] QStringList all() const { return alternatives.keys() + answers.keys(); }
};

/// Appends what rendered() could not fill in under some pick, each with its place below `pointer`. Inside of firstOf an
/// answer may lack what is named: that is what firstOf is for.
void checkTemplate(const QJsonValue &value, const TemplateNames &names, const QString &pointer,
                   QList<core::FieldError> &errors);

} // namespace callttone::client
