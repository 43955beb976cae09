// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace callttone::store {

class Session;

/// The first answer to a POST that carried an Idempotency-Key.
struct IdempotentAnswer
{
    QString bodyHash; ///< hex SHA-256 of the request body
    int status = 0;   ///< 0: the answer held a secret and was therefore not kept
    QByteArray body;
};

/// `scope` keeps callers and routes apart: the same key from two of them is two keys.
[[nodiscard]] std::optional<IdempotentAnswer> findIdempotentAnswer(Session &session, const QString &scope,
                                                                   const QString &key, core::TimeMs notBefore);
void keepIdempotentAnswer(Session &session, const QString &scope, const QString &key, const IdempotentAnswer &answer,
                          core::TimeMs now);
/// Up to `limit` of the oldest, so that the writer is never held up for long.
void dropIdempotentAnswers(Session &session, core::TimeMs before, int limit);

} // namespace callttone::store
