// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_host.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>

namespace callttone::ui {

namespace {

constexpr int Edge = 24;
constexpr int Gap = 10;

} // namespace

ToastHost::ToastHost(QWidget *window, const ToastTimes &times)
    : QObject(window)
    , m_window(window)
    , m_times(times)
{
    window->installEventFilter(this);
}

void ToastHost::show(const ToastSpec &spec)
{
    const QString key = spec.mergeKey.isEmpty() ? spec.text : spec.mergeKey;
    const auto same =
        std::find_if(m_toasts.cbegin(), m_toasts.cend(), [&key](const Toast *t) { return t->key() == key; });
    Toast *toast = nullptr;
    if (same != m_toasts.cend()) {
        toast = *same;
        toast->merge(spec);
    } else {
        if (m_toasts.size() >= MaxToasts) {
            const auto leaving = std::find_if(m_toasts.cbegin(), m_toasts.cend(),
                                              [](const Toast *t) { return !t->staysUntilDismissed(); });
            remove(leaving != m_toasts.cend() ? *leaving : m_toasts.first());
        }
        toast = new Toast(spec, m_times, m_window);
        connect(toast, &Toast::dismissed, this, [this, toast] { remove(toast); });
        m_toasts.append(toast);
        toast->show();
    }
    place();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastHost::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->deleteLater(); // its own button's click may still be on the stack
    place();
}

void ToastHost::place()
{
    int bottom = m_window->height() - Edge;
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        Toast *toast = *it;
        const QSize size = toast->sizeHint()
                               .expandedTo(toast->minimumSize())
                               .boundedTo({m_window->width() - 2 * Edge, m_window->height()});
        const int x = m_window->layoutDirection() == Qt::RightToLeft ? Edge : m_window->width() - Edge - size.width();
        toast->setGeometry(QRect(QPoint(x, bottom - size.height()), size));
        toast->raise();
        bottom -= size.height() + Gap;
    }
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace callttone::ui
