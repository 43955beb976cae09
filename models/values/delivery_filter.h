// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace callttone::values {

/// A set of accepted words, or of refused ones. Empty = everything.
struct WordFilter
{
    QStringList words;
    bool negated = false;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
    bool operator==(const WordFilter &) const = default;
};

/// What GET /deliveries filters by; all parts combine with "and". As a query:
/// `status=failed,retrying`, `status=-delivered` (a leading minus negates the list), `event=call.*` (a trailing star is
/// a prefix), `destination` (id, or part of the label), `code=503,timeout` (numbers, `4xx`, `5xx` or error words),
/// `callId`, `agent` (id or name), `from`/`to` (createdAt, from inclusive, to exclusive), `latencyMin`/`latencyMax` ms,
/// `triesMin`/`triesMax`, `test` (true|false), `q` (free text in ids, call, label and payload).
struct DeliveryFilter
{
    WordFilter status;
    WordFilter event;
    WordFilter destination;
    WordFilter code;
    WordFilter agent;
    QString callId;
    QString text;
    std::optional<core::TimeMs> from;
    std::optional<core::TimeMs> to;
    std::optional<int> latencyMin;
    std::optional<int> latencyMax;
    std::optional<int> triesMin;
    std::optional<int> triesMax;
    std::optional<bool> test;

    [[nodiscard]] QUrlQuery toQuery() const;
    /// Unknown parameters are ignored, unparsable values of known ones are a Validation error naming the parameter.
    [[nodiscard]] static core::Result<DeliveryFilter> fromQuery(const QUrlQuery &query);
    bool operator==(const DeliveryFilter &) const = default;
};

} // namespace callttone::values
