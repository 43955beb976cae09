// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QStyle>

namespace callttone::ui {

ElidedLabel::ElidedLabel(const QString &text, TextRole role, ColorToken token, Qt::TextElideMode mode, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
    , m_token(token)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

void ElidedLabel::setToken(ColorToken token)
{
    m_token = token;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setLeftToRight(bool on)
{
    m_leftToRight = on;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics fm(roleFont());
    return {fm.horizontalAdvance(m_text) + 2, qMax(fm.height(), 16)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics fm(roleFont());
    return {qMin(sizeHint().width(), fm.averageCharWidth() * 5), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setFont(roleFont());
    painter.setPen(isEnabled() ? theme.*m_token : theme.disabled);
    if (m_leftToRight)
        painter.setLayoutDirection(Qt::LeftToRight);
    const QString text = QFontMetrics(roleFont()).elidedText(m_text, m_mode, width());
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment)) | Qt::TextSingleLine, text);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(QFontMetrics(roleFont()).horizontalAdvance(m_text) > width() ? m_text.toHtmlEscaped() : QString());
}

QFont ElidedLabel::roleFont() const
{
    return themeOf(this).font(m_role);
}

} // namespace callttone::ui
