// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/mcp_address_step.h"

#include "ui/dialogs/connect/disclosure.h"
#include "ui/dialogs/connect/fact_row.h"
#include "ui/dialogs/connect/secret_input.h"
#include "ui/dialogs/connect/test_banner.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/theme/metrics.h"

#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

McpAddressStep::McpAddressStep(const QString &url, const QString &authorization, QWidget *parent)
    : QWidget(parent)
    , m_url(new UrlField(tr("Server URL"), u"mcp"_s, true))
    , m_authorization(new SecretInput)
    , m_authorizationField(new FormField({}, m_authorization))
    , m_header(new Disclosure(tr("Authorization header")))
    , m_result(new TestBanner)
{
    m_url->edit()->setPlaceholderText(u"https://mcp.example.com/mcp"_s);
    m_url->edit()->setText(url);
    m_authorization->setObjectName(u"mcpAuthorization"_s);
    m_authorization->setPlaceholderText(u"Bearer …"_s);
    m_authorization->setAccessibleName(tr("Authorization header"));
    m_authorization->setText(authorization);
    m_authorizationField->setHelp(tr("Sent with every request to this server only, and kept in the vault."));
    m_header->body()->addWidget(m_authorizationField);
    m_header->setOpen(!authorization.isEmpty());

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space12);
    column->addWidget(m_url);
    column->addWidget(m_header);
    column->addWidget(m_result);
    const auto changed = [this] {
        m_result->hide();
        m_authorizationField->setError({});
        setAsking(false);
        Q_EMIT edited();
    };
    connect(m_url, &UrlField::edited, this, changed);
    connect(m_authorization, &QLineEdit::textChanged, this, changed);
}

QString McpAddressStep::url() const
{
    return m_url->url();
}

QString McpAddressStep::authorization() const
{
    return m_authorization->text().trimmed();
}

bool McpAddressStep::isGood() const
{
    return m_url->isGood();
}

void McpAddressStep::setAsking(bool asking)
{
    if (m_asking) {
        m_asking->hide();
        m_asking->deleteLater();
        m_asking = nullptr;
    }
    if (!asking)
        return;
    m_result->hide();
    m_asking = FactRow::working(tr("Asking %1 for its tools").arg(QUrl(url()).host()), {});
    layout()->addWidget(m_asking);
    m_asking->show();
}

void McpAddressStep::showError(const core::ApiError &error)
{
    setAsking(false);
    for (const core::FieldError &field : error.fields) {
        if (field.pointer == "/url"_L1) {
            m_url->showRefusal(field.message);
            return;
        }
        if (field.pointer == "/authorization"_L1) {
            m_header->setOpen(true);
            m_authorizationField->setError(field.message);
            m_authorization->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_result->showError(error);
}

void McpAddressStep::showFailure(const QString &detail)
{
    setAsking(false);
    values::ConnectionCheck failed;
    failed.detail = detail;
    m_result->showCheck(failed, {});
}

} // namespace callttone::ui
