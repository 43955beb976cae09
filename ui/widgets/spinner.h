// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace callttone::ui {

/// An arc of 90 degrees over a ring at 25 %. `angle` in degrees.
void paintSpinner(QPainter *painter, const QRectF &rect, const QColor &color, int angle);

/// Turns while it is visible. Without motion it shows the word "Working…" instead.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    static constexpr int IntervalMs = 60;

    explicit Spinner(int px = 16, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer *m_timer;
    int m_px;
    int m_angle = 0;
};

} // namespace callttone::ui
