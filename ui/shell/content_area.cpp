// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/content_area.h"

#include "ui/theme/theme_access.h"

#include <QStyle>
#include <QVariantAnimation>

namespace callttone::ui {

namespace {

constexpr int SlideMs = 160;

} // namespace

ContentArea::ContentArea(QWidget *page, QWidget *panel, int panelWidth, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_panel(panel)
    , m_slide(new QVariantAnimation(this))
    , m_panelWidth(panelWidth)
{
    page->setParent(this);
    panel->setParent(this);
    panel->hide();
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toReal();
        place();
    });
}

void ContentArea::setPanelOpen(bool open, bool animate)
{
    if (m_open == open)
        return;
    m_open = open;
    m_slide->stop();
    const int duration = animate && isVisible() ? animationMs(this, SlideMs) : 0;
    if (duration == 0) {
        m_shown = open ? 1 : 0;
        place();
        return;
    }
    m_slide->setStartValue(m_shown);
    m_slide->setEndValue(open ? 1.0 : 0.0);
    m_slide->setDuration(duration);
    m_slide->start();
}

void ContentArea::setOverlay(bool overlay)
{
    if (m_overlay == overlay)
        return;
    m_overlay = overlay;
    place();
}

void ContentArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ContentArea::place()
{
    const int shown = qRound(m_panelWidth * m_shown);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    m_page->setGeometry(mirrored({0, 0, m_overlay ? width() : width() - shown, height()}));
    m_panel->setGeometry(mirrored({width() - shown, 0, m_panelWidth, height()}));
    m_panel->setVisible(shown > 0);
    m_panel->raise();
}

} // namespace callttone::ui
