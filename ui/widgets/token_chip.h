// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filter_text.h"

#include <QPushButton>

namespace callttone::ui {

/// One token in a TokenFilter. Backspace or Delete removes, Enter edits, Left and Right move on; the cross removes.
class TokenChip : public QPushButton
{
    Q_OBJECT

public:
    explicit TokenChip(const FilterToken &token, QWidget *parent = nullptr);

    [[nodiscard]] const FilterToken &token() const { return m_token; }
    void setToken(const FilterToken &token);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void editRequested();
    /// -1 towards the start of the filter, +1 towards its end, in reading order.
    void moveRequested(int direction);
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    FilterToken m_token;
    bool m_overCross = false;
};

} // namespace callttone::ui
