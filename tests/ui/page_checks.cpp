// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_checks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

bool shows(const QWidget &root, const QString &text)
{
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root.window()))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString said = label ? label->text() : button ? button->text() : QString();
        if (said.contains(text) || widget->accessibleName().contains(text))
            return true;
    }
    return false;
}

QAbstractButton *buttonWith(const QWidget &root, const QString &text)
{
    const QList<QAbstractButton *> buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisibleTo(root.window()) && button->text() == text)
            return button;
    }
    return nullptr;
}

QAbstractButton *waitForButton(const QWidget &root, const QString &text)
{
    std::ignore = QTest::qWaitFor([&] { return buttonWith(root, text) != nullptr; });
    return buttonWith(root, text);
}

QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root.window()) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                              QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
    return nameless;
}

QList<QWidget *> tabStops(QWidget &root)
{
    QList<QWidget *> stops;
    for (QWidget *next = root.nextInFocusChain(); next != &root; next = next->nextInFocusChain()) {
        if (root.isAncestorOf(next) && next->isVisibleTo(root.window()) && (next->focusPolicy() & Qt::TabFocus))
            stops.append(next);
    }
    return stops;
}

} // namespace callttone::testing
