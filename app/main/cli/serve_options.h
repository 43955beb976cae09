// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace callttone::cli {

/// `callttoned serve` as typed; empty = not given, so the environment decides.
struct ServeOptions
{
    QString dataDir;
    QString listen;        ///< "127.0.0.1:8484"; port 0 takes a free one
    QString openEventFile; ///< an exported event file to serve read-only
    bool json = false;     ///< errors as problem JSON
};

/// Hosts the engine until it is told to end, and answers the exit code. Given by whoever composes the program.
using ServeFunction = std::function<int(const ServeOptions &)>;

} // namespace callttone::cli
