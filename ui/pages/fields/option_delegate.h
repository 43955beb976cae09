// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/combo_delegate.h"

namespace callttone::ui {

/// Rows of a picker: label over its id in mono, a hint at the end, a check before the chosen one; below them single
/// lines with an icon.
class OptionDelegate : public ComboDelegate
{
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole + 1;   ///< QString; without one it is a single line
    static constexpr int HintRole = Qt::UserRole + 2; ///< QString
    static constexpr int IconRole = Qt::UserRole + 3; ///< name of the glyph before a single line

    using ComboDelegate::ComboDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace callttone::ui
