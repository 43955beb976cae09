// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fields/config_field.h"

class QLineEdit;

namespace callttone::ui {

class JsonEditor;
class Switch;

/// A line of text: names, email addresses, phone numbers. What is typed is what is sent.
class LineField : public ConfigField
{
    Q_OBJECT

public:
    explicit LineField(const QString &placeholder, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QLineEdit *m_edit;
};

/// A number. What cannot be read as one stays text, so that nothing typed is lost and the check can name it.
class NumberField : public ConfigField
{
    Q_OBJECT

public:
    explicit NumberField(const QString &placeholder, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QLineEdit *m_edit;
};

/// Yes or no; left out until somebody moves it, unless it is required.
class SwitchField : public ConfigField
{
    Q_OBJECT

public:
    explicit SwitchField(bool required, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    Switch *m_switch;
    bool m_required;
    bool m_given = false;
};

/// Anything else, as JSON text.
class JsonField : public ConfigField
{
    Q_OBJECT

public:
    explicit JsonField(const QString &accessibleName, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QString problem() const override;

private:
    JsonEditor *m_editor;
};

} // namespace callttone::ui
