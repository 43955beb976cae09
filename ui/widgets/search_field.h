// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace callttone::ui {

/// A text field with a search icon and, while it is empty and unfocused, a key cap with its shortcut.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QString &keyCap = QString(), QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leaveRoom();
    [[nodiscard]] int keyCapWidth() const;

    QString m_keyCap;
};

} // namespace callttone::ui
