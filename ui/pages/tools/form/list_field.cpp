// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/list_field.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ListField::ListField(const QString &title, const QJsonObject &property, QWidget *parent)
    : CompositeField(parent)
    , m_title(title)
    , m_most(property.value("maxItems"_L1).toInt(-1))
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(tr("Add"), ButtonKind::Ghost))
{
    m_item.schema = property.value("items"_L1).toObject();
    m_item.kind = items::schemaKindOf({}, m_item.schema);
    m_item.title = title;
    m_item.required = true; // a row is there or it is not
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::Space8);
    m_add->setSmall(true);
    m_add->setIconName(u"plus"_s);
    m_add->setAccessibleName(tr("Add to %1").arg(title));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (QWidget *control = addRow().field->control())
            control->setFocus(Qt::OtherFocusReason);
        refresh();
        Q_EMIT edited();
    });
}

ListField::Row &ListField::addRow()
{
    Row row{new QWidget, makeSchemaField(m_item), new Label({}, TextRole::Secondary, TextTone::Error)};
    auto *column = new QVBoxLayout(row.line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space4);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::Space8);
    line->addWidget(row.field, 1);
    Button *remove = iconButton(u"x"_s, tr("Remove"));
    remove->setKind(ButtonKind::Ghost);
    line->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(row.error);
    row.error->setWordWrap(true);
    row.error->hide();
    connect(remove, &QPushButton::clicked, this, [this, held = row.line] { removeRow(held); });
    connect(row.field, &ConfigField::edited, this, &ConfigField::edited);
    m_column->insertWidget(int(m_rows.size()), row.line);
    m_rows.append(row);
    return m_rows.last();
}

void ListField::removeRow(const QWidget *line)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [line](const Row &row) { return row.line == line; });
    if (found == m_rows.end())
        return;
    found->line->hide();
    found->line->deleteLater(); // its button is the sender
    m_rows.erase(found);
    refresh();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ListField::refresh()
{
    m_add->setEnabled(m_most < 0 || m_rows.size() < m_most);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (QWidget *control = m_rows.at(i).field->control())
            control->setAccessibleName(tr("%1, entry %2").arg(m_title).arg(i + 1));
    }
    updateGeometry();
}

QJsonValue ListField::value() const
{
    QJsonArray array;
    for (const Row &row : m_rows) {
        if (const QJsonValue one = row.field->value(); !one.isUndefined())
            array.append(one);
    }
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}

void ListField::setValue(const QJsonValue &value)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.line;
    m_rows.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        addRow().field->setValue(one);
    refresh();
}

QWidget *ListField::control() const
{
    return m_rows.isEmpty() ? m_add : m_rows.constFirst().field->control();
}

void ListField::setErrors(const QList<core::FieldError> &errors)
{
    int sent = 0; // pointers count what was sent, without the empty rows
    for (const Row &row : std::as_const(m_rows)) {
        QString error;
        if (!row.field->value().isUndefined()) {
            const QString index = QString::number(sent++);
            for (const core::FieldError &one : errors) {
                if (splitPointer(one.pointer).first == index)
                    error = asSentence(one.message);
            }
        }
        row.error->setText(error);
        row.error->setVisible(!error.isEmpty());
        if (QWidget *control = row.field->control()) {
            control->setProperty("invalid", !error.isEmpty());
            control->setAccessibleDescription(error);
            control->update();
        }
    }
}

QWidget *ListField::firstWrong() const
{
    for (const Row &row : m_rows) {
        if (!row.error->text().isEmpty())
            return row.field->control();
    }
    return nullptr;
}

} // namespace callttone::ui
