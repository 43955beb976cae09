// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QKeySequence>

#include <span>

namespace callttone::ui {

struct PageInfo
{
    PageId id;
    const char *icon;
    const char *title;    ///< source text, context "PageId"
    bool separatorBefore; ///< a line above it in the sidebar
};

/// The pages that exist, in the sidebar's order.
[[nodiscard]] std::span<const PageInfo> allPages();
[[nodiscard]] const PageInfo &infoOf(PageId id);
/// Ctrl and the place in the sidebar; empty from the tenth on.
[[nodiscard]] QKeySequence shortcutOf(PageId id);
[[nodiscard]] QString titleOf(PageId id); ///< translated
[[nodiscard]] QString iconOf(PageId id);

} // namespace callttone::ui
