// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/theme/theme_access.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace callttone::ui {

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_labelRow(new QHBoxLayout)
    , m_label(new Label(label, TextRole::SecondaryMedium))
    , m_field(field)
    , m_note(new Label({}, TextRole::Secondary, TextTone::Muted))
{
    m_label->setBuddy(field);
    m_note->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_label->setVisible(!label.isEmpty());
    m_labelRow->addWidget(m_label, 1);
    m_column->addLayout(m_labelRow);
    m_column->addWidget(field);
    m_column->addWidget(m_note);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    refresh();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void FormField::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    m_field->setProperty("invalid", !error.isEmpty());
    m_field->update();
    refresh();
}

void FormField::setLabelAction(QWidget *widget)
{
    m_labelRow->addWidget(widget);
}

void FormField::refresh()
{
    const bool failed = !m_error.isEmpty();
    const QString note = failed ? m_error : m_help;
    m_note->setTone(failed ? TextTone::Error : TextTone::Muted);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_field->setAccessibleDescription(note);
}

} // namespace callttone::ui
