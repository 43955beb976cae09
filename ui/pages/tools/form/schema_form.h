// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/integration.h"

#include <QJsonObject>
#include <QWidget>

class QGridLayout;

namespace callttone::ui {

class SchemaCell;

/// A form made from a tool's JSON Schema: required properties first, label over field, two columns from 560 px.
class SchemaForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr int TwoColumnsFrom = 524; ///< of its own width: 560 of the card around it

    explicit SchemaForm(QWidget *parent = nullptr);

    void setSchema(const QJsonObject &schema);
    /// Without what is left empty. Members the schema does not know are kept.
    [[nodiscard]] QJsonObject value() const;
    /// Emits nothing.
    void setValue(const QJsonObject &value);

    /// What is wrong as it stands, shown beside the fields too.
    [[nodiscard]] QList<core::FieldError> check();
    /// Pointers into the value. Answers those that belong to no field of this form.
    QList<core::FieldError> setErrors(const QList<core::FieldError> &errors);
    [[nodiscard]] QWidget *firstControl() const;
    [[nodiscard]] QWidget *firstWrong() const;
    [[nodiscard]] SchemaCell *cell(const QString &name) const;

    void setOptions(const QString &name, const QList<values::ConfigOption> &options);
    void setOptionsFailed(const QString &name, const core::ApiError &error);
    /// Properties whose choices the account has.
    [[nodiscard]] QStringList optionNames() const;

Q_SIGNALS:
    void edited();
    void optionsWanted(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QJsonObject m_schema;
    QJsonObject m_extra;
    QGridLayout *m_grid;
    QList<SchemaCell *> m_cells;
    QStringList m_optionNames;
    int m_columns = 0;
};

} // namespace callttone::ui
