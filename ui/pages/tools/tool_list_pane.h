// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace callttone::items {
class ToolListModel;
}

namespace callttone::ui {

class EmptyState;
class SearchField;

/// The left pane: a filter, and the tools under their integrations.
class ToolListPane : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the pane.
    explicit ToolListPane(items::ToolListModel &model, QWidget *parent = nullptr);

    /// Empty: the latency of all. Emits nothing.
    void select(const QString &tool);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] SearchField *filter() const { return m_filter; }
    void focusFilter();
    void clearFilter();

Q_SIGNALS:
    /// Another tool, or the latency of all ("").
    void selected(const QString &tool);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFilter();
    void showSelection();

    items::ToolListModel &m_model;
    SearchField *m_filter;
    QListView *m_list;
    EmptyState *m_nothing;
    QString m_tool;
};

} // namespace callttone::ui
