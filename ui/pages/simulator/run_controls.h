// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/script_player.h"

#include <QWidget>

class QComboBox;

namespace callttone::ui {

class Button;
class Label;
class RunProgress;

/// Which call to play, by whom and how fast; its buttons, its clock and how far it is.
class RunControls : public QWidget
{
    Q_OBJECT

public:
    explicit RunControls(QWidget *parent = nullptr);

    enum class Run { Idle, Playing, Paused, Stopping };
    void setRun(Run run);
    void setClock(double position, double length);

    [[nodiscard]] const client::CallScript &script() const;
    /// Without what is chosen elsewhere.
    [[nodiscard]] client::PlayOptions options() const;

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void scriptChosen();

private:
    void fillAgents();
    void press();

    QList<client::CallScript> m_scripts;
    QComboBox *m_script;
    QComboBox *m_agent;
    QComboBox *m_speed;
    Button *m_go;
    Button *m_stop;
    Label *m_clock;
    RunProgress *m_progress;
    Run m_run = Run::Idle;
    bool m_hadFocus = false; ///< one of the buttons, when the run began to stop
};

} // namespace callttone::ui
