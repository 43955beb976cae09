// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QFont;
class QPainter;
class QString;

namespace callttone::ui {

/// The height of `text` in lines of this width and height, at least one; breaks long words rather than running over.
/// With a painter it is drawn there, in the painter's pen.
int wrappedHeight(const QString &text, const QFont &font, int width, int lineHeight, QPainter *painter = nullptr,
                  QPoint at = {});

} // namespace callttone::ui
