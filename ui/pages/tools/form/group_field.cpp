// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/group_field.h"

#include "ui/pages/tools/form/schema_form.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QVBoxLayout>

namespace callttone::ui {

GroupField::GroupField(const QJsonObject &schema, bool required, QWidget *parent)
    : CompositeField(parent)
    , m_form(new SchemaForm)
    , m_required(required)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space16, metrics::Space4, 0, metrics::Space4);
    column->addWidget(m_form);
    m_form->setSchema(schema);
    connect(m_form, &SchemaForm::edited, this, &ConfigField::edited);
}

QJsonValue GroupField::value() const
{
    const QJsonObject object = m_form->value();
    return object.isEmpty() && !m_required ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void GroupField::setValue(const QJsonValue &value)
{
    m_form->setValue(value.toObject());
}

QWidget *GroupField::control() const
{
    return m_form->firstControl();
}

void GroupField::setErrors(const QList<core::FieldError> &errors)
{
    m_form->setErrors(errors);
}

QWidget *GroupField::firstWrong() const
{
    return m_form->firstWrong();
}

void GroupField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 2 : 0;
    painter.fillRect(QRect(x, 0, 2, height()), themeOf(this).border);
}

} // namespace callttone::ui
