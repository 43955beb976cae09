// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calls/tool_result.h"
#include "ui/theme/theme.h"

class QPainter;

namespace callttone::ui {

// What unfolds below a tool call of the timeline: its lines, and the link to the Tools page. Data stays left to right,
// as in the request and response of a delivery.

/// With the line above it and the padding.
[[nodiscard]] int toolDetailsHeight(const QList<ResultLine> &lines, int width, const Theme &theme);
void paintToolDetails(QPainter *painter, const QRect &box, const QList<ResultLine> &lines, const Theme &theme);
/// The link inside `box`, which is as high as toolDetailsHeight() says.
[[nodiscard]] QRect toolLinkRect(const QRect &box, const Theme &theme);

} // namespace callttone::ui
