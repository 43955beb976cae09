// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace callttone::service {

/// Reads members of a posted object and collects what is wrong with them, so a client hears of all its mistakes at
/// once. Members nobody asks for are ignored.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {}

    [[nodiscard]] QString text(QLatin1StringView name, int maxLength, bool required = false);
    [[nodiscard]] bool flag(QLatin1StringView name, bool fallback);
    [[nodiscard]] int number(QLatin1StringView name, int fallback, int least, int most);
    [[nodiscard]] std::optional<core::TimeMs> time(QLatin1StringView name, bool required = false);
    void fail(const QString &pointer, const QString &message);

    /// Validation with every wrong field, or nothing.
    [[nodiscard]] std::optional<core::ApiError> error() const;

private:
    QJsonObject m_object;
    QList<core::FieldError> m_errors;
};

} // namespace callttone::service
