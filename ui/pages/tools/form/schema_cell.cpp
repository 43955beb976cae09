// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/schema_cell.h"

#include "ui/pages/fields/source_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SchemaCell::SchemaCell(const items::SchemaProperty &property, QWidget *parent)
    : QWidget(parent)
    , m_name(property.name)
    , m_description(translated(property.description))
    , m_field(makeSchemaField(property))
    , m_error(new Label({}, TextRole::Secondary, TextTone::Error))
    , m_help(new ElidedLabel(m_description, TextRole::Secondary, &Theme::muted))
    , m_wide(property.kind == items::SchemaKind::List || property.kind == items::SchemaKind::Group
             || property.kind == items::SchemaKind::Json)
{
    setObjectName(u"cell:"_s + property.name);
    const QString words = translated(property.title);
    auto *title = new Label(words, TextRole::SecondaryMedium);
    auto *name = new ElidedLabel(property.name, TextRole::MonoSmall, &Theme::muted);
    name->setLeftToRight(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(title);
    head->addWidget(name);
    if (!property.required)
        head->addWidget(new Label(tr("optional"), TextRole::Caption, TextTone::Muted));
    head->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_field);
    column->addWidget(m_error);
    column->addWidget(m_help);
    column->addStretch(1);
    m_error->setWordWrap(true);
    m_error->hide();
    m_help->setVisible(!m_description.isEmpty());

    if (QWidget *control = m_field->control()) {
        title->setBuddy(control);
        const QString spoken = property.required ? words : tr("%1, optional").arg(words);
        if (control->accessibleName().isEmpty() || property.kind != items::SchemaKind::List)
            control->setAccessibleName(spoken);
        control->setAccessibleDescription(m_description);
        if (const auto *combo = qobject_cast<QComboBox *>(control); combo && combo->lineEdit())
            combo->lineEdit()->setAccessibleName(spoken);
    }
}

void SchemaCell::setErrors(const QList<core::FieldError> &errors)
{
    QString own;
    QList<core::FieldError> inner;
    auto *composite = qobject_cast<CompositeField *>(m_field);
    for (const core::FieldError &error : errors) {
        if (error.pointer.isEmpty() || !composite)
            own = own.isEmpty() ? asSentence(error.message) : own;
        else
            inner.append(error);
    }
    if (composite)
        composite->setErrors(inner);
    m_error->setText(own);
    m_error->setVisible(!own.isEmpty());
    m_help->setVisible(own.isEmpty() && !m_description.isEmpty());
    if (QWidget *control = m_field->control(); control && !composite) {
        control->setProperty("invalid", !own.isEmpty());
        control->setAccessibleDescription(own.isEmpty() ? m_description : own);
        control->update();
    }
}

QWidget *SchemaCell::firstWrong() const
{
    if (!m_error->text().isEmpty())
        return m_field->control();
    const auto *composite = qobject_cast<const CompositeField *>(m_field);
    return composite ? composite->firstWrong() : nullptr;
}

QString SchemaCell::error() const
{
    return m_error->text();
}

} // namespace callttone::ui
