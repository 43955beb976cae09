// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/integrations/card_face.h"
#include "ui/pages/integrations/integration_detail.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QTimer>

namespace callttone::ui {

class IntegrationActions;
class IntegrationBook;
class ToolDay;

/// The page of one integration, tied to the service: loads its history, what was said to it and its pickers' choices,
/// hands what is asked for to IntegrationActions.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the pane.
    DetailPane(Workspace &workspace, IntegrationBook &book, IntegrationActions &actions, QWidget *parent = nullptr);

    /// Shows this integration, or what is new about it; nothing when the book does not know it.
    void show(const QString &id, const CardContext &context);
    [[nodiscard]] const QString &id() const { return m_detail->id(); }
    [[nodiscard]] IntegrationDetail *detail() const { return m_detail; }
    /// The history, and what was said to it, may be longer now.
    void reloadActivity();

Q_SIGNALS:
    void actionChosen(callttone::ui::IntegrationAction action);
    void tryRequested(const QString &tool);
    void navigate(const callttone::ui::Destination &destination);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void addShortcuts();
    void onTab(DetailTab tab);
    void loadHistory();
    void loadWire();
    void loadToolNames();
    void loadOptions(const QString &field);
    void createOption(const QString &field, const QString &label);
    [[nodiscard]] const values::Integration *shown() const;

    Workspace &m_workspace;
    IntegrationBook &m_book;
    IntegrationActions &m_actions;
    ToolDay *m_day;
    IntegrationDetail *m_detail;
    QTimer m_wireSoon; ///< tools are called in bursts
};

} // namespace callttone::ui
