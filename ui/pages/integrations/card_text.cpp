// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/card_text.h"

#include "ui/theme/theme_access.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace callttone::ui {

CardText::CardText(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CardText::setTexts(const QString &first, ColorToken firstToken, const QString &second)
{
    if (m_first == first && m_second == second && m_firstToken == firstToken)
        return;
    m_first = first;
    m_firstToken = firstToken;
    m_second = second;
    setAccessibleName(text());
    breakLines();
}

QString CardText::text() const
{
    return m_second.isEmpty() ? m_first : m_first + u'\n' + m_second;
}

int CardText::lineHeight() const
{
    return qMax(16, QFontMetrics(themeOf(this).font(TextRole::Secondary)).height());
}

QSize CardText::sizeHint() const
{
    return {200, MaxLines * lineHeight()};
}

bool CardText::addLines(const QString &text, ColorToken token)
{
    if (text.isEmpty())
        return true;
    const QFont font = themeOf(this).font(TextRole::Secondary);
    QTextLayout layout(text, font);
    layout.beginLayout();
    bool whole = true;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        const int start = line.textStart();
        const bool last = start + line.textLength() >= text.size();
        if (m_lines.size() + 1 == MaxLines && !last) {
            m_lines.append({QFontMetrics(font).elidedText(text.mid(start), Qt::ElideRight, width()), token});
            whole = false;
            break;
        }
        if (m_lines.size() == MaxLines) {
            whole = false;
            break;
        }
        m_lines.append({text.mid(start, line.textLength()).trimmed(), token});
    }
    layout.endLayout();
    return whole;
}

void CardText::breakLines()
{
    m_lines.clear();
    const bool first = addLines(m_first, m_firstToken);
    const bool second = addLines(m_second, &Theme::muted);
    setToolTip(first && second ? QString() : text());
    update();
}

void CardText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    breakLines();
}

bool CardText::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::Polish)
        breakLines();
    return QWidget::event(event);
}

void CardText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextRole::Secondary));
    const int height = lineHeight();
    const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    int y = 0;
    for (const Line &line : std::as_const(m_lines)) {
        painter.setPen(theme.*line.token);
        painter.drawText(QRect(0, y, width(), height), alignment | Qt::TextSingleLine, line.text);
        y += height;
    }
}

} // namespace callttone::ui
