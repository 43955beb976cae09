// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace callttone::ui {

/// A table one row of which is opened: Enter, Space or a click.
class OpeningTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives the table; `name` is for screen readers.
    OpeningTable(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void openCurrent();
};

} // namespace callttone::ui
