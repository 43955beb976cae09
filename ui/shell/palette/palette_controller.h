// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/agents_client.h"
#include "ui/shell/palette/palette_model.h"
#include "ui/shell/workspace.h"

#include <QPointer>
#include <QTimer>

namespace callttone::ui {

class CommandPalette;
class MainWindow;
struct Destination;

/// Opens the palette and fills it: pages, what the window can do, settings, and integrations at once; calls and agents
/// as the service finds them. Answers for what was typed before are dropped.
class PaletteController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    PaletteController(MainWindow &window, Workspace &workspace, QObject *parent = nullptr);

    void open();

private:
    [[nodiscard]] QList<PaletteEntry> fixedEntries() const;
    [[nodiscard]] PaletteEntry leading(PaletteGroup group, const QString &text, const QString &icon,
                                       const Destination &to) const;
    void loadIntegrations();
    void search();
    void searchCalls(const QString &words, int turn);
    void searchAgents(const QString &words, int turn);
    void show();

    MainWindow &m_window;
    Workspace &m_workspace;
    client::AgentsClient m_agentsClient;
    PaletteModel m_model;
    QPointer<CommandPalette> m_palette;
    QList<PaletteEntry> m_integrations;
    QList<PaletteEntry> m_calls;
    QList<PaletteEntry> m_agents;
    QTimer m_typing;
    int m_turn = 0; ///< of searching; an answer of an earlier one is dropped
};

} // namespace callttone::ui
