// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/webhook_dialog.h"

#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "models/values/event_type.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/disclosure.h"
#include "ui/dialogs/connect/numbered_steps.h"
#include "ui/dialogs/connect/secret_input.h"
#include "ui/dialogs/connect/test_banner.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast_host.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// What a Zap starts with unless somebody chooses: what is known after a call.
bool zapierDefault(values::EventType type)
{
    return type == values::EventType::CallEnded || type == values::EventType::TranscriptReady
           || type == values::EventType::AnalysisComplete;
}

bool isChange(const values::Integration &integration)
{
    return integration.state == values::IntegrationState::Connected
           || integration.state == values::IntegrationState::Error;
}

} // namespace

WebhookDialog::WebhookDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : ConnectFrame(workspace, integration, parent)
    , m_form(new QWidget)
    , m_url(new UrlField(tr("%1 webhook URL").arg(integration.name), integration.id, isSandbox()))
    , m_result(new TestBanner)
{
    setObjectName(u"connectIntegrationDialog"_s);
    const bool change = isChange(integration);
    showStep(makeForm(),
             change ? tr("Change the address of %1").arg(integration.name) : tr("Connect %1").arg(integration.name),
             change && !integration.account.isEmpty() ? tr("Now: %1").arg(integration.account) : kindLine(integration));
    m_test = addLeft(tr("Send test"), u"send"_s, ButtonKind::Default);
    m_test->setObjectName(u"sendTest"_s);
    m_test->setToolTip(tr("Send test (%1)").arg(u"Ctrl+Enter"_s));
    connect(m_test, &QPushButton::clicked, this, &WebhookDialog::sendTest);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &WebhookDialog::sendTest);
    setPrimary(change ? tr("Save") : tr("Connect"))->setObjectName(u"connectNow"_s);
    connect(this, &Dialog::submitted, this, &WebhookDialog::submit);
    refresh();
}

QWidget *WebhookDialog::makeForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setSpacing(14);
    if (!integration().setupSteps.isEmpty())
        column->addWidget(new NumberedSteps(integrationTexts(integration().setupSteps)));
    if (QWidget *note = sandboxNote())
        column->addWidget(note);
    column->addWidget(m_url);
    if (integration().id == "make"_L1)
        addMakeFields();
    else
        addZapierFields();
    column->addWidget(m_result);
    connect(m_url, &UrlField::edited, this, &WebhookDialog::refresh);
    return m_form;
}

void WebhookDialog::addMakeFields()
{
    m_trigger = new QLineEdit;
    m_trigger->setObjectName(u"makeTrigger"_s);
    m_trigger->setText(integration().config.value("trigger"_L1).toString());
    m_trigger->setPlaceholderText(tr("When the caller is a qualified lead"));
    m_triggerField = new FormField(tr("When should agents trigger it?"), m_trigger);
    m_triggerField->setHelp(tr("Agents read this sentence to decide during the call."));
    m_apiKey = new SecretInput;
    m_apiKey->setObjectName(u"makeApiKey"_s);
    m_apiKeyField = new FormField(tr("Webhook API key"), m_apiKey);
    m_apiKeyField->setHelp(tr("Only if the webhook in Make asks for one. It is kept with the address, in the vault."));
    m_keyBox = new Disclosure(tr("API key (optional)"));
    m_keyBox->body()->addWidget(m_apiKeyField);
    m_form->layout()->addWidget(m_triggerField);
    m_form->layout()->addWidget(m_keyBox);
    connect(m_trigger, &QLineEdit::textChanged, this, &WebhookDialog::refresh);
    connect(m_apiKey, &QLineEdit::textChanged, this, &WebhookDialog::refresh);
}

