// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/integration.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace callttone::ui {

class Card;
class ConfigField;
class ConfigRow;
class SaveBar;

/// The settings of a connected integration, as its schema describes them, with a bar to save what was changed.
class ConfigurationTab : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigurationTab(QWidget *parent = nullptr);

    /// Fields that were edited keep their edits; all others follow.
    void setIntegration(const values::Integration &integration);
    /// Shown now: pickers ask for what they offer.
    void enter();
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] ConfigField *field(const QString &name) const;
    /// Into the first field.
    void focusForm();

    void onSaved();
    void onRefused(const QList<core::FieldError> &errors);
    void onSaveFailed();

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// Only what was changed; null takes a member out.
    void saveRequested(const QJsonObject &changes);
    void optionsWanted(const QString &field);
    void createWanted(const QString &field, const QString &label);

private:
    void rebuild();
    void discard();
    void refreshBar();
    /// What is set, else what holds while nothing is: the schema's default.
    [[nodiscard]] QJsonValue held(const QString &name) const;
    [[nodiscard]] QJsonObject changes() const;

    values::Integration m_integration;
    QJsonObject m_schema; ///< with what only the integration as it is can fill in
    std::map<QString, ConfigRow *> m_rows;
    QStringList m_order;
    QVBoxLayout *m_column;
    Card *m_card = nullptr;
    SaveBar *m_bar;
    bool m_asked = false;
};

/// The properties a person fills in, in their order; which tools are on is set under Capabilities.
[[nodiscard]] QStringList configNames(const QJsonObject &schema);

} // namespace callttone::ui
