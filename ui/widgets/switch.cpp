// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

namespace callttone::ui {

namespace {

constexpr int TrackWidth = 32;
constexpr int TrackHeight = 18;
constexpr int Thumb = 14;
constexpr int Gap = 8;
constexpr int SlideMs = 120;

} // namespace

Switch::Switch(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
    , m_slide(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", 9.0);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toReal();
        update();
    });
}

QSize Switch::sizeHint() const
{
    const int label = text().isEmpty() ? 0 : Gap + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {TrackWidth + label, qMax(24, fontMetrics().height() + 4)};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect track = mirrored(QRect(0, (height() - TrackHeight) / 2, TrackWidth, TrackHeight));

    // A switch that cannot be moved keeps its hue, so on and off still differ.
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QColor fill = isChecked() ? (underMouse() && isEnabled() ? theme.accentHover : theme.accent) : theme.control;
    drawBox(&painter, track, TrackHeight / 2.0, fill, theme.highContrast ? theme.text : QColor());
    const qreal inset = (TrackHeight - Thumb) / 2.0;
    const qreal travel = TrackWidth - Thumb - 2 * inset;
    const qreal shift = layoutDirection() == Qt::RightToLeft ? travel * (1 - m_position) : travel * m_position;
    drawBox(&painter, QRectF(track.left() + inset + shift, track.top() + inset, Thumb, Thumb), Thumb / 2.0,
            theme.onAccent);
    painter.setOpacity(1);

    if (!text().isEmpty()) {
        painter.setPen(isEnabled() ? theme.text : theme.disabled);
        painter.drawText(mirrored(rect().adjusted(TrackWidth + Gap, 0, 0, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                             | Qt::TextShowMnemonic,
                         text());
    }
}

bool Switch::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click(); // Space is QAbstractButton's own
        return;
    }
    QCheckBox::keyPressEvent(event);
}

void Switch::checkStateSet()
{
    QCheckBox::checkStateSet();
    slide();
}

void Switch::nextCheckState()
{
    QCheckBox::nextCheckState();
    slide();
}

void Switch::slide()
{
    const qreal goal = isChecked() ? 1 : 0;
    const int duration = isVisible() ? animationMs(this, SlideMs) : 0;
    m_slide->stop();
    if (duration == 0) {
        m_position = goal;
        update();
        return;
    }
    m_slide->setDuration(duration);
    m_slide->setStartValue(m_position);
    m_slide->setEndValue(goal);
    m_slide->start();
}

} // namespace callttone::ui
