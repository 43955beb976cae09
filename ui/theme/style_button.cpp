// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/button_look.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

ButtonLook enabledLook(const Theme &t, const QString &kind, bool hover, bool pressed)
{
    if (kind == "pri"_L1)
        return {pressed ? t.accentPressed : hover ? t.accentHover : t.accent, {}, t.onAccent, t.onAccent};
    if (kind == "dangerPrimary"_L1)
        return {hover || pressed ? t.dangerHover : t.danger, {}, t.onDanger, t.onDanger};
    const QColor moved = pressed ? t.pressed : hover ? t.hover : QColor();
    if (kind == "ghost"_L1)
        return {moved, t.highContrast && hover ? t.text : QColor(), t.text2, t.text2};
    if (kind == "danger"_L1)
        return {moved.isValid() ? moved : t.surface, t.borderStrong, t.error, t.error};
    return {moved.isValid() ? moved : t.surface, t.borderStrong, t.text, t.text2};
}

} // namespace

ButtonLook buttonLook(const Theme &t, const QString &kind, QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled)) {
        if (kind == "ghost"_L1)
            return {{}, {}, t.disabled, t.disabled};
        return {t.sunken, t.border, t.disabled, t.disabled};
    }
    if (state.testFlag(QStyle::State_On))
        return {t.accentSoft, t.accentLine, t.accentText, t.accentText};
    return enabledLook(t, kind, state.testFlag(QStyle::State_MouseOver), state.testFlag(QStyle::State_Sunken));
}

namespace parts {

namespace {

QString kindOf(const QWidget *w)
{
    return w ? w->property("kind").toString() : QString();
}
bool isSmall(const QWidget *w)
{
    return w && w->property("small").toBool();
}

} // namespace

void buttonBevel(QPainter *p, const Theme &t, const QStyleOptionButton &o, const QWidget *w)
{
    const ButtonLook look = buttonLook(t, kindOf(w), o.state);
    if (look.fill.isValid() || look.stroke.isValid())
        drawBox(p, o.rect, metrics::RadiusControl, look.fill, look.stroke);
}

void buttonLabel(QPainter *p, const Theme &t, const QStyleOptionButton &o, const QWidget *w)
{
    const ButtonLook look = buttonLook(t, kindOf(w), o.state);
    const int icon = o.icon.isNull() ? 0 : o.iconSize.width();
    const int gap = icon && !o.text.isEmpty() ? 8 : 0;
    const int text = o.fontMetrics.size(Qt::TextShowMnemonic, o.text).width();
    QRect row(0, o.rect.top(), icon + gap + text, o.rect.height());
    row.moveLeft(o.rect.left() + (o.rect.width() - row.width()) / 2);
    if (icon) {
        QRect box(row.left(), row.top() + (row.height() - icon) / 2, icon, icon);
        o.icon.paint(p, QStyle::visualRect(o.direction, row, box), Qt::AlignCenter,
                     o.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
    p->setPen(look.text);
    p->drawText(QStyle::visualRect(o.direction, row, row.adjusted(icon + gap, 0, 0, 0)),
                Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, o.text);
}

QSize buttonSize(const QStyleOptionButton &o, const QWidget *w)
{
    const int least = isSmall(w) ? metrics::SmallButtonHeight : metrics::ButtonHeight;
    const int padding = isSmall(w) ? metrics::SmallButtonPadding : metrics::ButtonPadding;
    const int height = metrics::rowHeight(o.fontMetrics, least);
    const int icon = o.icon.isNull() ? 0 : o.iconSize.width();
    if (o.text.isEmpty())
        return {height, height};
    const int text = o.fontMetrics.size(Qt::TextShowMnemonic, o.text).width();
    return {text + (icon ? icon + 8 : 0) + 2 * padding + 2, height};
}

} // namespace parts

} // namespace callttone::ui
