// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_pill.h"

class QTimer;

namespace callttone::ui {

/// The line under a card's name: glyph 14 and word 12/500. While something is under way the glyph is a turning arc; it
/// stands still when the system asks for no motion.
class CardStatus : public QWidget
{
    Q_OBJECT

public:
    explicit CardStatus(QWidget *parent = nullptr);

    void setStatus(const PillSpec &status, bool working);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void turn();

    PillSpec m_status;
    bool m_working = false;
    QTimer *m_timer;
    int m_angle = 0;
};

} // namespace callttone::ui
