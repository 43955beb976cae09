// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

class QBoxLayout;
class QScrollArea;
class QWidget;

namespace callttone::ui {

class ToastHost;

// Small things every page needs.

/// The one vertical scroller of a page, with the page's padding and the gap between cards. `content` is taken over.
[[nodiscard]] QScrollArea *pageScroller(QWidget *content);

/// Side by side from `width` on, one below the other in less. Call it from resizeEvent.
void stackBelow(QBoxLayout *row, int available, int width);

/// What went wrong with something a person asked for, until they dismiss it.
void showFailure(ToastHost &toasts, const core::ApiError &error);

} // namespace callttone::ui
