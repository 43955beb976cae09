// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui::parts {

namespace {

constexpr int Thickness = 6;

QRectF trackOf(const QRect &rect)
{
    return {qreal(rect.left()), rect.top() + (rect.height() - Thickness) / 2.0, qreal(rect.width()), Thickness};
}

struct IndicatorLook
{
    QColor fill, stroke, mark;
};

IndicatorLook indicatorLook(const Theme &t, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On) || state.testFlag(QStyle::State_NoChange);
    if (!enabled)
        return {on ? t.borderStrong : t.sunken, t.borderStrong, t.surface};
    if (on)
        return {state.testFlag(QStyle::State_MouseOver) ? t.accentHover : t.accent, {}, t.onAccent};
    return {state.testFlag(QStyle::State_MouseOver) ? t.hover : t.surface, t.control, t.text};
}

} // namespace

void checkBox(QPainter *p, const Theme &t, const QStyleOption &o)
{
    const IndicatorLook look = indicatorLook(t, o.state);
    drawBox(p, o.rect, metrics::RadiusSmall, look.fill, look.stroke);
    if (o.state.testFlag(QStyle::State_NoChange))
        Icons::paint(p, o.rect, u"minus"_s, 12, look.mark);
    else if (o.state.testFlag(QStyle::State_On))
        Icons::paint(p, o.rect, u"check"_s, 12, look.mark);
}

void radioButton(QPainter *p, const Theme &t, const QStyleOption &o)
{
    const IndicatorLook look = indicatorLook(t, o.state);
    drawBox(p, o.rect, o.rect.width() / 2.0, look.fill, look.stroke);
    if (o.state.testFlag(QStyle::State_On)) {
        const qreal inset = (o.rect.width() - 6) / 2.0;
        drawBox(p, QRectF(o.rect).adjusted(inset, inset, -inset, -inset), 3, look.mark);
    }
}

void scrollBar(QPainter *p, const Theme &t, const QStyleOptionSlider &o, const QRect &thumb)
{
    if (o.maximum <= o.minimum)
        return;
    const bool active = o.state.testFlag(QStyle::State_MouseOver) || o.state.testFlag(QStyle::State_Sunken);
    const QRect box = o.orientation == Qt::Vertical ? thumb.adjusted(1, 1, -1, -1) : thumb.adjusted(1, 1, -1, -1);
    drawBox(p, box, qMin(box.width(), box.height()) / 2.0, active ? t.control : t.borderStrong);
}

void progressTrack(QPainter *p, const Theme &t, const QStyleOption &o)
{
    drawBox(p, trackOf(o.rect), Thickness / 2.0, t.neutralBg, t.highContrast ? t.text : QColor());
}

void progressFill(QPainter *p, const Theme &t, const QStyleOptionProgressBar &o)
{
    const QRectF track = trackOf(o.rect);
    const double range = double(o.maximum) - o.minimum;
    // Unknown length: a filled third says "working" without motion.
    const double share = range > 0 ? qBound(0.0, (double(o.progress) - o.minimum) / range, 1.0) : 0.33;
    if (share <= 0)
        return;
    QRectF fill(track);
    fill.setWidth(qMax(double(Thickness), track.width() * share));
    if (o.direction == Qt::RightToLeft)
        fill.moveRight(track.right());
    drawBox(p, fill, Thickness / 2.0, t.accent);
}

} // namespace callttone::ui::parts
