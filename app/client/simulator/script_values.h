// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace callttone::client {

/// The value at a path of member names and list positions: "availability.slots.0.start". Undefined where there is
/// none; null counts as none.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &root, QStringView path);
/// A text or number, as it stands in a sentence.
[[nodiscard]] QString asText(const QJsonValue &value);
/// Something that can stand in a sentence.
[[nodiscard]] bool isScalar(const QJsonValue &value);

/// One term of "when":
///   "contact.found"                     there is something: not false, 0, "", {} or []
///   "!contact.found"                    there is not
///   "booking.error.class=slot_taken"    it is this text; with ! in front: it is not
struct Condition
{
    QString path;
    bool negated = false;
    std::optional<QString> equals = {};
};
using Conditions = QList<Condition>; ///< all of them; empty always holds

[[nodiscard]] bool holds(const Conditions &conditions, const QJsonObject &values);

/// "when" of an object: a text, or a list of texts that must all hold. `names` are the values there may be by then;
/// what reads otherwise or names none of them is an error below `pointer`.
[[nodiscard]] Conditions readConditions(const QJsonValue &when, const QStringList &names, const QString &pointer,
                                        QList<core::FieldError> &errors);
/// The same of text that was checked before.
[[nodiscard]] Conditions conditionsOf(const QJsonValue &when);

} // namespace callttone::client
