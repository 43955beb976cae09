// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

class QVariantAnimation;

namespace callttone::ui {

/// 32 x 18 switch with its label beside it, for settings that apply at once. A QCheckBox, so its role, state and
/// Space key are what assistive tools expect. Slides 120 ms unless the system asks for no motion.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const QString &text = QString(), QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &pos) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void slide();

    QVariantAnimation *m_slide;
    qreal m_position = 0; ///< 0 off, 1 on
};

} // namespace callttone::ui
