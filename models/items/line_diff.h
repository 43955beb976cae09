// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace callttone::items {

/// One line of two texts laid over each other.
struct DiffLine
{
    enum class Kind {
        Same,
        Removed,
        Added,
        Skipped, ///< stands for `count` lines that are the same, without text
    };
    Kind kind = Kind::Same;
    QString text = {};
    int count = 1;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// What has to be removed from `before` and added to it to get `after`, line by line. Of what is the same, `context`
/// lines around each change are kept. Texts that have little in common and are long are told as a whole replaced by
/// another: comparing them would take a second, and nobody could read the outcome. Pure.
[[nodiscard]] QList<DiffLine> lineDiff(const QString &before, const QString &after, int context = 3);

} // namespace callttone::items
