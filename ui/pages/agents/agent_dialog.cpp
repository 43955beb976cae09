// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agent_dialog.h"

#include "app/client/on_result.h"
#include "models/items/agent_list_model.h"
#include "ui/pages/agents/agent_tools.h"
#include "ui/pages/fields/timezone_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DialogWidth = 720;
constexpr int longestName = 200;
constexpr int GreetingLines = 2;
constexpr int PromptLines = 5;

/// What voice platforms speak most; any other tag can be typed.
const QStringList CommonLanguages{u"en-US"_s, u"en-GB"_s, u"es-ES"_s, u"es-MX"_s, u"fr-FR"_s, u"de-DE"_s, u"it-IT"_s,
                                  u"pt-BR"_s, u"nl-NL"_s, u"pl-PL"_s, u"ja-JP"_s, u"ar-SA"_s, u"hi-IN"_s, u"zh-CN"_s};

QPlainTextEdit *textOf(int lines, const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->document()->setDocumentMargin(metrics::Space8);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * metrics::Space8 + 2);
    return edit;
}

} // namespace

AgentDialog::AgentDialog(client::RestTransport &transport, const std::optional<values::Agent> &agent, QWidget *parent)
    : Dialog(agent ? tr("Edit agent") : tr("New agent"), parent)
    , m_client(transport)
    , m_agent(agent)
    , m_banner(new Banner(Tone::Error, {}, {}))
    , m_name(new QLineEdit)
    , m_language(new QComboBox)
    , m_voice(new QLineEdit)
    , m_number(new QLineEdit)
    , m_zone(new TimezoneField)
    , m_enabled(new Switch(tr("Takes and makes calls")))
    , m_greeting(textOf(GreetingLines, u"agentGreeting"_s))
    , m_prompt(textOf(PromptLines, u"agentPrompt"_s))
    , m_tools(new AgentTools)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"agentDialog"_s);
    setMinimumWidth(DialogWidth);
    m_banner->hide();
    m_name->setObjectName(u"agentName"_s);
    m_name->setMaxLength(longestName);
    m_language->setObjectName(u"agentLanguage"_s);
    m_language->setEditable(true);
    m_language->lineEdit()->setAccessibleName(tr("Language"));
    m_voice->setObjectName(u"agentVoice"_s);
    m_voice->setMaxLength(longestName);
    m_number->setObjectName(u"agentNumber"_s);
    m_number->setPlaceholderText(u"+15125550100"_s);
    m_number->setLayoutDirection(Qt::LeftToRight);
    m_enabled->setObjectName(u"agentEnabled"_s);
    layOut();
    addFooter();
    fill();
    connect(m_tools, &AgentTools::integrationsRequested, this, [this] {
        Q_EMIT integrationsRequested();
        reject();
    });
    connect(this, &Dialog::submitted, this, &AgentDialog::submit);
}

void AgentDialog::layOut()
{
    const auto field = [this](const QString &pointer, const QString &label, QWidget *widget) {
        return m_fields.insert(pointer, new FormField(label, widget)).value();
    };
    const auto pair = [this](QWidget *first, QWidget *second) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::Space12);
        row->addWidget(first, 1, Qt::AlignTop);
        row->addWidget(second, 1, Qt::AlignTop);
        Dialog::body()->addLayout(row);
    };
    Dialog::body()->addWidget(m_banner);
    pair(field(u"/name"_s, tr("Name"), m_name), field(u"/language"_s, tr("Language"), m_language));
    pair(field(u"/voice"_s, tr("Voice"), m_voice), field(u"/phoneNumber"_s, tr("Phone number"), m_number));
    pair(field(u"/timezone"_s, tr("Time zone"), m_zone), field(u"/enabled"_s, tr("In use"), m_enabled));
    Dialog::body()->addWidget(field(u"/greeting"_s, tr("Greeting"), m_greeting));
    Dialog::body()->addWidget(field(u"/systemPrompt"_s, tr("Instructions"), m_prompt));
    m_fields.value(u"/voice"_s)->setHelp(tr("As your voice platform calls it."));
    m_fields.value(u"/phoneNumber"_s)->setHelp(tr("With its country code."));
    Dialog::body()->addWidget(new FormField(tr("Tools"), m_tools));
    if (auto *line = m_zone->control()->findChild<QLineEdit *>())
        line->setAccessibleName(tr("Time zone"));
    m_zone->control()->setAccessibleName(tr("Time zone"));
}

