// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/widgets/dialog.h"

class QStandardItemModel;
class QTableView;

namespace callttone::ui {

class Banner;
class IntegrationBook;
class Label;
class ToolChangeView;
struct Workspace;

/// What changed about a server's tools, one by one: before and now, to accept or to keep off. What is decided holds at
/// once; closing leaves the rest waiting. Deletes itself when closed.
class ToolReviewDialog : public Dialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ToolReviewDialog(Workspace &workspace, IntegrationBook &book, const values::Integration &integration,
                     QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeMiddle();
    void load();
    void showChanges(const QList<values::ToolChange> &changes);
    void showChosen();
    void acceptChanges(const QStringList &names);
    void keepOff();
    void switchOff(const QString &name, const std::function<void()> &then);
    void onAccepted(const core::Result<values::Integration> &answer);
    void fail(const core::ApiError &error);
    void setWorking(bool working);

    Workspace &m_workspace;
    IntegrationBook &m_book;
    QString m_id;
    QString m_server;
    QList<values::ToolChange> m_changes;
    QStandardItemModel *m_model;
    QTableView *m_list;
    QWidget *m_middle = nullptr;
    ToolChangeView *m_view;
    Banner *m_problem;
    Label *m_state; ///< in place of the changes
};

} // namespace callttone::ui
