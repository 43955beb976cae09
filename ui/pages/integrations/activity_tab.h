// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/integrations/activity_model.h"
#include "ui/widgets/card.h"

class QComboBox;
class QTableView;

namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class EmptyState;
class Label;
class SearchField;

/// What happened to a connection: a table with a filter, and the chosen line in full below it.
class ActivityTab : public Card
{
    Q_OBJECT

public:
    /// `clock` outlives the tab.
    explicit ActivityTab(const core::Clock &clock, QWidget *parent = nullptr);

    void setActivity(const QList<values::ConnectionActivity> &activity);
    void showFailure(const core::ApiError &error);
    /// Another connection: nothing of it is known yet.
    void clear();
    void focusFilter();

Q_SIGNALS:
    void retryRequested();

private:
    void filter();
    void showChosen();
    void showEmpty();

    ActivityModel *m_model;
    SearchField *m_search;
    QComboBox *m_outcome;
    QTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_dock;
    Label *m_dockTitle;
    Label *m_dockText;
};

} // namespace callttone::ui
