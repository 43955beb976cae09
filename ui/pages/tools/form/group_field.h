// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tools/form/schema_field.h"

namespace callttone::ui {

class SchemaForm;

/// An object inside the arguments: its own form, stepped in behind a line.
class GroupField : public CompositeField
{
    Q_OBJECT

public:
    GroupField(const QJsonObject &schema, bool required, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setErrors(const QList<core::FieldError> &errors) override;
    [[nodiscard]] QWidget *firstWrong() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SchemaForm *m_form;
    bool m_required;
};

} // namespace callttone::ui
