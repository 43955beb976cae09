// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fields/plain_fields.h"

#include "models/values/event_type.h"
#include "ui/dialogs/choice_row.h"
#include "ui/pages/fields/source_text.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int LinesHeight = 96;

QVBoxLayout *columnOf(QWidget *field)
{
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space8);
    return column;
}

} // namespace

TextField::TextField(bool number, int maxLength, QWidget *parent)
    : ConfigField(parent)
    , m_edit(new QLineEdit)
    , m_number(number)
{
    columnOf(this)->addWidget(m_edit);
    if (number)
        m_edit->setValidator(new QIntValidator(m_edit));
    if (maxLength > 0)
        m_edit->setMaxLength(maxLength);
    connect(m_edit, &QLineEdit::textEdited, this, &ConfigField::edited);
}

QJsonValue TextField::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    return m_number ? QJsonValue(text.toInt()) : QJsonValue(text);
}

void TextField::setValue(const QJsonValue &value)
{
    m_edit->setText(value.toVariant().toString());
}

QWidget *TextField::control() const
{
    return m_edit;
}

void TextField::setRange(int least, int most)
{
    m_range = std::pair(least, most);
}

QString TextField::problem() const
{
    const QString text = m_edit->text().trimmed();
    if (!m_range || text.isEmpty())
        return {};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= m_range->first && number <= m_range->second
               ? QString()
               : tr("Enter a whole number from %1 to %2.").arg(m_range->first).arg(m_range->second);
}

LinesField::LinesField(QWidget *parent)
    : ConfigField(parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(LinesHeight);
    m_edit->setPlaceholderText(tr("One a line"));
    columnOf(this)->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ConfigField::edited);
}

QJsonValue LinesField::value() const
{
    QJsonArray lines;
    const QStringList all = m_edit->toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

void LinesField::setValue(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(lines.join(u'\n'));
}

QWidget *LinesField::control() const
{
    return m_edit;
}

EnumField::EnumField(const QJsonArray &words, const QString &noneText, QWidget *parent)
    : ConfigField(parent)
    , m_combo(new QComboBox)
{
    columnOf(this)->addWidget(m_combo);
    if (!noneText.isEmpty())
        m_combo->addItem(noneText);
    for (const QJsonValue &word : words)
        m_combo->addItem(translated(word.toVariant().toString()), word.toVariant());
    connect(m_combo, &QComboBox::activated, this, &ConfigField::edited);
}

QJsonValue EnumField::value() const
{
    const QVariant word = m_combo->currentData();
    return word.isValid() ? QJsonValue::fromVariant(word) : QJsonValue(QJsonValue::Undefined);
}

void EnumField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_combo);
    // Comparing an invalid QVariant matches nothing; what is left out is the row without data.
    const bool optional = m_combo->count() > 0 && !m_combo->itemData(0).isValid();
    m_combo->setCurrentIndex(value.isUndefined() || value.isNull() ? (optional ? 0 : -1)
                                                                   : m_combo->findData(value.toVariant()));
}

QWidget *EnumField::control() const
{
    return m_combo;
}

ChecklistField::ChecklistField(const QJsonArray &words, QWidget *parent)
    : ConfigField(parent)
{
    QVBoxLayout *column = columnOf(this);
    column->setSpacing(0);
    for (const QJsonValue &word : words) {
        const QString name = word.toString();
        const auto event = values::eventTypeFromWire(name);
        auto *box = new QCheckBox;
        box->setObjectName(u"choice:"_s + name);
        connect(box, &QCheckBox::clicked, this, &ConfigField::edited);
        auto *row = new ChoiceRow(box, name, TextRole::Mono, event ? values::describe(*event) : QString());
        row->setPadding(0, metrics::Space4);
        column->addWidget(row);
        m_boxes.append(box);
        m_words.append(name);
    }
}

QJsonValue ChecklistField::value() const
{
    QJsonArray chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_words.at(i));
    }
    return chosen;
}

void ChecklistField::setValue(const QJsonValue &value)
{
    const QJsonArray chosen = value.toArray();
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(chosen.contains(m_words.at(i)));
}

QWidget *ChecklistField::control() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.constFirst();
}

FlagField::FlagField(QWidget *parent)
    : ConfigField(parent)
    , m_box(new QCheckBox)
{
    columnOf(this)->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, &ConfigField::edited);
}

QJsonValue FlagField::value() const
{
    return m_box->isChecked();
}

void FlagField::setValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

QWidget *FlagField::control() const
{
    return m_box;
}

} // namespace callttone::ui
