// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/day_strip.h"

#include "ui/pages/appointments/week_grid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int StripHeight = 40;
constexpr int DotWidth = 26;

} // namespace

DayStrip::DayStrip(const WeekGrid &grid, QScrollBar *beside, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_beside(beside)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayStrip::setWeek(const QDate &first, const QDate &today)
{
    m_first = first;
    m_today = today;
    update();
}

QSize DayStrip::sizeHint() const
{
    return {DaysOfWeek * DotWidth, qRound(StripHeight * themeOf(this).type.scale())};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int shift = mirrored && m_beside->isVisible() ? m_beside->width() : 0;
    const QLocale locale;
    for (int day = 0; day < DaysOfWeek; ++day) {
        const QDate date = m_first.addDays(day);
        QRect column = m_grid.dayRect(day).translated(shift, 0);
        column.setHeight(height() - 1);
        column.setTop(0);
        const QString name = locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        const QString number = locale.toString(date.day());
        painter.setFont(theme.font(TextRole::SecondaryMedium));
        const int nameWidth = painter.fontMetrics().horizontalAdvance(name);
        const int whole = nameWidth + metrics::Space8 + DotWidth;
        QRect words(column.left() + (column.width() - whole) / 2, 0, nameWidth, height() - 1);
        QRect dot(words.right() + 1 + metrics::Space8, (height() - 1 - DotWidth) / 2, DotWidth, DotWidth);
        words = QStyle::visualRect(layoutDirection(), column, words);
        dot = QStyle::visualRect(layoutDirection(), column, dot);
        const bool isToday = date == m_today;
        painter.setPen(isToday ? theme.accentText : theme.muted);
        painter.drawText(words, Qt::AlignCenter, name);
        if (isToday)
            drawBox(&painter, dot, DotWidth / 2.0, theme.accent);
        painter.setFont(theme.font(TextRole::BodyStrong));
        painter.setPen(isToday ? theme.onAccent : date < m_today ? theme.muted : theme.text);
        painter.drawText(dot, Qt::AlignCenter, number);
    }
    drawHLine(&painter, 0, width() - 1, height() - 1, theme.border);
}

} // namespace callttone::ui
