// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace callttone::items {
class CallListModel;
}

namespace callttone::ui {

/// The calls as the design draws them. Enter, Space or a double click opens one.
class CallTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives the table.
    explicit CallTable(items::CallListModel &model, QWidget *parent = nullptr);

    void goToRow(int row);

Q_SIGNALS:
    void opened(const QString &callId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void setDelegates();
    void openCurrent();

    items::CallListModel &m_model;
};

} // namespace callttone::ui
