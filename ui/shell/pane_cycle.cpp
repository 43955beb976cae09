// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_cycle.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace callttone::ui {

QWidget *nextPane(QWidget *window, bool forward)
{
    QList<QWidget *> panes;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->property("pane").toBool() && widget->isVisible())
            panes.append(widget);
    }
    if (panes.isEmpty())
        return nullptr;
    const bool mirrored = window->layoutDirection() == Qt::RightToLeft;
    std::stable_sort(panes.begin(), panes.end(), [&](const QWidget *a, const QWidget *b) {
        const QPoint left = a->mapTo(window, QPoint());
        const QPoint right = b->mapTo(window, QPoint());
        if (left.x() != right.x())
            return (left.x() < right.x()) != mirrored;
        return left.y() < right.y();
    });
    const QWidget *focused = QApplication::focusWidget();
    qsizetype here = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            here = i;
    }
    if (here < 0)
        return forward ? panes.first() : panes.last();
    return panes.at((here + (forward ? 1 : panes.size() - 1)) % panes.size());
}

void focusPane(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus) {
        pane->setFocus(Qt::TabFocusReason);
        return;
    }
    // The focus chain runs in tab order, which is reading order.
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace callttone::ui
