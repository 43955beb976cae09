// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QModelIndex>
#include <QRect>
#include <QTextLayout>

#include <memory>

namespace callttone::ui {

/// One message of the live panel, laid out for a width: positions relative to the row's top left corner.
/// Text is laid out by QTextLayout, so it wraps and bolds as a rich label would, without a widget per row.
struct MessageLayout
{
    QRect tile;
    QRect head;       ///< name, APP badge and time on one line
    QRect attachment; ///< with its bar; null when there is none
    QRect meta;       ///< the last, muted line
    std::shared_ptr<QTextLayout> text;
    std::shared_ptr<QTextLayout> summary; ///< null when there is no attachment
    QPoint textAt;
    QPoint summaryAt;
    int height = 0;
};

[[nodiscard]] MessageLayout layOutMessage(const QModelIndex &index, int width, const Theme &theme);

} // namespace callttone::ui
