// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callttone::ui {

/// Where what the window shows comes from.
enum class Source {
    BuiltIn, ///< the engine in this program
    Server,  ///< a CalltTone service elsewhere
    Sandbox, ///< the engine in this program, on data of its own, with stand-ins for all vendors
};

} // namespace callttone::ui
