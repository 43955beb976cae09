// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace callttone::ui {

/// The header's button for the live panel, with the number of calls in progress.
class LiveToggle : public QPushButton
{
    Q_OBJECT

public:
    explicit LiveToggle(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace callttone::ui
