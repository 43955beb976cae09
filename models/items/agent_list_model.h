// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/agents_client.h"
#include "models/items/windowed_model_of.h"

namespace callttone::items {

/// Agents as a table, newest first.
class AgentListModel final : public WindowedModelOf<values::Agent>
{
    Q_OBJECT

public:
    enum Column { Name, Status, CallsToday, Tools, Language, LastSaved, ColumnCount };

    /// `client` and `clock` outlive the model. Nothing is loaded before search().
    AgentListModel(client::AgentsClient &client, const core::Clock &clock, QObject *parent = nullptr);

    /// Words in names, ids and numbers; empty lists all.
    void search(const QString &text);
    /// Null while the row is loading.
    [[nodiscard]] const values::Agent *agentAt(int row) const { return rowAt(row); }

    // New ones come with refresh(); agents are few.
    [[nodiscard]] int pendingNewRows() const override { return 0; }
    void showPendingRows() override {}

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const values::Agent &agent, int column) const;
    [[nodiscard]] QString spoken(const values::Agent &agent) const;

    client::AgentsClient &m_client;
    const core::Clock &m_clock;
    QString m_text;
};

/// "German (Austria)" in the language of the program; a tag it does not know stays as it is.
[[nodiscard]] QString languageText(const QString &tag);

} // namespace callttone::items
