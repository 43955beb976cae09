// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QStackedLayout;

namespace callttone::ui {

class CallDetailView;
class CallListView;
class CallLoader;
class DeliveryActions;
class ExportStrip;

/// The calls, and one of them opened. Takes {"id": "call_…"} and {"filter": "status:live"}; nothing shows the list.
class CallsPage : public Page
{
    Q_OBJECT

public:
    explicit CallsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~CallsPage() override;

    [[nodiscard]] QStringList crumbs() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariantMap &parameters) override;
    void refresh() override;
    void focusFilter() override;

    [[nodiscard]] CallListView *list() const { return m_list; }
    [[nodiscard]] CallDetailView *detail() const { return m_detail; }

private:
    void connectDetail();
    void connectStream();
    void showList();
    void showCall(const QString &id);
    [[nodiscard]] bool isCallOpen() const;
    void exportCall();
    /// Something of the open call waits for this integration.
    void askWhy(const QString &integration);

    Workspace &m_workspace;
    DeliveryActions *m_actions;
    CallLoader *m_loader;
    CallListView *m_list;
    CallDetailView *m_detail;
    ExportStrip *m_exports;
    QWidget *m_detailPane;
    QStackedLayout *m_layers;
    bool m_listLoaded = false;
};

} // namespace callttone::ui
