// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/week_block.h"

#include "models/items/appointment_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int EdgeWidth = 3;
constexpr int Padding = 6;

} // namespace

WeekBlock::WeekBlock(const items::WeekBlock &place, const values::Appointment &appointment, const QTimeZone &zone,
                     core::TimeMs now, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
    , m_time(items::spanText(appointment.start, appointment.end, zone))
    , m_who(items::attendeeText(appointment))
    , m_title(appointment.title)
    , m_troubled(items::shownState(appointment).tone == "warn"_L1)
    , m_past(appointment.end <= now)
{
    setCheckable(true); // the one that is shown beside the week
    setCursor(Qt::PointingHandCursor);
    QStringList spoken{items::startText(appointment.start, zone, now), m_time, m_title, m_who};
    if (m_troubled)
        spoken.append(items::shownState(appointment).text.toLower());
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    QStringList tip{m_time, m_title, m_who};
    tip.removeAll(QString());
    setToolTip(tip.join(u'\n'));
}

void WeekBlock::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WeekBlock::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void WeekBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const QRect box = rect().adjusted(0, 0, -1, -1);
    const QColor edge = m_troubled ? theme.warnSolid : m_past ? theme.control : theme.accent;
    const QColor fill = m_troubled ? theme.warnBg : m_past ? theme.neutralBg : theme.accentSoft;
    drawBox(&painter, box, metrics::RadiusSmall, fill, isChecked() || underMouse() ? edge : QColor());
    QRect bar(box.left(), box.top(), EdgeWidth, box.height() + 1);
    drawBox(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), EdgeWidth / 2.0, edge);

    QRect text = box.adjusted(EdgeWidth + Padding, 2, -4, -2);
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    const auto line = [&](const QString &words, TextRole role, const QColor &color) {
        painter.setFont(theme.font(role));
        const int height = painter.fontMetrics().height();
        if (words.isEmpty() || text.height() < height - 2)
            return;
        painter.setPen(color);
        painter.drawText(QRect(text.left(), text.top(), text.width(), height),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                             | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + height);
    };
    const QColor strong = m_past ? theme.muted : theme.text;
    line(m_who.isEmpty() ? m_title : m_who, TextRole::SecondaryStrong, strong);
    const bool wide = QFontMetrics(theme.font(TextRole::MonoSmall)).horizontalAdvance(m_time) <= text.width();
    line(wide ? m_time : m_time.section(u' ', 0, 0), TextRole::MonoSmall, m_past ? theme.muted : theme.text2);
    line(m_who.isEmpty() ? QString() : m_title, TextRole::Secondary, m_past ? theme.muted : theme.text2);
}

} // namespace callttone::ui
