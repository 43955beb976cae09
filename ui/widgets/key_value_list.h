// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QGridLayout;

namespace callttone::ui {

/// Names in `muted` and values in mono 11: request headers, facts about a call. Values elide, with the whole
/// value as the tool tip, and are copied from their context menu.
class KeyValueList : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(const QString &accessibleName, QWidget *parent = nullptr);

    void setRows(const QList<QPair<QString, QString>> &rows);
    /// Before text scaling.
    void setKeyWidth(int px);

private:
    [[nodiscard]] int scaledKeyWidth() const;

    QGridLayout *m_grid;
    int m_keyWidth = 156;
};

} // namespace callttone::ui
