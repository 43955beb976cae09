// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace callttone::ui {

/// The page and, at the trailing edge, a panel that slides in: beside the page, or over it in narrow windows.
/// Takes both widgets over.
class ContentArea : public QWidget
{
    Q_OBJECT

public:
    ContentArea(QWidget *page, QWidget *panel, int panelWidth, QWidget *parent = nullptr);

    void setPanelOpen(bool open, bool animate);
    [[nodiscard]] bool isPanelOpen() const { return m_open; }
    void setOverlay(bool overlay);
    [[nodiscard]] bool isOverlay() const { return m_overlay; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_page;
    QWidget *m_panel;
    QVariantAnimation *m_slide;
    int m_panelWidth;
    qreal m_shown = 0; ///< 0 hidden, 1 all of the panel
    bool m_open = false;
    bool m_overlay = false;
};

} // namespace callttone::ui
