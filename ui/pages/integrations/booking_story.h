// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace callttone::ui {

/// How a booking goes during a call, in four steps: two lines of two in narrow windows.
class BookingStory : public QWidget
{
    Q_OBJECT

public:
    explicit BookingStory(const QString &integrationId, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(int columns);

    QList<QWidget *> m_steps;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace callttone::ui
