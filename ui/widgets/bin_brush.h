// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace callttone::ui {

/// The selected run of bins in a histogram, both ends included. Pure arithmetic, so it can be tested without a widget.
struct BinRange
{
    int first = 0;
    int last = 0;
    friend bool operator==(const BinRange &, const BinRange &) = default;
};

/// What a drag or a key does to a brush over `count` bins. Every result stays inside 0…count-1 and in order.
namespace bin_brush {

[[nodiscard]] BinRange between(int a, int b, int count);
/// Keeps its length at the ends.
[[nodiscard]] BinRange moved(BinRange range, int by, int count);
/// An edge dragged across the other one swaps with it.
[[nodiscard]] BinRange withFirst(BinRange range, int first, int count);
[[nodiscard]] BinRange withLast(BinRange range, int last, int count);

} // namespace bin_brush

} // namespace callttone::ui
