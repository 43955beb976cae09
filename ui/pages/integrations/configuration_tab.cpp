// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/configuration_tab.h"

#include "ui/pages/fields/config_field.h"
#include "ui/pages/integrations/config_row.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/save_bar.h"
#include "ui/theme/metrics.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Integration;

namespace {

constexpr auto lookUpTools = "lookUpTools"_L1;

/// An absent list and one without entries, an absent word and an empty one: nobody changed anything.
bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value.toString(u"x"_s).isEmpty()
           || (value.isArray() && value.toArray().isEmpty()) || (value.isBool() && !value.toBool());
}

/// Which of a server's tools only look things up is chosen from those that do not say so of themselves.
QJsonObject schemaOf(const Integration &integration)
{
    QJsonObject schema = integration.configSchema;
    QJsonObject properties = schema.value("properties"_L1).toObject();
    if (!properties.contains(lookUpTools))
        return schema;
    QJsonArray names;
    for (const values::Capability &tool : integration.tools) {
        if (!tool.readOnly)
            names.append(tool.name);
    }
    for (const QJsonValue &name : integration.config.value(lookUpTools).toArray()) {
        if (!names.contains(name))
            names.append(name); // of one that is gone: unticking it must be possible
    }
    QJsonObject property = properties.value(lookUpTools).toObject();
    property.insert("items"_L1, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, names}});
    if (names.isEmpty())
        properties.remove(lookUpTools); // there is nothing to say about
    else
        properties.insert(lookUpTools, property);
    schema.insert("properties"_L1, properties);
    return schema;
}

} // namespace

QStringList configNames(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QStringList names;
    const QJsonArray order = schema.value("x-order"_L1).toArray(); // a JSON object has none
    for (const QJsonValue &name : order) {
        if (properties.contains(name.toString()))
            names.append(name.toString());
    }
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (!names.contains(it.key()))
            names.append(it.key());
    }
    names.removeAll(u"enabledTools"_s);
    return names;
}

ConfigurationTab::ConfigurationTab(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_bar(new SaveBar)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::CardGap);
    m_column->addWidget(m_bar);
    m_column->addStretch(1);
    connect(m_bar, &SaveBar::saveRequested, this, &ConfigurationTab::save);
    connect(m_bar, &SaveBar::discardRequested, this, &ConfigurationTab::discard);
}

void ConfigurationTab::setIntegration(const Integration &integration)
{
    const QJsonObject schema = schemaOf(integration);
    const bool same = m_card && m_integration.id == integration.id && m_schema == schema;
    const QJsonObject edits = same ? changes() : QJsonObject();
    m_integration = integration;
    m_schema = schema;
    if (!same)
        rebuild();
    for (const auto &[name, row] : m_rows) {
        if (!edits.contains(name))
            row->field()->setValue(held(name));
    }
    refreshBar();
}

void ConfigurationTab::rebuild()
{
    delete m_card;
    m_rows.clear();
    m_asked = false;
    m_card = new Card;
    m_card->setAccessibleName(tr("Configuration"));
    m_card->setBodyMargins(0, 0, 0, 0);
    m_card->body()->setSpacing(0);
    m_order = configNames(m_schema);
    const QJsonObject properties = m_schema.value("properties"_L1).toObject();
    for (const QString &name : std::as_const(m_order)) {
        const QJsonObject property = properties.value(name).toObject();
        ConfigField *field = makeConfigField(name, property);
        const QString title = property.value("title"_L1).toString();
        auto *row =
            new ConfigRow(title.isEmpty() ? name : translated(title),
                          translated(property.value("description"_L1).toString()), field, name == m_order.constFirst());
        connect(field, &ConfigField::edited, this, [this, row] {
            row->setError({});
            refreshBar();
        });
        connect(field, &ConfigField::optionsWanted, this, [this, name] { Q_EMIT optionsWanted(name); });
        connect(field, &ConfigField::createWanted, this,
                [this, name](const QString &label) { Q_EMIT createWanted(name, label); });
        m_rows.emplace(name, row);
        m_card->body()->addWidget(row);
    }
    m_column->insertWidget(0, m_card);
}

