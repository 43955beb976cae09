// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bin_brush.h"

#include <algorithm>

namespace callttone::ui::bin_brush {

BinRange between(int a, int b, int count)
{
    const int high = std::max(0, count - 1);
    return {std::clamp(std::min(a, b), 0, high), std::clamp(std::max(a, b), 0, high)};
}

BinRange moved(BinRange range, int by, int count)
{
    const int shift = std::clamp(by, -range.first, std::max(0, count - 1) - range.last);
    return {range.first + shift, range.last + shift};
}

BinRange withFirst(BinRange range, int first, int count)
{
    return between(first, range.last, count);
}

BinRange withLast(BinRange range, int last, int count)
{
    return between(range.first, last, count);
}

} // namespace callttone::ui::bin_brush
