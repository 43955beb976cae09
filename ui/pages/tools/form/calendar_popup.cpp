// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/date_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// The calendar of Qt in our colours: it paints by formats and palette, not through the style.
void dress(QCalendarWidget *calendar, const Theme &theme)
{
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat day;
    day.setForeground(theme.text);
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        calendar->setWeekdayTextFormat(Qt::DayOfWeek(weekday), day); // no red weekends
    QTextCharFormat header;
    header.setForeground(theme.muted);
    header.setBackground(theme.raised);
    calendar->setHeaderTextFormat(header);
    // Its parts have roles of their own; the bar above takes the colours of a selection.
    QPalette colors = calendar->palette();
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button})
        colors.setColor(role, theme.raised);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colors.setColor(role, theme.text);
    colors.setColor(QPalette::Disabled, QPalette::Text, theme.disabled);
    colors.setColor(QPalette::Highlight, theme.accentSoft);
    colors.setColor(QPalette::HighlightedText, theme.accentText);
    calendar->setPalette(colors);
    if (auto *view = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s))
        view->setPalette(colors);
    if (auto *bar = calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        colors.setColor(QPalette::Highlight, theme.raised);
        colors.setColor(QPalette::HighlightedText, theme.text);
        bar->setPalette(colors);
        const auto buttons = bar->findChildren<QToolButton *>();
        for (QToolButton *button : buttons)
            button->setPalette(colors);
    }
    for (const auto &[name, icon, text] :
         {std::tuple("qt_calendar_prevmonth", "chevL", CalendarPopup::tr("Previous month")),
          std::tuple("qt_calendar_nextmonth", "chevR", CalendarPopup::tr("Next month"))}) {
        if (auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(name))) {
            button->setIcon(Icons::icon(QString::fromLatin1(icon)));
            button->setAccessibleName(text);
            button->setToolTip(text);
        }
    }
}

} // namespace

CalendarPopup::CalendarPopup(const QDateTime &shown, bool withTime, QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_calendar(new QCalendarWidget)
    , m_field(field)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"calendarPopup"_s);
    setAccessibleName(tr("Calendar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space8, metrics::Space8, metrics::Space8, metrics::Space8);
    column->setSpacing(metrics::Space8);
    column->addWidget(m_calendar);
    dress(m_calendar, themeOf(field));
    m_calendar->setSelectedDate(shown.date());
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::finish);
    if (!withTime) {
        connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::finish);
        return;
    }
    m_time = new QTimeEdit(QTime(shown.time().hour(), shown.time().minute()));
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    auto *done = new Button(tr("Use this time"), ButtonKind::Primary);
    done->setSmall(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Space8);
    row->addWidget(new Label(tr("Time"), TextRole::SecondaryMedium));
    row->addWidget(m_time, 1);
    row->addWidget(done);
    column->addLayout(row);
    connect(done, &QPushButton::clicked, this, &CalendarPopup::finish);
}

void CalendarPopup::popUp()
{
    adjustSize();
    QPoint place = m_field->mapToGlobal(QPoint(m_field->width() - width(), m_field->height() + 4));
    if (layoutDirection() == Qt::RightToLeft)
        place = m_field->mapToGlobal(QPoint(0, m_field->height() + 4));
    const QRect room = m_field->screen()->availableGeometry();
    if (place.y() + height() > room.bottom())
        place.setY(m_field->mapToGlobal(QPoint(0, -height() - 4)).y());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::finish()
{
    const QTime time = m_time ? m_time->time() : QTime(0, 0);
    const QDateTime moment(m_calendar->selectedDate(), time);
    close();
    Q_EMIT chosen(moment);
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusCard, theme.raised, theme.highContrast ? theme.text : theme.border);
}

} // namespace callttone::ui
