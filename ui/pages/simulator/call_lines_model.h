// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/script_player.h"

#include <QAbstractListModel>

namespace callttone::ui {

/// What happened in a simulated call, line by line, and below it what is sure to come.
class CallLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Event, Agent, Caller, Tool, Problem };
    Q_ENUM(Kind)
    enum class State { ToCome, Running, Done, Failed };
    Q_ENUM(State)

    enum Role {
        KindRole = Qt::UserRole + 1,
        StateRole,
        TimeRole,    ///< "1:32" into the call
        DetailRole,  ///< muted, behind the text: "3 deliveries", "sample data", why a tool failed
        TookRole,    ///< a tool's "318 ms"
        CurrentRole, ///< bool: the newest line of a call that is playing
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const client::ScriptPlayer::Progress &progress);
    void add(const client::SpokenTurn &turn);
    void add(const client::ToolStart &start);
    void add(const client::ToolReport &report); ///< ends the line of its start
    void addProblem(const core::ApiError &error, double atSeconds);
    /// Replaces what was to come.
    void setUpcoming(const client::ScriptedCall &call, const QList<client::ScriptStep> &steps);
    /// No line is the current one any more, and nothing is to come.
    void endCall();

    /// The newest line that happened, -1 before the first.
    [[nodiscard]] int newest() const { return m_happened - 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        Kind kind = Kind::Event;
        State state = State::Done;
        double atSeconds = 0;
        QString text;
        QString detail = {};
        QString took = {};
    };

    void append(const Line &line);
    void dropUpcoming();
    [[nodiscard]] QString spoken(const Line &line) const;

    QList<Line> m_lines;
    int m_happened = 0; ///< the first so many
    bool m_playing = false;
};

} // namespace callttone::ui
