// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/schema_form.h"

#include "models/items/tool_schema.h"
#include "ui/pages/tools/form/schema_cell.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int RowGap = 14;

} // namespace

SchemaForm::SchemaForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Space16);
    m_grid->setVerticalSpacing(RowGap);
}

void SchemaForm::setSchema(const QJsonObject &schema)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_optionNames.clear();
    m_schema = schema;
    m_extra = {};
    const QList<items::SchemaProperty> properties = items::schemaProperties(schema);
    for (const items::SchemaProperty &property : properties) {
        auto *cell = new SchemaCell(property, this);
        connect(cell->field(), &ConfigField::edited, this, [this, cell] {
            cell->setErrors({}); // judged again when it is run
            Q_EMIT edited();
        });
        connect(cell->field(), &ConfigField::optionsWanted, this,
                [this, name = property.name] { Q_EMIT optionsWanted(name); });
        if (property.kind == items::SchemaKind::Option)
            m_optionNames.append(property.name);
        m_cells.append(cell);
    }
    m_columns = 0;
    place();
}

void SchemaForm::place()
{
    const int columns = width() >= TwoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (SchemaCell *cell : std::as_const(m_cells))
        m_grid->removeWidget(cell);
    int row = 0;
    int column = 0;
    for (SchemaCell *cell : std::as_const(m_cells)) {
        if (cell->isWide() && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(cell, row, column, 1, cell->isWide() ? columns : 1);
        cell->show();
        column = cell->isWide() ? columns : column + 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    m_grid->setHorizontalSpacing(columns == 2 ? metrics::Space16 : 0);
    updateGeometry();
}

void SchemaForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

QJsonObject SchemaForm::value() const
{
    QJsonObject object = m_extra;
    for (const SchemaCell *cell : m_cells) {
        if (const QJsonValue one = cell->field()->value(); !one.isUndefined())
            object.insert(cell->name(), one);
    }
    return object;
}

void SchemaForm::setValue(const QJsonObject &value)
{
    m_extra = value;
    for (SchemaCell *cell : std::as_const(m_cells)) {
        cell->field()->setValue(value.value(cell->name()));
        cell->setErrors({});
        m_extra.remove(cell->name());
    }
}

QList<core::FieldError> SchemaForm::check()
{
    QList<core::FieldError> problems = items::argumentProblems(m_schema, value());
    for (const SchemaCell *cell : std::as_const(m_cells)) {
        const QString pointer = u'/' + cell->name();
        // What the editor itself says is closer to what was typed: "This is not JSON."
        const QString own = cell->field()->value().isUndefined() ? QString() : cell->field()->problem();
        if (own.isEmpty())
            continue;
        problems.removeIf([&pointer](const core::FieldError &error) { return error.pointer == pointer; });
        problems.append({pointer, own});
    }
    setErrors(problems);
    return problems;
}

QList<core::FieldError> SchemaForm::setErrors(const QList<core::FieldError> &errors)
{
    QList<core::FieldError> others = errors;
    for (SchemaCell *cell : std::as_const(m_cells)) {
        QList<core::FieldError> own;
        for (const core::FieldError &error : errors) {
            const PointerParts parts = splitPointer(error.pointer);
            if (parts.first == cell->name()) {
                own.append({parts.rest, error.message});
                others.removeOne(error);
            }
        }
        cell->setErrors(own);
    }
    return others;
}

QWidget *SchemaForm::firstControl() const
{
    return m_cells.isEmpty() ? nullptr : m_cells.constFirst()->field()->control();
}

QWidget *SchemaForm::firstWrong() const
{
    for (const SchemaCell *cell : m_cells) {
        if (QWidget *wrong = cell->firstWrong())
            return wrong;
    }
    return nullptr;
}

SchemaCell *SchemaForm::cell(const QString &name) const
{
    const auto found = std::find_if(m_cells.cbegin(), m_cells.cend(),
                                    [&name](const SchemaCell *cell) { return cell->name() == name; });
    return found == m_cells.cend() ? nullptr : *found;
}

void SchemaForm::setOptions(const QString &name, const QList<values::ConfigOption> &options)
{
    if (SchemaCell *one = cell(name))
        one->field()->setOptions(options);
}

void SchemaForm::setOptionsFailed(const QString &name, const core::ApiError &error)
{
    if (SchemaCell *one = cell(name))
        one->field()->setOptionsFailed(error);
}

QStringList SchemaForm::optionNames() const
{
    return m_optionNames;
}

} // namespace callttone::ui
