// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"
#include "models/values/webhook_endpoint.h"
#include "ui/widgets/dialog.h"

#include <functional>

class QButtonGroup;

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

class Banner;

/// Replaces an endpoint's signing secret, at once or with a time in which both count. Deletes itself when closed.
class RotateDialog : public Dialog
{
    Q_OBJECT

public:
    using OnRotated = std::function<void(core::SecretString)>;

    RotateDialog(client::ApiClient &api, const values::WebhookEndpoint &endpoint, OnRotated onRotated,
                 QWidget *parent = nullptr);

private:
    void submit();

    client::ApiClient &m_api;
    QString m_id;
    OnRotated m_onRotated;
    QButtonGroup *m_grace; ///< ids are seconds
    Banner *m_error;
};

} // namespace callttone::ui
