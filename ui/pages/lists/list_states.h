// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/skeleton.h"

#include <QWidget>

#include <functional>

class QStackedLayout;
class QTableView;
class QTimer;

namespace callttone::items {
class WindowedModel;
}

namespace callttone::ui {

class EmptyState;
class Label;

/// What an empty list says and offers.
struct EmptyMessage
{
    struct Action
    {
        QString text;
        ButtonKind kind = ButtonKind::Default;
        std::function<void()> run;
    };

    QString icon;
    QString title;
    QString text;
    QList<Action> actions; ///< at most two
};

/// Covers a table's rows while there are none: grey rows when the first answer takes over 150 ms, why it failed with a
/// way to try again, or what an empty list means. The header stays visible.
class ListStates : public QWidget
{
    Q_OBJECT

public:
    /// Owned by the table.
    ListStates(QTableView *table, items::WindowedModel &model, const QList<Skeleton::Column> &skeleton);

    /// Asked whenever the list turns out to be empty.
    void setEmptyMessage(std::function<EmptyMessage()> message);
    /// Looks again, for instance because the message would be another one now.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMessage(const EmptyMessage &message);
    void showFailure();
    void place();

    QTableView *m_table;
    items::WindowedModel &m_model;
    std::function<EmptyMessage()> m_emptyMessage;
    QStackedLayout *m_layers;
    QWidget *m_waiting;
    Label *m_patience;
    EmptyState *m_empty;
    QStringList m_shown; ///< texts of the message in m_empty
    QTimer *m_delay;
    QTimer *m_long;
};

} // namespace callttone::ui
