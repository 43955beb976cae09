// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace callttone::ui {

/// Grey bars shaped like the rows that will come. Static: no shimmer. Show it only after 150 ms of waiting.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        int x = 0;      ///< from the leading edge
        int width = 60; ///< rows vary between this and a little less
        int height = 10;
    };

    explicit Skeleton(QList<Column> columns, int rowHeight = 32, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Column> m_columns;
    int m_rowHeight;
};

} // namespace callttone::ui
