// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabBar>

namespace callttone::ui {

/// Underlined tabs, 40 px high, 20 px apart, with an optional count after the label.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit TabBar(QWidget *parent = nullptr);

    /// Zero shows nothing. The count is spoken as part of the tab's tool tip.
    void setBadge(int index, int count);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int badgeOf(int index) const { return tabData(index).toInt(); }
};

} // namespace callttone::ui
