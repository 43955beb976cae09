// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace callttone::ui {

class ActivityTab;
class Segmented;
class SyncActivity;

/// What an integration did: for those that are told after events their deliveries, and behind a switch what happened to
/// the connection; for the others only that.
class ActivityPane : public QWidget
{
    Q_OBJECT

public:
    enum Part { Deliveries, Connection };

    /// `workspace` outlives the pane.
    explicit ActivityPane(Workspace &workspace, QWidget *parent = nullptr);

    void setIntegration(const values::Integration &integration);
    /// It is looked at.
    void enter();
    void showPart(Part part);
    [[nodiscard]] Part part() const;
    void focusFilter();

    [[nodiscard]] ActivityTab *connection() const { return m_connection; }
    [[nodiscard]] SyncActivity *deliveries() const { return m_deliveries; }

private:
    void place();

    QString m_id;
    bool m_delivers = false;
    Segmented *m_parts;
    SyncActivity *m_deliveries;
    ActivityTab *m_connection;
};

} // namespace callttone::ui
