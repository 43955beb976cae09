// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QFocusEvent>
#include <QPainter>

namespace callttone::ui {

namespace {

constexpr int Gap = 2;
constexpr int Stroke = 2;
constexpr int Margin = Gap + Stroke;

/// A sibling of the focused widget, so it scrolls, clips and hides together with it.
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

bool isKeyboard(Qt::FocusReason reason, bool lastInputWasKey)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason: return true;
    case Qt::MouseFocusReason: return false;
    default: return lastInputWasKey; // a dialog that opens, a menu that closes, focus that is given back
    }
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent) {}

FocusRing::~FocusRing() { delete m_frame; }

void FocusRing::observe(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: m_lastInputWasKey = true; break;
    case QEvent::MouseButtonPress: m_lastInputWasKey = false; break;
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            const bool keyboard = isKeyboard(reason, m_lastInputWasKey);
            widget->window()->setAttribute(Qt::WA_KeyboardFocusChange, keyboard);
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
        if (watched == m_target)
            follow();
        break;
    default: break;
    }
}

void FocusRing::attach(QWidget *target)
{
    m_target = target;
    if (!target || !target->parentWidget()) {
        delete m_frame;
        return;
    }
    if (!m_frame || m_frame->parentWidget() != target->parentWidget()) {
        delete m_frame;
        auto *frame = new RingFrame(target->parentWidget());
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
    m_frame->setGeometry(m_target->geometry().adjusted(-Margin, -Margin, Margin, Margin));
    m_frame->setVisible(m_target->isVisible());
    m_frame->raise();
}

} // namespace callttone::ui
