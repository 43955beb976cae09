// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/connect_flow.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class Button;
class Disclosure;
class FormField;
class Label;

/// While the browser is open: how long the link still works, how to get to it again, and the way out for a browser that
/// cannot reach the service.
class WaitingStep : public QWidget
{
    Q_OBJECT

public:
    /// `vendor` is waited for; `task` is what to do in the browser. `clock` outlives the step.
    WaitingStep(const values::ConnectFlow &flow, const QString &vendor, const QString &task, const core::Clock &clock,
                QWidget *parent = nullptr);

    void setFlow(const values::ConnectFlow &flow);
    [[nodiscard]] QString pastedUrl() const;
    void showPasteError(const QString &why);

Q_SIGNALS:
    void openAgain();
    /// The way out was opened or closed, or something was pasted: what the footer offers changes.
    void pasteChanged(bool open, bool hasText);
    /// The time is over by the clock here; the service has the last word.
    void timeIsUp();

private:
    void tick();
    [[nodiscard]] QWidget *makePaste(const QString &example);

    values::ConnectFlow m_flow;
    QString m_vendor;
    QString m_task;
    const core::Clock &m_clock;
    Label *m_title;
    Label *m_expiry;
    Disclosure *m_paste;
    QLineEdit *m_url;
    FormField *m_urlField;
    Button *m_copyLink;
    Button *m_openAgain;
    QTimer m_second;
};

} // namespace callttone::ui
