// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/card_status.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/spinner.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace callttone::ui {

namespace {

constexpr int Gap = 5;
constexpr int Step = 18; ///< degrees

} // namespace

CardStatus::CardStatus(QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_timer->setInterval(Spinner::IntervalMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + Step) % 360;
        update(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, metrics::IconSmall, height())));
    });
}

void CardStatus::setStatus(const PillSpec &status, bool working)
{
    if (m_status == status && m_working == working)
        return;
    m_status = status;
    m_working = working;
    setAccessibleName(status.text);
    turn();
    updateGeometry();
    update();
}

void CardStatus::turn()
{
    if (m_working && isVisible() && animationMs(this, Spinner::IntervalMs) > 0)
        m_timer->start();
    else
        m_timer->stop();
}

QSize CardStatus::sizeHint() const
{
    const QFontMetrics fm(themeOf(this).font(TextRole::SecondaryMedium));
    return {metrics::IconSmall + Gap + fm.horizontalAdvance(m_status.text) + 1, qMax(16, fm.height())};
}

QSize CardStatus::minimumSizeHint() const
{
    return {metrics::IconSmall + Gap + 24, sizeHint().height()};
}

void CardStatus::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    turn();
}

void CardStatus::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

void CardStatus::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    // A neutral word is said quietly: nothing is wrong and nothing is on.
    const QColor color = m_status.tone == Tone::Neutral ? theme.muted : toneColors(theme, m_status.tone).text;
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect glyph = mirrored(QRect(0, 0, metrics::IconSmall, height()));
    if (m_working)
        paintSpinner(&painter, QRectF(glyph.left() + 1, (height() - 12) / 2.0, 12, 12), color, m_angle);
    else
        Icons::paint(&painter, glyph, m_status.icon, metrics::IconSmall, color);
    const QFont font = theme.font(TextRole::SecondaryMedium);
    const QRect words = rect().adjusted(metrics::IconSmall + Gap, 0, 0, 0);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(mirrored(words), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(font).elidedText(m_status.text, Qt::ElideRight, words.width()));
}

} // namespace callttone::ui
