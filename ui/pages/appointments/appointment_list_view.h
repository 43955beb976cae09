// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QTimer>
#include <QWidget>

namespace callttone::client {
class AppointmentsClient;
}
namespace callttone::items {
class AppointmentListModel;
}

namespace callttone::ui {

class AppointmentTable;
class ListFooter;
class ListStates;
class SearchField;
class Segmented;
struct EmptyMessage;

/// The list of appointments: which of them, a search over them, the rows and what they sum up to.
class AppointmentListView : public QWidget
{
    Q_OBJECT

public:
    enum Which { Upcoming, Past, Cancelled };

    /// `client` outlives the view.
    AppointmentListView(client::AppointmentsClient &client, const core::Clock &clock, QWidget *parent = nullptr);

    void load();
    void refresh();
    void focusFilter();
    void choose(Which which, const QString &search = {});

    [[nodiscard]] AppointmentTable *table() const { return m_table; }
    [[nodiscard]] items::AppointmentListModel *model() const { return m_model; }
    /// The controls that choose, for the page's bar.
    [[nodiscard]] Segmented *which() const { return m_which; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Which current() const;

Q_SIGNALS:
    void createRequested();
    void totalChanged();

private:
    void applyFilter();
    void showTexts();
    [[nodiscard]] EmptyMessage emptyMessage();

    const core::Clock &m_clock;
    items::AppointmentListModel *m_model;
    Segmented *m_which;
    SearchField *m_search;
    AppointmentTable *m_table;
    ListStates *m_states;
    ListFooter *m_footer;
    QTimer m_typing;
};

} // namespace callttone::ui
