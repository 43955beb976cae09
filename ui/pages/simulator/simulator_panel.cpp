// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/simulator_panel.h"

#include "app/client/event_stream.h"
#include "app/client/simulator/script_player.h"
#include "ui/pages/simulator/call_line_delegate.h"
#include "ui/pages/simulator/call_lines_model.h"
#include "ui/pages/simulator/run_controls.h"
#include "ui/pages/simulator/write_switch.h"
#include "ui/shell/simulation.h"
#include "ui/shell/workspace.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_setup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int HeadHeight = 44;
constexpr int TickMs = 250;

} // namespace

SimulatorPanel::SimulatorPanel(Workspace &workspace, Simulation &simulation, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_simulation(simulation)
    , m_controls(new RunControls)
    , m_lines(new CallLinesModel(this))
    , m_delegate(new CallLineDelegate(this))
    , m_list(new QListView)
    , m_empty(new EmptyState(u"phone"_s, {}, {}))
    , m_layers(new QStackedLayout)
    , m_writes(new WriteSwitch(workspace.api))
    , m_tick(new QTimer(this))
{
    setAccessibleName(tr("Call simulator"));
    makeList();
    m_layers->addWidget(m_empty);
    m_layers->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_controls);
    column->addSpacing(8);
    column->addLayout(m_layers, 1);
    column->addWidget(m_writes);

    connect(m_controls, &RunControls::scriptChosen, this, &SimulatorPanel::showScript);
    connect(m_controls, &RunControls::startRequested, this, &SimulatorPanel::start);
    connect(m_controls, &RunControls::pauseRequested, this, [this] {
        if (m_player)
            m_player->pause();
    });
    connect(m_controls, &RunControls::resumeRequested, this, [this] {
        if (m_player)
            m_player->resume();
    });
    connect(m_controls, &RunControls::stopRequested, this, [this] {
        m_controls->setRun(RunControls::Run::Stopping);
        if (m_player)
            m_player->stop();
    });
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this,
            [this](const client::StreamMessage &message) {
                if (message.type == "integration.updated"_L1 && isVisible())
                    m_writes->refresh();
            });
    m_tick->setInterval(TickMs);
    connect(m_tick, &QTimer::timeout, this, &SimulatorPanel::tick);
    showScript();
}

QWidget *SimulatorPanel::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(HeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 8, 1);
    row->addWidget(new Label(tr("Call simulator"), TextRole::CardTitle), 1);
    auto *close = iconButton(u"x"_s, tr("Close call simulator"));
    close->setObjectName(u"closeSimulator"_s);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &SimulatorPanel::closeRequested);
    return head;
}

void SimulatorPanel::makeList()
{
    m_list->setObjectName(u"callLines"_s);
    configureList(m_list, tr("What happens in the call, newest last"), {.selects = false});
    m_list->setModel(m_lines);
    m_list->setItemDelegate(m_delegate);
}

bool SimulatorPanel::isPlaying() const
{
    return m_player != nullptr;
}

void SimulatorPanel::focusStart()
{
    if (auto *go = findChild<QWidget *>(u"go"_s))
        go->setFocus(Qt::OtherFocusReason);
}

void SimulatorPanel::start()
{
    client::PlayOptions options = m_controls->options();
    options.writeTools = m_writes->mayWrite();
    m_lines->clear();
    m_layers->setCurrentWidget(m_list);
    m_writes->setEnabled(false);
    m_writes->refresh(); // what it says is what the call finds
    m_controls->setRun(RunControls::Run::Playing);
    m_player = m_simulation.start(m_controls->script(), options);
    listenTo(*m_player); // in time: nothing happens before the event loop runs
    m_lines->setUpcoming(m_player->call(), m_player->upcoming());
    m_tick->start();
    tick();
}

void SimulatorPanel::listenTo(client::ScriptPlayer &player)
{
    using client::ScriptPlayer;
    connect(&player, &ScriptPlayer::eventPosted, this,
            [this](const ScriptPlayer::Progress &progress) { onHappening(progress); });
    connect(&player, &ScriptPlayer::turnSpoken, this, [this](const client::SpokenTurn &turn) { onHappening(turn); });
    connect(&player, &ScriptPlayer::toolStarted, this, [this](const client::ToolStart &start) { onHappening(start); });
    connect(&player, &ScriptPlayer::toolFinished, this,
            [this](const client::ToolReport &report) { onHappening(report); });
    connect(&player, &ScriptPlayer::pausedChanged, this, [this](bool paused) {
        m_controls->setRun(paused ? RunControls::Run::Paused : RunControls::Run::Playing);
        tick();
    });
    connect(&player, &ScriptPlayer::finished, this, &SimulatorPanel::onEnd);
    connect(&player, &ScriptPlayer::failed, this, [this](const core::ApiError &error) {
        m_lines->addProblem(error, m_player->position());
        onEnd();
    });
}

template<typename Happening> void SimulatorPanel::onHappening(const Happening &happening)
{
    const bool follow = followsNewest();
    m_lines->add(happening);
    m_lines->setUpcoming(m_player->call(), m_player->upcoming());
    tick();
    if (follow)
        m_list->scrollTo(m_lines->index(m_lines->newest()));
}

/// Somebody who scrolled away to read is left alone.
bool SimulatorPanel::followsNewest() const
{
    const int newest = m_lines->newest();
    return newest < 0 || m_list->viewport()->rect().intersects(m_list->visualRect(m_lines->index(newest)));
}

void SimulatorPanel::onEnd()
{
    tick();
    m_tick->stop();
    m_player.clear();
    m_lines->endCall();
    m_writes->setEnabled(true);
    m_controls->setRun(RunControls::Run::Idle);
}

void SimulatorPanel::showScript()
{
    const client::CallScript &script = m_controls->script();
    m_empty->setMessage(
        u"phone"_s, script.title,
        tr("%1. Start plays the call: its events go to the service, and tools are really asked.").arg(script.summary));
    m_layers->setCurrentWidget(m_empty);
}

void SimulatorPanel::tick()
{
    if (m_player)
        m_controls->setClock(m_player->position(), m_player->length());
}

void SimulatorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_writes->refresh();
}

void SimulatorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_list->doItemsLayout();
}

void SimulatorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    for (const int y : {HeadHeight - 1, m_controls->geometry().bottom(), m_writes->geometry().top()})
        drawHLine(&painter, 0, width() - 1, y, theme.border);
    drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, height() - 1, theme.border);
}

} // namespace callttone::ui
