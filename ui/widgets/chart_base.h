// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

/// What the charts share: a guide that follows the pointer or Left and Right, a tool tip with value and time, the role
/// Chart for assistive tools and the announcement of the value under the guide.
class ChartBase : public QWidget
{
    Q_OBJECT

public:
    /// The accessible name says what is shown ("Calls today, 15-minute bars").
    explicit ChartBase(const QString &accessibleName, QWidget *parent = nullptr);

    /// The point under the guide, -1 for none.
    [[nodiscard]] int guide() const { return m_guide; }
    void setGuide(int index);

    [[nodiscard]] virtual int pointCount() const = 0;
    /// What tool tip and screen reader say about a point, such as "09:15, 96.2%".
    [[nodiscard]] virtual QString pointText(int index) const = 0;

Q_SIGNALS:
    void guideMoved(int index);

protected:
    [[nodiscard]] virtual int indexAt(const QPoint &pos) const = 0;
    [[nodiscard]] virtual QPoint anchorOf(int index) const = 0;

    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dataChanged();
    void paintFocus(QPainter *painter) const;

private:
    void announce();

    int m_guide = -1;
};

} // namespace callttone::ui
