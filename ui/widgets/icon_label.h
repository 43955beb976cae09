// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace callttone::ui {

/// A tinted icon that follows the theme. Decorative: it has no accessible name and takes no focus.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &icon, int px = 16, ColorToken token = &Theme::muted, QWidget *parent = nullptr);

    void setIcon(const QString &icon, ColorToken token);
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_px;
    ColorToken m_token;
};

} // namespace callttone::ui
