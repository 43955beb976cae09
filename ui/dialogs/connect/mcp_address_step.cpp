// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/mcp_address_step.h"

#include "ui/dialogs/choice_row.h"
#include "ui/dialogs/connect/auth_steps.h"
#include "ui/dialogs/connect/disclosure.h"
#include "ui/dialogs/connect/fact_row.h"
#include "ui/dialogs/connect/mcp_headers.h"
#include "ui/dialogs/connect/secret_input.h"
#include "ui/dialogs/connect/test_banner.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QLineEdit *editOf(const FormField *field)
{
    return static_cast<QLineEdit *>(field->field());
}

} // namespace

McpAddressStep::McpAddressStep(const McpInput &input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_url(new UrlField(tr("Server URL"), u"mcp"_s, true))
    , m_authorization(new SecretInput)
    , m_authorizationField(new FormField({}, m_authorization))
    , m_header(new Disclosure(tr("Authorization header")))
    , m_options(new Disclosure(tr("More options")))
    , m_headers(new McpHeaders(input.headers))
    , m_clientId(new FormField(tr("Client ID for the sign-in"), new QLineEdit))
    , m_clientSecret(new FormField(tr("Client secret"), new SecretInput))
    , m_ownNetwork(new QCheckBox)
    , m_result(new TestBanner)
{
    m_url->edit()->setPlaceholderText(u"https://mcp.example.com/mcp"_s);
    m_url->edit()->setText(input.url);
    m_url->setHttpAllowed(input.ownNetwork);
    m_authorization->setObjectName(u"mcpAuthorization"_s);
    m_authorization->setPlaceholderText(u"Bearer …"_s);
    m_authorization->setAccessibleName(tr("Authorization header"));
    m_authorization->setText(input.authorization);
    m_authorizationField->setHelp(tr("Sent with every request to this server only, and kept in the vault."));
    m_header->body()->addWidget(m_authorizationField);
    m_header->setOpen(!input.authorization.isEmpty());
    addOptions();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space12);
    column->addWidget(m_url);
    column->addWidget(m_header);
    column->addWidget(m_options);
    column->addWidget(m_result);
    const auto changed = [this] {
        m_result->hide();
        for (FormField *field : {m_authorizationField, m_clientId, m_clientSecret})
            field->setError({});
        clearBelow();
        Q_EMIT edited();
    };
    connect(m_url, &UrlField::edited, this, changed);
    connect(m_headers, &McpHeaders::edited, this, changed);
    for (QLineEdit *edit : {m_authorization, editOf(m_clientId), editOf(m_clientSecret)})
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_ownNetwork, &QCheckBox::toggled, this, [this, changed](bool on) {
        m_url->setHttpAllowed(on);
        changed();
    });
}

void McpAddressStep::addOptions()
{
    m_options->setObjectName(u"mcpOptions"_s);
    QLineEdit *id = editOf(m_clientId);
    id->setObjectName(u"mcpClientId"_s);
    id->setProperty("mono", true);
    id->setLayoutDirection(Qt::LeftToRight);
    id->setText(m_input.clientId);
    m_clientId->setHelp(tr("Only for a server with a sign-in where CalltTone cannot register itself."));
    editOf(m_clientSecret)->setObjectName(u"mcpClientSecret"_s);
    editOf(m_clientSecret)->setText(m_input.clientSecret);
    m_ownNetwork->setObjectName(u"mcpOwnNetwork"_s);
    m_ownNetwork->setChecked(m_input.ownNetwork);
    auto *own = new ChoiceRow(m_ownNetwork, tr("The server is in my own network"), TextRole::Body,
                              tr("Allows http:// and addresses that only your network knows."));
    own->setPadding(0, 0);
    QVBoxLayout *body = m_options->body();
    body->setSpacing(metrics::Space12);
    body->addWidget(m_headers);
    body->addWidget(m_clientId);
    body->addWidget(m_clientSecret);
    body->addWidget(own);
    m_options->setOpen(!m_input.headers.isEmpty() || !m_input.clientId.isEmpty() || m_input.ownNetwork);
}

McpInput McpAddressStep::input() const
{
    McpInput input = m_input;
    input.url = m_url->url();
    input.authorization = m_authorization->text().trimmed();
    input.headers = m_headers->headers();
    input.clientId = editOf(m_clientId)->text().trimmed();
    input.clientSecret = editOf(m_clientSecret)->text().trimmed();
    input.ownNetwork = m_ownNetwork->isChecked();
    return input;
}

bool McpAddressStep::isGood() const
{
    return m_url->isGood();
}

void McpAddressStep::clearBelow()
{
    if (!m_below)
        return;
    m_below->hide();
    m_below->deleteLater();
    m_below = nullptr;
}

void McpAddressStep::setAsking(bool asking)
{
    clearBelow();
    if (!asking)
        return;
    m_result->hide();
    m_below = FactRow::working(tr("Asking %1 for its tools").arg(QUrl(m_url->url()).host()), {});
    layout()->addWidget(m_below);
    m_below->show();
}

bool McpAddressStep::place(const core::FieldError &field)
{
    if (field.pointer == "/url"_L1) {
        m_url->showRefusal(field.message);
        return true;
    }
    if (field.pointer == "/authorization"_L1) {
        m_header->setOpen(true);
        m_authorizationField->setError(field.message);
        m_authorization->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (field.pointer.startsWith("/headers"_L1)) {
        m_options->setOpen(true);
        m_headers->setError(field.pointer.section(u'/', 2), field.message);
        return true;
    }
    for (FormField *of : {m_clientId, m_clientSecret}) {
        if (field.pointer != (of == m_clientId ? "/clientId"_L1 : "/clientSecret"_L1))
            continue;
        m_options->setOpen(true);
        of->setError(field.message);
        of->field()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void McpAddressStep::showError(const core::ApiError &error)
{
    clearBelow();
    for (const core::FieldError &field : error.fields) {
        if (place(field))
            return;
    }
    m_result->showError(error);
}

void McpAddressStep::showFailure(const values::ConnectionCheck &check)
{
    clearBelow();
    m_result->showCheck(check, {});
    if (check.signIn)
        m_options->setOpen(true); // a client id is what such a server most often lacks
    m_below = foldedAuthSteps(check.steps, true);
    if (!m_below)
        return;
    layout()->addWidget(m_below);
    m_below->show();
}

} // namespace callttone::ui
