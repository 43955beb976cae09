// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace callttone::ui {

/// A navigation list: a click, Enter and the arrow keys choose; setting the current row by program does not.
class NavList : public QListView
{
    Q_OBJECT

public:
    explicit NavList(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace callttone::ui
