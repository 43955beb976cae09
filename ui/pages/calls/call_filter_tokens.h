// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call_filter.h"
#include "ui/pages/deliveries/delivery_filter_tokens.h"

namespace callttone::ui {

/// The keys of the Calls filter: day, status, direction, agent, sentiment, number. `agents` is asked whenever
/// suggestions open.
[[nodiscard]] FilterSchema callFilterSchema(std::function<QStringList()> agents);

/// The service takes one value a key: later tokens of the same key get an error, and so does text to be excluded.
[[nodiscard]] QList<FilterToken> checkedCallTokens(QList<FilterToken> tokens);

/// What the service is asked. Tokens with an error are left out.
[[nodiscard]] values::CallFilter callFilterOf(const QList<FilterToken> &tokens, const FilterClock &clock);

} // namespace callttone::ui
