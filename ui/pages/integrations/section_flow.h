// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace callttone::ui {

/// Where a section of cards stands in the flow: sections share a row as long as their columns fit beside each other.
struct SectionPlace
{
    int section = 0; ///< index into the counts
    int column = 0;
    int columns = 1; ///< how many it takes: min(cards, all)
    int row = 0;     ///< of the flow, not of cards
    int lines = 1;   ///< of cards
};

/// `counts` are the cards of each section, in order; a section without cards takes no place.
[[nodiscard]] QList<SectionPlace> flowSections(const QList<int> &counts, int columns);
/// As many columns of at least `least` px as fit, one to four.
[[nodiscard]] int columnsIn(int width, int least, int gap);

} // namespace callttone::ui
