// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QListView;
class QStackedLayout;
class QTimer;

namespace callttone::client {
class ScriptPlayer;
}

namespace callttone::ui {

class CallLineDelegate;
class CallLinesModel;
class EmptyState;
class RunControls;
class Simulation;
class WriteSwitch;
struct Workspace;

/// The call simulator: plays a scripted call against the service and its tools, and shows what is said and done as it
/// happens. The call goes on while the panel is hidden.
class SimulatorPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 336; ///< as the design has it; the panel itself takes any

    /// Both outlive the panel.
    SimulatorPanel(Workspace &workspace, Simulation &simulation, QWidget *parent = nullptr);

    [[nodiscard]] bool isPlaying() const;
    /// Where somebody who opens the panel begins.
    void focusStart();

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeList();
    void start();
    void listenTo(client::ScriptPlayer &player);
    template<typename Happening> void onHappening(const Happening &happening);
    void onEnd();
    void showScript();
    void tick();
    [[nodiscard]] bool followsNewest() const;

    Workspace &m_workspace;
    Simulation &m_simulation;
    RunControls *m_controls;
    CallLinesModel *m_lines;
    CallLineDelegate *m_delegate;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_layers;
    WriteSwitch *m_writes;
    QTimer *m_tick;
    QPointer<client::ScriptPlayer> m_player;
};

} // namespace callttone::ui
