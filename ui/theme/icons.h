// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>

namespace callttone::ui {

/// The drawings under `:/icons`, tinted. Rendered pixmaps stay in QPixmapCache.
namespace Icons {

/// A square of `px` device-independent pixels. An unknown name gives a null pixmap and one warning in the log.
[[nodiscard]] QPixmap pixmap(const QString &name, int px, const QColor &color, qreal dpr);

/// An icon that looks up its colour when painted, so it follows the theme. Disabled mode uses `disabled`.
[[nodiscard]] QIcon icon(const QString &name, ColorToken token = &Theme::muted);

/// Draws centred in `rect`, snapped to whole pixels.
void paint(QPainter *painter, const QRect &rect, const QString &name, int px, const QColor &color);

/// The program's own icon in all sizes.
[[nodiscard]] QIcon appIcon();

} // namespace Icons

} // namespace callttone::ui
