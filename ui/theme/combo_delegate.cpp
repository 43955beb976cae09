// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/combo_delegate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

// How QComboBox::insertSeparator() marks its rows.
bool isSeparator(const QModelIndex &index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == "separator"_L1;
}

} // namespace

void ComboDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = themeOf(option.widget);
    if (isSeparator(index)) {
        drawHLine(painter, option.rect.left(), option.rect.right(), option.rect.center().y(), t.border);
        return;
    }
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool current = enabled && (option.state & (QStyle::State_Selected | QStyle::State_MouseOver));
    if (current)
        drawBox(painter, option.rect, metrics::RadiusControl, t.accentSoft, t.highContrast ? t.text : QColor());

    const auto mirrored = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    QRect row = option.rect.adjusted(8, 0, -8, 0);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const QRect box(row.left(), row.top(), metrics::Icon, row.height());
        icon.paint(painter, mirrored(box), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        row.setLeft(box.right() + 9);
    }
    painter->setFont(option.font);
    painter->setPen(!enabled ? t.disabled : current ? t.accentText : t.text);
    painter->drawText(mirrored(row), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, row.width()));
}

QSize ComboDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {base.width() + 20, isSeparator(index) ? 9 : metrics::rowHeight(option.fontMetrics)};
}

} // namespace callttone::ui
