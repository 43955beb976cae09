// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/token_chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Side = 8;
constexpr int Cross = 12;
constexpr int CrossHit = 24;
constexpr int CrossGap = 6;

QString keyText(const FilterToken &token)
{
    const QString minus = token.negated ? u"-"_s : QString();
    return token.isFreeText() ? minus : minus + token.key + u':';
}

QString valueText(const FilterToken &token)
{
    return token.isFreeText() ? u"“%1”"_s.arg(token.value()) : printFilterValue(token);
}

} // namespace

TokenChip::TokenChip(const FilterToken &token, QWidget *parent)
    : QPushButton(parent)
{
    setProperty("focusRing", false); // its own outline is the ring
    setFocusPolicy(Qt::ClickFocus);  // the filter is one stop of the Tab key; arrows move inside
    setMouseTracking(true);
    setAutoDefault(false);
    setLayoutDirection(Qt::LeftToRight); // keys, ids and times are never mirrored
    setToken(token);
}

void TokenChip::setToken(const FilterToken &token)
{
    m_token = token;
    const QString text = printFilterToken(token);
    setAccessibleName(token.isValid() ? tr("Filter %1").arg(text)
                                      : tr("Filter %1 is not used: %2").arg(text, token.error));
    setAccessibleDescription(tr("Enter edits, Delete removes"));
    setToolTip(token.isValid() ? QString() : token.error.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize TokenChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int key = QFontMetrics(theme.font(TextRole::Mono)).horizontalAdvance(keyText(m_token));
    const QFontMetrics fm(theme.font(TextRole::MonoStrong));
    const int value = qMin(fm.horizontalAdvance(valueText(m_token)), 320);
    // Emboldened fixed-pitch fonts measure a pixel or two less than they need.
    return {Side + key + 1 + value + 3 + CrossGap + Cross + 6, qMax(metrics::TokenHeight, fm.height() + 6)};
}

QRect TokenChip::crossRect() const
{
    return {width() - CrossHit, 0, CrossHit, height()};
}

void TokenChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Theme &theme = themeOf(this);
    const bool valid = m_token.isValid();
    const QColor text = valid ? theme.accentText : theme.error;
    drawBox(&painter, rect(), metrics::RadiusControl, valid ? theme.accentSoft : theme.errorBg,
            theme.highContrast ? theme.text : QColor());
    if (hasFocus())
        drawBox(&painter, rect(), metrics::RadiusControl, QColor(), theme.focus, 2);

    painter.setPen(text);
    painter.setFont(theme.font(TextRole::Mono));
    const int key = painter.fontMetrics().horizontalAdvance(keyText(m_token));
    painter.drawText(QRect(Side, 0, key + 1, height()), Qt::AlignVCenter, keyText(m_token));
    painter.setFont(theme.font(TextRole::MonoStrong));
    const int room = width() - Side - key - 1 - CrossGap - Cross - 6;
    painter.drawText(QRect(Side + key + 1, 0, room, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(valueText(m_token), Qt::ElideMiddle, room));
    if (m_overCross)
        drawBox(&painter, QRectF(width() - 20, (height() - 16) / 2.0, 16, 16), metrics::RadiusSmall,
                valid ? theme.accentLine : theme.surface);
    Icons::paint(&painter, QRect(width() - 6 - Cross, 0, Cross, height()), u"x"_s, Cross, text);
}

void TokenChip::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Left:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT moveRequested(1);
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void TokenChip::mouseReleaseEvent(QMouseEvent *event)
{
    QPushButton::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void TokenChip::mouseMoveEvent(QMouseEvent *event)
{
    QPushButton::mouseMoveEvent(event);
    const bool over = crossRect().contains(event->position().toPoint());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
}

void TokenChip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    QPushButton::leaveEvent(event);
}

} // namespace callttone::ui
