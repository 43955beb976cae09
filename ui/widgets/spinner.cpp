// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spinner.h"

#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QTimer>

namespace callttone::ui {

void paintSpinner(QPainter *painter, const QRectF &rect, const QColor &color, int angle)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal stroke = qMax(1.5, rect.width() / 9);
    const QRectF ring = rect.adjusted(stroke, stroke, -stroke, -stroke);
    QColor faint = color;
    faint.setAlphaF(0.25F);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(faint, stroke));
    painter->drawEllipse(ring);
    painter->setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(ring, (90 - angle) * 16, -90 * 16);
    painter->restore();
}

Spinner::Spinner(int px, QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
    , m_px(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working…"));
    m_timer->setInterval(IntervalMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 24) % 360;
        update();
    });
}

QSize Spinner::sizeHint() const
{
    if (animationMs(this, 1) > 0)
        return {m_px, m_px};
    const QFontMetrics fm(themeOf(this).font(TextRole::Secondary));
    return {fm.horizontalAdvance(accessibleName()), qMax(m_px, fm.height())};
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (animationMs(this, 1) > 0) {
        paintSpinner(&painter, QRectF((width() - m_px) / 2.0, (height() - m_px) / 2.0, m_px, m_px), theme.chart,
                     m_angle);
        return;
    }
    painter.setFont(theme.font(TextRole::Secondary));
    painter.setPen(theme.muted);
    painter.drawText(rect(), Qt::AlignVCenter, accessibleName());
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (animationMs(this, 1) > 0)
        m_timer->start();
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    QWidget::hideEvent(event);
}

} // namespace callttone::ui
