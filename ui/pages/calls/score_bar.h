// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

/// A lead score from 0 to 100 as a bar. The number stands beside it.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    void setScore(int score);
    [[nodiscard]] QSize sizeHint() const override { return {80, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_score = 0;
};

} // namespace callttone::ui
