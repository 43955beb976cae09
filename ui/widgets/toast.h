// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

#include <chrono>
#include <functional>

class QTimer;

namespace callttone::ui {

class Button;
class Label;

/// One sentence about something that just happened, and at most one thing to do about it.
struct ToastSpec
{
    Tone tone = Tone::Success; ///< Error stays until dismissed
    QString text = {};
    QString actionText = {};           ///< empty: no button
    std::function<void()> action = {}; ///< called once, then the toast goes
    bool undo = false;                 ///< the action undoes: 10 s instead of 6 s
    /// Toasts with the same key merge; empty means the text is the key.
    QString mergeKey = {};
    /// The sentence for n merged toasts ("Replayed 3 deliveries"); without it the text stays as it is.
    std::function<QString(int)> textForCount = {};
};

struct ToastTimes
{
    std::chrono::milliseconds normal{6000};
    std::chrono::milliseconds undo{10000};
};

/// A toast on screen. Made by ToastHost. Pointer or keyboard focus on it stops its clock.
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(const ToastSpec &spec, const ToastTimes &times, QWidget *parent);

    [[nodiscard]] QString key() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool staysUntilDismissed() const { return m_spec.tone == Tone::Error; }
    /// Another one of the same: counts up and starts the clock again. Its action replaces the old one.
    void merge(const ToastSpec &spec);
    [[nodiscard]] bool isClockRunning() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startClock();
    void stopClock();
    void resumeClock();

    ToastSpec m_spec;
    ToastTimes m_times;
    Label *m_label;
    Button *m_action = nullptr;
    QTimer *m_clock;
    std::chrono::milliseconds m_left{0};
    int m_count = 1;
};

} // namespace callttone::ui
