// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_delegate.h"

#include "ui/shell/palette/palette_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/vendor_tile.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int HeadingHeight = 32;
constexpr int PictureSize = 18;
constexpr int PictureGap = 10;
constexpr int HintGap = 8;

int flagsOf(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(direction, alignment)) | Qt::TextSingleLine;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect line = option.rect.adjusted(metrics::Space8, 0, -metrics::Space8, 0);
    const QRect inner = line.adjusted(metrics::Space8, 0, -metrics::Space8, 0);
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, line, r); };
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(theme.font(TextRole::CaptionStrong));
        painter->setPen(theme.muted);
        painter->drawText(inner.adjusted(0, metrics::Space8, 0, 0),
                          flagsOf(option.direction, Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        drawBox(painter, line, metrics::RadiusControl, selected ? theme.accentSoft : theme.hover,
                selected && theme.highContrast ? theme.text : QColor());

    const QRect picture(inner.left(), inner.top() + (inner.height() - PictureSize) / 2, PictureSize, PictureSize);
    if (const QString vendor = index.data(PaletteModel::VendorRole).toString(); !vendor.isEmpty())
        paintTile(painter, mirrored(picture), theme, vendor);
    else
        Icons::paint(painter, mirrored(picture), index.data(PaletteModel::IconRole).toString(), PictureSize,
                     selected ? theme.accentText : theme.muted);

    QRect rest = inner.adjusted(PictureSize + PictureGap, 0, 0, 0);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->setFont(theme.font(TextRole::MonoSmall));
        painter->setPen(theme.muted);
        painter->drawText(mirrored(rest), flagsOf(option.direction, Qt::AlignRight | Qt::AlignVCenter), keys);
        rest.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(keys) - HintGap, 0);
    }
    painter->setFont(theme.font(TextRole::BodyMedium));
    painter->setPen(selected ? theme.accentText : theme.text);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(mirrored(rest), flagsOf(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
    rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(text) + HintGap);
    if (rest.width() > PictureSize) {
        painter->setFont(theme.font(TextRole::Secondary));
        painter->setPen(selected ? theme.accentText : theme.muted);
        painter->drawText(mirrored(rest), flagsOf(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data(PaletteModel::HintRole).toString(),
                                                            Qt::ElideRight, rest.width()));
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics fm(themeOf(option.widget).font(TextRole::BodyMedium));
    return {0, index.data(PaletteModel::HeadingRole).toBool() ? HeadingHeight
                                                              : metrics::rowHeight(fm, metrics::PaletteRow)};
}

} // namespace callttone::ui
