// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace callttone::app {

/// What the desktop was started with.
struct DesktopOptions
{
    QString dataDir;               ///< empty: CALLTTONE_DATA_DIR, else the default
    std::optional<QUrl> connectTo; ///< a running service instead of an engine of its own
    QString sandboxProgram;        ///< empty: the one beside this program
    bool printStartupTime = false;
};

struct ParsedOptions
{
    DesktopOptions options;
    QString message;  ///< help, version or what was wrong; empty: go on
    int exitCode = 0; ///< with a message: 0 for help and version, 2 for wrong usage
};

/// Reads the command line. `arguments` begins with the program's name.
[[nodiscard]] ParsedOptions parseDesktopOptions(const QStringList &arguments);

} // namespace callttone::app
