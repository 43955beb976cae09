// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/source_scan.h"

#include <QStringList>

/// The rules of docs/architecture.md as a table and as functions from sources to violations ("path:line: what").
/// Whoever changes an arrow changes it here and there.
namespace architecture {

struct Room
{
    QLatin1StringView folder;    ///< "app/store"
    QLatin1StringView sees;      ///< the other rooms' folders it may include, by blanks
    QLatin1StringView qtModules; ///< besides QtCore
    QLatin1StringView libraries; ///< curl openssl zlib
};

[[nodiscard]] const Room *roomOf(QStringView path);

/// Includes and forward declarations of other rooms.
[[nodiscard]] QStringList brokenArrows(const QList<SourceFile> &sources);
/// Quoted includes that do not begin at the root or lead nowhere. `root`: the project's folder.
[[nodiscard]] QStringList strayIncludes(const QList<SourceFile> &sources, const QString &root);
/// Qt modules and foreign libraries outside their rooms. `qtHeaders`: the folder with QtCore, QtGui, ... in it.
[[nodiscard]] QStringList strayLibraries(const QList<SourceFile> &sources, const QString &qtHeaders);
/// Nested event loops, waiting in the user interface and other words that some folder must not use.
[[nodiscard]] QStringList bannedWords(const QList<SourceFile> &sources);
/// Names of vendors in rooms of the engine that must do for any.
[[nodiscard]] QStringList vendorsOutsideTheirRoom(const QList<SourceFile> &sources);
/// Missing licence lines and include guards, `using namespace` in headers.
[[nodiscard]] QStringList untidyFiles(const QList<SourceFile> &sources);
[[nodiscard]] QStringList filesWithVersionChecks(const QList<SourceFile> &sources);
[[nodiscard]] QStringList tooLongFiles(const QList<SourceFile> &sources);

inline constexpr int maxLines = 600;
inline constexpr int maxFilesWithVersionChecks = 5;

} // namespace architecture
