// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm_dialog.h"

#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace callttone::ui {

ConfirmDialog::ConfirmDialog(const QString &question, const QString &consequence, const QString &verb, bool destructive,
                             QWidget *parent)
    : Dialog(question, parent)
{
    body()->addWidget(paragraph(consequence));
    setPrimary(verb, destructive ? ButtonKind::DangerPrimary : ButtonKind::Primary);
    connect(this, &Dialog::submitted, this, &QDialog::accept);
}

void ConfirmDialog::requireTyping(const QString &name)
{
    if (m_typed)
        return;
    m_typed = new QLineEdit;
    m_typed->setProperty("mono", true);
    body()->addWidget(new FormField(tr("Type %1 to confirm").arg(name), m_typed));
    primary()->setEnabled(false);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this, name](const QString &typed) { primary()->setEnabled(typed.trimmed() == name); });
    m_typed->setFocus();
}

} // namespace callttone::ui
