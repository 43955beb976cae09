// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fields/config_field.h"

#include <QDateTime>
#include <QFrame>

class QCalendarWidget;
class QLineEdit;
class QTimeEdit;

namespace callttone::ui {

/// A day, typed or chosen from a calendar. Shown in words ("Thu, Feb 19 2026"), sent as 2026-02-19. What cannot be read
/// as a day stays as it was typed.
class DateField : public ConfigField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    void choose();

    QLineEdit *m_edit;
};

/// A moment as text with its offset, as vendors want it back: a slot's own text is never rewritten. The calendar writes
/// one with the offset this machine has then.
class DateTimeField : public ConfigField
{
    Q_OBJECT

public:
    explicit DateTimeField(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    void choose();

    QLineEdit *m_edit;
};

/// "Thu, Feb 19 2026"
[[nodiscard]] QString dayText(const QDate &day);
/// Such a text, 2026-02-19, or a date as the locale writes it.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text);

/// A calendar under a field, with a time where one is wanted. Goes away by itself; chosen() comes once.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(const QDateTime &shown, bool withTime, QWidget *field);
    void popUp();

Q_SIGNALS:
    void chosen(const QDateTime &moment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void finish();

    QCalendarWidget *m_calendar;
    QTimeEdit *m_time = nullptr;
    QWidget *m_field;
};

} // namespace callttone::ui