void AgentDialog::addFooter()
{
    setPrimary(m_agent ? tr("Save changes") : tr("Create agent"))->setObjectName(u"saveAgent"_s);
    if (!m_agent)
        return;
    auto *remove = new Button(tr("Delete…"), ButtonKind::Ghost);
    remove->setObjectName(u"deleteAgent"_s);
    auto *calls = new Button(tr("Show its calls"), ButtonKind::Ghost);
    calls->setObjectName(u"agentCalls"_s);
    addFooterLeft(remove);
    addFooterLeft(calls);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT deleteRequested(*m_agent);
        reject();
    });
    connect(calls, &QPushButton::clicked, this, [this] {
        Q_EMIT callsRequested(*m_agent);
        reject();
    });
}

void AgentDialog::fill()
{
    for (const QString &tag : CommonLanguages)
        m_language->addItem(items::languageText(tag), tag);
    values::Agent known = m_agent.value_or(values::Agent());
    if (!m_agent) {
        known.language = CommonLanguages.first();
        known.timezone = QString::fromLatin1(ownZone());
    }
    if (const int index = m_language->findData(known.language); index >= 0)
        m_language->setCurrentIndex(index);
    else
        m_language->setEditText(known.language);
    m_name->setText(known.name);
    m_voice->setText(known.voice);
    m_number->setText(known.phoneNumber);
    m_zone->setValue(known.timezone);
    m_enabled->setChecked(known.enabled);
    m_greeting->setPlainText(known.greeting);
    m_prompt->setPlainText(known.systemPrompt);
}

void AgentDialog::setTools(const QList<values::ToolInfo> &tools)
{
    m_tools->setTools(tools);
}

QString AgentDialog::language() const
{
    const QString typed = m_language->currentText().trimmed();
    const int index = m_language->findText(typed);
    return index >= 0 ? m_language->itemData(index).toString() : typed;
}

QJsonObject AgentDialog::body() const
{
    QString number = m_number->text();
    number.remove(u' ').remove(u'-').remove(u'(').remove(u')'); // as people write them
    return {{u"name"_s, m_name->text().trimmed()},
            {u"language"_s, language()},
            {u"voice"_s, m_voice->text().trimmed()},
            {u"phoneNumber"_s, number},
            {u"timezone"_s, m_zone->value()},
            {u"enabled"_s, m_enabled->isChecked()},
            {u"greeting"_s, m_greeting->toPlainText().trimmed()},
            {u"systemPrompt"_s, m_prompt->toPlainText().trimmed()}};
}

void AgentDialog::submit()
{
    m_banner->hide();
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    if (m_name->text().trimmed().isEmpty())
        m_fields.value(u"/name"_s)->setError(tr("Give it a name."));
    m_fields.value(u"/timezone"_s)->setError(m_zone->problem());
    if (!m_fields.value(u"/name"_s)->error().isEmpty() || !m_zone->problem().isEmpty())
        return;
    setBusy(true);
    auto answer = m_agent ? m_client.change(m_agent->id, body()) : m_client.create(body());
    client::onResult(std::move(answer), this, [this](const core::Result<values::Agent> &agent) {
        setBusy(false);
        if (!agent) {
            showError(agent.error());
            return;
        }
        Q_EMIT saved(*agent);
        accept();
    });
}

void AgentDialog::showError(const core::ApiError &error)
{
    bool placed = !error.fields.isEmpty();
    for (const core::FieldError &wrong : error.fields) {
        if (FormField *field = m_fields.value(wrong.pointer))
            field->setError(wrong.message);
        else
            placed = false;
    }
    if (!placed) {
        m_banner->setMessage(Tone::Error, error.title, error.detail);
        m_banner->show();
    }
}

} // namespace callttone::ui