void WebhookDialog::addZapierFields()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(metrics::Space4);
    box->addWidget(new Label(tr("Events to send"), TextRole::SecondaryMedium));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Space16);
    grid->setVerticalSpacing(2);
    const QJsonArray chosen = integration().config.value("events"_L1).toArray();
    for (const values::EventTypeInfo &info : values::allEventTypes()) {
        const QString name = values::wireName(info.type);
        auto *check = new QCheckBox(name);
        check->setObjectName(name);
        check->setProperty("mono", true);
        check->setAccessibleDescription(values::describe(info.type));
        check->setToolTip(values::describe(info.type));
        check->setChecked(chosen.isEmpty() ? zapierDefault(info.type) : chosen.contains(name));
        connect(check, &QCheckBox::toggled, this, &WebhookDialog::refresh);
        m_events.append(check);
    }
    const int rows = int(m_events.size() + 1) / 2;
    for (int i = 0; i < m_events.size(); ++i)
        grid->addWidget(m_events.at(i), i % rows, i / rows);
    box->addLayout(grid);
    static_cast<QVBoxLayout *>(m_form->layout())->addLayout(box);
    auto *note = new Label(tr("Zapier gets events after they happen. To act during a call, use Make. Zapier answers "
                              "every test, even for a Zap that is off."),
                           TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);
    m_form->layout()->addWidget(note);
}

QJsonObject WebhookDialog::input() const
{
    QJsonObject input{{u"url"_s, m_url->url()}};
    if (m_trigger)
        input.insert("trigger"_L1, m_trigger->text().trimmed());
    if (m_apiKey && !m_apiKey->text().trimmed().isEmpty())
        input.insert("apiKey"_L1, m_apiKey->text().trimmed());
    if (!m_events.isEmpty()) {
        QJsonArray events;
        for (const QCheckBox *check : m_events) {
            if (check->isChecked())
                events.append(check->objectName());
        }
        input.insert("events"_L1, events);
    }
    return input;
}

void WebhookDialog::refresh()
{
    ++m_turn;
    m_result->hide(); // it was about something else
    if (m_triggerField)
        m_triggerField->setError({});
    if (m_apiKeyField)
        m_apiKeyField->setError({});
    const bool anyEvent = m_events.isEmpty() || std::ranges::any_of(m_events, &QCheckBox::isChecked);
    if (m_test) {
        m_test->setBusy(false);
        m_test->setEnabled(m_url->isGood() && anyEvent);
    }
    if (!primary()->isBusy())
        primary()->setEnabled(m_url->isGood() && anyEvent);
}

void WebhookDialog::sendTest()
{
    if (!m_test->isEnabled())
        return;
    m_test->setBusy(true);
    QJsonObject dry = input();
    dry.insert("dryRun"_L1, true);
    client::onResult(workspace().api.connectIntegration(integration().id, dry), this,
                     [this, turn = m_turn](const core::Result<client::ConnectAnswer> &answer) {
                         if (turn != m_turn)
                             return; // the form says something else by now
                         m_test->setBusy(false);
                         if (!answer) {
                             showError(answer.error());
                         } else if (const auto *check = std::get_if<values::ConnectionCheck>(&*answer)) {
                             m_result->showCheck(*check, tr("Test accepted"));
                             // The button lost the keyboard while it worked.
                             (check->ok ? primary() : m_test)->setFocus(Qt::OtherFocusReason);
                         }
                     });
}

void WebhookDialog::submit()
{
    if (!primary()->isEnabled())
        return;
    setBusy(true);
    client::onResult(workspace().api.connectIntegration(integration().id, input()), this,
                     [this](const core::Result<client::ConnectAnswer> &answer) {
                         setBusy(false);
                         if (!answer) {
                             showError(answer.error());
                             return;
                         }
                         ToastSpec toast;
                         toast.text = isChange(integration())
                                          ? tr("The address of %1 was changed.").arg(integration().name)
                                          : tr("%1 is connected.").arg(integration().name);
                         workspace().toasts.show(toast);
                         accept();
                     });
}

void WebhookDialog::showError(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    bool placed = false;
    for (const core::FieldError &field : error.fields) {
        if (field.pointer == "/url"_L1) {
            m_url->showRefusal(field.message);
            placed = true;
        } else if (field.pointer == "/trigger"_L1 && m_triggerField) {
            m_triggerField->setError(field.message);
            placed = true;
        } else if (field.pointer == "/apiKey"_L1 && m_apiKeyField) {
            m_keyBox->setOpen(true);
            m_apiKeyField->setError(field.message);
            placed = true;
        }
    }
    if (!placed)
        m_result->showError(error);
}

} // namespace callttone::ui
