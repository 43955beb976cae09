// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "app/core/clock.h"

#include <QObject>

class QMenu;

namespace callttone::client {
class ApiClient;
struct CallScript;
struct PlayOptions;
class ScriptPlayer;
} // namespace callttone::client

namespace callttone::ui {

/// Plays scripted calls against the service, several at once if wanted. Behind every "Simulate" in the window and tray,
/// and the call simulator.
class Simulation : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Simulation)

public:
    /// Both outlive this object.
    Simulation(client::ApiClient &api, const core::Clock &clock, QObject *parent = nullptr);
    ~Simulation() override;

    /// A built-in script by name, as the menu plays it: tools that write only rehearse. `speed` as in PlayOptions.
    void play(const QString &script, double speed);
    /// The player is ours and goes when it has finished or failed; a failure is told by failed() as well.
    client::ScriptPlayer *start(const client::CallScript &script, const client::PlayOptions &options);
    /// What the menu's switch says: real time, or ten times faster.
    [[nodiscard]] double chosenSpeed() const { return m_fast ? 10 : 1; }
    /// Hangs up everything that plays.
    void stopAll();
    [[nodiscard]] int playing() const { return int(m_players.size()); }

    /// Fills the menu with the scripts each time it opens. The menu belongs to the caller.
    void attach(QMenu *menu);

Q_SIGNALS:
    void started(const QString &title);
    void failed(const callttone::core::ApiError &error);
    void playingChanged();

private:
    void fill(QMenu *menu);
    void drop(client::ScriptPlayer *player);

    client::ApiClient &m_api;
    const core::Clock &m_clock;
    QList<client::ScriptPlayer *> m_players;
    bool m_fast = false;
};

} // namespace callttone::ui
