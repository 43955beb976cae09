// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

/// The filter above a table and the chosen row below it, each with a line towards the table; the lower one is darker.
class TableStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Above, Below };

    explicit TableStrip(Side side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Side m_side;
};

} // namespace callttone::ui
