// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/tone.h"

#include <QWidget>

namespace callttone::ui {

class ConnectionRow;
class NavDelegate;
class NavList;
class NavModel;
class WorkspaceRow;

/// The left edge of the window: workspace, pages, connection. 220 px, or 56 as a rail in narrow windows.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }
    /// Marks the page shown; emits nothing.
    void setCurrentPage(PageId page);
    /// An empty text hides the badge.
    void setBadge(PageId page, const QString &text, Tone tone, const QString &spoken);

    [[nodiscard]] WorkspaceRow *workspaceRow() const { return m_workspace; }
    [[nodiscard]] ConnectionRow *connectionRow() const { return m_connection; }
    [[nodiscard]] NavList *list() const { return m_list; }
    [[nodiscard]] NavModel *model() const { return m_model; }

Q_SIGNALS:
    void pageChosen(callttone::ui::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WorkspaceRow *m_workspace;
    NavModel *m_model;
    NavDelegate *m_delegate;
    NavList *m_list;
    ConnectionRow *m_connection;
    bool m_rail = false;
};

} // namespace callttone::ui
