// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace callttone::ui {

class Button;
class ElidedLabel;
class Label;
class StatusPill;

/// The pane beside the list or the week: everything about one appointment, with its events in the vendors' calendars.
class AppointmentDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AppointmentDetail(const core::Clock &clock, QWidget *parent = nullptr);

    /// `zone` is the one the page shows; the appointment's own is named too where it differs.
    void setAppointment(const values::Appointment &appointment, const QTimeZone &zone, const QString &agentName);
    [[nodiscard]] const std::optional<values::Appointment> &appointment() const { return m_appointment; }
    /// Read only, or while something is under way.
    void setActionsEnabled(bool enabled);

Q_SIGNALS:
    void closeRequested();
    void changeRequested();
    void cancelRequested();
    void callRequested(const QString &callId);
    void agentRequested(const QString &agentId);
    void integrationRequested(const QString &integration);
    void openRequested(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void clearFacts();
    void addFact(const QString &name, QWidget *value);
    void addText(const QString &name, const QString &text, bool leftToRight = false);
    void addLink(const QString &name, const QString &text, std::function<void()> go);
    void addEvent(const values::ExternalEvent &event);
    void addHeading(const QString &text);

    const core::Clock &m_clock;
    std::optional<values::Appointment> m_appointment;
    Label *m_title;
    StatusPill *m_pill;
    Label *m_when;
    Button *m_change;
    Button *m_cancel;
    QVBoxLayout *m_facts;
};

} // namespace callttone::ui
