// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace callttone::items {
class EndpointListModel;
}

namespace callttone::ui {

class Button;
class Label;

/// The left pane: how many endpoints there are, Add Endpoint, and the list.
class EndpointListPane : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointListPane(items::EndpointListModel &model, QWidget *parent = nullptr);

    void select(const QString &id);
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] Button *addButton() const { return m_add; }

Q_SIGNALS:
    void addRequested();
    /// Another row, or none ("").
    void selected(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshCount();

    items::EndpointListModel &m_model;
    Label *m_used;
    Button *m_add;
    QListView *m_list;
    Label *m_note;
    QString m_announced;
};

} // namespace callttone::ui
