// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "tests/sandbox/options.h"
#include "tests/sandbox/shared/fault_board.h"
#include "tests/sandbox/shared/journal.h"

namespace callttone::sandbox {

/// What all vendors share. Lives as long as the program.
struct World
{
    const core::Clock &clock;
    Options options;
    QString base = {}; ///< "http://127.0.0.1:8499", once it listens
    FaultBoard faults = {};
    Journal journal{clock};
    QStringList secrets = {}; ///< every code, token and secret given out
};

} // namespace callttone::sandbox
