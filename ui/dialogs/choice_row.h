// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

#include <QWidget>

class QAbstractButton;

namespace callttone::ui {

class Label;

/// A check box or radio button with a title and a line of explanation beside it. The whole row works it.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes `indicator` over; the title becomes its accessible name, the detail its description.
    ChoiceRow(QAbstractButton *indicator, const QString &title, TextRole titleRole, const QString &detail,
              QWidget *parent = nullptr);

    [[nodiscard]] QAbstractButton *indicator() const { return m_indicator; }
    [[nodiscard]] bool isChecked() const;
    /// Space above and below, and at the sides.
    void setPadding(int horizontal, int vertical);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_indicator;
};

} // namespace callttone::ui
