// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/run_controls.h"

#include "app/client/simulator/script_library.h"
#include "ui/pages/simulator/run_progress.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int SpeedWidth = 76;

/// "01:36": a running clock keeps its width.
QString clockText(double seconds)
{
    const int whole = qMax(0, int(seconds));
    return u"%1:%2"_s.arg(whole / 60, 2, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QComboBox *combo(const QString &objectName, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

RunControls::RunControls(QWidget *parent)
    : QWidget(parent)
    , m_script(combo(u"script"_s, tr("Script")))
    , m_agent(combo(u"agent"_s, tr("Agent")))
    , m_speed(combo(u"speed"_s, tr("Speed")))
    , m_go(new Button(tr("Start")))
    , m_stop(new Button(tr("Stop"), ButtonKind::Ghost))
    , m_clock(new Label({}, TextRole::Mono, TextTone::Text2))
    , m_progress(new RunProgress)
{
    for (const QString &name : client::builtInScripts()) {
        const auto loaded = client::loadScript(name);
        if (!loaded)
            continue; // a script of ours that does not read is a defect its test shows
        m_scripts.append(*loaded);
        m_script->addItem(loaded->title);
        m_script->setItemData(m_script->count() - 1, loaded->summary, Qt::ToolTipRole);
    }
    for (const auto &[text, speed] : {std::pair(u"1×"_s, 1), std::pair(u"2×"_s, 2), std::pair(u"10×"_s, 10)})
        m_speed->addItem(text, speed);
    m_speed->addItem(tr("Fast", "as fast as the service answers"), 0);
    m_speed->setFixedWidth(SpeedWidth);
    m_go->setObjectName(u"go"_s);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setIconName(u"stop"_s);
    m_clock->setObjectName(u"clock"_s);

    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_agent, 1);
    who->addWidget(m_speed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_go);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_clock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_script);
    column->addLayout(who);
    column->addLayout(buttons);
    column->addWidget(m_progress);

    connect(m_script, &QComboBox::currentIndexChanged, this, [this] {
        fillAgents();
        setClock(0, script().lengthSeconds());
        Q_EMIT scriptChosen();
    });
    connect(m_go, &Button::clicked, this, &RunControls::press);
    connect(m_stop, &Button::clicked, this, &RunControls::stopRequested);
    fillAgents();
    setClock(0, script().lengthSeconds());
    setRun(Run::Idle);
}

const client::CallScript &RunControls::script() const
{
    return m_scripts.at(m_script->currentIndex());
}

client::PlayOptions RunControls::options() const
{
    return {.speed = m_speed->currentData().toDouble(), .agentId = m_agent->currentData().toString()};
}

void RunControls::fillAgents()
{
    m_agent->clear();
    const QJsonArray agents = script().agents();
    for (const QJsonValue &agent : agents)
        m_agent->addItem(agent["name"_L1].toString(), agent["id"_L1].toString());
}

void RunControls::press()
{
    switch (m_run) {
    case Run::Idle:
        Q_EMIT startRequested();
        break;
    case Run::Playing:
        Q_EMIT pauseRequested();
        break;
    case Run::Paused:
        Q_EMIT resumeRequested();
        break;
    case Run::Stopping:
        break;
    }
}

void RunControls::setRun(Run run)
{
    // A disabled button hands its focus to whatever is next; whoever stopped by keyboard gets it back.
    const bool hasFocus = m_stop->hasFocus() || m_go->hasFocus();
    const bool focusToGo = run == Run::Idle && (hasFocus || m_hadFocus);
    m_hadFocus = run == Run::Stopping && hasFocus;
    m_run = run;
    for (QComboBox *box : {m_script, m_agent, m_speed})
        box->setEnabled(run == Run::Idle);
    const bool playing = run == Run::Playing || run == Run::Stopping;
    m_go->setText(run == Run::Idle ? tr("Start") : playing ? tr("Pause") : tr("Resume"));
    m_go->setIconName(playing ? u"pause"_s : u"play"_s);
    m_go->setEnabled(run != Run::Stopping);
    m_stop->setEnabled(run == Run::Playing || run == Run::Paused);
    if (focusToGo)
        m_go->setFocus(Qt::OtherFocusReason);
}

void RunControls::setClock(double position, double length)
{
    m_clock->setText(u"%1 / %2"_s.arg(clockText(position), clockText(length)));
    m_clock->setAccessibleName(tr("%1 of %2").arg(clockText(position), clockText(length)));
    m_progress->setSeconds(position, length);
}

} // namespace callttone::ui
