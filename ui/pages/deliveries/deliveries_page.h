// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_filter.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QElapsedTimer>

class QSplitter;

namespace callttone::client {
struct StreamMessage;
}
namespace callttone::items {
class DeliveryLogModel;
}

namespace callttone::ui {

class DeliveryActions;
class DeliveryFilterBar;
class DeliveryInspector;
class DeliveryTable;
class DeliveryTotals;
class DetailLoader;
class ExportStrip;
class FollowGate;
class ListFooter;
class ListStates;
class TimeHistogram;
struct EmptyMessage;

/// Everything that was sent, to whom, and what came back: filter, histogram, list and inspector.
/// Takes {"filter": "status:failed"} and {"id": "dlv_…"}.
class DeliveriesPage : public Page
{
    Q_OBJECT

public:
    explicit DeliveriesPage(Workspace &workspace, QWidget *parent = nullptr);
    ~DeliveriesPage() override;

    [[nodiscard]] QString title() const override;
    void enter(const QVariantMap &parameters) override;
    void refresh() override;
    void focusFilter() override;

    [[nodiscard]] DeliveryTable *table() const { return m_table; }
    [[nodiscard]] DeliveryInspector *inspector() const { return m_inspector; }
    [[nodiscard]] DeliveryFilterBar *filterBar() const { return m_bar; }
    [[nodiscard]] TimeHistogram *histogram() const { return m_histogram; }
    [[nodiscard]] ExportStrip *exports() const { return m_exports; }
    [[nodiscard]] ListFooter *footer() const { return m_footer; }
    [[nodiscard]] items::DeliveryLogModel *model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr qint64 Unknown = -1;
    static constexpr qint64 Asked = -2;

    void layOut();
    void connectList();
    void connectInspector();
    void connectStream();
    void addKeys(QWidget *scope);
    void applyFilter(const values::DeliveryFilter &filter);
    void onListLoaded();
    void findShown();
    void followSelection(bool mayOpen);
    void openInspector();
    void closeInspector();
    void step(int by);
    void escape();
    void replaySelection();
    void copyCurl();
    void exportSelected();
    void exportMatching();
    void openCall();
    void showContextMenu(const QPoint &pos);
    void showTexts();
    [[nodiscard]] EmptyMessage emptyMessage();
    [[nodiscard]] EmptyMessage nothingYet();
    void clearFilterWithUndo();
    void sendTest(const QString &endpointId);

    Workspace &m_workspace;
    items::DeliveryLogModel *m_model;
    DeliveryActions *m_actions;
    DetailLoader *m_loader;
    DeliveryTotals *m_totals;
    DeliveryFilterBar *m_bar;
    TimeHistogram *m_histogram;
    DeliveryTable *m_table;
    ListStates *m_states;
    FollowGate *m_follow;
    ExportStrip *m_exports;
    ListFooter *m_footer;
    QSplitter *m_splitter;
    DeliveryInspector *m_inspector;
    QElapsedTimer m_asked;
    qint64 m_filteredMs = -1;
    qint64 m_outsideTime = Unknown; ///< matches without the time range
    bool m_entered = false;
};

} // namespace callttone::ui
