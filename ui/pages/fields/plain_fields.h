// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fields/config_field.h"

#include <QJsonArray>

#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace callttone::ui {

/// Text, or a whole number.
class TextField : public ConfigField
{
    Q_OBJECT

public:
    TextField(bool number, int maxLength, QWidget *parent = nullptr);
    /// Of a number; both ends are allowed.
    void setRange(int least, int most);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QString problem() const override;

private:
    QLineEdit *m_edit;
    bool m_number;
    std::optional<std::pair<int, int>> m_range;
};

/// Any number of texts, one a line.
class LinesField : public ConfigField
{
    Q_OBJECT

public:
    explicit LinesField(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QPlainTextEdit *m_edit;
};

/// One of a few words.
class EnumField : public ConfigField
{
    Q_OBJECT

public:
    /// With `noneText` it may also be left out, which is what it begins with.
    explicit EnumField(const QJsonArray &words, const QString &noneText = {}, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QComboBox *m_combo;
};

/// Some of a few words: the events that are sent on.
class ChecklistField : public ConfigField
{
    Q_OBJECT

public:
    explicit ChecklistField(const QJsonArray &words, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QList<QCheckBox *> m_boxes;
    QStringList m_words;
};

/// Yes or no.
class FlagField : public ConfigField
{
    Q_OBJECT

public:
    explicit FlagField(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QCheckBox *m_box;
};

} // namespace callttone::ui
