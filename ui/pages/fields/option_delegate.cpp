// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fields/option_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QComboBox>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int TextLeft = 33;
constexpr int TwoLines = 40;

bool isChosen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QWidget *widget = option.widget;
    while (widget && !qobject_cast<const QComboBox *>(widget))
        widget = widget->parentWidget();
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return combo && combo->currentIndex() == index.row();
}

} // namespace

void OptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString id = index.data(IdRole).toString();
    const QString icon = index.data(IconRole).toString();
    if (id.isEmpty() && icon.isEmpty()) {
        ComboDelegate::paint(painter, option, index); // separators, notes
        return;
    }
    const Theme &theme = themeOf(option.widget);
    const bool current = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    if (current)
        drawBox(painter, option.rect, metrics::RadiusControl, theme.accentSoft,
                theme.highContrast ? theme.text : QColor());
    const auto mirrored = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const QColor color = current ? theme.accentText : theme.text;
    const QRect glyph(option.rect.left() + 8, option.rect.top(), metrics::Icon, option.rect.height());
    if (isChosen(option, index) && !id.isEmpty())
        Icons::paint(painter, mirrored(glyph), u"check"_s, metrics::Icon, theme.accentText);
    else if (!icon.isEmpty())
        Icons::paint(painter, mirrored(glyph), icon, metrics::Icon, current ? theme.accentText : theme.muted);

    QRect row = option.rect.adjusted(TextLeft, 0, -12, 0);
    const QString hint = index.data(HintRole).toString();
    if (!hint.isEmpty()) {
        const QFont font = theme.font(TextRole::Caption);
        const int width = QFontMetrics(font).horizontalAdvance(hint);
        const QRect place(row.right() - width, row.top(), width + 1, row.height());
        painter->setFont(font);
        painter->setPen(theme.muted);
        painter->drawText(mirrored(place), int(Qt::AlignVCenter | Qt::AlignRight), hint);
        row.setRight(place.left() - 12);
    }
    painter->setFont(option.font);
    painter->setPen(color);
    const QString label = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, row.width());
    if (id.isEmpty() || id == index.data().toString()) {
        painter->drawText(mirrored(row), leading, label);
        return;
    }
    const QFont mono = theme.font(TextRole::MonoSmall);
    const int first = option.fontMetrics.height();
    const int second = QFontMetrics(mono).height();
    const int top = row.top() + (row.height() - first - second) / 2;
    painter->drawText(mirrored({row.left(), top, row.width(), first}), leading, label);
    painter->setFont(mono);
    painter->setPen(current ? theme.accentText : theme.muted);
    painter->drawText(mirrored({row.left(), top + first, row.width(), second}), leading,
                      QFontMetrics(mono).elidedText(id, Qt::ElideMiddle, row.width()));
}

QSize OptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = ComboDelegate::sizeHint(option, index);
    const QString id = index.data(IdRole).toString();
    if (!id.isEmpty() && id != index.data().toString()) {
        const QFontMetrics mono(themeOf(option.widget).font(TextRole::MonoSmall));
        size.setHeight(qMax(TwoLines, option.fontMetrics.height() + mono.height() + 6));
    }
    return size;
}

} // namespace callttone::ui
