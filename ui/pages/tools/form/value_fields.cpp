// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/value_fields.h"

#include "ui/widgets/json_editor.h"
#include "ui/widgets/switch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

void hold(ConfigField *field, QWidget *control)
{
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(control);
}

/// The whole text as one JSON value; nothing when it is none. QJsonDocument takes only objects and lists.
std::optional<QJsonValue> parsedValue(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().first();
}

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace

LineField::LineField(const QString &placeholder, QWidget *parent)
    : ConfigField(parent)
    , m_edit(new QLineEdit)
{
    hold(this, m_edit);
    m_edit->setPlaceholderText(placeholder);
    connect(m_edit, &QLineEdit::textEdited, this, &ConfigField::edited);
}

QJsonValue LineField::value() const
{
    return m_edit->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_edit->text());
}

void LineField::setValue(const QJsonValue &value)
{
    m_edit->setText(value.toVariant().toString());
}

QWidget *LineField::control() const
{
    return m_edit;
}

NumberField::NumberField(const QString &placeholder, QWidget *parent)
    : ConfigField(parent)
    , m_edit(new QLineEdit)
{
    hold(this, m_edit);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(m_edit, &QLineEdit::textEdited, this, &ConfigField::edited);
}

QJsonValue NumberField::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    bool ok = false;
    const double plain = QLocale::c().toDouble(text, &ok);
    if (ok)
        return plain;
    const double local = QLocale().toDouble(text, &ok);
    return ok ? QJsonValue(local) : QJsonValue(text);
}

void NumberField::setValue(const QJsonValue &value)
{
    // As JSON writes it, without grouping: a person compares it with what is sent.
    m_edit->setText(value.isDouble() ? shown(value) : value.toString());
}

QWidget *NumberField::control() const
{
    return m_edit;
}

SwitchField::SwitchField(bool required, QWidget *parent)
    : ConfigField(parent)
    , m_switch(new Switch)
    , m_required(required)
{
    hold(this, m_switch);
    layout()->setContentsMargins(0, 7, 0, 7); // as high as the fields beside it
    connect(m_switch, &QCheckBox::clicked, this, [this] {
        m_given = true;
        Q_EMIT edited();
    });
}

QJsonValue SwitchField::value() const
{
    return m_given || m_required ? QJsonValue(m_switch->isChecked()) : QJsonValue(QJsonValue::Undefined);
}

void SwitchField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_switch);
    m_given = value.isBool();
    m_switch->setChecked(value.toBool());
}

QWidget *SwitchField::control() const
{
    return m_switch;
}

JsonField::JsonField(const QString &accessibleName, QWidget *parent)
    : ConfigField(parent)
    , m_editor(new JsonEditor(accessibleName))
{
    hold(this, m_editor);
    m_editor->setHeights(72, 240);
    m_editor->setPlaceholderText(u"{ }"_s);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ConfigField::edited);
}

QJsonValue JsonField::value() const
{
    const QString text = m_editor->toPlainText().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    return parsedValue(text).value_or(QJsonValue(text));
}

void JsonField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(value.isUndefined() ? QString() : shown(value));
}

QWidget *JsonField::control() const
{
    return m_editor;
}

QString JsonField::problem() const
{
    const QString text = m_editor->toPlainText().trimmed();
    return text.isEmpty() || parsedValue(text) ? QString() : tr("This is not JSON. Text stands in double quotes.");
}

} // namespace callttone::ui
