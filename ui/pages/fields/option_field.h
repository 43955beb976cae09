// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fields/config_field.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace callttone::ui {

class Button;
class Label;
class LinkButton;

/// A picker filled from the account: calendars, channels, spreadsheets. Any id can be typed instead, which is also the
/// way out when the account's list cannot be loaded; where the vendor takes it, a new one can be made.
class OptionField : public ConfigField
{
    Q_OBJECT

public:
    OptionField(const QString &name, bool mayCreate, QWidget *parent = nullptr);

    /// Where leaving it out is a choice of its own: the list begins with this text. Empty takes it away again.
    void setNoneText(const QString &text);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setOptions(const QList<values::ConfigOption> &options) override;
    void setOptionsFailed(const core::ApiError &error) override;
    void setCreated(const values::ConfigOption &option) override;
    void setCreateFailed(const core::ApiError &error) override;

private:
    enum class Way { Choose, Type, Create };

    void go(Way way);
    void rebuild();
    void onActivated(int index);
    void say(const QString &text, bool wrong, const QString &link = {});

    QStackedWidget *m_ways;
    QComboBox *m_combo;
    QLineEdit *m_id;
    QLineEdit *m_newName;
    Button *m_create;
    Label *m_note;
    LinkButton *m_link;
    QList<values::ConfigOption> m_options;
    QString m_value;
    QString m_noneText;
    bool m_mayCreate;
    bool m_loaded = false;
    Way m_way = Way::Choose;
};

} // namespace callttone::ui
