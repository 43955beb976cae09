// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QJsonObject>

namespace callttone::tools {

/// What texts of "format" email, phone, date, date-time and timezone are not, wherever they stand. A date-time without
/// an offset passes: whether a zone goes with it is for the tool to say.
[[nodiscard]] QList<core::FieldError> formatErrors(const QJsonObject &schema, const QJsonObject &arguments);

/// The arguments in one spelling, so that two ways to say the same compare equal: e-mail addresses in lower case, phone
/// numbers as digits, moments in UTC, texts without the blanks around and inside, and without letters' case.
[[nodiscard]] QJsonObject normalisedArguments(const QJsonObject &schema, const QJsonObject &arguments);

} // namespace callttone::tools
