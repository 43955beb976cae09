// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QJsonValue>
#include <QWidget>

namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

/// The editor of one property of an integration's configuration.
class ConfigField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Undefined means: not set.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Emits nothing.
    virtual void setValue(const QJsonValue &value) = 0;
    /// The control that takes the focus, is named and gets the red frame.
    [[nodiscard]] virtual QWidget *control() const = 0;
    /// What is wrong with it as it stands, in words; checked before anything is sent.
    [[nodiscard]] virtual QString problem() const { return {}; }

    // Of pickers only: what the account offers.
    virtual void setOptions(const QList<values::ConfigOption> &) {}
    virtual void setOptionsFailed(const core::ApiError &) {}
    virtual void setCreated(const values::ConfigOption &) {}
    virtual void setCreateFailed(const core::ApiError &) {}

Q_SIGNALS:
    void edited();
    void optionsWanted();
    void createWanted(const QString &label);
};

/// The editor that fits a property's schema: one member of "properties".
[[nodiscard]] ConfigField *makeConfigField(const QString &name, const QJsonObject &property);

} // namespace callttone::ui
