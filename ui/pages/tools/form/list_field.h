// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tools/form/schema_field.h"

class QVBoxLayout;

namespace callttone::ui {

class Button;
class Label;

/// A list of plain values: a row each, with a button to take it away, and one below to add another. Rows left empty are
/// not sent.
class ListField : public CompositeField
{
    Q_OBJECT

public:
    ListField(const QString &title, const QJsonObject &property, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setErrors(const QList<core::FieldError> &errors) override;
    [[nodiscard]] QWidget *firstWrong() const override;

private:
    struct Row
    {
        QWidget *line;
        ConfigField *field;
        Label *error;
    };

    Row &addRow();
    void removeRow(const QWidget *line);
    void refresh();

    QString m_title;
    items::SchemaProperty m_item;
    int m_most;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    Button *m_add;
};

} // namespace callttone::ui
