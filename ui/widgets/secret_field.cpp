// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_field.h"

#include "ui/widgets/button.h"
#include "ui/widgets/clipboard_guard.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SecretField::SecretField(const QString &label, const QString &copyText, ClipboardGuard &guard, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_value(new QLineEdit)
    , m_copy(new Button(copyText, ButtonKind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new Label(label, TextRole::SecondaryMedium);
    name->setBuddy(m_value);
    m_value->setReadOnly(true);
    m_value->setProperty("mono", true);
    m_value->setAccessibleName(label);
    m_value->setLayoutDirection(Qt::LeftToRight);
    m_value->installEventFilter(this);
    m_copy->setIconName(u"copy"_s);
    column->addWidget(name);
    column->addWidget(m_value);
    column->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->setObjectName(u"buttons"_s);
    row->setSpacing(8);
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_value->text()); });
}

void SecretField::setSecret(const QString &secret)
{
    m_value->setText(secret);
    m_value->setCursorPosition(0);
    m_copied = false;
}

void SecretField::addButton(Button *button)
{
    if (auto *row = findChild<QHBoxLayout *>(u"buttons"_s))
        row->insertWidget(row->count() - 1, button);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy(m_value->hasSelectedText() ? m_value->selectedText() : m_value->text());
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        // QLineEdit's own menu would copy past the guard.
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_copy->text(), this, [this] { copy(m_value->text()); });
        menu->addAction(tr("Select all"), m_value, &QLineEdit::selectAll);
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SecretField::copy(const QString &text)
{
    m_guard.copySecret(text);
    m_copied = true;
    Q_EMIT copied();
}

} // namespace callttone::ui
