// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

class QBoxLayout;
class QScrollArea;
class QString;
class QWidget;

namespace callttone::ui {

class ToastHost;

// Small things every page needs.

/// The one vertical scroller of a page, with the page's padding. Its bar lies in the padding, so nothing moves when it
/// appears. `content` is taken over.
[[nodiscard]] QScrollArea *pageScroller(QWidget *content);

/// Side by side from `width` on, one below the other in less. Call it from resizeEvent.
void stackBelow(QBoxLayout *row, int available, int width);

/// What an endpoint's last failure met, as a sentence: "503 Service Unavailable." for a bare status.
[[nodiscard]] QString failureSentence(const QString &lastError);

/// What went wrong with something a person asked for, until they dismiss it.
void showFailure(ToastHost &toasts, const core::ApiError &error);

} // namespace callttone::ui
