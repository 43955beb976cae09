// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QListView;

namespace callttone::ui {

struct ListOptions
{
    bool selects = true; ///< false: rows are read or clicked, none stays chosen, and what lies below shines through
    bool pane = true;    ///< F6 walks to it
};

/// Gives a list the product's look: no frame, pixel scrolling, never sideways, rows that light under the pointer and
/// show the focus themselves.
void configureList(QListView *list, const QString &accessibleName, const ListOptions &options = {});

} // namespace callttone::ui
