// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/simulation.h"

#include "app/client/simulator/script_library.h"
#include "app/client/simulator/script_player.h"

#include <QMenu>

namespace callttone::ui {

Simulation::Simulation(client::ApiClient &api, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{}

Simulation::~Simulation() = default;

void Simulation::play(const QString &script, double speed)
{
    const auto loaded = client::loadScript(script);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    start(*loaded, {.speed = speed, .writeTools = false});
    Q_EMIT started(loaded->title);
}

client::ScriptPlayer *Simulation::start(const client::CallScript &script, const client::PlayOptions &options)
{
    auto *player = new client::ScriptPlayer(m_api, m_clock, this);
    m_players.append(player);
    connect(player, &client::ScriptPlayer::finished, this, [this, player] { drop(player); });
    connect(player, &client::ScriptPlayer::failed, this, [this, player](const core::ApiError &error) {
        drop(player);
        Q_EMIT failed(error);
    });
    player->play(script, options);
    Q_EMIT playingChanged();
    return player;
}

void Simulation::stopAll()
{
    const QList<client::ScriptPlayer *> players = m_players;
    for (client::ScriptPlayer *player : players)
        player->stop();
}

void Simulation::attach(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
}

void Simulation::fill(QMenu *menu)
{
    menu->clear();
    const QStringList names = client::builtInScripts();
    for (const QString &name : names) {
        const auto script = client::loadScript(name);
        if (!script)
            continue; // a script of ours that does not read is a defect its test shows
        QAction *action = menu->addAction(script->title, this, [this, name] { play(name, chosenSpeed()); });
        action->setObjectName(name);
        action->setToolTip(script->summary);
    }
    menu->addSeparator();
    QAction *fast = menu->addAction(tr("Ten times faster"));
    fast->setCheckable(true);
    fast->setChecked(m_fast);
    connect(fast, &QAction::toggled, this, [this](bool on) { m_fast = on; });
    if (!m_players.isEmpty())
        menu->addAction(m_players.size() == 1 ? tr("Hang up the simulated call")
                                              : tr("Hang up %n simulated calls", nullptr, int(m_players.size())),
                        this, &Simulation::stopAll);
}

void Simulation::drop(client::ScriptPlayer *player)
{
    m_players.removeOne(player);
    player->deleteLater();
    Q_EMIT playingChanged();
}

} // namespace callttone::ui
