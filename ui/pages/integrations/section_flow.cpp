// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/section_flow.h"

#include <algorithm>

namespace callttone::ui {

namespace {

constexpr int MostColumns = 4;

} // namespace

int columnsIn(int width, int least, int gap)
{
    return std::clamp((width + gap) / (least + gap), 1, MostColumns);
}

QList<SectionPlace> flowSections(const QList<int> &counts, int columns)
{
    QList<SectionPlace> places;
    int row = -1;
    int taken = columns; // the first section opens the first row
    for (int section = 0; section < counts.size(); ++section) {
        const int cards = counts.at(section);
        if (cards == 0)
            continue;
        const int wanted = std::min(cards, columns);
        if (taken + wanted > columns) {
            ++row;
            taken = 0;
        }
        places.append({section, taken, wanted, row, (cards + wanted - 1) / wanted});
        taken += wanted;
    }
    return places;
}

} // namespace callttone::ui
