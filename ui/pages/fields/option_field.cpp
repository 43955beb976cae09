// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fields/option_field.h"

#include "app/core/api_error.h"
#include "ui/pages/fields/option_delegate.h"
#include "ui/pages/fields/source_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int ActionRole = Qt::UserRole + 10; ///< int of what choosing the row does instead of choosing a value
enum RowAction { ChooseValue, TypeId, CreateNew };

QString iconOf(const QString &name)
{
    return name == "calendarId"_L1      ? u"calendar"_s
           : name == "spreadsheetId"_L1 ? u"sheet"_s
           : name == "channel"_L1       ? u"hash"_s
                                        : QString();
}

} // namespace

OptionField::OptionField(const QString &name, bool mayCreate, QWidget *parent)
    : ConfigField(parent)
    , m_ways(new QStackedWidget)
    , m_combo(new QComboBox)
    , m_id(new QLineEdit)
    , m_newName(new QLineEdit)
    , m_create(new Button(tr("Create")))
    , m_note(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_link(new LinkButton({}))
    , m_mayCreate(mayCreate)
{
    setObjectName(u"picker:"_s + name);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setItemDelegate(new OptionDelegate(m_combo));
    m_combo->setProperty("glyph", iconOf(name));
    m_combo->setPlaceholderText(tr("Loading…"));
    m_id->setProperty("mono", true);
    m_id->setPlaceholderText(tr("Paste the id"));
    m_id->setAccessibleName(tr("Id"));
    m_newName->setPlaceholderText(tr("Name of the new one"));
    m_newName->setAccessibleName(m_newName->placeholderText());
    m_create->setEnabled(false);
    m_note->setWordWrap(true);

    auto *creating = new QWidget;
    auto *line = new QHBoxLayout(creating);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Space8);
    line->addWidget(m_newName, 1);
    line->addWidget(m_create);
    m_ways->addWidget(m_combo);
    m_ways->addWidget(m_id);
    m_ways->addWidget(creating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space4);
    column->addWidget(m_ways);
    column->addWidget(m_note);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    say({}, false);

    connect(m_combo, &QComboBox::activated, this, &OptionField::onActivated);
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_value = text.trimmed();
        Q_EMIT edited();
    });
    connect(m_newName, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    const auto create = [this] {
        if (m_newName->text().trimmed().isEmpty() || m_create->isBusy())
            return;
        m_create->setBusy(true);
        Q_EMIT createWanted(m_newName->text().trimmed());
    };
    connect(m_create, &QPushButton::clicked, this, create);
    connect(m_newName, &QLineEdit::returnPressed, this, create);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_way == Way::Choose || !m_loaded) {
            say(tr("Loading…"), false);
            Q_EMIT optionsWanted();
        }
        if (m_loaded)
            go(Way::Choose);
    });
}

void OptionField::setNoneText(const QString &text)
{
    m_noneText = text;
    rebuild();
}

void OptionField::say(const QString &text, bool wrong, const QString &link)
{
    m_note->setText(text);
    m_note->setTone(wrong ? TextTone::Error : TextTone::Muted);
    m_note->setVisible(!text.isEmpty());
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
}

void OptionField::go(Way way)
{
    m_way = way;
    m_ways->setCurrentIndex(int(way));
    if (way == Way::Choose) {
        say({}, false);
        rebuild();
        return;
    }
    if (m_loaded)
        say({}, false, tr("Choose from the list instead"));
    if (way == Way::Type)
        m_id->setText(m_value);
    QWidget *field = way == Way::Type ? m_id : m_newName;
    field->setFocus(Qt::OtherFocusReason);
}

QJsonValue OptionField::value() const
{
    return m_value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_value);
}

void OptionField::setValue(const QJsonValue &value)
{
    m_value = value.toString();
    m_id->setText(m_value);
    rebuild();
}

QWidget *OptionField::control() const
{
    return m_way == Way::Type ? static_cast<QWidget *>(m_id) : m_combo;
}

void OptionField::rebuild()
{
    const QSignalBlocker quiet(m_combo);
    const QString glyph = m_combo->property("glyph").toString();
    const QIcon icon = glyph.isEmpty() ? QIcon() : Icons::icon(glyph);
    m_combo->clear();
    const auto addValue = [&](const QString &label, const QString &id, const QString &hint) {
        m_combo->addItem(icon, label, id);
        const int row = m_combo->count() - 1;
        m_combo->setItemData(row, id, OptionDelegate::IdRole);
        m_combo->setItemData(row, hint, OptionDelegate::HintRole);
        m_combo->setItemData(row, ChooseValue, ActionRole);
    };
    const auto addAction = [&](const QString &text, const QString &name, RowAction action) {
        m_combo->addItem(text);
        const int row = m_combo->count() - 1;
        m_combo->setItemData(row, name, OptionDelegate::IconRole);
        m_combo->setItemData(row, action, ActionRole);
    };
    if (!m_noneText.isEmpty())
        addValue(m_noneText, {}, {});
    bool known = m_value.isEmpty();
    for (const values::ConfigOption &option : std::as_const(m_options)) {
        addValue(option.label, option.value, translated(option.hint));
        known = known || option.value == m_value;
    }
    if (!known) // chosen by id, or gone from the account: still what is set
        addValue(m_value, m_value, m_loaded ? tr("not in the list") : QString());
    m_combo->setPlaceholderText(m_loaded ? tr("Choose…") : tr("Loading…"));
    if (m_loaded) {
        if (m_combo->count() > 0)
            m_combo->insertSeparator(m_combo->count());
        if (m_mayCreate)
            addAction(tr("Create a new one…"), u"plus"_s, CreateNew);
        addAction(tr("Enter an id…"), u"pencil"_s, TypeId);
    }
    m_combo->setEnabled(m_loaded);
    const int nothing = m_noneText.isEmpty() || !m_loaded ? -1 : 0;
    m_combo->setCurrentIndex(m_value.isEmpty() ? nothing : m_combo->findData(m_value));
}

void OptionField::onActivated(int index)
{
    switch (m_combo->itemData(index, ActionRole).toInt()) {
    case TypeId:
        rebuild();
        go(Way::Type);
        return;
    case CreateNew:
        rebuild();
        go(Way::Create);
        return;
    default:
        m_value = m_combo->itemData(index).toString();
        Q_EMIT edited();
    }
}

void OptionField::setOptions(const QList<values::ConfigOption> &options)
{
    m_options = options;
    m_loaded = true;
    if (m_way == Way::Create || (m_way == Way::Type && m_id->hasFocus()))
        return; // somebody is in the middle of something
    go(Way::Choose);
    if (options.isEmpty())
        say(tr("The account has none to choose from."), false);
}

void OptionField::setOptionsFailed(const core::ApiError &error)
{
    m_loaded = false;
    m_way = Way::Type;
    m_ways->setCurrentIndex(int(Way::Type));
    m_id->setText(m_value);
    say(tr("The list could not be loaded. %1").arg(error.detail.isEmpty() ? error.title : error.detail), true,
        tr("Try again"));
}

void OptionField::setCreated(const values::ConfigOption &option)
{
    m_create->setBusy(false);
    m_newName->clear();
    m_options.prepend(option);
    m_loaded = true;
    m_value = option.value;
    go(Way::Choose);
    Q_EMIT edited();
}

void OptionField::setCreateFailed(const core::ApiError &error)
{
    m_create->setBusy(false);
    say(error.oneLine(), true, m_loaded ? tr("Choose from the list instead") : QString());
}

} // namespace callttone::ui
