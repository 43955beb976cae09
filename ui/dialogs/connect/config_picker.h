// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace callttone::ui {

class Button;
class FormField;
struct Workspace;

/// One choice of a configuration that is filled from the account: a calendar, a channel, a spreadsheet. A choice is
/// saved at once.
class ConfigPicker : public QWidget
{
    Q_OBJECT

public:
    /// `field` is a property of the integration's configSchema with "x-options". `workspace` outlives the picker.
    ConfigPicker(Workspace &workspace, const values::Integration &integration, const QString &field,
                 QWidget *parent = nullptr);

    /// The properties to pick for, in the schema's order.
    [[nodiscard]] static QStringList fieldsOf(const values::Integration &integration);

Q_SIGNALS:
    void saved(const callttone::values::Integration &integration);

private:
    void load();
    void show(const QList<values::ConfigOption> &options);
    void save(const QString &value);
    void create();
    [[nodiscard]] QWidget *makeCreate();

    Workspace &m_workspace;
    QString m_id;
    QString m_field;
    QString m_value; ///< as saved
    QComboBox *m_combo;
    FormField *m_comboField;
    QLineEdit *m_newName = nullptr;
    FormField *m_newField = nullptr;
    Button *m_create = nullptr;
};

} // namespace callttone::ui
