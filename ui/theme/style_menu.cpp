// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionMenuItem>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui::parts {

namespace {

constexpr int Side = 8;
constexpr int IconGap = 10;

struct MenuTexts
{
    QString label;
    QStringList keys;
};

// QMenu joins label and shortcut with a tab.
MenuTexts textsOf(const QStyleOptionMenuItem &o)
{
    const qsizetype tab = o.text.indexOf(u'\t');
    if (tab < 0)
        return {o.text, {}};
    return {o.text.left(tab), o.text.mid(tab + 1).split(u'+', Qt::SkipEmptyParts)};
}

int keysWidth(const QFont &font, const QStringList &keys)
{
    int width = 0;
    for (const QString &key : keys)
        width += drawKeyCap(nullptr, {}, key, font, {}, {}, {}) + 4;
    return width;
}

} // namespace

QSize menuItemSize(const Theme &t, const QStyleOptionMenuItem &o)
{
    if (o.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const MenuTexts texts = textsOf(o);
    const QFontMetrics fm(t.font(TextRole::Body));
    const int keys = keysWidth(t.font(TextRole::MonoSmall), texts.keys);
    const int label = fm.size(Qt::TextShowMnemonic, texts.label).width();
    return {2 * Side + metrics::Icon + IconGap + label + (keys ? keys + 24 : 12), metrics::rowHeight(fm)};
}

void menuItem(QPainter *p, const Theme &t, const QStyleOptionMenuItem &o, const QWidget *w)
{
    if (o.menuItemType == QStyleOptionMenuItem::Separator) {
        drawHLine(p, o.rect.left() - 4, o.rect.right() + 4, o.rect.center().y(), t.border);
        return;
    }
    const bool enabled = o.state.testFlag(QStyle::State_Enabled);
    const bool selected = enabled && o.state.testFlag(QStyle::State_Selected);
    const auto *menu = qobject_cast<const QMenu *>(w);
    const QAction *action = menu ? menu->actionAt(o.rect.center()) : nullptr;
    const bool danger = action && action->property("danger").toBool();

    if (selected)
        drawBox(p, o.rect, metrics::RadiusControl, danger ? t.errorBg : t.accentSoft,
                t.highContrast ? t.text : QColor());
    const QColor text = !enabled ? t.disabled : danger ? t.error : selected ? t.accentText : t.text;

    const auto mirrored = [&o](const QRect &r) { return QStyle::visualRect(o.direction, o.rect, r); };
    QRect row = o.rect.adjusted(Side, 0, -Side, 0);
    const QRect iconBox(row.left(), row.top() + (row.height() - metrics::Icon) / 2, metrics::Icon, metrics::Icon);
    if (o.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (o.checked)
            Icons::paint(p, mirrored(iconBox), u"check"_s, metrics::Icon, selected ? t.accentText : t.muted);
    } else if (!o.icon.isNull()) {
        o.icon.paint(p, mirrored(iconBox), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    row.setLeft(iconBox.right() + 1 + IconGap);

    const MenuTexts texts = textsOf(o);
    p->setFont(t.font(TextRole::Body));
    p->setPen(text);
    p->drawText(mirrored(row),
                QStyle::visualAlignment(o.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextShowMnemonic
                    | Qt::TextSingleLine,
                texts.label);

    if (o.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(row.right() - 13, row.top(), 14, row.height());
        Icons::paint(p, mirrored(arrow), o.direction == Qt::RightToLeft ? u"chevL"_s : u"chevR"_s, 14, t.muted);
        return;
    }
    const QFont keyFont = t.font(TextRole::MonoSmall);
    int x = row.right() + 5 - keysWidth(keyFont, texts.keys);
    for (const QString &key : texts.keys) {
        const int width = drawKeyCap(nullptr, {}, key, keyFont, {}, {}, {});
        drawKeyCap(p, mirrored(QRect(x, row.top(), width, row.height())), key, keyFont, enabled ? t.muted : t.disabled,
                   t.sunken, t.border);
        x += width + 4;
    }
}

} // namespace callttone::ui::parts
