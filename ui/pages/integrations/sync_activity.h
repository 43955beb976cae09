// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QComboBox;
class QTableView;

namespace callttone::client {
struct StreamMessage;
}
namespace callttone::items {
class CallNames;
class SyncLogModel;
} // namespace callttone::items
namespace callttone::values {
struct CallDetail;
}

namespace callttone::ui {

class DeliveryActions;
class DetailLoader;
class FollowGate;
class ListFooter;
class ListStates;
class SearchField;
class SyncDock;
struct EmptyMessage;

/// What an integration was told after events: a windowed table with a filter, and the chosen one in full below it.
class SyncActivity : public Card
{
    Q_OBJECT

public:
    /// `workspace` outlives the card.
    explicit SyncActivity(Workspace &workspace, QWidget *parent = nullptr);

    /// Another one starts unfiltered and empty; the same one keeps what was chosen.
    void setIntegration(const values::Integration &integration);
    /// It is looked at: loads when it has not, else asks again.
    void enter();
    /// Shows those in this status only, by its wire name; empty for all.
    void showStatus(const QString &status);
    void focusFilter();

Q_SIGNALS:
    void navigate(const callttone::ui::Destination &destination);

private:
    void layOut();
    void makeTable();
    void connectParts();
    void filter();
    void onMessage(const client::StreamMessage &message);
    void showChosen();
    void loadRecord();
    [[nodiscard]] EmptyMessage emptyMessage() const;
    [[nodiscard]] bool isFiltering() const;

    Workspace &m_workspace;
    values::Integration m_integration;
    items::CallNames *m_names;
    items::SyncLogModel *m_model;
    DeliveryActions *m_actions;
    DetailLoader *m_loader;
    SearchField *m_search;
    QComboBox *m_status;
    QTableView *m_table;
    ListStates *m_states;
    ListFooter *m_footer;
    SyncDock *m_dock;
    QTimer m_typing; ///< a keystroke is no question yet
    bool m_entered = false;
};

} // namespace callttone::ui
