// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QSplitter>

namespace callttone::ui {

namespace {

constexpr int Gap = 2;
constexpr int Stroke = 2;
constexpr int Margin = Gap + Stroke;

/// A child of an ancestor of the focused widget, so it scrolls, clips and hides together with it.
class RingFrame : public QWidget
{
public:
    using QWidget::QWidget;
    qreal radius = 6;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRing(&painter, QRectF(rect()), radius + Gap, themeOf(this).focus, Stroke);
    }
};

bool wantsRing(const QWidget *widget)
{
    const QVariant wish = widget->property("focusRing");
    if (wish.isValid())
        return wish.toBool();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractSlider *>(widget);
}

/// The nearest ancestor with room for the ring around the target; the content of a scroll area is the last one asked.
QWidget *ringParent(QWidget *target)
{
    const QRect ring = target->rect().adjusted(-Margin, -Margin, Margin, Margin);
    const auto fits = [&](const QWidget *parent) {
        return parent->rect().contains(QRect(target->mapTo(parent, ring.topLeft()), ring.size()));
    };
    QWidget *parent = target->parentWidget();
    while (parent && !parent->isWindow()) {
        // A splitter would take the ring for one more pane.
        const bool splitter = qobject_cast<QSplitter *>(parent);
        const QWidget *above = parent->parentWidget();
        const bool scrolled = above && qobject_cast<QAbstractScrollArea *>(above->parentWidget());
        if (!splitter && (scrolled || fits(parent)))
            break;
        parent = parent->parentWidget();
    }
    return parent;
}

bool isKeyboard(Qt::FocusReason reason, bool lastInputWasKey, bool before)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::MouseFocusReason:
        return false;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
        return before || lastInputWasKey; // the window or menu gives back what was there
    default:
        return lastInputWasKey;
    }
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::observe(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_lastInputWasKey = true;
        break;
    case QEvent::MouseButtonPress:
        m_lastInputWasKey = false;
        break;
    case QEvent::FocusIn:
        // QDialog also sends a FocusIn of its own making to a widget that has no focus.
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && widget == QApplication::focusWidget()) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            QWidget *window = widget->window();
            const bool keyboard =
                isKeyboard(reason, m_lastInputWasKey, window->testAttribute(Qt::WA_KeyboardFocusChange));
            window->setAttribute(Qt::WA_KeyboardFocusChange, keyboard);
            attach(keyboard && wantsRing(widget) ? widget : nullptr);
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_target)
            attach(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        if (m_frame && m_target && watched != m_frame) {
            const auto *moved = qobject_cast<QWidget *>(watched);
            if (moved && (moved == m_target || moved->isAncestorOf(m_target)))
                follow();
        }
        break;
    default:
        break;
    }
}

void FocusRing::attach(QWidget *target)
{
    m_target = target;
    QWidget *parent = target ? ringParent(target) : nullptr;
    if (!parent || qobject_cast<QSplitter *>(parent)) {
        delete m_frame;
        return;
    }
    if (!m_frame || m_frame->parentWidget() != parent) {
        delete m_frame;
        auto *frame = new RingFrame(parent);
        frame->setAttribute(Qt::WA_TransparentForMouseEvents);
        frame->setAttribute(Qt::WA_NoSystemBackground);
        frame->setFocusPolicy(Qt::NoFocus);
        m_frame = frame;
    }
    follow();
}

void FocusRing::follow()
{
    if (!m_frame || !m_target)
        return;
    const QVariant radius = m_target->property("focusRadius");
    static_cast<RingFrame *>(m_frame.data())->radius = radius.isValid() ? radius.toReal() : 6;
    const QRect target(m_target->mapTo(m_frame->parentWidget(), QPoint(0, 0)), m_target->size());
    m_frame->setGeometry(target.adjusted(-Margin, -Margin, Margin, Margin));
    m_frame->setVisible(m_target->isVisible());
    m_frame->raise();
}

} // namespace callttone::ui
