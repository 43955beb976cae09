// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <mutex>

namespace callttone::tools {

/// Holds arguments against tools' schemas. Compiled schemas are kept, so a check costs microseconds. Thread-safe.
/// valijson checks; what is wrong is said in our words, which an agent can repair its call with.
class ArgumentCheck
{
public:
    ArgumentCheck();
    ~ArgumentCheck();
    Q_DISABLE_COPY_MOVE(ArgumentCheck)

    /// Empty when they are fine; else every wrong one, with pointers below /arguments.
    [[nodiscard]] QList<core::FieldError> errors(const QString &tool, const QJsonObject &schema,
                                                 const QJsonObject &arguments);

private:
    struct Compiled;
    [[nodiscard]] std::shared_ptr<const Compiled> compiled(const QString &tool, const QJsonObject &schema);

    std::mutex m_mutex;
    std::map<QString, std::shared_ptr<const Compiled>> m_compiled;
};

/// Language models write null for what they leave out.
[[nodiscard]] QJsonObject withoutNulls(const QJsonObject &arguments);

/// The refusal of a whole call: names the first mistake in its detail, lists all.
[[nodiscard]] core::ApiError argumentError(const QString &tool, const QList<core::FieldError> &errors);

} // namespace callttone::tools