void ConfigurationTab::enter()
{
    if (std::exchange(m_asked, true))
        return;
    const QJsonObject properties = m_integration.configSchema.value("properties"_L1).toObject();
    for (const QString &name : std::as_const(m_order)) {
        if (properties.value(name).toObject().value("x-options"_L1).toBool())
            Q_EMIT optionsWanted(name);
    }
}

ConfigField *ConfigurationTab::field(const QString &name) const
{
    const auto found = m_rows.find(name);
    return found == m_rows.end() ? nullptr : found->second->field();
}

void ConfigurationTab::focusForm()
{
    if (m_order.isEmpty())
        return;
    if (QWidget *control = field(m_order.constFirst())->control())
        control->setFocus(Qt::OtherFocusReason);
}

QJsonValue ConfigurationTab::held(const QString &name) const
{
    const QJsonValue set = m_integration.config.value(name);
    if (!set.isUndefined())
        return set;
    return m_integration.configSchema.value("properties"_L1)[name]["default"_L1];
}

QJsonObject ConfigurationTab::changes() const
{
    QJsonObject changed;
    for (const auto &[name, row] : m_rows) {
        const QJsonValue now = row->field()->value();
        const QJsonValue before = held(name);
        if (now != before && !(isNothing(now) && isNothing(before)))
            changed.insert(name, now.isUndefined() ? QJsonValue(QJsonValue::Null) : now);
    }
    return changed;
}

int ConfigurationTab::changeCount() const
{
    return int(changes().size());
}

void ConfigurationTab::refreshBar()
{
    m_bar->setChanges(changeCount());
}

void ConfigurationTab::discard()
{
    for (const auto &[name, row] : m_rows) {
        row->field()->setValue(held(name));
        row->setError({});
    }
    refreshBar();
}

void ConfigurationTab::save()
{
    const QJsonObject changed = changes();
    if (changed.isEmpty() || m_bar->isSaving())
        return;
    bool right = true;
    for (const QString &name : std::as_const(m_order)) {
        ConfigRow *row = m_rows.at(name);
        const QString problem = changed.contains(name) ? row->field()->problem() : QString();
        row->setError(problem);
        if (!problem.isEmpty() && std::exchange(right, false) && row->field()->control())
            row->field()->control()->setFocus(Qt::OtherFocusReason);
    }
    if (!right)
        return;
    m_bar->setSaving(true);
    Q_EMIT saveRequested(changed);
}

void ConfigurationTab::onSaved()
{
    m_bar->setSaving(false);
    // What comes next from the service is what was saved.
    for (const auto &[name, row] : m_rows) {
        const QJsonValue now = row->field()->value();
        if (now.isUndefined())
            m_integration.config.remove(name);
        else
            m_integration.config.insert(name, now);
    }
    refreshBar();
}

void ConfigurationTab::onRefused(const QList<core::FieldError> &errors)
{
    m_bar->setSaving(false);
    bool focused = false;
    for (const core::FieldError &error : errors) {
        const auto row = m_rows.find(error.pointer.section(u'/', 2, 2)); // "/config/calendarId"
        if (row == m_rows.end()) {
            m_bar->setProblem(error.message);
            continue;
        }
        // The service names what is wrong with the value ("must not be empty"); here it stands below it.
        QString message = error.message;
        if (!message.isEmpty())
            message[0] = message.at(0).toUpper();
        row->second->setError(message.endsWith(u'.') ? message : message + u'.');
        QWidget *control = row->second->field()->control();
        if (!std::exchange(focused, true) && control)
            control->setFocus(Qt::OtherFocusReason);
    }
}

void ConfigurationTab::onSaveFailed()
{
    m_bar->setSaving(false);
}

} // namespace callttone::ui
