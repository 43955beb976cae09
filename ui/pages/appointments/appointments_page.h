// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/appointments_client.h"
#include "ui/pages/appointments/appointment_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace callttone::ui {

class AppointmentDetail;
class AppointmentListView;
class Button;
class Segmented;
class WeekView;

/// Appointments as a list and as a week, with what is known of one beside them. Takes {"id": "apt_…"},
/// {"view": "list" or "week"}, {"filter": words to search for} and {"action": "add"}.
class AppointmentsPage : public Page
{
    Q_OBJECT

public:
    enum View { List, Week };

    explicit AppointmentsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;
    void focusFilter() override;
    void createNew() override;

    [[nodiscard]] AppointmentListView *list() const { return m_list; }
    [[nodiscard]] WeekView *week() const { return m_week; }
    [[nodiscard]] AppointmentDetail *detail() const { return m_detail; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *bar();
    void layOut();
    void connectViews();
    void connectDetail();
    void showView(View view);
    void loadHours();
    void loadAgents();
    /// Shows it with what is known, and asks for all of it.
    void open(const QString &id);
    void showDetail(const values::Appointment &appointment);
    void closeDetail();
    void create(const QDate &day);
    void change(const values::Appointment &appointment);
    void askToCancel(const QString &id);
    void cancel(const values::Appointment &appointment);
    void editHours();
    /// After something was made, moved or cancelled here.
    void applySaved(const values::Appointment &appointment);
    [[nodiscard]] AppointmentDialog::Setup setup();

    Workspace &m_workspace;
    client::AppointmentsClient m_client;
    values::AppointmentHours m_hours;
    QList<AgentChoice> m_agents;
    Segmented *m_views;
    Button *m_hoursButton;
    AppointmentListView *m_list;
    WeekView *m_week;
    AppointmentDetail *m_detail;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTimer m_soon;
    QString m_openId;
    bool m_loaded = false;
    bool m_shown = false;
    bool m_stale = false; ///< something happened while another page was shown
};

} // namespace callttone::ui
