// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/shortcuts_dialog.h"

#include <QKeySequence>
#include <QList>

#include <span>

namespace callttone::ui {

/// What the window does on a key, wherever the focus is.
enum class Command {
    OpenPalette,
    GoBack,
    GoForward,
    OpenSettings,
    ToggleLivePanel,
    FocusFilter,
    NextPane,
    PreviousPane,
    Refresh,
    CreateNew,
    ShowShortcuts,
    Quit,
};

struct CommandInfo
{
    Command command;
    const char *keys; ///< portable, several separated by "; "
    const char *text; ///< source text, context "Command"
};

[[nodiscard]] std::span<const CommandInfo> allCommands();
[[nodiscard]] QList<QKeySequence> keysOf(const CommandInfo &info);

/// Everything F1 shows: the window's commands, and what lists and details understand.
[[nodiscard]] QList<ShortcutGroup> shortcutGroups();

} // namespace callttone::ui
