// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"
#include "models/values/webhook_endpoint.h"
#include "ui/widgets/dialog.h"

#include <functional>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

class EndpointForm;

/// Adds an endpoint. `onCreated` gets it with its secret, which nobody can ask for again. Deletes itself when closed.
class AddEndpointDialog : public Dialog
{
    Q_OBJECT

public:
    using OnCreated = std::function<void(const values::WebhookEndpoint &, core::SecretString)>;

    AddEndpointDialog(client::ApiClient &api, int existing, OnCreated onCreated, QWidget *parent = nullptr);

private:
    void submit();

    client::ApiClient &m_api;
    OnCreated m_onCreated;
    EndpointForm *m_form;
};

/// Changes an endpoint. Deletes itself when closed.
class EditEndpointDialog : public Dialog
{
    Q_OBJECT

public:
    EditEndpointDialog(client::ApiClient &api, const values::WebhookEndpoint &endpoint, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const callttone::values::WebhookEndpoint &endpoint);

private:
    void submit();

    client::ApiClient &m_api;
    QString m_id;
    EndpointForm *m_form;
};

} // namespace callttone::ui
