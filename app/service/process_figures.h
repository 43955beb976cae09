// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace callttone::service {

/// What the operating system says of this process.
struct ProcessFigures
{
    std::optional<qint64> residentBytes;
    std::optional<double> cpuSeconds; ///< user and system
};

[[nodiscard]] ProcessFigures processFigures();

} // namespace callttone::service
