// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/endpoint_dialog.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/dialogs/endpoint_form.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

AddEndpointDialog::AddEndpointDialog(client::ApiClient &api, int existing, OnCreated onCreated, QWidget *parent)
    : Dialog(tr("Add Endpoint"), parent)
    , m_api(api)
    , m_onCreated(std::move(onCreated))
    , m_form(new EndpointForm)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"addEndpointDialog"_s);
    setSubtitle(
        tr("%1 of %2 left").arg(std::max(0, values::maxWebhookEndpoints - existing)).arg(values::maxWebhookEndpoints));
    body()->addWidget(m_form);
    auto *note = new Label(tr("A signing secret is created with the endpoint and shown once."), TextRole::Secondary,
                           TextTone::Muted);
    note->setWordWrap(true);
    body()->addWidget(note);
    setPrimary(tr("Create Webhook Endpoint"))->setObjectName(u"createEndpoint"_s);
    connect(this, &Dialog::submitted, this, &AddEndpointDialog::submit);
    m_form->focusFirst();
}

void AddEndpointDialog::submit()
{
    setBusy(true);
    m_form->clearErrors();
    client::onResult(m_api.createWebhook(m_form->changes()), this,
                     [this](core::Result<client::CreatedEndpoint> created) {
                         setBusy(false);
                         if (!created) {
                             m_form->showError(created.error());
                             return;
                         }
                         const OnCreated onCreated = m_onCreated;
                         const values::WebhookEndpoint endpoint = created->endpoint;
                         accept();
                         onCreated(endpoint, std::move(created->secret));
                     });
}

EditEndpointDialog::EditEndpointDialog(client::ApiClient &api, const values::WebhookEndpoint &endpoint, QWidget *parent)
    : Dialog(tr("Edit endpoint"), parent)
    , m_api(api)
    , m_id(endpoint.id)
    , m_form(new EndpointForm)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"editEndpointDialog"_s);
    setSubtitle(endpoint.url);
    m_form->setEndpoint(endpoint);
    body()->addWidget(m_form);
    setPrimary(tr("Save changes"));
    connect(this, &Dialog::submitted, this, &EditEndpointDialog::submit);
    m_form->focusFirst();
}

void EditEndpointDialog::submit()
{
    setBusy(true);
    m_form->clearErrors();
    client::onResult(m_api.updateWebhook(m_id, m_form->changes()), this,
                     [this](core::Result<values::WebhookEndpoint> endpoint) {
                         setBusy(false);
                         if (!endpoint) {
                             m_form->showError(endpoint.error());
                             return;
                         }
                         Q_EMIT saved(*endpoint);
                         accept();
                     });
}

} // namespace callttone::ui
