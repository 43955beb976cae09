// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callttone::items {

/// How well a text answers to what was typed: the letters in their order, whatever their case and accents. Better the
/// earlier, the closer together and the more at the beginnings of words they are; nothing when one is missing. An empty
/// query fits everything alike.
[[nodiscard]] std::optional<int> matchScore(const QString &query, const QString &text);

} // namespace callttone::items
