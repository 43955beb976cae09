// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/date_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QLineEdit *lineWithCalendar(ConfigField *field, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(edit);
    QAction *open = edit->addAction(Icons::icon(u"calendar"_s), QLineEdit::TrailingPosition);
    open->setObjectName(u"openCalendar"_s);
    open->setText(DateField::tr("Choose from a calendar"));
    open->setToolTip(DateField::tr("Choose from a calendar (Alt+Down)"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    return edit;
}

QAction *calendarAction(const QLineEdit *edit)
{
    return edit->findChild<QAction *>(u"openCalendar"_s);
}

QString dayFormat()
{
    //: Qt date format of a day with its weekday, as a field shows it
    return DateField::tr("ddd, MMM d yyyy");
}

} // namespace

QString dayText(const QDate &day)
{
    return QLocale().toString(day, dayFormat());
}

std::optional<QDate> dayFromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid() && typed.size() == 10)
        return iso;
    const QLocale locale;
    for (const QString &format : {dayFormat(), u"MMM d yyyy"_s, u"MMM d, yyyy"_s, u"d. MMM yyyy"_s, u"d MMM yyyy"_s,
                                  locale.dateFormat(QLocale::LongFormat)}) {
        if (const QDate day = locale.toDate(typed, format); day.isValid())
            return day;
    }
    // Short forms often leave the century out, and 26 is not 1926.
    QDate day = locale.toDate(typed, locale.dateFormat(QLocale::ShortFormat));
    if (!day.isValid())
        return std::nullopt;
    return day.year() < 1970 ? day.addYears(100) : day;
}

DateField::DateField(QWidget *parent)
    : ConfigField(parent)
    , m_edit(lineWithCalendar(this, tr("Year-month-day")))
{
    connect(m_edit, &QLineEdit::textEdited, this, &ConfigField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (const auto day = dayFromText(m_edit->text()))
            m_edit->setText(dayText(*day));
    });
    connect(calendarAction(m_edit), &QAction::triggered, this, &DateField::choose);
}

QJsonValue DateField::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    const auto day = dayFromText(text);
    return day ? day->toString(Qt::ISODate) : text;
}

void DateField::setValue(const QJsonValue &value)
{
    const auto day = dayFromText(value.toString());
    m_edit->setText(day ? dayText(*day) : value.toVariant().toString());
}

QWidget *DateField::control() const
{
    return m_edit;
}

void DateField::choose()
{
    const QDate day = dayFromText(m_edit->text()).value_or(QDate::currentDate());
    auto *popup = new CalendarPopup(QDateTime(day, QTime(0, 0)), false, m_edit);
    connect(popup, &CalendarPopup::chosen, this, [this](const QDateTime &moment) {
        m_edit->setText(dayText(moment.date()));
        Q_EMIT edited();
    });
    popup->popUp();
}

DateTimeField::DateTimeField(QWidget *parent)
    : ConfigField(parent)
    , m_edit(lineWithCalendar(this, u"2026-02-19T14:30:00-06:00"_s))
{
    m_edit->setProperty("mono", true);
    connect(m_edit, &QLineEdit::textEdited, this, &ConfigField::edited);
    connect(calendarAction(m_edit), &QAction::triggered, this, &DateTimeField::choose);
}

QJsonValue DateTimeField::value() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void DateTimeField::setValue(const QJsonValue &value)
{
    m_edit->setText(value.toVariant().toString());
    m_edit->setCursorPosition(0);
}

QWidget *DateTimeField::control() const
{
    return m_edit;
}

void DateTimeField::choose()
{
    const QDateTime written = QDateTime::fromString(m_edit->text().trimmed(), Qt::ISODate);
    auto *popup = new CalendarPopup(written.isValid() ? written : QDateTime::currentDateTime(), true, m_edit);
    connect(popup, &CalendarPopup::chosen, this, [this](const QDateTime &moment) {
        const QDateTime here(moment.date(), moment.time(), Qt::LocalTime);
        m_edit->setText(here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate));
        Q_EMIT edited();
    });
    popup->popUp();
}

} // namespace callttone::ui
