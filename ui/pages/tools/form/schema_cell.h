// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tools/form/schema_field.h"

namespace callttone::ui {

class ElidedLabel;
class Label;

/// One property of a form: title with its name in mono and "optional" beside it, the editor, and below it what the
/// property means or what is wrong with it.
class SchemaCell : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaCell(const items::SchemaProperty &property, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] ConfigField *field() const { return m_field; }
    /// Takes the whole width: lists, groups, JSON.
    [[nodiscard]] bool isWide() const { return m_wide; }

    /// Pointers relative to the value; an empty one is the value's own. An empty list clears all.
    void setErrors(const QList<core::FieldError> &errors);
    [[nodiscard]] QWidget *firstWrong() const;
    [[nodiscard]] QString error() const;

private:
    QString m_name;
    QString m_description;
    ConfigField *m_field;
    Label *m_error;
    ElidedLabel *m_help;
    bool m_wide;
};

} // namespace callttone::ui
