// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/config_picker.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// The one kind of choice that can be made here: CalltTone sees only sheets it created or was shown.
constexpr auto SheetField = "spreadsheetId"_L1;

QString iconOf(const QString &field)
{
    if (field == SheetField)
        return u"sheet"_s;
    return field.contains("channel"_L1, Qt::CaseInsensitive) ? u"hash"_s : u"calendar"_s;
}

QString foundText(const QString &field, int count)
{
    if (count == 0)
        return ConfigPicker::tr("There is none in this account yet.");
    QString found;
    if (field == SheetField)
        found = count == 1 ? ConfigPicker::tr("1 sheet found.") : ConfigPicker::tr("%n sheets found.", nullptr, count);
    else if (field.contains("channel"_L1, Qt::CaseInsensitive))
        found =
            count == 1 ? ConfigPicker::tr("1 channel found.") : ConfigPicker::tr("%n channels found.", nullptr, count);
    else
        found = count == 1 ? ConfigPicker::tr("1 calendar found.")
                           : ConfigPicker::tr("%n calendars found.", nullptr, count);
    return found + u' ' + ConfigPicker::tr("You can change this later under Configuration.");
}

QJsonObject schemaOf(const values::Integration &integration, const QString &field)
{
    return integration.configSchema.value("properties"_L1).toObject().value(field).toObject();
}

QString sentence(const core::ApiError &error)
{
    if (!error.fields.isEmpty())
        return error.fields.constFirst().message;
    return error.oneLine();
}

} // namespace

QStringList ConfigPicker::fieldsOf(const values::Integration &integration)
{
    const QJsonObject properties = integration.configSchema.value("properties"_L1).toObject();
    QStringList order;
    const QJsonArray wished = integration.configSchema.value("x-order"_L1).toArray();
    for (const QJsonValue &name : wished)
        order.append(name.toString());
    if (order.isEmpty())
        order = properties.keys();
    QStringList fields;
    for (const QString &name : std::as_const(order)) {
        if (properties.value(name).toObject().value("x-options"_L1).toBool())
            fields.append(name);
    }
    return fields;
}

ConfigPicker::ConfigPicker(Workspace &workspace, const values::Integration &integration, const QString &field,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_id(integration.id)
    , m_field(field)
    , m_value(integration.config.value(field).toString())
    , m_combo(new QComboBox)
    , m_comboField(new FormField(integrationText(schemaOf(integration, field).value("title"_L1).toString()), m_combo))
{
    m_combo->setObjectName(u"pick-"_s + field);
    m_combo->setPlaceholderText(tr("Loading…"));
    m_combo->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space8);
    column->addWidget(m_comboField);
    if (field == SheetField)
        column->addWidget(makeCreate());
    connect(m_combo, &QComboBox::activated, this, [this] { save(m_combo->currentData().toString()); });
    load();
}

QWidget *ConfigPicker::makeCreate()
{
    m_newName = new QLineEdit;
    m_newName->setObjectName(u"newOptionName"_s);
    m_newName->setText(tr("CalltTone calls"));
    m_newField = new FormField(tr("Title of a new sheet, or the address of one of yours"), m_newName);
    m_create = new Button(tr("Use"));
    m_create->setObjectName(u"createOption"_s);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_newField, 1);
    row->addWidget(m_create, 0, Qt::AlignBottom);
    connect(m_newName, &QLineEdit::textChanged, this, [this] {
        m_newField->setError({});
        m_create->setEnabled(!m_newName->text().trimmed().isEmpty());
    });
    connect(m_create, &QPushButton::clicked, this, &ConfigPicker::create);
    return box;
}

void ConfigPicker::load()
{
    client::onResult(m_workspace.api.integrationOptions(m_id, m_field), this,
                     [this](core::Result<QList<values::ConfigOption>> options) {
                         if (options) {
                             show(*options);
                             return;
                         }
                         m_combo->setPlaceholderText({});
                         m_comboField->setError(sentence(options.error()));
                     });
}

void ConfigPicker::show(const QList<values::ConfigOption> &options)
{
    m_combo->clear();
    m_combo->setPlaceholderText(tr("Choose…"));
    for (const values::ConfigOption &option : options) {
        m_combo->addItem(Icons::icon(iconOf(m_field)), option.label, option.value);
        m_combo->setItemData(m_combo->count() - 1, option.hint, Qt::ToolTipRole);
    }
    m_combo->setCurrentIndex(m_value.isEmpty() ? -1 : m_combo->findData(m_value));
    m_combo->setEnabled(!options.isEmpty());
    m_comboField->setHelp(foundText(m_field, int(options.size())));
    m_comboField->setVisible(!m_newName || !options.isEmpty());
}

void ConfigPicker::save(const QString &value)
{
    if (value == m_value)
        return;
    m_comboField->setError({});
    client::onResult(m_workspace.api.changeIntegration(m_id, {{u"config"_s, QJsonObject{{m_field, value}}}}), this,
                     [this, value](core::Result<values::Integration> integration) {
                         if (!integration) {
                             m_combo->setCurrentIndex(m_combo->findData(m_value));
                             m_comboField->setError(sentence(integration.error()));
                             return;
                         }
                         m_value = value;
                         m_comboField->setHelp(tr("Saved. You can change this later under Configuration."));
                         Q_EMIT saved(*integration);
                     });
}

void ConfigPicker::create()
{
    m_create->setBusy(true);
    client::onResult(m_workspace.api.createIntegrationOption(m_id, m_field, m_newName->text().trimmed()), this,
                     [this](core::Result<values::ConfigOption> option) {
                         m_create->setBusy(false);
                         if (!option) {
                             m_newField->setError(sentence(option.error()));
                             return;
                         }
                         m_combo->addItem(Icons::icon(iconOf(m_field)), option->label, option->value);
                         m_combo->setEnabled(true);
                         m_comboField->show();
                         m_combo->setCurrentIndex(m_combo->count() - 1);
                         save(option->value);
                     });
}

} // namespace callttone::ui
